/**
 * The one place of the numbers that decide when a claim and a statement speak of the same thing. Scores run from 0 to 1.
 */
export const THRESHOLDS = {
  /** Evidence that agrees supports a claim from this score on. */
  support: 0.5,
  /** Evidence that differs refutes a claim from this score on: higher, since a wrong accusation costs more than a miss. */
  refute: 0.62,
  /** The score that evidence must have where the gap is wide enough to suggest another figure. */
  wideGap: 0.8,
  /** From this quotient of two figures on the gap is wide. */
  wideGapQuotient: 8,
  /** Evidence within this distance of the best evidence's score speaks too. */
  margin: 0.12,
  /** Another source that differs is a conflict when its score is this near to the agreeing one's, or above. */
  conflict: 0.1,
} as const;

/** How much a word tells about what a number measures. */
export const ROLE_WEIGHTS = { name: 2, noun: 1.5, verb: 0.9, modifier: 0.8 } as const;

/** A word that fits nearly any number keeps this share of its weight. */
export const LIGHT_WEIGHT = 0.25;
