/** Words that multiply the number before them; a `Billion` is a million millions. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundert', 100],
  ['tausend', 1e3],
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
]);
