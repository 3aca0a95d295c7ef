import type { Claim } from '../../claim/types.js';
import { comparableKinds } from '../../knowledge/kinds.js';
import { conversionFactor } from '../compare/convert.js';
import {
  coreCoverage,
  coverage,
  missingNames,
  nearness,
  opposed,
  reverseCoverage,
  sameNoun,
  samePrecision,
  sameRate,
  sameTime,
  strangeModifier,
} from './features.js';
import { FEATURE_WEIGHTS } from './weights.js';
import { sideOf } from './words.js';

/** How surely a claim and a statement's quantity measure the same thing, with what was found. */
export interface Alignment {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

const NONE: Alignment = { score: 0, reasons: [] };

/** Aligns a claim with one quantity of a statement. The score is 0 where they cannot measure the same thing. */
export function align(claim: Claim, evidence: Claim): Alignment {
  if (!comparableKinds(claim.quantity.kind, evidence.quantity.kind)) return NONE;
  if (claim.quantity.kind !== 'date' && conversionFactor(evidence.quantity, claim.quantity) === undefined)
    return NONE;
  const [left, right] = [sideOf(claim), sideOf(evidence)];
  if (opposed(left, right)) return { score: 0, reasons: ['the statement says the opposite'] };
  const time = sameTime(left, right);
  if (time < 0) return { score: 0, reasons: ['the statement speaks of another time'] };
  const noun = sameNoun(left, right);
  if (noun === -1 && claim.quantity.kind === 'count')
    return { score: 0, reasons: ['the statement counts something else'] };
  const features = {
    coverage: coverage(left, right),
    reverseCoverage: reverseCoverage(left, right),
    coreCoverage: coreCoverage(left, right),
    nearness: nearness(left, right),
    noun,
    missingName: missingNames(left, right),
    strangeModifier: strangeModifier(left, right),
    rate: sameRate(left, right),
    time,
    precision: samePrecision(left, right),
  };
  return { score: logistic(features), reasons: explain(features) };
}

type Features = Readonly<Record<Exclude<keyof typeof FEATURE_WEIGHTS, 'bias'>, number>>;

function logistic(features: Features): number {
  let sum: number = FEATURE_WEIGHTS.bias;
  for (const name of Object.keys(features) as (keyof Features)[])
    sum += FEATURE_WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

function explain(features: Features): readonly string[] {
  const reasons = [
    `${Math.round(features.coverage * 100)}% of what the sentence says stands in the statement`,
  ];
  if (features.noun === 1) reasons.push('both count the same thing');
  if (features.noun < 0) reasons.push('they may count different things');
  if (features.missingName > 0) reasons.push('a name of the sentence is missing from the statement');
  if (features.strangeModifier > 0) reasons.push('the statement speaks of a narrower thing');
  if (features.time > 0) reasons.push('both speak of the same time');
  return reasons;
}
