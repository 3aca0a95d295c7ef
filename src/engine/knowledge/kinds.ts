import type { QuantityKind } from '../quantity/types.js';

const KINDS: readonly QuantityKind[] = [
  'count',
  'percent',
  'money',
  'measure',
  'duration',
  'date',
  'ordinal',
  'ratio',
];

/** Kinds whose quantities can state the same figure: `half` and `50%`, `12 years` and `age 12`. */
const COMPARABLE: Readonly<Record<QuantityKind, readonly QuantityKind[]>> = {
  count: ['count', 'ordinal'],
  percent: ['percent', 'ratio'],
  money: ['money'],
  measure: ['measure'],
  duration: ['duration'],
  date: ['date'],
  ordinal: ['ordinal', 'count'],
  ratio: ['ratio', 'percent'],
};

/** One bit for each kind of quantity. */
export function kindMask(kinds: Iterable<QuantityKind>): number {
  let mask = 0;
  for (const kind of kinds) mask |= 1 << KINDS.indexOf(kind);
  return mask;
}

/** The kinds that a quantity of `kind` can be compared with, as a mask. */
export function comparableMask(kind: QuantityKind): number {
  return kindMask(COMPARABLE[kind]);
}

/** Whether quantities of the two kinds can state the same figure. */
export function comparableKinds(left: QuantityKind, right: QuantityKind): boolean {
  return COMPARABLE[left].includes(right);
}
