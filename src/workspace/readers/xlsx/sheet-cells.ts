import { Parser } from 'htmlparser2';
import type { CellFormat } from './cell-formats.js';

/** What a sheet's own part says of its cells besides their values. */
export interface SheetCells {
  /** How far the cells reach: numbers from 1, 0 for a sheet without cells. */
  readonly rows: number;
  readonly columns: number;
  /** The format of a cell by its row and column, from 0; undefined for a plain one. */
  readonly formatAt: (row: number, column: number) => CellFormat | undefined;
}

/** Looks through a sheet's part in one pass. `formats` are those of the workbook's styles. */
export function sheetCells(part: string, formats: readonly CellFormat[]): SheetCells {
  const found = new Map<number, CellFormat>();
  let rows = 0;
  let columns = 0;
  let row = 0;
  let column = 0;
  const parser = new Parser(
    {
      onopentag(name, { r, s }) {
        if (name === 'row') {
          row = r === undefined ? row + 1 : Number(r);
          column = 0;
        }
        if (name !== 'c') return;
        const address = /^([A-Z]{1,3})(\d{1,7})$/u.exec(r ?? '');
        column = address === null ? column + 1 : columnOf(address[1]!);
        if (address !== null) row = Number(address[2]);
        rows = Math.max(rows, row);
        columns = Math.max(columns, column);
        const format = formats[Number(s ?? -1)];
        if (format !== undefined && format.kind !== 'plain')
          found.set((row - 1) * WIDTH + column - 1, format);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(part);
  return { rows, columns, formatAt: (at, across) => found.get(at * WIDTH + across) };
}

/** More columns than three letters can name. */
const WIDTH = 20_000;

/** `A` is 1, `Z` is 26, `AA` is 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}
