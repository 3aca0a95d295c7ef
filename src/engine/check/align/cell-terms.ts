import { columnHeader } from '../../claim/cell-frames.js';
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
  const [first] = cells;
  const labels = cells.filter(
    (cell) => cell !== own && (cell === first ? /\p{L}/u : /^\D*$/).test(textOf(claim, cell)),
  );
  return {
    label: [
      ...placed(claim, sharedTerms(nameIn(first?.partOf ?? ''))),
      ...claim.terms.filter(({ range }) => labels.some((cell) => isWithin(range, wordsOf(claim, cell)))),
    ],
    column: [
      ...placed(claim, sharedTerms(nameIn(own.header))),
      ...claim.terms.filter(({ range }) => isWithin(range, own.range)),
    ],
  };
}

/** The words of a header, which stand at its number, taking no room. */
function placed({ quantity: { range }, clause }: Claim, terms: readonly Term[]): readonly Term[] {
  const place = { start: range.start, end: range.start };
  return terms.map((term) => ({ ...term, range: place, clause }));
}

/** A header or label without its unit and time, which are said of the number and are no words about it. */
function nameIn(text: string): string {
  const { name } = columnHeader(text);
  // `Seats won` begins no sentence and is no name; `GDP` and `Green List` are as they are.
  return /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Where the words of a label stand: before its unit, where it ends with one. */
function wordsOf(claim: Claim, cell: Cell): Range {
  const { start, end } = cell.range;
  const { name, unit } = columnHeader(textOf(claim, cell));
  const isNamed = unit !== undefined && claim.sentence.startsWith(name, start);
  return { start, end: isNamed ? start + name.length : end };
}

function textOf({ sentence }: Claim, { range }: Cell): string {
  return sentence.slice(range.start, range.end);
}
