import { groundsRow, isOfAnother } from '../../../src/engine/check/align/accusation.js';
import type { Features } from '../../../src/engine/check/align/read-features.js';
import { FEATURE_NAMES } from '../../../src/engine/check/align/read-features.js';
import type { Example } from './boosting.js';
import type { Case, Group, Instance } from './cases.js';

/** How surely an instance is aligned, by what is known so far, in log-odds. */
export type Scorer = (group: Group, features: Features) => number;

/** Gaps of wrong claims, by what they are of. */
type Gaps = Readonly<Record<'date' | 'other', number[]>>;

/**
 * What the groups teach about alignment. Where a claim is right, the figure that agrees is the one that it measures and
 * the others are not; where it is wrong, the best-aligned figure that differs is; where no source speaks of it, none is.
 */
export function alignmentExamples(groups: readonly Group[], score: Scorer): readonly Example[] {
  const wrong = new Map(
    groups.filter(({ label }) => label === 'refuted').map((group) => [group, wrongest(group, score)]),
  );
  return groups.flatMap((group): readonly Example[] => {
    if (group.label !== 'refuted') return group.cases.flatMap((one) => fromCase(one, group, score));
    const instance = wrong.get(group);
    return instance === undefined ? [] : [{ row: rowOf(instance.features), positive: true, weight: 1 }];
  });
}

/** How much a claim counts whose number was changed by us. */
const ALTERED_WEIGHT = 0.3;

/**
 * What the groups teach about accusations: of a wrong text the surest one is right, of any other none is. Right claims
 * teach once more as if their number had been changed, at a lower weight.
 */
export function accusationExamples(groups: readonly Group[], score: Scorer): readonly Example[] {
  const withGap = gapGiver(groups, score);
  return groups.flatMap((group) => [
    ...statedExamples(group, score),
    ...(group.label === 'supported' ? alteredExamples(group, score, withGap) : []),
  ]);
}

/** What a group teaches about accusations as it stands. */
export function statedExamples(group: Group, score: Scorer): readonly Example[] {
  const accusations = group.cases.flatMap((one) => accuse(one, group, score));
  if (group.label !== 'refuted')
    return accusations.map(({ row }) => ({
      row,
      positive: false,
      weight: 1 / Math.sqrt(accusations.length),
    }));
  const [surest] = [...accusations].sort((a, b) => b.score - a.score);
  return surest === undefined ? [] : [{ row: surest.row, positive: true, weight: 1 }];
}

function alteredExamples(
  group: Group,
  score: Scorer,
  withGap: (features: Features) => Features,
): readonly Example[] {
  const accusations = group.cases
    .flatMap((one) => alter(one, withGap))
    .flatMap((one) => accuse(one, group, score));
  const weight = ALTERED_WEIGHT / Math.sqrt(Math.max(1, accusations.length));
  return accusations.map(({ row }) => ({ row, positive: true, weight }));
}

/** The accusation that a claim's best differing figure would make; none where every figure agrees. */
export function accuse(
  { instances }: Case,
  group: Group,
  scorer: Scorer,
): readonly { readonly row: readonly number[]; readonly score: number }[] {
  const score = (instance: Instance): number => scorer(group, instance.features);
  const differing = instances.filter(({ agrees }) => !agrees);
  const best = bestOf(differing, score);
  if (best === undefined) return [];
  const agreeing = instances.filter(({ agrees }) => agrees);
  const excuse = bestOf(
    agreeing.filter(({ features }) => !isOfAnother(features, best.features)),
    score,
  );
  const other = bestOf(
    differing.filter(({ figure }) => figure !== best.figure),
    score,
  );
  const row = groundsRow({
    features: best.features,
    doubts: best.doubts,
    score: score(best),
    agreeing: excuse && score(excuse),
    swapped: excuse === undefined && agreeing.length > 0,
    other: other && score(other),
  });
  const lead = excuse === undefined ? 0 : score(excuse) - score(best);
  return [{ row, score: score(best) - Math.max(0, lead) }];
}

function fromCase({ instances }: Case, group: Group, scorer: Scorer): readonly Example[] {
  const agreeing = bestOf(
    instances.filter(({ agrees }) => agrees),
    (one) => scorer(group, one.features),
  );
  const differing = instances.filter(({ agrees }) => !agrees);
  const weight = 1 / Math.sqrt(Math.max(1, differing.length));
  const negatives = differing.map(({ features }) => ({ row: rowOf(features), positive: false, weight }));
  if (group.label !== 'supported' || agreeing === undefined) return negatives;
  return [...negatives, { row: rowOf(agreeing.features), positive: true, weight: 1 }];
}

/** Of the figures that differ from a claim which none supports better, the best aligned. */
function wrongest(group: Group, scorer: Scorer): Instance | undefined {
  const score = (instance: Instance): number => scorer(group, instance.features);
  const open = group.cases.flatMap(({ instances }) => {
    const agreeing = bestOf(
      instances.filter(({ agrees }) => agrees),
      score,
    );
    const differing = bestOf(
      instances.filter(({ agrees }) => !agrees),
      score,
    );
    const isOpen =
      differing !== undefined && (agreeing === undefined || score(agreeing) < score(differing) + 1);
    return isOpen ? [differing] : [];
  });
  return bestOf(open, score);
}

function bestOf(instances: readonly Instance[], score: (instance: Instance) => number): Instance | undefined {
  let found: Instance | undefined;
  let top = -Infinity;
  for (const instance of instances) {
    const value = score(instance);
    if (value > top) [found, top] = [instance, value];
  }
  return found;
}

function gapsOf(gaps: Gaps, { date }: Features): number[] {
  return date === 1 ? gaps.date : gaps.other;
}

function rowOf(features: Features): readonly number[] {
  return FEATURE_NAMES.map((name) => features[name]);
}

/** Gives a figure that agrees the gap of one of the wrong claims, in turn. */
function gapGiver(groups: readonly Group[], score: Scorer): (features: Features) => Features {
  const gaps: Gaps = { date: [], other: [] };
  for (const group of groups) {
    const instance = group.label === 'refuted' ? wrongest(group, score) : undefined;
    if (instance !== undefined) gapsOf(gaps, instance.features).push(instance.features.gap);
  }
  let turn = 0;
  return (features) => {
    const from = gapsOf(gaps, features);
    turn += 7;
    return {
      ...features,
      elsewhere: 0,
      gap: from.length === 0 ? (turn % 10) / 10 : from[turn % from.length]!,
    };
  };
}

/** A right claim as if its number had been changed: what agreed with it differs. None where nothing agreed. */
function alter({ instances }: Case, withGap: (features: Features) => Features): readonly Case[] {
  if (!instances.some(({ agrees }) => agrees)) return [];
  const changed = instances.map((one) =>
    one.agrees ? { ...one, agrees: false, features: withGap(one.features) } : one,
  );
  return [{ instances: changed }];
}
