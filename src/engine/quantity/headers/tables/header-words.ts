/** Headers of the column that holds the unit of its row's values. */
export const UNIT_HEADERS: ReadonlySet<string> = new Set([
  'unit',
  'units',
  'unit of measure',
  'unit of measurement',
  'measure unit',
  'currency',
]);

/** Headers that say nothing of what their column measures. */
export const EMPTY_HEADERS: ReadonlySet<string> = new Set([
  'value',
  'values',
  'amount',
  'amounts',
  'figure',
  'figures',
  'data',
  'obs_value',
  'obs value',
  'observation',
  'wert',
]);

/** How magnitudes are written in headers, with the word that says them in prose. */
export const MAGNITUDES: Readonly<Record<string, string>> = {
  "'000": 'thousand',
  '’000': 'thousand',
  '000': 'thousand',
  '000s': 'thousand',
  '1000': 'thousand',
  '1,000': 'thousand',
  '1000s': 'thousand',
  thousand: 'thousand',
  thousands: 'thousand',
  thd: 'thousand',
  million: 'million',
  millions: 'million',
  mn: 'million',
  mln: 'million',
  mio: 'million',
  billion: 'billion',
  billions: 'billion',
  bn: 'billion',
  bln: 'billion',
  trillion: 'trillion',
  trillions: 'trillion',
  tn: 'trillion',
};

/** Letters that are magnitudes beside a currency and units or nothing elsewhere: `m` is metres in `Length (m)`. */
export const MONEY_MAGNITUDES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  b: 'billion',
};

/** Words that stand in a unit without changing what one of it is worth. */
export const UNIT_FILLERS: ReadonlySet<string> = new Set([
  'in',
  'of',
  'current',
  'annual',
  'unit',
  'units',
  'unit:',
]);
