import { sharedTerms } from '../../claim/context-concepts.js';
import type { Claim, Term } from '../../claim/types.js';
import { isWithin } from '../../prose/ranges.js';
import type { Cell, Range } from '../../prose/types.js';

/** What says what a number in a table measures. */
export interface CellTerms {
  /** The words of the row's label: its cells without a number. */
  readonly label: readonly Term[];
  /** The words of the number's own cell and of its column's header, which stand where the cell does. */
  readonly column: readonly Term[];
}

/** The words of a number in a table: not those of the other cells of its row. Undefined outside tables. */
export function cellTerms(claim: Claim): CellTerms | undefined {
  const { cells } = claim.context;
  const own = cells.find(({ range }) => isWithin(claim.quantity.range, range));
  if (own === undefined) return undefined;
  const labels = cells.filter((cell) => cell !== own && !/\d/.test(textOf(claim, cell)));
  return {
    label: claim.terms.filter(({ range }) => labels.some((cell) => isWithin(range, cell.range))),
    column: [
      ...sharedTerms(own.header).map((term): Term => ({
        ...term,
        range: placeOf(claim),
        clause: claim.clause,
      })),
      ...claim.terms.filter(({ range }) => isWithin(range, own.range)),
    ],
  };
}

/** Where a header's word stands: at its number, taking no room. */
function placeOf({ quantity: { range } }: Claim): Range {
  return { start: range.start, end: range.start };
}

function textOf({ sentence }: Claim, { range }: Cell): string {
  return sentence.slice(range.start, range.end);
}
