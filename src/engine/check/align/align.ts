import { isLifespan, isLifespanEnd } from '../../claim/lifespans.js';
import { pairRole } from '../../claim/pairs.js';
import type { Claim } from '../../claim/types.js';
import { comparableKinds } from '../../knowledge/kinds.js';
import { CHECKS } from '../checks.js';
import type { Quantity } from '../../quantity/types.js';
import { conversionFactor } from '../compare/convert.js';
import type { Comparison } from '../compare/types.js';
import { leavesDateToAnother } from './dated.js';
import { opposed, sameNoun } from './features/predicate.js';
import { sameTime } from './features/times.js';
import { alignmentOf } from './model.js';
import { readFeatures, type Features } from './read-features.js';
import type { Told } from './told.js';
import { sideOf, type Side } from './words.js';

/** How surely a claim and a statement's quantity measure the same thing, and how their figures compare. */
export interface Alignment {
  /** In log-odds. */
  readonly score: number;
  readonly relation: 'agrees' | 'differs';
  readonly features: Features;
  readonly reasons: readonly string[];
}

/**
 * Aligns a claim with one quantity of a statement; undefined where they cannot be compared or cannot mean the same.
 * `standing` is the statement's score as a share of the best candidate's: 0 to 1; `told` gives what all candidates of its source
 * tell, which else is what the statement does.
 */
export function align(
  stated: Claim,
  known: Claim,
  standing: number,
  told?: () => Told,
): Alignment | undefined {
  const [claim, evidence] = [withRate(stated, known), withRate(known, stated)];
  // The figures first: most pairs end here, before the words around them are looked at.
  const comparison = compareFigures(claim.quantity, evidence.quantity);
  if (comparison === undefined) return undefined;
  const [left, right] = [sideOf(claim), sideOf(evidence)];
  if (!canMeanTheSame(left, right)) return undefined;
  return new Aligned(readFeatures(left, right, standing, told?.()), comparison);
}

class Aligned implements Alignment {
  readonly score: number;
  readonly relation: Alignment['relation'];
  readonly #comparison: Comparison;

  constructor(
    readonly features: Features,
    comparison: Comparison & Pick<Alignment, 'relation'>,
  ) {
    this.score = alignmentOf(features);
    this.relation = comparison.relation;
    this.#comparison = comparison;
  }

  /** Of the many alignments of a claim the reasons of one are told. */
  get reasons(): readonly string[] {
    return [...explain(this.features), this.#comparison.reason];
  }
}

/** Claims with the rates that their clauses imply, each made once. */
const rated = new WeakMap<Claim, Claim>();

/** A claim with the rate that its clause implies, where the other one has a rate to compare it with. */
function withRate(claim: Claim, other: Claim): Claim {
  const { rate: per } = claim;
  if (per === undefined || (other.quantity.per === undefined && other.rate === undefined)) return claim;
  const found = rated.get(claim) ?? { ...claim, quantity: { ...claim.quantity, per } };
  rated.set(claim, found);
  return found;
}

/** How two figures compare; undefined where kinds or units differ, or the text leaves it open. */
function compareFigures(
  claim: Quantity,
  evidence: Quantity,
): (Comparison & Pick<Alignment, 'relation'>) | undefined {
  if (!comparableKinds(claim.kind, evidence.kind)) return undefined;
  if (claim.kind !== 'date' && conversionFactor(evidence, claim) === undefined) return undefined;
  const comparison = CHECKS[claim.kind].compare(claim, evidence);
  return isKnown(comparison) ? comparison : undefined;
}

function isKnown(comparison: Comparison): comparison is Comparison & Pick<Alignment, 'relation'> {
  return comparison.relation !== 'unknown';
}

/** Whether nothing around two figures excludes that both measure the same thing: nouns, times and directions fit. */
function canMeanTheSame(claim: Side, evidence: Side): boolean {
  if (claim.claim.quantity.kind === 'count' && sameNoun(claim, evidence) === -1) return false;
  if (ranksAnother(claim, evidence) || pairsAnother(claim.claim, evidence.claim)) return false;
  if (livesBetween(claim.claim, evidence.claim)) return false;
  if (leavesDateToAnother(claim.claim, evidence.claim)) return false;
  return !opposed(claim, evidence) && sameTime(claim, evidence) >= 0;
}

/** Whether one is a rank and the other counts things that it is no rank of: the `second unit`, and 11 points. */
function ranksAnother(left: Side, right: Side): boolean {
  const [claim, evidence] = [left.claim.quantity, right.claim.quantity];
  if ((claim.kind === 'ordinal') === (evidence.kind === 'ordinal')) return false;
  const count = claim.kind === 'ordinal' ? evidence : claim;
  const rank = claim.kind === 'ordinal' ? claim : evidence;
  return (count.noun !== undefined || rank.noun !== undefined) && sameNoun(left, right) !== 1;
}

/** Whether one is a lifespan as a whole and the other a day: of what lies between its two days it says nothing. */
function livesBetween({ quantity }: Claim, evidence: Claim): boolean {
  return quantity.comparator === 'between' ? isLifespanEnd(evidence) : isLifespan(evidence);
}

/** Whether both are pairs of numbers, and of different kinds: a record of the year is no result of a day. */
function pairsAnother(left: Claim, right: Claim): boolean {
  const [claim, evidence] = [pairRole(left), pairRole(right)];
  return claim !== undefined && evidence !== undefined && claim !== evidence;
}

function explain(features: Features): readonly string[] {
  const reasons = [
    `${Math.round(features.coverage * 100)}% of what the sentence says stands in the statement`,
  ];
  if (features.nounSame === 1) reasons.push('both count the same thing');
  if (features.nounDiffers > 0) reasons.push('they may count different things');
  if (features.missingName > 0) reasons.push('a name of the sentence is missing from the statement');
  if (features.strangeModifier > 0) reasons.push('the statement speaks of a narrower thing');
  if (features.title === 0) reasons.push('the title of the source is not met in the draft');
  if (features.binding < 0.5) reasons.push('the shared words stand nearer to another number');
  if (features.time > 0) reasons.push('both speak of the same time');
  return reasons;
}
