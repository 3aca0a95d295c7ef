import { DOUBT_NAMES, type DoubtName } from './doubts.js';
import { FEATURE_NAMES, type Features } from './read-features.js';

/** What an accusation rests on: the best-aligned figure that differs, and what stands beside it. Scores are log-odds. */
export interface Grounds {
  readonly features: Features;
  readonly doubts: readonly DoubtName[];
  /** How surely the two measure the same thing. */
  readonly score: number;
  /** The score of the best-aligned figure that agrees and is not another thing's; undefined where none is. */
  readonly agreeing: number | undefined;
  /** Whether a figure agrees that is another thing's: it explains where the claim's figure comes from, and excuses nothing. */
  readonly swapped: boolean;
  /** The score of the best-aligned figure that differs from the claim and from this one too; undefined for none. */
  readonly other: number | undefined;
}

/** Beyond this many log-odds apart two scores are as far apart as can be. */
const FARTHEST = 6;

/** The inputs of the model that decides about an accusation, by name, in order. */
export const GROUND_NAMES = [
  ...FEATURE_NAMES,
  ...DOUBT_NAMES,
  'gap',
  'elsewhere',
  'score',
  'margin',
  'lead',
] as const;

/** How much of the statement that differs must be met in the claim for its figure to be the claim's own. */
const OWN = 0.9;

/**
 * Whether a figure that agrees belongs to another thing than the claim's, while the one that differs is the claim's own. So
 * lie the rows of one table, the members of a list, and the two halves of `Belmar has 5 million inhabitants, Ardania 7`.
 */
export function isOfAnother(agreeing: Features, differing: Features): boolean {
  if (differing.missingName > 0 || differing.sharedNames === 0) return false;
  return isOtherRow(agreeing, differing) || isOtherSubject(agreeing, differing);
}

/** The one has none of the claim's names and others instead; the other has them all, and says nothing that the claim does not. */
function isOtherRow(agreeing: Features, differing: Features): boolean {
  return differing.reverseCoverage >= OWN && agreeing.missingName === 1 && agreeing.strangeSubject > 0;
}

/** The one is said of a subject that the claim does not have, the other of the claim's. */
function isOtherSubject(agreeing: Features, differing: Features): boolean {
  return differing.sameSubject === 1 && agreeing.sameSubject === 0 && agreeing.strangeSubject === 1;
}

/** The grounds of an accusation as a row in the order of `GROUND_NAMES`. */
export function groundsRow({
  features,
  doubts,
  score,
  agreeing,
  swapped,
  other,
}: Grounds): readonly number[] {
  return [
    ...FEATURE_NAMES.map((name) => features[name]),
    ...DOUBT_NAMES.map((name) => (doubts.includes(name) ? 1 : 0)),
    features.gap,
    swapped ? 0 : features.elsewhere,
    score,
    ahead(score, agreeing),
    ahead(score, other),
  ];
}

/** How far ahead one score is of another that may be missing. */
function ahead(score: number, of: number | undefined): number {
  return of === undefined ? FARTHEST : Math.max(-FARTHEST, Math.min(FARTHEST, score - of));
}
