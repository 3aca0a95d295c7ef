/** Words before a `one` that counts nothing: `no one`, `this one`, `the last one`. */
export const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  (
    'no any every some each this that which the another only other first last next such good new old our my your his her ' +
    'their as like'
  ).split(' '),
);

/** Words with which a number goes on that `one` begins: `one hundred`, `one in seven`, `one percent`. */
export const AFTER_FIRST_WORD: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion percent per in out and point or to half third quarter'.split(
    ' ',
  ),
);
