import type { Quantity } from '../../quantity/types.js';
import { conversionFactor } from '../compare/convert.js';
import { suggestDate } from './suggest-date.js';
import { numeralStyle } from './numeral-style.js';
import { writeNumber } from './write-number.js';

/**
 * What to put in the place of a claim's surface, in the writer's own style; undefined where no replacement of the number
 * alone would make the sentence true, as for `fewer than 5,000` against `more than 6,000`.
 */
export function suggest(claim: Quantity, evidence: Quantity): string | undefined {
  if (claim.kind === 'date') return suggestDate(claim, evidence);
  // A share in words (`four in five`) is replaced by the share as the source writes it.
  if (claim.kind === 'ratio') return claim.surface === evidence.surface ? undefined : evidence.surface;
  const value = figure(claim, evidence);
  const style = numeralStyle(claim.surface, Number.isFinite(claim.low) ? claim.low : claim.high);
  if (value === undefined || style === undefined) return undefined;
  const { surface } = claim;
  const written = writeNumber(value, style);
  const rest = surface.slice(style.range.end);
  const text = surface.slice(0, style.range.start) + written + agreeing(rest, claim, value);
  return text === surface ? undefined : text;
}

/** The evidence's figure in the claim's unit, where one number can stand for it beside the claim's comparator. */
function figure(claim: Quantity, evidence: Quantity): number | undefined {
  const factor = conversionFactor(evidence, claim);
  if (factor === undefined || (claim.low !== claim.high && claim.comparator === 'between')) return undefined;
  const exact = evidence.low === evidence.high;
  const bound = exact || Number.isFinite(evidence.low) !== Number.isFinite(evidence.high);
  if (!bound) return undefined;
  if (!sameDirection(claim, evidence)) return undefined;
  const value = (Number.isFinite(evidence.low) ? evidence.low : evidence.high) * factor;
  if (factor === 1 || claim.kind === 'ratio') return value;
  // Carried over from another unit, a figure is worth three digits, and nothing where it is a fraction of the unit.
  return Math.abs(value) < 1 ? undefined : Number(value.toPrecision(3));
}

function sameDirection(claim: Quantity, evidence: Quantity): boolean {
  const direction = (quantity: Quantity): number =>
    quantity.comparator.startsWith('>') ? 1 : quantity.comparator.startsWith('<') ? -1 : 0;
  const [left, right] = [direction(claim), direction(evidence)];
  return left === 0 || left === right;
}

/** The unit behind the number, in the plural or singular that the new number asks for. */
function agreeing(rest: string, claim: Quantity, value: number): string {
  const word = /^ ([a-z]+)$/.exec(rest)?.[1];
  if (word === undefined || claim.kind === 'percent' || claim.kind === 'money') return rest;
  if (claim.low === 1 && value !== 1) return `${rest}s`;
  return value === 1 && word.endsWith('s') ? rest.slice(0, -1) : rest;
}
