import Papa from 'papaparse';
import type { Skipped } from '../../engine/index.js';
import { TABLE_LIMITS } from '../limits.js';
import { decodeText, type Outcome } from '../read-text-file.js';
import { delimiterOf } from './table/delimiter.js';
import { tableDocument } from './table/document.js';
import { decimalMarkOf, withDecimalPoint } from './table/numbers.js';
import type { ReadDocument, SourceReader } from './registry.js';

/** Reads comma-, semicolon-, tab- or bar-separated values, in any of the encodings that text files are read in. */
export const readCsv: SourceReader = (bytes, id) => Promise.resolve(parseCsv(bytes, id));

function parseCsv(bytes: Uint8Array, id: string): Outcome<ReadDocument> {
  const decoded = decodeText(bytes);
  if ('skipped' in decoded) return decoded;
  const { text, delimiter } = delimiterOf(decoded.value.text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: TABLE_LIMITS.rows + 1 });
  if (data.every((row) => row.every((cell) => cell.trim() === ''))) {
    return { skipped: { reason: 'invalid', message: 'It holds no values.' } };
  }
  const mark = decimalMarkOf(cellsOf(data));
  // Values are set apart by semicolons where the comma begins the decimals.
  const isDecimalComma = mark === ',' || (mark === undefined && delimiter === ';');
  const rows = isDecimalComma ? data.map((row) => row.map((cell) => withDecimalPoint(cell, mark))) : data;
  const read = tableDocument({ id, sheets: [{ name: '', rows }] });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return open === undefined
    ? { value: read }
    : { value: { ...read, skipped: [...read.skipped, unclosed(open.row ?? 0)] } };
}

function* cellsOf(rows: readonly (readonly string[])[]): Generator<string> {
  for (const row of rows) yield* row;
}

function unclosed(row: number): Skipped {
  const message = `A quotation mark that is opened in row ${row + 1} is not closed: what follows it is one cell.`;
  return { reason: 'invalid', message };
}
