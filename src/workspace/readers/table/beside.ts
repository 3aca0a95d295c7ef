import { isFigure } from './values.js';

type Row = readonly string[];

/**
 * Rows of a sheet as the tables that stand beside each other in them, from left to right: an empty column parts them where
 * what is on each side has labels of its own and figures behind them. Elsewhere such a column only makes room.
 */
export function besideEachOther(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts = filledRuns(rows);
  if (parts.length < 2) return [rows];
  const tables: Run[] = [];
  for (const part of parts) {
    const last = tables.at(-1);
    if (last === undefined || (isTable(rows, part) && isTable(rows, last))) tables.push(part);
    else tables[tables.length - 1] = { start: last.start, end: part.end };
  }
  return tables.length < 2
    ? [rows]
    : tables.map(({ start, end }) => rows.map((row) => row.slice(start, end)));
}

/** Columns from `start` to before `end`. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function filledRuns(rows: readonly Row[]): readonly Run[] {
  const isFilled: boolean[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) if (cell.trim() !== '') isFilled[at] = true;
  const runs: Run[] = [];
  for (let at = 0; at < isFilled.length; at++) {
    if (isFilled[at] !== true) continue;
    const last = runs.at(-1);
    if (last?.end === at) runs[runs.length - 1] = { start: last.start, end: at + 1 };
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** Whether some columns are a table by themselves: rows of a label that is no figure and of figures. */
function isTable(rows: readonly Row[], { start, end }: Run): boolean {
  const own = rows
    .map((row) => row.slice(start, end))
    .filter((row) => row.slice(1).some((cell) => isFigure(cell)));
  return own.length > 0 && own.every(([label = '']) => label.trim() !== '' && !isFigure(label));
}
