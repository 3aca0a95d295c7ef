import { readQuantities } from '../quantity/read.js';
import type { Quantity } from '../quantity/types.js';
import { pluralOf } from './correct/agreement.js';

/** A number in digits and its unit, whose words hyphens tie: `800-square-kilometre`. */
const IN_DIGITS = /^([\d.,]+)-([a-z-]+)$/i;
/** A number in words, and the last of them the unit: `twenty-five-day`. */
const IN_WORDS = /^([a-z-]+)-([a-z]+)$/i;
/** What makes an age of a duration. */
const OLD = /-old$/i;

/**
 * The text of a quantity as it stands without the noun that it is tied to: `12 days` of a `12-day` war, `10 years old` of a
 * `10-year-old` boy. Its surface where it is tied to none, or the other form would not state it.
 */
export function standingAlone(quantity: Quantity): string {
  const { kind, comparator, low, high, unit, surface, inProse } = quantity;
  if (inProse !== undefined) return inProse;
  if ((kind !== 'duration' && kind !== 'measure') || comparator === 'between') return surface;
  const tied = surface.replace(OLD, '');
  const parts = IN_DIGITS.exec(tied) ?? IN_WORDS.exec(tied);
  if (parts === null) return surface;
  const value = Number.isFinite(low) ? low : high;
  const name = parts[2]!.replaceAll('-', ' ');
  const written = `${parts[1]!} ${value === 1 ? name : pluralOfLast(name)}`;
  const [read] = readQuantities(written).quantities;
  if (read?.kind !== kind || read.unit !== unit || read.low !== value) return surface;
  return tied === surface ? written : `${written} old`;
}

function pluralOfLast(words: string): string {
  const at = words.lastIndexOf(' ') + 1;
  const last = words.slice(at);
  return words.slice(0, at) + (pluralOf(last) ?? last);
}
