import { CHECKS, extractQuantities, type Quantity, type QuantityKind } from '../engine/index.js';

/** The figures that a search asks for, apart from its words. */
export interface WantedFigures {
  readonly quantities: readonly Quantity[];
  /** The search without them. */
  readonly words: string;
  /** The search as a text in which the engine reads its figures. */
  readonly text: string;
}

/** Reads a search: `deal of $1.75 billion` asks for a figure, and for two words. */
export function wantedFigures(search: string): WantedFigures {
  const stated = extractQuantities(search);
  const quantities = stated.length > 0 ? stated : sharesIn(search);
  let words = '';
  let end = 0;
  for (const { range } of quantities) {
    words += `${search.slice(end, range.start)} `;
    end = range.end;
  }
  const text = quantities === stated ? search : search + OF_IT;
  return { quantities, words: words + search.slice(end), text };
}

/** A share that the last words of a search name, without what it is of: `population half`. */
function sharesIn(search: string): readonly Quantity[] {
  return extractQuantities(search + OF_IT).filter(
    ({ kind, range }) => kind === 'ratio' && range.end <= search.length,
  );
}

const OF_IT = ' of it';

/**
 * Whether one of a statement's quantities is the wanted one: one of its bounds is, in the same unit where the search gives
 * one; or it is in another unit, and the engine takes the two for the same, converted and at the precision written. A date
 * is wanted with all that lies in it.
 */
export function statesFigure(quantities: readonly Quantity[], wanted: Quantity): boolean {
  return quantities.some(
    (quantity) => (hasUnit(quantity, wanted) && hasValue(quantity, wanted)) || isConverted(quantity, wanted),
  );
}

/** Kinds of which one figure has many units. */
const CONVERTED: ReadonlySet<QuantityKind> = new Set(['measure', 'duration', 'percent', 'ratio']);

function isConverted(quantity: Quantity, wanted: Quantity): boolean {
  const isOther = quantity.unit !== wanted.unit || quantity.per?.unit !== wanted.per?.unit;
  const isRate = quantity.per !== undefined && wanted.per !== undefined;
  if (!isOther || !(CONVERTED.has(wanted.kind) || isRate)) return false;
  if (!comparable(quantity.kind, wanted.kind)) return false;
  return CHECKS[wanted.kind].compare(wanted, quantity).relation === 'agrees';
}

/** A share is written in percent or as a fraction. */
function comparable(one: QuantityKind, other: QuantityKind): boolean {
  const isShare = (kind: QuantityKind): boolean => kind === 'percent' || kind === 'ratio';
  return one === other || (isShare(one) && isShare(other));
}

function hasUnit(quantity: Quantity, wanted: Quantity): boolean {
  // What a number counts is a word of its own in the search.
  if (wanted.kind === 'count' || wanted.kind === 'ordinal') return quantity.kind !== 'date';
  return quantity.kind === wanted.kind && unitsOf(quantity).some((unit) => unitsOf(wanted).includes(unit));
}

/** Dates have their value for a unit: `2023-01`. */
function unitsOf({ kind, unit, otherUnits = [] }: Quantity): readonly string[] {
  return kind === 'date' ? [''] : [unit, ...otherUnits];
}

function hasValue(quantity: Quantity, wanted: Quantity): boolean {
  if (wanted.kind === 'date')
    return quantity.unit === wanted.unit || quantity.unit.startsWith(`${wanted.unit}-`);
  const bounds = [quantity.low, quantity.high];
  return [wanted.low, wanted.high].some(
    (bound) => Number.isFinite(bound) && bounds.some((other) => isEqual(other, bound)),
  );
}

/** What arithmetic left of the same figure: 1.1 million is 1,100,000. */
const TOLERANCE = 1e-11;

function isEqual(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= TOLERANCE * Math.abs(other);
}
