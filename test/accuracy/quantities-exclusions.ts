import { DATE_EXCLUSIONS } from './quantities-exclusions-dates.js';
import { NUMBER_EXCLUSIONS } from './quantities-exclusions-numbers.js';
import type { GoldQuantity, GoldRow, SetName } from './quantities-sets.js';

/** A class of gold quantities that is counted out, with what a careful editor has against it. */
export interface Exclusion {
  readonly name: string;
  readonly sets: readonly SetName[];
  readonly reason: string;
  readonly matches: (gold: GoldQuantity, row: GoldRow) => boolean;
}

const NO_VALUE: Exclusion = {
  name: 'no value',
  sets: ['quantulum3', 'recognizers-number-and-unit', 'recognizers-datetime', 'duckling'],
  reason: 'a unit without a number, or a date that the set does not resolve',
  matches: ({ value, min, max, values }) =>
    values === undefined
      ? [value, min, max].every((one) => typeof one !== 'number')
      : (values ?? []).every(
          (one) => one.value === 'not resolved' || (one.value ?? one.start ?? one.end) === undefined,
        ),
};

/** The classes that are counted out of the sets; docs/quantities.md lists them with their sizes. */
export const EXCLUSIONS: readonly Exclusion[] = [...DATE_EXCLUSIONS, ...NUMBER_EXCLUSIONS, NO_VALUE];

/** The class that counts a gold quantity out; undefined where it counts. */
export function exclusionOf(set: SetName, gold: GoldQuantity, row: GoldRow): Exclusion | undefined {
  return EXCLUSIONS.find(({ sets, matches }) => sets.includes(set) && matches(gold, row));
}
