/** Words before four digits that make them a year. */
export const BEFORE_YEARS: ReadonlySet<string> = new Set(
  (
    'in since by until till from during of before after circa early late mid through throughout between the year years ' +
    "'s this that fiscal calendar summer winter spring autumn fall class model season ad ce pre post and or to vintage " +
    'around for into on'
  ).split(' '),
);

/** Words before four digits that make them a count. */
export const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  (
    'some nearly almost about approximately roughly over than least most fewer many much estimated another additional ' +
    'extra further exactly only just total number up up-to are were have has had plus minus times x room channel'
  ).split(' '),
);

/** Words before a year in words: `in two thousand and fifteen`. */
export const BEFORE_SPOKEN_YEARS: ReadonlySet<string> = new Set('in since until by before after'.split(' '));

/** Words that make a season of what may be a verb, beside a year that is not in figures: `it will fall next year`. */
export const BEFORE_SEASONS: ReadonlySet<string> = new Set(
  'in the this last next by since late early during of until'.split(' '),
);
