import type { Quantity } from '../../quantity/types.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ISO = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/;

/**
 * The claim's date with the parts that differ from the evidence's replaced, in the form that the writer used; undefined
 * where the evidence is less precise than the claim, or the form is not one of year, month name and day.
 */
export function suggestDate(claim: Quantity, evidence: Quantity): string | undefined {
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
  return text === claim.surface ? undefined : text;
}

function replacePart(text: string, part: 1 | 2 | 3, old: string, now: string): string | undefined {
  if (part === 1) return replaceOnce(text, old, now);
  if (/^\d{4}-\d\d/.test(text)) return replaceOnce(text, `-${old}`, `-${now}`);
  return part === 2
    ? replaceMonth(text, Number(old), Number(now))
    : replaceDay(text, Number(old), Number(now));
}

function replaceMonth(text: string, old: number, now: number): string | undefined {
  const [from, to] = [MONTHS[old - 1], MONTHS[now - 1]];
  if (from === undefined || to === undefined) return undefined;
  return replaceOnce(text, from, to) ?? replaceOnce(text, from.slice(0, 3), to.slice(0, 3));
}

/** A day as digits that are part of no longer number, with its ordinal ending if it has one. */
function replaceDay(text: string, old: number, now: number): string | undefined {
  const match = new RegExp(`(?<!\\d)0?${old}(st|nd|rd|th)?(?!\\d)`).exec(text);
  if (match === null) return undefined;
  const written = match[1] === undefined ? String(now) : `${now}${ordinalEnding(now)}`;
  return text.slice(0, match.index) + written + text.slice(match.index + match[0].length);
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function replaceOnce(text: string, old: string, now: string): string | undefined {
  const at = text.indexOf(old);
  return at < 0 ? undefined : text.slice(0, at) + now + text.slice(at + old.length);
}
