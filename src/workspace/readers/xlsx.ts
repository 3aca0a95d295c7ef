import type { SourceReader } from './registry.js';
import { tableDocument } from './table/document.js';

/** Reads every sheet of an Excel workbook, each value of a cell as one statement. */
export const readXlsx: SourceReader = async (bytes, id) => {
  const { readWorkbook } = await import('./documents.js');
  const read = await readWorkbook(bytes);
  if ('skipped' in read) return read;
  const { properties, sheets, skipped } = read.value;
  const isEmpty = sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell.trim() === '')));
  if (isEmpty) return { skipped: skipped[0] ?? { reason: 'invalid', message: 'It holds no values.' } };
  const { source, skipped: cuts } = tableDocument({ id, title: properties.title, sheets });
  return {
    value: { source: { ...source, ...properties, title: source.title }, skipped: [...skipped, ...cuts] },
  };
};
