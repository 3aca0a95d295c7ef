import type { Quantity } from '../../quantity/types.js';
import { binding } from './features/binding.js';
import * as coverage from './features/coverage.js';
import * as figures from './features/figures.js';
import * as names from './features/names.js';
import * as predicate from './features/predicate.js';
import * as subject from './features/subject.js';
import { stretchCoverage } from './features/stretch.js';
import * as surroundings from './features/surroundings.js';
import * as times from './features/times.js';
import { toldBy, type Told } from './told.js';
import type { Side } from './words.js';

/**
 * What speaks for and against two quantities measuring the same thing, in the order of the model's inputs. How far apart
 * the figures are, and whether the claim's stands elsewhere, is none of it: that speaks of the accusation, not of what is measured.
 */
export const FEATURE_NAMES = [
  'coverage',
  'reverseCoverage',
  'wholeCoverage',
  'reverseWholeCoverage',
  'coreCoverage',
  'localCoverage',
  'reverseLocalCoverage',
  'contextOnly',
  'sourceCoverage',
  'nearness',
  'information',
  'nounSame',
  'nounDiffers',
  'nounMissing',
  'missingName',
  'strangeName',
  'sourceMissingName',
  'sharedNames',
  'strangeModifier',
  'lostModifier',
  'anonymous',
  'familiarity',
  'familiarNames',
  'title',
  'sameSubject',
  'missingSubject',
  'strangeSubject',
  'verb',
  'rateDiffers',
  'time',
  'timeMissing',
  'precision',
  'unit',
  'bound',
  'binding',
  'stretchCoverage',
  'reverseStretchCoverage',
  'neighbours',
  'companions',
  'estranged',
  'rivals',
  'place',
  'standing',
  'count',
  'date',
  'duration',
  'percent',
  'money',
  'measure',
  'ordinal',
] as const;

/** The name of a feature, also as an input of the alignment model. */
export type FeatureName = (typeof FEATURE_NAMES)[number];

/** Each feature as a number that a person can read, most of them from 0 to 1. */
export type Features = Readonly<Record<FeatureName | 'gap' | 'elsewhere' | 'otherMatter', number>>;

/**
 * From this share of the best candidate's score on, a statement stands as high as the best: the score is of the whole
 * sentence, of which the claim may be a part.
 */
const HIGH_STANDING = 0.6;

/**
 * The features of a claim and a statement's quantity that can be compared. `standing` is the statement's rank among the
 * candidates: its score as a share of the best one's; `told` is what its source tells of the claim.
 */
export function readFeatures(
  claim: Side,
  evidence: Side,
  standing: number,
  told: Told = toldBy(claim, [evidence]),
): Features {
  const noun = predicate.sameNoun(claim, evidence);
  const [stated, known] = [claim.claim.quantity, evidence.claim.quantity];
  const covers = coverage.coversOf(claim, evidence);
  const reverse = coverage.coversOf(evidence, claim);
  const is = (kind: Quantity['kind']): number => (stated.kind === kind ? 1 : 0);
  return {
    coverage: coverage.coverage(claim, evidence, covers),
    reverseCoverage: coverage.coverage(evidence, claim, reverse),
    wholeCoverage: coverage.wholeCoverage(claim, evidence, covers),
    reverseWholeCoverage: coverage.wholeCoverage(evidence, claim, reverse),
    coreCoverage: coverage.coreCoverage(claim, evidence, covers),
    localCoverage: coverage.localCoverage(claim, evidence),
    reverseLocalCoverage: coverage.localCoverage(evidence, claim),
    contextOnly: coverage.contextOnly(claim, evidence),
    sourceCoverage: told.coverage,
    nearness: coverage.nearness(claim, evidence),
    information: coverage.information(claim, evidence, covers),
    nounSame: Math.max(0, noun),
    nounDiffers: Math.max(0, -noun),
    nounMissing: predicate.nounMissing(claim, evidence),
    missingName: names.missingNames(claim, evidence, covers),
    strangeName: names.missingNames(evidence, claim, reverse),
    sourceMissingName: told.missingName,
    sharedNames: names.sharedNames(claim, evidence),
    strangeModifier: names.strangeModifier(claim, evidence),
    lostModifier: names.strangeModifier(evidence, claim),
    anonymous: names.anonymous(claim),
    familiarity: told.familiarity,
    familiarNames: told.familiarNames,
    title: names.titleMatch(claim, evidence),
    sameSubject: subject.sameSubject(claim, evidence),
    missingSubject: subject.missingSubject(claim, evidence),
    strangeSubject: subject.strangeSubject(claim, evidence),
    verb: predicate.verbMatch(claim, evidence),
    rateDiffers: times.sameRate(claim, evidence) < 0 ? 1 : 0,
    time: times.sameTime(claim, evidence),
    timeMissing: times.timeMissing(claim, evidence),
    precision: figures.samePrecision(stated, known),
    unit: figures.sameUnit(stated, known),
    bound: figures.sameBound(stated, known),
    binding: binding(claim, evidence),
    stretchCoverage: stretchCoverage(claim, evidence),
    reverseStretchCoverage: stretchCoverage(evidence, claim),
    neighbours: surroundings.neighbours(claim, evidence),
    companions: surroundings.companions(claim, evidence),
    estranged: surroundings.estranged(claim, evidence),
    rivals: surroundings.rivals(evidence),
    place: surroundings.samePlace(claim, evidence),
    standing: Math.min(1, standing / HIGH_STANDING),
    count: is('count'),
    date: is('date'),
    duration: is('duration'),
    percent: is('percent'),
    money: is('money'),
    measure: is('measure'),
    ordinal: is('ordinal'),
    // Last, so that what stands before them is in the order of `FEATURE_NAMES`.
    gap: figures.gap(stated, known),
    elsewhere: told.figure,
    otherMatter: told.otherMatter,
  };
}
