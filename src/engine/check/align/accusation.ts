import { DOUBT_NAMES, type DoubtName } from './doubts.js';
import { FEATURE_NAMES, type Features } from './read-features.js';

/** What an accusation rests on: the best-aligned figure that differs, and what stands beside it. Scores are log-odds. */
export interface Grounds {
  readonly features: Features;
  readonly doubts: readonly DoubtName[];
  /** How surely the two measure the same thing. */
  readonly score: number;
  /** The score of the best-aligned figure that agrees; undefined where none does. */
  readonly agreeing: number | undefined;
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

/** The grounds of an accusation as a row in the order of `GROUND_NAMES`. */
export function groundsRow({ features, doubts, score, agreeing, other }: Grounds): readonly number[] {
  return [
    ...FEATURE_NAMES.map((name) => features[name]),
    ...DOUBT_NAMES.map((name) => (doubts.includes(name) ? 1 : 0)),
    features.gap,
    features.elsewhere,
    score,
    ahead(score, agreeing),
    ahead(score, other),
  ];
}

/** How far ahead one score is of another that may be missing. */
function ahead(score: number, of: number | undefined): number {
  return of === undefined ? FARTHEST : Math.max(-FARTHEST, Math.min(FARTHEST, score - of));
}
