/** Period words in the singular, with one of them as an ISO 8601 duration. */
export const PERIOD_WORDS: ReadonlyMap<string, string> = new Map([
  ['nanosecond', 'PT0.000000001S'],
  ['microsecond', 'PT0.000001S'],
  ['millisecond', 'PT0.001S'],
  ['second', 'PT1S'],
  ['sec', 'PT1S'],
  ['minute', 'PT1M'],
  ['min', 'PT1M'],
  ['hour', 'PT1H'],
  ['hr', 'PT1H'],
  ['day', 'P1D'],
  ['night', 'P1D'],
  ['weekday', 'P1D'],
  ['week', 'P1W'],
  ['wk', 'P1W'],
  ['fortnight', 'P2W'],
  ['month', 'P1M'],
  ['mo', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['yr', 'P1Y'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
  ['centurie', 'P100Y'],
  ['millennium', 'P1000Y'],
  ['millennia', 'P1000Y'],
]);

/** Signs of periods, which stand after digits; case counts. */
export const PERIOD_SIGNS: ReadonlyMap<string, string> = new Map([
  ['s', 'PT1S'],
  ['ms', 'PT0.001S'],
  ['µs', 'PT0.000001S'],
  ['μs', 'PT0.000001S'],
  ['ns', 'PT0.000000001S'],
  ['h', 'PT1H'],
  ['d', 'P1D'],
  ['y', 'P1Y'],
  ['yo', 'P1Y'],
]);

/** Adverbs and adjectives of frequency, with their period. */
export const PERIOD_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
]);
