import { durationFactor } from '../quantity/duration-factors.js';
import { baseOf, type BaseUnit } from '../quantity/measure-factors.js';
import { isScore } from '../quantity/scores.js';
import type { Quantity } from '../quantity/types.js';

/**
 * Steps of a power of ten, each 15% above the one before: whatever the engine takes for the same figure lies in the same
 * step or in one beside it.
 */
const STEPS = 16;

/**
 * What a quantity is found by in a search for the same figure in another unit: the size of each of its bounds in the base
 * of its unit, in steps (`=m:53`). Each once; empty for kinds and units that nothing converts.
 */
export function convertedConcepts(quantity: Quantity): readonly string[] {
  return conceptsOf(quantity, [0]);
}

/** The same for who searches: with the steps beside. */
export function convertedConceptsNear(quantity: Quantity): readonly string[] {
  return conceptsOf(quantity, [-1, 0, 1]);
}

function conceptsOf(quantity: Quantity, steps: readonly number[]): readonly string[] {
  const base = inBase(quantity);
  if (base === undefined) return [];
  const bounds = [quantity.low, quantity.high].filter((bound) => bound > 0 && Number.isFinite(bound));
  const sizes = bounds.map((bound) => Math.floor(Math.log10(bound * base.factor) * STEPS));
  return [...new Set(sizes.flatMap((size) => steps.map((step) => `=${base.unit}:${size + step}`)))];
}

/** The base of a quantity's unit, for a rate a day; undefined for a rate per anything but a time. */
function inBase(quantity: Quantity): BaseUnit | undefined {
  const { per } = quantity;
  if (isScore(quantity)) return undefined;
  const unit = unitInBase(quantity);
  if (per === undefined) return unit;
  const days = durationFactor(per.unit, 'P1D');
  if (days === undefined) return undefined;
  const { unit: name, factor } = unit ?? { unit: quantity.kind, factor: 1 };
  return { unit: `${name}/d`, factor: factor / (days * per.amount) };
}

function unitInBase({ kind, unit }: Quantity): BaseUnit | undefined {
  if (kind === 'measure') return baseOf(unit);
  if (kind === 'percent') return unit === '%' ? { unit: '1', factor: 0.01 } : undefined;
  if (kind === 'ratio') return { unit: '1', factor: 1 };
  const days = kind === 'duration' ? durationFactor(unit, 'P1D') : undefined;
  return days === undefined ? undefined : { unit: 'd', factor: days };
}
