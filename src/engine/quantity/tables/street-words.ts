/** Words that end the name of a street. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd lane boulevard blvd drive square place court terrace highway parkway broadway'.split(
    ' ',
  ),
);
