import { extractQuantities } from '../read.js';
import type { Quantity } from '../types.js';
import { EMPTY_HEADERS } from './tables/header-words.js';
import { PERCENT, readUnit, sharedUnit, type Unit } from './units.js';

/** A column's header, taken apart: `Revenue 2021 (USD million)` is `Revenue`, 2021, and ` million USD` behind numbers. */
export interface Header {
  /** What the column measures; empty where the header says nothing of it. */
  readonly name: string;
  readonly unit: Unit | undefined;
  /** The time that the column holds for, as it is written; undefined where the header gives none or several. */
  readonly time: string | undefined;
}

/** Takes a header apart, or a row's label that gives a unit. */
export function readHeader(text: string): Header {
  const plain = text.replaceAll(/\s+/gu, ' ').trim().replace(NUMBER_OF, 'number of ');
  const { name: timeless, time } = splitTime(plain);
  const { name, unit } = splitUnit(timeless);
  return { name: EMPTY_HEADERS.has(name.toLowerCase()) ? '' : name, unit, time };
}

/** `No. of mills` denies nothing. */
const NUMBER_OF = /^(?:no|nr|#)\.?\sof\s/iu;

/** The unit that a title gives for all numbers below it: `in thousands of euros`, `Ships by port (thousands)`. */
export function captionUnit(text: string): Unit | undefined {
  return sharedUnit(text) ?? readHeader(text).unit;
}

/** The unit of a table's numbers that its first header gives instead of what the rows are: `$ million`, `Crop (tonnes)`. */
export function cornerUnit(text: string): Unit | undefined {
  const unit = IS_UNIT.test(text) || /[)\]]$|^in\s/iu.test(text) ? captionUnit(text) : undefined;
  return unit === undefined || extractQuantities(`${unit.before}7${unit.after}`)[0]?.kind === 'duration'
    ? undefined
    : unit;
}

/** The date that a text is and nothing else; undefined for other texts. */
export function wholeDate(text: string): Quantity | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_DATE || !/\d/u.test(trimmed)) return undefined;
  const [date, ...others] = extractQuantities(`in ${trimmed}`);
  const isWhole = date?.kind === 'date' && others.length === 0 && isAbsolute(date);
  return isWhole && date.range.end === trimmed.length + 3 && date.range.start <= 3 ? date : undefined;
}

const MAX_DATE = 40;

function isAbsolute(date: Quantity): boolean {
  return /^\d{4}/u.test(date.unit);
}

interface Split {
  readonly name: string;
  readonly time?: string | undefined;
  readonly unit?: Unit | undefined;
}

/** A date within brackets counts only where it is all that they hold: `constant 2015 US$` dates no value. */
function splitTime(text: string): Split {
  const inBrackets = BRACKETED.exec(text);
  if (inBrackets !== null && wholeDate(inBrackets[2]!) !== undefined)
    return { name: inBrackets[1]!.trim(), time: inBrackets[2]!.trim() };
  if (wholeDate(text) !== undefined) return { name: '', time: text };
  const led = LED_BY_YEAR.exec(text);
  if (led !== null && !/\d/u.test(led[2]!)) return { name: led[2]!, time: led[1]! };
  const dates = extractQuantities(text).filter(({ kind }) => kind === 'date');
  const [date] = dates;
  if (date === undefined || dates.length > 1 || !isAbsolute(date)) return { name: text };
  if (date.comparator !== '=' || /[([][^)\]]*$/u.test(text.slice(0, date.range.start))) return { name: text };
  const before = text.slice(0, date.range.start).replace(/(?:[\s,:;–-]|\b(?:in|for|of|fy))+$/iu, '');
  const after = text.slice(date.range.end).replace(/^[\s,:;–-]+/u, '');
  return { name: `${before} ${after}`.trim(), time: text.slice(date.range.start, date.range.end) };
}

/** `2021 births`: before a noun a year reads as how many there are. */
const LED_BY_YEAR = /^((?:19|20)\d\d),?\s(\p{L}.*)$/u;

function splitUnit(text: string): Split {
  const share = /^(?:%|per\s?cent(?:age)?|pct\.?)\s(?:share\s)?(of\s.+)$/iu.exec(text);
  if (share !== null) return { name: `share ${share[1]!}`, unit: PERCENT };
  for (const pattern of [BRACKETED, BEHIND_COMMA, BEHIND_IN, BEHIND_SPACE]) {
    const match = pattern.exec(text);
    const unit = match === null ? undefined : (minutes(match) ?? readUnit(match[2]!));
    if (unit !== undefined) return { name: match![1]!.trim(), unit };
    const kind = match === null ? null : PERCENT_OF_KIND.exec(match[2]!);
    if (kind !== null) return { name: `${match![1]!.trim()}, ${kind[1] ?? kind[2]!}`, unit: PERCENT };
  }
  const whole = IS_UNIT.test(text) ? readUnit(text) : undefined;
  return whole === undefined ? { name: text } : { name: '', unit: whole };
}

/** `Time (min)`: minutes of what lasts, the least of anything else. */
function minutes([, name = '', unit = '']: RegExpExecArray): Unit | undefined {
  return /^mins?\.?$/iu.test(unit) && /\b(?:time|duration)\b/iu.test(name)
    ? { before: '', after: ' min' }
    : undefined;
}

/** `Length (km)`, `Revenue [EUR m]`, `Price (low) (EUR)`. */
const BRACKETED = /^([^([]*(?:[([][^()[\]]*[)\]][^([]*){0,2})[([]([^()[\]]{1,40})[)\]]$/u;
/** `% change`, `y/y %`: a percentage, and of what kind. */
const PERCENT_OF_KIND = /^(?:%\s([\p{L}/-]{2,15})|([\p{L}/-]{2,15})\s%)$/u;
/** `Share, %`, and no number: `per 100,000`. */
const BEHIND_COMMA = /^(.*),(?!\d)\s?([^,]{1,40})$/u;
/** `Length in km`. */
const BEHIND_IN = /^(.*\S)\sin\s(\S[^,]{0,40})$/u;
/** `USD million`, `%`: other units are words and letters that name columns too. */
const IS_UNIT = /[%‰\p{Sc}]|\b[A-Z]{3}\b|\b(?:thousand|million|billion)s?\b/u;
/** `Share %`, `Revenue €m`: signs only, since a word may be what is counted. */
const BEHIND_SPACE = /^(.*\S)\s([A-Z]{0,2}[%‰\p{Sc}]\S{0,4})$/u;
