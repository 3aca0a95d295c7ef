import type { Quantity } from '../../quantity/types.js';
import { CHECKS } from '../checks.js';
import { binding, rivalsOf } from './binding.js';
import * as words from './features.js';
import { gap } from './figures.js';
import type { Side } from './words.js';

/** What speaks for and against two quantities measuring the same thing, each as a number that a person can read. */
export interface Features {
  readonly coverage: number;
  readonly reverseCoverage: number;
  readonly coreCoverage: number;
  readonly localCoverage: number;
  readonly nearness: number;
  readonly information: number;
  readonly nounSame: number;
  readonly nounDiffers: number;
  readonly missingName: number;
  readonly strangeModifier: number;
  readonly verb: number;
  readonly title: number;
  readonly anonymous: number;
  readonly rateDiffers: number;
  readonly time: number;
  readonly precision: number;
  readonly binding: number;
  readonly rivalAgrees: number;
  readonly gap: number;
  readonly agrees: number;
  readonly date: number;
  readonly ordinal: number;
  readonly duration: number;
  readonly percent: number;
  readonly money: number;
}

export type FeatureName = keyof Features;

/** The features of a claim and a statement's quantity that can be compared; `agrees` says whether the figures do. */
export function readFeatures(claim: Side, evidence: Side, agrees: boolean): Features {
  const noun = words.sameNoun(claim, evidence);
  const { quantity } = claim.claim;
  const is = (kind: Quantity['kind']): number => (quantity.kind === kind ? 1 : 0);
  return {
    coverage: words.coverage(claim, evidence),
    reverseCoverage: words.reverseCoverage(claim, evidence),
    coreCoverage: words.coreCoverage(claim, evidence),
    localCoverage: words.localCoverage(claim, evidence),
    nearness: words.nearness(claim, evidence),
    information: words.information(claim, evidence),
    nounSame: Math.max(0, noun),
    nounDiffers: Math.max(0, -noun),
    missingName: words.missingNames(claim, evidence),
    strangeModifier: words.strangeModifier(claim, evidence),
    verb: words.verbMatch(claim, evidence),
    title: words.titleMatch(claim, evidence),
    anonymous: words.anonymous(claim),
    rateDiffers: words.sameRate(claim, evidence) < 0 ? 1 : 0,
    time: words.sameTime(claim, evidence),
    precision: words.samePrecision(claim, evidence),
    binding: binding(claim, evidence),
    rivalAgrees: !agrees && rivalAgrees(claim, evidence) ? 1 : 0,
    gap: gap(quantity, evidence.claim.quantity),
    agrees: agrees ? 1 : 0,
    date: is('date'),
    ordinal: is('ordinal'),
    duration: is('duration'),
    percent: is('percent'),
    money: is('money'),
  };
}

/** Whether another quantity of the statement agrees with the claim: then that one may be meant. */
function rivalAgrees(claim: Side, evidence: Side): boolean {
  const { quantity } = claim.claim;
  return rivalsOf(evidence.claim).some(
    (rival) => CHECKS[quantity.kind].compare(quantity, rival).relation === 'agrees',
  );
}
