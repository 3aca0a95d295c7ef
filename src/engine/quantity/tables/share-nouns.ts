/** Nouns of a whole that is shared out; after one of them a word is rather its verb than a further noun. */
export const SHARE_NOUNS: ReadonlySet<string> = new Set(
  (
    'population electorate workforce economy territory budget gdp output production vote turnout membership audience ' +
    'revenue income country world globe nation total sum public land surface input ' +
    'spending consumption capacity demand supply trade wealth'
  ).split(' '),
);

/** Nouns before `of` that only say that what follows is counted: `the total number of drones`. */
export const SIZE_NOUNS: ReadonlySet<string> = new Set('number numbers amount quantity total'.split(' '));

/** Adjectives before them, which may also stand before the noun itself: `Israel's total population`. */
export const SIZE_ADJECTIVES: ReadonlySet<string> = new Set('total overall combined entire'.split(' '));
