import { pairRole } from '../../claim/pairs.js';
import type { Claim } from '../../claim/types.js';
import { comparableKinds } from '../../knowledge/kinds.js';
import { CHECKS } from '../checks.js';
import { conversionFactor } from '../compare/convert.js';
import { opposed, sameNoun } from './features/predicate.js';
import { sameTime } from './features/times.js';
import { alignmentOf } from './model.js';
import { readFeatures, type Features } from './read-features.js';
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
 * `standing` is the statement's score as a share of the best candidate's: 0 to 1.
 */
export function align(stated: Claim, known: Claim, standing: number): Alignment | undefined {
  const [claim, evidence] = [sideWithRate(stated, known), sideWithRate(known, stated)];
  if (!comparable(claim, evidence)) return undefined;
  const { quantity } = claim.claim;
  const comparison = CHECKS[quantity.kind].compare(quantity, evidence.claim.quantity);
  if (comparison.relation === 'unknown') return undefined;
  const features = readFeatures(claim, evidence, standing);
  return {
    score: alignmentOf(features),
    relation: comparison.relation,
    features,
    // Of the many alignments of a claim the reasons of one are told.
    get reasons() {
      return [...explain(features), comparison.reason];
    },
  };
}

/** A claim's side with the rate that its clause implies, where the other side has a rate to compare it with. */
function sideWithRate(claim: Claim, other: Claim): Side {
  const side = sideOf(claim);
  if (claim.rate === undefined || (other.quantity.per === undefined && other.rate === undefined)) return side;
  return { ...side, claim: { ...claim, quantity: { ...claim.quantity, per: claim.rate } } };
}

/** Whether nothing excludes that both measure the same thing: kinds, units, nouns, times and directions fit. */
function comparable(left: Side, right: Side): boolean {
  const [claim, evidence] = [left.claim.quantity, right.claim.quantity];
  if (!comparableKinds(claim.kind, evidence.kind)) return false;
  if (claim.kind !== 'date' && conversionFactor(evidence, claim) === undefined) return false;
  if (claim.kind === 'count' && sameNoun(left, right) === -1) return false;
  if (ranksAnother(left, right) || pairsAnother(left.claim, right.claim)) return false;
  return !opposed(left, right) && sameTime(left, right) >= 0;
}

/** Whether one is a rank and the other counts things that it is no rank of: the `second unit`, and 11 points. */
function ranksAnother(left: Side, right: Side): boolean {
  const [claim, evidence] = [left.claim.quantity, right.claim.quantity];
  if ((claim.kind === 'ordinal') === (evidence.kind === 'ordinal')) return false;
  const count = claim.kind === 'ordinal' ? evidence : claim;
  return count.noun !== undefined && sameNoun(left, right) !== 1;
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
