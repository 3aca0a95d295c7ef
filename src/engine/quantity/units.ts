import { isPlural } from './lemma.js';
import { joins } from './number-words.js';
import type { Numeral } from './numeral.js';
import { periodOf } from './period-words.js';
import { SUPERSCRIPTS } from './tables/characters.js';
import { NOUN_STOPS } from './tables/noun-stops.js';
import { PERIOD_SIGNS } from './tables/periods.js';
import { PERSON_ENDINGS } from './tables/persons.js';
import { UNITS } from './tables/units.js';
import { tokenAt, type Tokens } from './tokens.js';
import type { QuantityKind } from './types.js';

/** A unit after (or a currency around) a numeral. */
export interface UnitReading {
  /** The first token after it. */
  readonly next: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly unit: string;
  /** What one of it is in `unit`: 0.01 for cents. */
  readonly factor: number;
  /** Other units that the same word can mean. */
  readonly others: readonly string[];
}

interface Phrase {
  readonly rest: readonly string[];
  readonly ucum: string;
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(({ ucum, signs }) => signs.map((sign) => [sign, ucum] as const)),
);

/** Unit words by their first word, longest first. */
const WORDS: ReadonlyMap<string, readonly Phrase[]> = indexWords();

/** UCUM signs of the periods that make one unit with a measure (`km/h`); longer ones are rates. */
const COMPOUND_PERIODS: ReadonlyMap<string, string> = new Map([
  ['PT0.001S', 'ms'],
  ['PT1S', 's'],
  ['PT1M', 'min'],
  ['PT1H', 'h'],
]);

/** Letters that stand for a unit only straight after the digits or before a sign or the end. */
const DOUBTFUL_SIGNS: ReadonlySet<string> = new Set([
  'A',
  'N',
  'M',
  'F',
  'C',
  'T',
  'J',
  'b',
  'y',
  'd',
  'ct',
  'pt',
]);

/**
 * The measure or period at a token: `km/h`, `°C`, `square metres`, `µg/m³`, `days`. The token may be the hyphen of
 * `12-day`. Undefined where there is none.
 */
export function readMeasure(tokens: Tokens, numeral: Numeral): UnitReading | undefined {
  const at = joins(tokens, numeral.next) ? numeral.next + 1 : numeral.next;
  return readCompound(tokens, at, numeral) ?? readPeriod(tokens, at, numeral);
}

function readCompound(tokens: Tokens, at: number, numeral: Numeral): UnitReading | undefined {
  const first = readFactor(tokens, at, numeral);
  if (first === undefined) return undefined;
  let result = first;
  for (let factors = 0; factors < 4; factors += 1) {
    const longer = readProduct(tokens, result) ?? readQuotient(tokens, result);
    if (longer === undefined) break;
    result = longer;
  }
  return { ...result, kind: 'measure', factor: 1, others: [] };
}

interface Factor {
  readonly next: number;
  readonly end: number;
  readonly unit: string;
}

/** One unit at a token, with what follows it, as a price or a rate is per one of it: `barrel`, `sq ft`, `kg`. */
export function factorAt(
  tokens: Tokens,
  at: number,
): { readonly next: number; readonly unit: string } | undefined {
  const { kind, lower } = tokenAt(tokens, at);
  return kind === 'word' && lower !== 'in' ? readFactor(tokens, at, undefined) : undefined;
}

/** One unit with its exponent: `m`, `m²`, `m2`, `cubic metres`. */
function readFactor(tokens: Tokens, at: number, numeral: Numeral | undefined): Factor | undefined {
  const base = readSign(tokens, at, numeral) ?? readWords(tokens, at);
  if (base === undefined || !/^[A-Za-z]/.test(base.unit)) return base;
  const power = tokenAt(tokens, base.next);
  if (power.lower === 'squared' || power.lower === 'cubed')
    return { next: base.next + 1, end: power.end, unit: `${base.unit}${power.lower === 'squared' ? 2 : 3}` };
  if (power.gap) return base;
  const raised = tokenAt(tokens, base.next + 1);
  if (power.lower === '^' && !raised.gap && (raised.number?.value === 2 || raised.number?.value === 3))
    return { next: base.next + 2, end: raised.end, unit: `${base.unit}${raised.number.value}` };
  const exponent = SUPERSCRIPTS.get(power.lower);
  if (exponent === '2' || exponent === '3')
    return { next: base.next + 1, end: power.end, unit: base.unit + exponent };
  const written = power.number?.value;
  if ((written === 2 || written === 3) && base.unit.length <= 2)
    return { next: base.next + 1, end: power.end, unit: `${base.unit}${written}` };
  return base;
}

