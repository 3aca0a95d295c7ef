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

/** How long a period is, in days; months and years are means of the Gregorian calendar. */
export const PERIOD_DAYS: ReadonlyMap<string, number> = new Map([
  ['PT0.000000001S', 1e-9 / 86_400],
  ['PT0.000001S', 1e-6 / 86_400],
  ['PT0.001S', 0.001 / 86_400],
  ['PT1S', 1 / 86_400],
  ['PT1M', 1 / 1440],
  ['PT1H', 1 / 24],
  ['P1D', 1],
  ['P1W', 7],
  ['P2W', 14],
  ['P1M', 30.436875],
  ['P3M', 91.310625],
  ['P1Y', 365.2425],
  ['P10Y', 3652.425],
  ['P100Y', 36_524.25],
  ['P1000Y', 365_242.5],
]);
