/** Headers of columns that say when a row holds. */
export const TIME_HEADERS: ReadonlySet<string> = new Set([
  'year',
  'years',
  'date',
  'month',
  'quarter',
  'period',
  'time',
  'time period',
  'season',
  'fiscal year',
  'financial year',
  'reference year',
  'reference period',
  'as of',
  'jahr',
  'datum',
]);

/** Words that a header ends with where its column numbers or names rows for a machine: `Station ID`, `Country code`. */
export const ID_WORDS: ReadonlySet<string> = new Set([
  'id',
  'ids',
  'code',
  'codes',
  'no',
  'nr',
  'uuid',
  'iso',
  'fips',
  'nuts',
  'zip',
  'postcode',
  'phone',
  'telephone',
  'fax',
  'isbn',
  'issn',
  'doi',
  'url',
  'lat',
  'lon',
  'latitude',
  'longitude',
]);

/** Headers of such columns that say something else beside other words: `Price index`, `Key interest rate`. */
export const ID_HEADERS: ReadonlySet<string> = new Set(['index', 'key', 'row', 'iso alpha', 'iso numeric']);

/** Headers of numbers that tell rows apart where their labels do not: `Age` beside `Region`. */
export const KEY_HEADERS: ReadonlySet<string> = new Set([
  'age',
  'week',
  'day',
  'hour',
  'round',
  'stage',
  'grade',
  'class',
  'level',
  'floor',
  'ward',
  'district',
  'wave',
  'size',
  'rank',
  'lap',
  'game',
  'match',
  'episode',
]);

/** Words of a title whose year is when it came out, not when its figures hold. */
export const PUBLICATIONS: ReadonlySet<string> = new Set([
  'report',
  'yearbook',
  'edition',
  'update',
  'updated',
  'review',
  'release',
  'released',
  'outlook',
  'bulletin',
  'published',
  'publication',
  'version',
  'export',
  'exported',
  'download',
  'downloaded',
  'retrieved',
  'accessed',
  'source',
]);

/** Headers of the column that holds the unit of its row's values. */
export const UNIT_HEADERS: ReadonlySet<string> = new Set([
  'unit',
  'units',
  'unit of measure',
  'unit of measurement',
  'measure unit',
  'currency',
]);

/** Headers of a column that says what is measured in its rows. */
export const INDICATOR_HEADERS: ReadonlySet<string> = new Set([
  'indicator',
  'indicators',
  'variable',
  'metric',
  'measure',
  'statistic',
  'characteristic',
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

/** What stands in a cell whose value is not known. */
export const MISSING_VALUES: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  ':',
  '?',
  '*',
  'x',
  'n/a',
  'n.a.',
  'na',
  'nan',
  'null',
  'none',
  'nil',
  'unknown',
  'tbd',
  '#n/a',
]);

/** A four-digit number under a header with one of these words is a year. */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(['year', 'jahr', 'année', 'date', 'datum']);

/** A header of such words alone is one of years: `Opened`, `Start of construction`. `Ferries opened` counts. */
export const EVENTS: ReadonlySet<string> = new Set([
  'opened',
  'founded',
  'established',
  'built',
  'completed',
  'launched',
  'created',
  'constructed',
  'started',
  'ended',
  'closed',
  'born',
  'died',
  'introduced',
  'released',
  'published',
  'discovered',
  'elected',
  'appointed',
  'formed',
  'incorporated',
  'commissioned',
  'inaugurated',
  'renovated',
  'restored',
  'joined',
  'signed',
  'ratified',
  'adopted',
  'enacted',
  'invented',
  'begun',
  'finished',
  'demolished',
  'abolished',
  'dissolved',
  'since',
  'until',
  'start',
  'end',
  'opening',
  'closure',
  'foundation',
  'establishment',
  'completion',
  'construction',
  'birth',
  'death',
  'inauguration',
  'commissioning',
]);

/** Words that stand beside those without adding a thing to be counted. */
export const BESIDE_EVENTS: ReadonlySet<string> = new Set([
  'first',
  'last',
  'officially',
  're',
  'in',
  'on',
  'of',
  'the',
  'was',
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
