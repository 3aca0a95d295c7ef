/** Words that place a period before or after the document's own: `last year`, `this month`. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** Days that one word names. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** The designator of each period that a shift applies to. */
export const SHIFTED_PERIODS: ReadonlyMap<string, string> = new Map([
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'E'],
  ['century', 'C'],
]);

/** Names of the decades of a century. */
export const DECADE_NAMES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Letters before a number that make it a quarter, a half or a fiscal year. */
const PERIOD_LETTERS: ReadonlySet<string> = new Set(['q', 'h', 'fy', 'cy']);

/** Further words that a date may begin with. */
export const DATE_STARTERS: readonly string[] = [
  ...SHIFTS.keys(),
  ...NAMED_DAYS.keys(),
  ...DECADE_NAMES.keys(),
  ...PERIOD_LETTERS,
  'fiscal',
  'financial',
  'ad',
];