function readSign(tokens: Tokens, at: number, numeral: Numeral | undefined): Factor | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number' || token.kind === 'end') return undefined;
  const sign = tokens.text.slice(token.start, token.end);
  if (sign === '°' || sign === 'º') return readDegrees(tokens, at);
  if (numeral !== undefined && (sign === 'C' || sign === 'F'))
    return numeral.low > HOTTEST ? undefined : readScale(tokens, at, sign);
  if (numeral !== undefined && (sign === '"' || sign === '”' || sign === '″')) return readInches(tokens, at);
  const unit = SIGNS.get(sign);
  if (unit === undefined) return undefined;
  if (numeral !== undefined && !fitsAsSign(tokens, at, sign, numeral)) return undefined;
  return { next: at + 1, end: token.end, unit };
}

/** `45°`, `45 °C`, `45° F`. */
function readDegrees(tokens: Tokens, at: number): Factor {
  const scale = tokenAt(tokens, at + 1);
  const letter = tokens.text.slice(scale.start, scale.end);
  const next = { next: at + 2, end: scale.end };
  const boundary = tokenAt(tokens, at + 2);
  if (boundary.kind !== 'number' || boundary.gap) {
    if (letter === 'C') return { ...next, unit: 'Cel' };
    if (letter === 'F') return { ...next, unit: '[degF]' };
    if (letter === 'K') return { ...next, unit: 'K' };
  }
  if (scale.lower === 'celsius' || scale.lower === 'centigrade') return { ...next, unit: 'Cel' };
  if (scale.lower === 'fahrenheit') return { ...next, unit: '[degF]' };
  return { next: at + 1, end: tokenAt(tokens, at).end, unit: 'deg' };
}

/** `9" plates`: inches, unless the sign closes a quotation that was opened shortly before. */
function readInches(tokens: Tokens, at: number): Factor | undefined {
  const token = tokenAt(tokens, at);
  const before = tokens.text.slice(Math.max(0, token.start - QUOTE_REACH), token.start);
  const open = before.split(/["“”]/).length % 2 === 0;
  const next = tokenAt(tokens, at + 1);
  if (open || token.gap || (!next.gap && next.kind !== 'end' && next.kind !== 'sign')) return undefined;
  return { next: at + 1, end: token.end, unit: '[in_i]' };
}

const QUOTE_REACH = 120;

/** Degrees beyond which a bare `C` or `F` after a number is something else. */
const HOTTEST = 5000;

/** `-10C`, `30 C outside`: temperatures without the degree sign, where no capital or number goes on. */
function readScale(tokens: Tokens, at: number, sign: 'C' | 'F'): Factor | undefined {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const named = next.kind === 'word' && /^[A-Z]/.test(tokens.text.slice(next.start, next.start + 1));
  const joined = !next.gap && (next.kind === 'word' || next.kind === 'number' || '-/&'.includes(next.lower));
  if (named || (joined && next.kind !== 'end')) return undefined;
  return { next: at + 1, end: token.end, unit: sign === 'C' ? 'Cel' : '[degF]' };
}

/** `2 in thick`, but not `12 in high schools` or `31 in Long, who`. */
function isExtent(tokens: Tokens, at: number): boolean {
  const { start, end } = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  const ends = after.kind === 'word' ? NOUN_STOPS.has(after.lower) : after.lower !== '-';
  return ends && EXTENTS.has(tokens.text.slice(start, end));
}

/** Adjectives after `in` that make it inches: `2 in thick`. */
const EXTENTS: ReadonlySet<string> = new Set('thick long wide high tall deep'.split(' '));

/** Keeps `5 in favour`, `Article 5 A` and `in their 20s` from being units. */
function fitsAsSign(tokens: Tokens, at: number, sign: string, numeral: Numeral): boolean {
  const token = tokenAt(tokens, at);
  const attached = !token.gap;
  const next = tokenAt(tokens, at + 1);
  if (sign === 'in' && isExtent(tokens, at + 1)) return true;
  if (sign === 'in')
    return (
      numeral.form !== 'words' &&
      (attached || next.kind === 'end' || (next.kind === 'sign' && !next.gap && next.lower !== '-'))
    );
  if (numeral.form === 'words' || numeral.form === 'year') return sign.length >= 2;
  if (!next.gap && (next.lower === "'" || next.lower === '’') && sign.length === 1) return false;
  if (DOUBTFUL_SIGNS.has(sign) && !attached) return next.kind !== 'word';
  return true;
}

function readWords(tokens: Tokens, at: number): Factor | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return undefined;
  const phrases = WORDS.get(token.lower);
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) {
    const next = matchRest(tokens, at + 1, phrase.rest);
    if (next !== undefined) return { next, end: tokenAt(tokens, next - 1).end, unit: phrase.ucum };
  }
  return undefined;
}

