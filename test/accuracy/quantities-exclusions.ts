import type { GoldQuantity, GoldRow, SetName } from './quantities-sets.js';
import { namedUnit } from './quantities-units.js';

/** A class of gold quantities that is counted out, with what a careful editor has against it. */
export interface Exclusion {
  readonly name: string;
  readonly sets: readonly SetName[];
  readonly reason: string;
  readonly matches: (gold: GoldQuantity, row: GoldRow) => boolean;
}

/** The classes that are counted out of the sets; docs/quantities.md lists them with their sizes. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'time of day',
    sets: ['recognizers-datetime'],
    reason: 'hours and minutes are passed over: a draft is not checked against a clock',
    matches: ({ type }) => /\.(?:time|timerange|datetime|datetimerange|timezone)$/.test(type ?? ''),
  },
  {
    name: 'frequency',
    sets: ['recognizers-datetime'],
    reason: '`every day` by itself states no quantity; it is read as the rate of one',
    matches: ({ type }) => type?.endsWith('.set') === true,
  },
  {
    name: 'relative ordinal',
    sets: ['recognizers-number-and-unit'],
    reason: '`last`, `next` and `previous` are positions in a list, not numbers',
    matches: ({ type = '' }) => type === 'ordinal.relative',
  },
  {
    name: 'no value',
    sets: ['quantulum3', 'recognizers-number-and-unit', 'recognizers-datetime', 'duckling'],
    reason: 'a unit without a number, or a date that the set does not resolve',
    matches: (gold) => isEmpty(gold),
  },
];

function isEmpty({ value, min, max, values }: GoldQuantity): boolean {
  if (values !== undefined)
    return (values ?? []).every(
      (one) =>
        one.value === 'not resolved' ||
        (one.value === undefined && one.start === undefined && one.end === undefined),
    );
  return typeof value !== 'number' && typeof min !== 'number' && typeof max !== 'number';
}

/** The class that counts a gold quantity out; undefined where it counts. */
export function exclusionOf(set: SetName, gold: GoldQuantity, row: GoldRow): Exclusion | undefined {
  return EXCLUSIONS.find(({ sets, matches }) => sets.includes(set) && matches(gold, row));
}

/** Whether the unit of a gold quantity has one of ours. */
export function hasUnit({ unit }: GoldQuantity): boolean {
  return unit === null || unit === undefined || namedUnit(unit) !== undefined;
}
