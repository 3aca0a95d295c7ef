/**
 * The one place of the numbers that decide when a claim and a statement speak of the same thing. Scores run from 0 to 1.
 */
export const THRESHOLDS = {
  /** Evidence that agrees supports a claim from this score on. */
  support: 0.5,
  /** Evidence that differs refutes a claim from this score on: higher, since a wrong accusation costs more than a miss. */
  refute: 0.62,
  /** The score that evidence must have where the gap is wide enough to suggest another figure. */
  refuteWideGap: 0.9,
  /** From this gap on (in powers of ten) it is wide … */
  wideGap: 0.9,
  /** … and for dates (1 is nine years). */
  wideGapDates: 1,
  /** What both sides share must tell at least this much: about a name. */
  information: 0.4,
  /** How much of the claim must be met where the draft does not name what the source's title names. */
  withoutTitle: 0.9,
  /** The names of the claim that the evidence lacks may weigh this much at most. */
  missingName: 0.4,
  /** How near a modifier that the claim lacks may stand to the evidence's number. */
  strangeModifier: 0.7,
  /** Of the shared words at the claim's number, the share that must stand at the evidence's. */
  binding: 0.34,
  /** Evidence within this distance of the best evidence's score speaks too, in log-odds. */
  margin: 1,
  /** Evidence that agrees speaks from farther below the best one: what one source supports is not lightly accused. */
  agreement: 2,
  /** How much better a quantity that differs must be aligned than one of its statement that agrees, in log-odds. */
  rival: 1,
  /** A second statement this near to the first, in log-odds, that gives another figure takes the correction away. */
  dispute: 0.25,
  /** Another source that differs is a conflict when it is this near to the agreeing one, or above, in log-odds. */
  conflict: 0.9,
} as const;

/** How much a word tells about what a number measures. */
export const ROLE_WEIGHTS = { name: 2, noun: 1.5, verb: 0.9, modifier: 0.8 } as const;

/** A word that fits nearly any number keeps this share of its weight. */
export const LIGHT_WEIGHT = 0.25;

/** From so many numbers or content words on, a statement is no sentence that a writer would take a figure from. */
export const CROWDED = { numbers: 12, words: 70 } as const;