/** The token after the words of a phrase, the last of which may be in the plural; hyphens between them are passed. */
function matchRest(tokens: Tokens, from: number, rest: readonly string[]): number | undefined {
  let at = from;
  for (const word of rest) {
    if (joins(tokens, at) || (tokenAt(tokens, at).lower === '.' && !tokenAt(tokens, at).gap)) at += 1;
    const { lower } = tokenAt(tokens, at);
    if (lower !== word && lower !== `${word}s`) return undefined;
    at += 1;
  }
  return at;
}

/** `m s−1`, `kg·m`: a factor after a space with a negative exponent, or after a point. */
function readProduct(tokens: Tokens, left: Factor): Factor | undefined {
  const dot = tokenAt(tokens, left.next).lower;
  const dotted = dot === '·' || dot === '⋅';
  const at = dotted ? left.next + 1 : left.next;
  const right = readFactor(tokens, at, undefined) ?? secondSign(tokens, at);
  if (right === undefined) return undefined;
  const power = negativePower(tokens, right.next);
  if (power === undefined)
    return dotted ? { next: right.next, end: right.end, unit: `${left.unit}.${right.unit}` } : undefined;
  const suffix = power.size === 1 ? '' : String(power.size);
  return { next: power.next, end: power.end, unit: `${left.unit}/${right.unit}${suffix}` };
}

function negativePower(
  tokens: Tokens,
  at: number,
): { readonly size: number; readonly next: number; readonly end: number } | undefined {
  const minus = tokenAt(tokens, at);
  const digit = tokenAt(tokens, at + 1);
  if (minus.gap || (minus.lower !== '-' && minus.lower !== '−' && minus.lower !== '–' && minus.lower !== '⁻'))
    return undefined;
  const size = digit.number?.value ?? Number(SUPERSCRIPTS.get(digit.lower) ?? Number.NaN);
  if (!(size >= 1 && size <= 4)) return undefined;
  return { size, next: at + 2, end: digit.end };
}

/** `miles per gallon`, `µg/m³`, `km/h`, `W/m2`. A longer period than an hour makes a rate instead. */
function readQuotient(tokens: Tokens, left: Factor): Factor | undefined {
  const sign = tokenAt(tokens, left.next).lower;
  if (sign !== '/' && sign !== 'per') return undefined;
  const at = left.next + 1;
  const right = readFactor(tokens, at, undefined) ?? secondSign(tokens, at) ?? shortPeriod(tokens, at);
  if (right === undefined) return undefined;
  return { next: right.next, end: right.end, unit: `${left.unit}/${right.unit}` };
}

/** `s` and `h` are units in a compound only. */
function secondSign(tokens: Tokens, at: number): Factor | undefined {
  const token = tokenAt(tokens, at);
  const sign = tokens.text.slice(token.start, token.end);
  const known = sign === 's' || sign === 'h' || sign === 'min';
  return known ? { next: at + 1, end: token.end, unit: sign } : undefined;
}

