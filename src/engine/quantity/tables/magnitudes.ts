/** Words that multiply the number before them. */
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
]);

/** Their short forms, which stand at the digits (`25bn`, `300k`) or after a space (`25 bn`). */
export const MAGNITUDE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['m', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
  ['tr', 1e12],
  ['t', 1e12],
]);

/** Those that can only be a magnitude, whatever stands around them. */
export const CLEAR_SUFFIXES: ReadonlySet<string> = new Set([
  'mn',
  'mln',
  'mio',
  'bn',
  'bln',
  'tn',
  'trn',
  'tln',
]);
