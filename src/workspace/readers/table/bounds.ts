import type { Skipped } from '../../../engine/index.js';
import { TABLE_LIMITS } from '../../limits.js';

/** A sheet's rows within the limits, and what was cut to make them so. */
export interface BoundedRows {
  readonly rows: readonly (readonly string[])[];
  readonly skipped: readonly Skipped[];
}

/** Cuts rows to the limits of rows, columns and the length of a cell. `what` names the table or sheet in messages. */
export function boundRows(all: readonly (readonly string[])[], what: string): BoundedRows {
  let [wide, long] = [0, 0];
  const rows = all.slice(0, TABLE_LIMITS.rows).map((row) => {
    if (row.length > TABLE_LIMITS.columns) wide++;
    return row.slice(0, TABLE_LIMITS.columns).map((cell) => {
      if (cell.length <= TABLE_LIMITS.cellLength) return cell;
      long++;
      return cell.slice(0, TABLE_LIMITS.cellLength);
    });
  });
  const { rows: most, columns, cellLength } = TABLE_LIMITS;
  const messages = [
    all.length > most && `${what} was read to its row ${inGroups(most)} only.`,
    wide > 0 && `${what} was read to its column ${columns} only.`,
    long > 0 &&
      `${what} has ${inGroups(long)} cells of which only the first ${inGroups(cellLength)} characters were read.`,
  ];
  return { rows, skipped: messages.flatMap((message) => (message === false ? [] : [tooLarge(message)])) };
}

/** What a limit cut, in a sentence for a person. */
export function tooLarge(message: string): Skipped {
  return { reason: 'too-large', message };
}

/** A count for a person: `100,000`. */
export function inGroups(count: number): string {
  return count.toLocaleString('en');
}
