import { Parser } from 'htmlparser2';
import type { CellFormat } from './cell-formats.js';

/** What a sheet's own part says of its cells besides their values. */
export interface SheetCells {
  /** How far the cells reach: numbers from 1, 0 for a sheet without cells. */
  readonly rows: number;
  readonly columns: number;
  /** How many formulas have no result: no program has calculated them since they were written. */
  readonly uncalculated: number;
  /** Cells of one column over several rows, of which only the first has the value in the file. */
  readonly tall: readonly TallCell[];
  /** The format of a cell by its row and column, from 0; undefined for a plain one. */
  readonly formatAt: (row: number, column: number) => CellFormat | undefined;
}

/** The column and the rows of a merged cell, from 0, the last row included. */
export interface TallCell {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Looks through a sheet's part in one pass. `formats` are those of the workbook's styles. */
export function sheetCells(part: string, formats: readonly CellFormat[]): SheetCells {
  const found = new Map<number, CellFormat>();
  const tall: TallCell[] = [];
  let [rows, columns, row, column, uncalculated] = [0, 0, 0, 0, 0];
  let [hasOpenFormula, isText] = [false, false];
  const parser = new Parser(
    {
      onopentag(name, { r, s, t, ref }) {
        if (name === 'v') hasOpenFormula = false;
        else if (name === 'mergeCell') tall.push(...tallCell(ref ?? ''));
        else if (name === 'f') hasOpenFormula = true;
        else if (name === 'row') {
          row = r === undefined ? row + 1 : Number(r);
          column = 0;
        }
        if (name !== 'c') return;
        const address = addressOf(r ?? '');
        column = address?.column ?? column + 1;
        row = address?.row ?? row;
        rows = Math.max(rows, row);
        columns = Math.max(columns, column);
        isText = t === 'str';
        const format = formats[Number(s ?? -1)];
        if (format !== undefined && format.kind !== 'plain')
          found.set((row - 1) * WIDTH + column - 1, format);
      },
      onclosetag(name) {
        // A formula that gives a text gives an empty one where there is none.
        if (name === 'c' && hasOpenFormula && !isText) uncalculated += 1;
        if (name === 'c') hasOpenFormula = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(part);
  return { rows, columns, uncalculated, tall, formatAt: (at, across) => found.get(at * WIDTH + across) };
}

/** More columns than three letters can name. */
const WIDTH = 20_000;

/** `B7` is row 7 of column 2. */
function addressOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference);
  return match === null ? undefined : { row: Number(match[2]), column: columnOf(match[1]!) };
}

/** `A` is 1, `Z` is 26, `AA` is 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}

/** The merged cell `A2:A5` as what it fills downwards; none for one in a row, and for a remark over several columns. */
function tallCell(reference: string): readonly TallCell[] {
  const [from, to] = reference.split(':', 2).map(addressOf);
  if (from === undefined || to?.column !== from.column || to.row <= from.row) return [];
  return [{ column: from.column - 1, first: from.row - 1, last: to.row - 1 }];
}
