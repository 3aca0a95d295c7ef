/** How far apart two figures may stand. Shares are of the figure compared with. */
export const TOLERANCES = {
  /** A hedged figure ("about 15%") agrees with what lies within this share of it … */
  hedged: 0.075,
  /** … and differs from what lies beyond this share; between the two the text leaves it open. */
  hedgedDiffers: 0.12,
  /** An unhedged round figure (5,000) may stand for one that rounds to it (5,037) within this share; else it is open. */
  rounded: 0.01,
  /** A round figure differs from one that rounds to it only beyond this share. */
  roundedDiffers: 0.05,
  /** "More than 6,000" is said of what lies above 6,000 by no more than this share, or else a rounder bound is at hand. */
  looseBound: 0.25,
  /** The next rounder bound counts no farther off than this share: `up to 10 million` is not said of one million. */
  roundBound: 0.5,
  /** … and never of what is so many times as much. */
  farBeyond: 1000,
  /** A figure written to few digits agrees with what rounds to it, but no farther off than this share: `$2 billion` leaves 1.6 open. */
  coarsest: 0.12,
  /** A share in words (`a third`, `one in four`) agrees with what lies within this share of it … */
  spoken: 0.02,
  /** … and differs from what lies beyond this one: nobody says `31 in a hundred`. */
  spokenDiffers: 0.1,
  /** A figure converted between units or periods carries this much of rounding. */
  converted: 0.015,
} as const;
