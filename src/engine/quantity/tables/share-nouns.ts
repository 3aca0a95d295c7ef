/** Nouns of a whole that is shared out; after one of them a word is rather its verb than a further noun. */
export const SHARE_NOUNS: ReadonlySet<string> = new Set(
  (
    'population electorate workforce economy territory budget gdp output production vote turnout membership audience ' +
    'revenue income country world globe nation total sum public land surface input ' +
    'spending consumption capacity demand supply trade wealth'
  ).split(' '),
);
