import { overlaps } from '../prose/ranges.js';
import type { Cell, Range } from '../prose/types.js';
import { wholeDate } from '../quantity/headers/headers.js';
import { readQuantities } from '../quantity/read.js';
import type { Quantity, QuantityReading, ReadOptions } from '../quantity/types.js';
import { frameAt, isNumbering, type CellFrame } from './cell-frames.js';
import { memoize } from './memoize.js';
import type { SentenceContext } from './types.js';

/**
 * The quantities of a sentence, and the numbers that are none. In a row of a table a number that stands alone in its cell
 * has the unit, the magnitude and the rate that the column's header gives it, else the row's label, else what stands above
 * the table, and counts what the header names. Ranges are of `sentence`. Never throws.
 */
export function quantitiesOf(
  sentence: string,
  context: SentenceContext,
  options: ReadOptions = {},
): QuantityReading {
  const read = readQuantities(sentence, options);
  const { cells } = context;
  if (cells.length < 2) return read;
  const framed = cells.flatMap((cell, at) => quantityIn(sentence, cell, at, context) ?? []);
  if (framed.length === 0) return read;
  const isFree = ({ range }: { readonly range: Range }): boolean =>
    !framed.some((one) => overlaps(one.range, range));
  return {
    quantities: [...read.quantities.filter(isFree), ...framed].sort((a, b) => a.range.start - b.range.start),
    passedOver: read.passedOver.filter(isFree),
  };
}

/** A number, or two with a dash between them, and nothing else: with a bound, a sign, a currency's sign. */
const ALONE =
  /^(?<bound>[<>≤≥~≈]?\s?)(?<sign>[-−+]?)(?<symbol>\p{Sc}?)\s?(?<digits>\d{1,3}(?:[,\s'’]\d{3}){1,5}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?)(?<to>\s?[-–]\s?\d[\d.,]{0,15})?$/u;

/** The quantity of a cell that holds a number alone; undefined where it has its own unit, or the table says nothing of it. */
function quantityIn(row: string, cell: Cell, at: number, context: SentenceContext): Quantity | undefined {
  const { start, end } = cell.range;
  const text = row.slice(start, end);
  const match = end - start > LONGEST ? null : ALONE.exec(text.trim());
  if (match === null) return undefined;
  const lead = text.length - text.trimStart().length;
  const from = start + lead + match.groups!.bound!.length;
  const range = { start: from, end: start + text.trimEnd().length };
  if (at === 0 && isYear(text.trim())) return yearIn(row, range);
  if (isNumbering(cell)) return undefined;
  const frame = frameAt(row, at, context);
  const [bound, sign, number] = [
    match.groups!.bound!,
    match.groups!.sign!,
    match[0].slice(from - lead - start),
  ];
  if (match.groups!.to !== undefined && frame.unit === undefined) return undefined;
  const inProse = written(sign, number.slice(sign.length), match.groups!.symbol!, frame);
  const counted = counts(frame) ? counting(bound, inProse ?? number, frame) : undefined;
  const read = counted ?? (inProse === undefined ? undefined : whole(bound + inProse));
  if (read === undefined) return undefined;
  const said = inProse ?? (read.kind === 'count' ? undefined : read.surface);
  return {
    ...withoutNounRange(read),
    range,
    surface: row.slice(range.start, range.end),
    phrase: { start: start + lead, end: range.end },
    ...(said !== undefined && { inProse: said }),
  };
}

/** What is counted stands in a header, and nowhere in the row. */
function withoutNounRange({ nounRange: _nounRange, ...quantity }: Quantity): Quantity {
  return quantity;
}

/** The number with what the table says around it; undefined where it says nothing. */
function written(
  sign: string,
  digits: string,
  symbol: string,
  { unit, rate }: CellFrame,
): string | undefined {
  // `€1.2` has its unit; a header's magnitude is said of it all the same.
  if (symbol !== '') {
    const magnitude = MAGNITUDE.exec(unit?.after ?? '')?.[0] ?? '';
    return magnitude + rate === '' ? undefined : sign + digits + magnitude + rate;
  }
  if (unit === undefined) return rate === '' ? undefined : sign + digits + rate;
  return sign + unit.before + digits + unit.after + (/\sper\s|\//u.test(unit.after) ? '' : rate);
}

const MAGNITUDE = /^ (?:thousand|million|billion|trillion)\b/u;

/** How many columns are remembered. */
const REMEMBERED = 2_048;

/** Whether what a table names is what its numbers count, as one of them shows: it is asked for each cell of a column. */
const counts: (frame: CellFrame) => boolean = memoize(
  (frame: CellFrame) => counting('', written('', '7', '', frame) ?? '7', frame) !== undefined,
  REMEMBERED,
  ({ unit, rate, name }) => [unit?.before, unit?.after, rate, name].join('\n'),
);

/** The quantity of a number as a count of what the table names; undefined where a name is none of what is counted. */
function counting(bound: string, number: string, { name, rate }: CellFrame): Quantity | undefined {
  if (name === '' || name.length > LONGEST || !/^[\p{L}\s’'-]+$/u.test(name)) return undefined;
  const alone = rate !== '' && number.endsWith(rate) ? number.slice(0, -rate.length) : number;
  const named = `${bound}${alone} ${name.toLowerCase()}`;
  const read = whole(alone === number ? named : named + rate);
  if (read?.kind === 'count') return read.nounRange?.end === named.length ? read : undefined;
  const isUnit = (read?.kind === 'measure' || read?.kind === 'duration') && UNIT_NAME.test(name);
  return isUnit && read.range.end === named.length && whole(bound + alone)?.kind === 'count'
    ? read
    : undefined;
}

/** A header that is the name of a unit and nothing else. */
const UNIT_NAME = /^(?:km|kg|feet|\p{L}{4,}s)$/iu;

/** The one quantity of a text; undefined where it states none, several, or a date. */
function whole(text: string): Quantity | undefined {
  const { quantities } = readQuantities(text);
  const [read] = quantities;
  return quantities.length === 1 && read!.kind !== 'date' ? read : undefined;
}

/** A year that stands alone in the first column says when the row holds. */
function yearIn(row: string, range: Range): Quantity | undefined {
  const surface = row.slice(range.start, range.end);
  const date = wholeDate(surface);
  return date === undefined ? undefined : { ...date, range, phrase: range, surface };
}

function isYear(text: string): boolean {
  return /^(?:1\d|20)\d\d$/u.test(text);
}

/** A longer cell is no number alone, a longer name none of what is counted. */
const LONGEST = 40;
