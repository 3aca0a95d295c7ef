/**
 * Words that make a figure another figure: an average is not a single value. Word → what it makes of
 * the figure, in lower case.
 */
export const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ['average', 'average'],
  ['averaging', 'average'],
  ['mean', 'average'],
  ['median', 'median'],
]);
