/** Abbreviations of time zones, in capitals. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'GMT UTC EST EDT CST CDT MST MDT PST PDT ET BST CET CEST EET EEST MSK IST JST KST SGT AEST AEDT'.split(' '),
);

/** Words for a proportion, near which `1:10` is no time of day. */
export const PROPORTIONS: ReadonlySet<string> = new Set(
  'slope ratio ratios scale gradient odds proportion mixture dilution aspect'.split(' '),
);
