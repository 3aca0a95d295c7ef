import { oneOf } from '../../claim/one-of.js';
import { WEEKDAYS } from '../../quantity/tables/months.js';
import type { Quantity } from '../../quantity/types.js';
import { ordinalEnding } from './number-words.js';
import { BOUND_COMPANIONS } from './tables/bound-words.js';
import { MONTH_NAMES } from './tables/month-names.js';
import type { Correction, Stated } from './types.js';

const ISO = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/;
const YEARS = /^(\d{4})\/(\d{4})$/;
/** What says of a year in which part of it: the evidence's date may say otherwise, and the word goes. */
const PART_OF_YEAR = /(?<!\p{L})(?:early|mid|late)[ -]$/iu;
const DAY = '2000-01-01'.length;
const SIDE = /(^|\S+\s+)((?:before|after|prior to) (?:the year )?)$/i;
/** Words that make of `before` another span, or another statement. */
const BOUND_SIDE = new RegExp(String.raw`^${oneOf(BOUND_COMPANIONS)}\s`, 'iu');
const WEEKDAY = new RegExp(String.raw`${oneOf(WEEKDAYS.keys())}\.?,? (?:the )?$`, 'iu');

/**
 * A claim's date with the parts that differ from the evidence's replaced, in the form that the writer used. Undefined where
 * the evidence is less precise than the claim, a day of the week stands at the date, or the form is not one of year, month
 * name and day, nor of digits that can be read in one way only.
 */
export function suggestDate(stated: Stated, evidence: Quantity): Correction | undefined {
  const { quantity, sentence } = stated;
  const before = sentence.slice(0, quantity.range.start);
  if (quantity.readings.length > 0) return undefined;
  const text = writeYears(quantity, evidence) ?? writeDate(quantity, evidence);
  if (text === undefined) return undefined;
  if (WEEKDAY.test(before) && quantity.unit.length === DAY) return undefined;
  const side = sideOf(quantity, evidence, before);
  if (side > 0) {
    const preposition = quantity.unit.length === DAY ? 'on' : 'in';
    const range = { start: quantity.range.start - side, end: quantity.range.end };
    return { range, text: `${preposition} ${text}` };
  }
  const part = PART_OF_YEAR.exec(before.slice(-8))?.[0].length ?? 0;
  return { range: { start: quantity.range.start - part, end: quantity.range.end }, text };
}

/**
 * How many characters before a date say that something was before or after it, where the evidence says that it was then; 0
 * where nothing does, or more is said (`two days before`).
 */
function sideOf(claim: Quantity, evidence: Quantity, before: string): number {
  if (claim.comparator !== '<' && claim.comparator !== '>') return 0;
  if (evidence.comparator !== '=') return 0;
  const match = SIDE.exec(before.slice(-60));
  return match === null || BOUND_SIDE.test(match[1]!) ? 0 : match[2]!.length;
}

/** Both years of a range of years. */
function writeYears(claim: Quantity, evidence: Quantity): string | undefined {
  const [from, to] = [YEARS.exec(claim.unit), YEARS.exec(evidence.unit)];
  if (from === null || to === null) return undefined;
  const form = /^(.*)(\d{4})(.*?)(\d{4}|\d\d)$/s.exec(claim.surface);
  if (form === null) return undefined;
  const [, start = '', , between = '', last = ''] = form;
  const isShort = last.length === 2;
  if (isShort && to[1]!.slice(0, 2) !== to[2]!.slice(0, 2)) return undefined;
  return start + to[1]! + between + (isShort ? to[2]!.slice(2) : to[2]!);
}

function writeDate(claim: Quantity, evidence: Quantity): string | undefined {
  const [from, to] = [ISO.exec(claim.unit), ISO.exec(evidence.unit)];
  if (from === null || to === null) return undefined;
  let text = claim.surface;
  for (const part of [1, 2, 3] as const) {
    const [old, now] = [from[part], to[part]];
    if (old === undefined || old === now || old === '-') continue;
    if (now === undefined || now === '-') return undefined;
    const next = replacePart(text, part, old, now);
    if (next === undefined) return undefined;
    text = next;
  }
  return text;
}

function replacePart(text: string, part: 1 | 2 | 3, old: string, now: string): string | undefined {
  if (part === 1) return replaceYear(text, old, now);
  if (/^\d{4}-\d\d/.test(text)) return part === 2 ? replaceIso(text, 1, now) : replaceIso(text, 2, now);
  const numeric = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}$/.exec(text);
  if (numeric !== null) return replaceNumeric(text, numeric, old, now);
  return part === 2
    ? replaceMonth(text, Number(old), Number(now))
    : replaceDay(text, Number(old), Number(now));
}

/** A year in full, or its last two digits behind an apostrophe. */
function replaceYear(text: string, old: string, now: string): string | undefined {
  const whole = replaceOnce(text, old, now);
  if (whole !== undefined || old.slice(0, 2) !== now.slice(0, 2)) return whole;
  const match = new RegExp(`(?<=['’])${old.slice(2)}(?!\\d)`).exec(text);
  return match === null ? undefined : text.slice(0, match.index) + now.slice(2) + text.slice(match.index + 2);
}

function replaceIso(text: string, at: 1 | 2, now: string): string {
  const parts = text.split('-');
  parts[at] = now + (parts[at] ?? '').slice(2);
  return parts.join('-');
}

/** The part of `13/03/2021` that is the old one and not the other; with a zero where the writer has one. */
function replaceNumeric(text: string, form: RegExpExecArray, old: string, now: string): string | undefined {
  const [whole, first = '', mark = '', second = ''] = form;
  const rest = whole.slice(first.length + mark.length + second.length);
  const isPadded = first.length === 2 && second.length === 2;
  const written = isPadded ? now : String(Number(now));
  const [isFirst, isSecond] = [Number(first) === Number(old), Number(second) === Number(old)];
  if (isFirst === isSecond) return undefined;
  return isFirst ? `${written}${mark}${second}${rest}` : text.slice(0, first.length + 1) + written + rest;
}

function replaceMonth(text: string, old: number, now: number): string | undefined {
  const [from, to] = [MONTH_NAMES[old - 1], MONTH_NAMES[now - 1]];
  if (from === undefined || to === undefined) return undefined;
  for (const [name, other] of [
    [from, to],
    [from.slice(0, 3), to.slice(0, 3)],
  ] as const) {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) continue;
    const written = text.slice(at, at + name.length);
    // `Sept.` has a letter more than the rest of the short forms.
    const after = /^t?(?=\.?(?![a-z]))/i.exec(text.slice(at + name.length))?.[0].length ?? 0;
    const point = other === 'May' && text.charAt(at + name.length + after) === '.' ? 1 : 0;
    const end = at + name.length + after + point;
    const inCapitals = written === written.toUpperCase() ? other.toUpperCase() : other;
    return text.slice(0, at) + inCapitals + text.slice(end);
  }
  return undefined;
}

/** A day as digits that are part of no longer number, with its ordinal ending if it has one. */
function replaceDay(text: string, old: number, now: number): string | undefined {
  const match = new RegExp(`(?<!\\d)0?${old}(st|nd|rd|th)?(?!\\d)`).exec(text);
  if (match === null) return undefined;
  const written = match[1] === undefined ? String(now) : `${now}${ordinalEnding(now)}`;
  return text.slice(0, match.index) + written + text.slice(match.index + match[0].length);
}

function replaceOnce(text: string, old: string, now: string): string | undefined {
  const at = text.indexOf(old);
  return at < 0 ? undefined : text.slice(0, at) + now + text.slice(at + old.length);
}
