import { GROUND_NAMES } from '../../../src/engine/check/align/accusation.js';
import { evaluate, type Model } from '../../../src/engine/check/align/model.js';
import {
  FEATURE_NAMES,
  type FeatureName,
  type Features,
} from '../../../src/engine/check/align/read-features.js';
import { boost, type BoostingOptions, type Example } from './boosting.js';
import type { Group } from './cases.js';
import { accusationExamples, alignmentExamples, statedExamples, type Scorer } from './examples.js';
import { fitLine } from './fit-line.js';

export interface Models {
  readonly alignment: Model;
  readonly accusation: Model;
}

/** More of these never speaks against an alignment. */
const RISING: readonly FeatureName[] = [
  'coverage',
  'reverseCoverage',
  'wholeCoverage',
  'reverseWholeCoverage',
  'coreCoverage',
  'localCoverage',
  'reverseLocalCoverage',
  'sourceCoverage',
  'nearness',
  'information',
  'nounSame',
  'sharedNames',
  'familiarity',
  'familiarNames',
  'title',
  'sameSubject',
  'verb',
  'time',
  'precision',
  'unit',
  'bound',
  'binding',
  'stretchCoverage',
  'reverseStretchCoverage',
  'neighbours',
  'companions',
  'standing',
];
/** More of these never speaks for one. */
const FALLING: readonly FeatureName[] = [
  'nounDiffers',
  'missingName',
  'strangeName',
  'sourceMissingName',
  'strangeModifier',
  'lostModifier',
  'missingSubject',
  'strangeSubject',
  'rateDiffers',
  'estranged',
];

/** How much a group of a set counts: easy sets are large, and would say everything. */
function weightOf(set: string): number {
  if (set.startsWith('fever')) return 0.3;
  if (set === 'own sentences' || set === 'own drafts') return 5;
  return 1;
}

/** The same for accusations: a text that no source speaks of must not be accused of anything. */
function gravityOf(set: string): number {
  return set === 'unrelated' || set.endsWith('mixed') ? 6 * weightOf(set) : weightOf(set);
}

/** Into how many parts the pages fall for cross-fitting and cross-validation. */
export const FOLDS = 4;
const ROUNDS = 3;

export const ALIGNMENT_OPTIONS: BoostingOptions = {
  inputs: FEATURE_NAMES,
  trees: 160,
  depth: 3,
  rate: 0.05,
  lambda: 2,
  rows: 0.6,
  columns: 0.5,
  leaf: 4,
  monotone: FEATURE_NAMES.map(direction),
};
export const ACCUSATION_OPTIONS: BoostingOptions = {
  inputs: GROUND_NAMES,
  trees: 240,
  depth: 3,
  rate: 0.05,
  lambda: 4,
  rows: 0.6,
  columns: 0.5,
  leaf: 6,
  monotone: GROUND_NAMES.map((name) => (name === 'score' || name === 'margin' ? 1 : name === 'gap' ? -1 : 0)),
};

/**
 * The two models. Which figure a wrong claim is aligned with is not known: it is guessed by hand weights at first, then by
 * the model of the round before. The second model sees scores of alignment models that did not see the page.
 */
export function train(groups: readonly Group[]): Models {
  let scorer: Scorer = (_, features) => byHand(features);
  let alignment: Model = { inputs: FEATURE_NAMES, bias: 0, trees: [] };
  for (let round = 0; round < ROUNDS; round++) {
    alignment = boost(
      weighted(groups, (part) => alignmentExamples(part, scorer)),
      ALIGNMENT_OPTIONS,
    );
    scorer = scorerOf(alignment);
  }
  const blind = blindScorer(groups, scorer);
  const accusation = boost(
    weighted(groups, (part) => accusationExamples(part, blind), gravityOf),
    ACCUSATION_OPTIONS,
  );
  return { alignment, accusation: calibrated(accusation, groups, blind) };
}

/** Scores each group by an alignment model that did not see its page. */
function blindScorer(groups: readonly Group[], guess: Scorer): Scorer {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = groups.filter(({ page }) => foldOf(page) !== fold);
    return scorerOf(
      boost(
        weighted(others, (part) => alignmentExamples(part, guess)),
        ALIGNMENT_OPTIONS,
      ),
    );
  });
  return (group, features) => folds[foldOf(group.page)]!(group, features);
}

/**
 * The model with its answers stretched and shifted so that they are probabilities on texts as they stand (Platt,
 * "Probabilistic outputs for support vector machines", 1999), by models that did not see the page.
 */
function calibrated(model: Model, groups: readonly Group[], blind: Scorer): Model {
  const answers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = groups.filter(({ page }) => foldOf(page) !== fold);
    const part = boost(
      weighted(others, (one) => accusationExamples(one, blind), gravityOf),
      ACCUSATION_OPTIONS,
    );
    return groups
      .filter(({ page }) => foldOf(page) === fold)
      .flatMap((group) => statedExamples(group, blind))
      .map(({ row, positive, weight }) => ({ value: evaluate(part, row), positive, weight }));
  }).flat();
  const { slope, shift } = fitLine(answers);
  return {
    ...model,
    bias: model.bias * slope + shift,
    trees: model.trees.map((tree) => ({ ...tree, leaves: tree.leaves.map((leaf) => leaf * slope) })),
  };
}

export function scorerOf(model: Model): Scorer {
  return (_, features) =>
    evaluate(
      model,
      FEATURE_NAMES.map((name) => features[name]),
    );
}

function weighted(
  groups: readonly Group[],
  read: (part: readonly Group[]) => readonly Example[],
  weigh = weightOf,
): readonly Example[] {
  return [...new Set(groups.map(({ set }) => set))].flatMap((set) =>
    read(groups.filter((group) => group.set === set)).map((example) => ({
      ...example,
      weight: example.weight * weigh(set),
    })),
  );
}

function direction(name: FeatureName): number {
  return RISING.includes(name) ? 1 : FALLING.includes(name) ? -1 : 0;
}

/** The part that a page falls into. */
export function foldOf(page: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < page.length; i++) hash = Math.imul(hash ^ page.charCodeAt(i), 0x01000193);
  return (hash >>> 8) % FOLDS;
}

/** Alignment by weights set by hand: the first guess, before anything was learned, and what the models must beat. */
export function byHand(features: Features): number {
  const f = features;
  return (
    4 * f.coverage +
    1.5 * f.reverseCoverage +
    2 * f.coreCoverage +
    1.75 * f.localCoverage +
    f.information +
    1.4 * (f.nounSame - f.nounDiffers) -
    6 * f.missingName -
    3 * f.strangeModifier +
    0.6 * f.time +
    f.binding -
    6
  );
}
