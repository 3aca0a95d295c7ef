import type { Skipped } from '../../engine/index.js';
import { TABLE_LIMITS } from '../limits.js';
import { decodeText } from '../read-text-file.js';
import type { SourceReader } from './registry.js';
import { tableDocument } from './table/document.js';
import { decimalMarkOf, withDecimalPoint } from './table/numbers.js';

/** Reads comma-, semicolon-, tab- or bar-separated values, in any of the encodings that text files are read in. */
export const readCsv: SourceReader = async (bytes, id) => {
  const decoded = decodeText(bytes);
  if ('skipped' in decoded) return decoded;
  const { parseDelimited } = await import('./documents.js');
  const parsed = parseDelimited(decoded.value.text, TABLE_LIMITS.rows + 1);
  if (parsed.rows.every((row) => row.every((cell) => cell.trim() === ''))) {
    return { skipped: { reason: 'invalid', message: 'It holds no values.' } };
  }
  const mark = decimalMarkOf(cellsOf(parsed.rows));
  // Values are set apart by semicolons where the comma begins the decimals.
  const isDecimalComma = mark === ',' || (mark === undefined && parsed.delimiter === ';');
  const rows = isDecimalComma
    ? parsed.rows.map((row) => row.map((cell) => withDecimalPoint(cell, mark)))
    : parsed.rows;
  const read = tableDocument({ id, sheets: [{ name: '', rows }] });
  if (parsed.unclosed === undefined) return { value: read };
  return { value: { ...read, skipped: [...read.skipped, unclosed(parsed.unclosed)] } };
};

function* cellsOf(rows: readonly (readonly string[])[]): Generator<string> {
  for (const row of rows) yield* row;
}

function unclosed(row: number): Skipped {
  const message = `A quotation mark that is opened in row ${row} is not closed: what follows it is one cell.`;
  return { reason: 'invalid', message };
}
