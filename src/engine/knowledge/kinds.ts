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

/** Whether quantities of the two kinds can state the same figure. */
export function comparableKinds(left: QuantityKind, right: QuantityKind): boolean {
  return COMPARABLE[left].includes(right);
}

/** How many groups of comparable kinds there are, with that of statements without a quantity. */
export const GROUPS = 7;

/** The first of each kind's comparable kinds: kinds of the same group can be compared, others cannot. */
const LEADERS = KINDS.filter((kind) => KINDS.find((other) => comparableKinds(kind, other)) === kind);

/** The number of a kind's group, from 1. */
export function groupOf(kind: QuantityKind): number {
  return LEADERS.findIndex((leader) => comparableKinds(leader, kind)) + 1;
}

/** The groups of the kinds that a mask names, ascending; group 0 for none. */
export function groupsOf(mask: number): readonly number[] {
  return GROUPS_OF[mask]!;
}

const GROUPS_OF = Array.from({ length: 1 << KINDS.length }, (_, mask): readonly number[] => {
  const groups = KINDS.filter((_, bit) => (mask & (1 << bit)) !== 0).map(groupOf);
  return groups.length === 0 ? [0] : [...new Set(groups)].sort((a, b) => a - b);
});