function shortPeriod(tokens: Tokens, at: number): Factor | undefined {
  const period = periodAt(tokens, at);
  const unit = period === undefined ? undefined : COMPOUND_PERIODS.get(period);
  return unit === undefined ? undefined : { next: at + 1, end: tokenAt(tokens, at).end, unit };
}

function readPeriod(tokens: Tokens, at: number, numeral: Numeral): UnitReading | undefined {
  const skip =
    BEFORE_PERIODS.has(tokenAt(tokens, at).lower) && periodAt(tokens, at + 1) !== undefined ? 1 : 0;
  const token = tokenAt(tokens, at + skip);
  if (token.kind !== 'word') return undefined;
  const unit = periodAt(tokens, at + skip) ?? periodSign(tokens, at, numeral);
  if (unit === undefined || isFirstPart(tokens, at + skip, numeral)) return undefined;
  return { next: at + skip + 1, end: token.end, kind: 'duration', unit, factor: 1, others: [] };
}

/** `two quarter-finals`, `two second places`: the period word belongs to the next noun. */
function isFirstPart(tokens: Tokens, at: number, numeral: Numeral): boolean {
  const { lower } = tokenAt(tokens, at);
  if (at > numeral.next && joins(tokens, numeral.next)) return false;
  if (lower === 'second' && numeral.form === 'words' && numeral.low !== 1) return true;
  if (isOfPeople(tokens, at, numeral)) return true;
  return joins(tokens, at + 1) && !/^(?:olds?|long)$/.test(tokenAt(tokens, at + 2).lower);
}

/**
 * `half a million day trippers`, `three night trains`: so many of them, which come by day; `3 day passes` are for
 * three days.
 */
function isOfPeople(tokens: Tokens, at: number, numeral: Numeral): boolean {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if ((lower !== 'day' && lower !== 'night') || numeral.low === 1 || next.kind !== 'word' || !next.gap)
    return false;
  if (!isPlural(next.lower) || periodOf(next.lower) !== undefined || NOUN_STOPS.has(next.lower)) return false;
  const people = PERSON_ENDINGS.some((ending) => next.lower.endsWith(ending));
  return people || numeral.low > LONGEST_STAY || (lower === 'night' && next.lower !== 'stays');
}

/** Nobody says of a thing that it lasts longer than so many days. */
const LONGEST_STAY = 365;

/** Words between a number and its period: `two more years`, `three consecutive days`. */
const BEFORE_PERIODS: ReadonlySet<string> = new Set(
  'more additional extra further full whole straight consecutive successive solid long other working calendar fewer less'.split(
    ' ',
  ),
);

/** The ISO 8601 duration of one period, for a period word in the singular or the plural. */
export function periodAt(tokens: Tokens, at: number): string | undefined {
  return periodOf(tokenAt(tokens, at).lower);
}

function periodSign(tokens: Tokens, at: number, numeral: Numeral): string | undefined {
  const token = tokenAt(tokens, at);
  const unit = PERIOD_SIGNS.get(tokens.text.slice(token.start, token.end));
  if (unit === undefined || numeral.form === 'words') return undefined;
  // `in their 20s`, `the 90s`: no seconds.
  const decade = token.lower === 's' && numeral.low % 10 === 0 && numeral.low <= 90;
  if (decade && !token.gap) return undefined;
  return fitsAsSign(tokens, at, token.lower, numeral) ? unit : undefined;
}

/** Whether a sign or a word of a unit stands at a token: what makes the digits before it a measure. */
export function isUnitAt(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind === 'sign') return token.lower === '%' || token.lower === '°' || token.lower === '‰';
  const sign = tokens.text.slice(token.start, token.end);
  return (
    sign !== 'in' &&
    (SIGNS.has(sign) || readWords(tokens, at) !== undefined || periodAt(tokens, at) !== undefined)
  );
}

function indexWords(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { ucum, words } of UNITS) {
    for (const phrase of words) {
      const [first = '', ...rest] = phrase.split(' ');
      for (const form of [first, `${first}s`]) {
        const phrases = index.get(form) ?? [];
        phrases.push({ rest, ucum });
        index.set(form, phrases);
      }
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}
