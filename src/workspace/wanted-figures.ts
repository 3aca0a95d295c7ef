import { extractQuantities, type Quantity } from '../engine/index.js';

/** The figures that a search asks for, apart from its words. */
export interface WantedFigures {
  readonly quantities: readonly Quantity[];
  /** The search without them. */
  readonly words: string;
}

/** Reads a search: `deal of $1.75 billion` asks for a figure, and for two words. */
export function wantedFigures(search: string): WantedFigures {
  const quantities = extractQuantities(search);
  let words = '';
  let end = 0;
  for (const { range } of quantities) {
    words += `${search.slice(end, range.start)} `;
    end = range.end;
  }
  return { quantities, words: words + search.slice(end) };
}

/**
 * Whether one of a statement's quantities is the wanted one: one of its bounds is, in the same unit where the search gives
 * one. A date is wanted with all that lies in it.
 */
export function statesFigure(quantities: readonly Quantity[], wanted: Quantity): boolean {
  return quantities.some((quantity) => hasUnit(quantity, wanted) && hasValue(quantity, wanted));
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
