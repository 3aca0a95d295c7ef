/**
 * The one place of the numbers that decide when a claim and a statement speak of the same thing. Scores run from 0 to 1.
 */
export const THRESHOLDS = {
  /** Evidence that agrees supports a claim from this score on. */
  support: 0.2,
  /**
   * A claim is marked from this confidence on that it is wrong. Chosen for precision on the tuned halves by
   * cross-validation (`npm run train`): a wrong accusation costs more than a miss.
   */
  refute: 0.68,
  /** The same where the gap is so wide (in powers of ten) that it must be another figure, unless all else agrees. */
  refuteWideGap: 0.88,
  wideGap: 0.9,
  /** The same for dates: 1 is nine years. */
  wideGapDates: 1,
  /** The share of names that are not met from which on, on both sides, the two speak of different things. */
  missingName: 0.45,
  /** How much of the claim must be met where the draft does not name what the source's title names. */
  withoutTitle: 0.9,
  /** Evidence within this distance of the best evidence's score is shown too, in log-odds. */
  margin: 1,
  /** Evidence that agrees speaks from farther below the best one: what one source supports is not lightly accused. */
  agreement: 2,
  /** A second statement this near to the first, in log-odds, that gives another figure takes the correction away. */
  dispute: 0.25,
  /** The same for a figure much nearer to the claim's in size than the first. */
  sizeDispute: 2.5,
  /** A figure this near to the first is what was meant where the claim has its digits the other way round. */
  exchanged: 3,
  /** Another source that differs is a conflict when it is this near to the agreeing one, or above, in log-odds. */
  conflict: 2,
} as const;

/** How much a word tells about what a number measures. */
export const ROLE_WEIGHTS = { name: 2, noun: 1.5, verb: 0.9, modifier: 0.8 } as const;

/** A word that fits nearly any number keeps this share of its weight. */
export const LIGHT_WEIGHT = 0.25;

/** From when on a text is taken for the furniture of a page, or a table run together, rather than for a sentence. */
export const FURNITURE = {
  /** So many content words stand in no sentence that a writer would take a figure from. */
  words: 70,
  /** So many content words, or numbers, without any verb are a menu. */
  verbless: 12,
  numbers: 12,
  /** From so many content words on, prose has more than one verb in so many of them. */
  long: 25,
  wordsToAVerb: 15,
} as const;
