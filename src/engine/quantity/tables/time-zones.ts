/** Abbreviations of time zones, in capitals. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'GMT UTC EST EDT CST CDT MST MDT PST PDT ET BST CET CEST EET EEST MSK IST JST KST SGT AEST AEDT'.split(' '),
);
