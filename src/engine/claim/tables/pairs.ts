/** What stands right behind a pair of numbers that counts what came off and what was tried: `8-19 FG`, `7-24 from there`. */
export const AFTER_ATTEMPTS: ReadonlySet<string> = new Set(
  'fg fgs ft fts pt pts 3pt 3pts 3p threes shooting shots attempts'.split(' '),
);

/** What stands behind such a pair and `from`, where `win 3-2 from behind` is a result. */
export const AFTER_FROM: ReadonlySet<string> = new Set(
  'there the deep beyond downtown three long range outside'.split(' '),
);

/** Words in a pair's clause that make it a result; what was won and lost so far is a `record`. */
export const RESULT_WORDS: ReadonlySet<string> = new Set(
  (
    'win wins won winning lose loses lost losing loss beat beats beaten defeat defeats defeated victory draw drew edge edged ' +
    'thrash thrashed top tops topped outscore outscores outscored outscoring out-score out-scored out-scoring score'
  ).split(' '),
);
/** Words that make it what was won and lost so far. */
export const RECORD_WORDS: ReadonlySet<string> = new Set(['record']);

/** How games end, in words for their numbers: `21 wins and 25 losses`. */
export const OUTCOMES: readonly string[] = 'win wins won loss losses lost draw draws tie ties'.split(' ');
