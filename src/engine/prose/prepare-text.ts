import { isDigit, isSpace } from './characters.js';
import { LIMITS } from './limits.js';
import type { Format, Skipped } from './types.js';

/** A text that the parser can read in linear time. */
export interface PreparedText {
  /** As long as the original, so that offsets are the same. */
  readonly text: string;
  readonly skipped: readonly Skipped[];
}

/**
 * A copy of the text in which every line ends in a line feed, nothing stands before `from`, and whatever the parser
 * would stumble over is blank: what was not white space is named under `skipped`.
 */
export function prepareText(original: string, format: Format, from = 0): PreparedText {
  const skipped: Skipped[] = [];
  let text = original;
  if (text.length > LIMITS.draftLength) {
    text = text.slice(0, LIMITS.draftLength);
    skipped.push({
      reason: 'too-large',
      message: `Only the first ${LIMITS.draftLength / 1_000_000} million characters were read.`,
      range: { start: LIMITS.draftLength, end: original.length },
    });
  }
  if (from > 0) text = blank(from) + text.slice(from);
  if (text.startsWith('\uFEFF')) text = blank(1) + text.slice(1);
  if (text.includes('\r')) text = withLineFeeds(text);
  return { text: withoutHazards(text, format, skipped), skipped };
}

/**
 * A hard break written as a backslash stays one: behind it the carriage return reads as what it escapes, and is copied
 * from the original as the white space it is.
 */
function withLineFeeds(text: string): string {
  return text.replaceAll('\\\r\n', '\\\\\n').replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
}

function withoutHazards(text: string, format: Format, skipped: Skipped[]): string {
  const pieces: string[] = [];
  let kept = 0;
  const replace = (start: number, replacement: string): void => {
    pieces.push(text.slice(kept, start), replacement);
    kept = start + replacement.length;
  };
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const hazard = hazardOf(text, format, start, end);
    if (hazard !== undefined) {
      skipped.push({ reason: hazard, message: MESSAGES[hazard], range: { start, end } });
      replace(start, blank(end - start));
    } else if (format === 'markdown') {
      for (const repair of repairs(text, start, end)) replace(repair.start, repair.text);
    }
    start = end + 1;
  }
  return kept === 0 ? text : pieces.join('') + text.slice(kept);
}

function hazardOf(
  text: string,
  format: Format,
  start: number,
  end: number,
): keyof typeof MESSAGES | undefined {
  if (end - start > LIMITS.lineLength) return 'line-too-long';
  return format === 'markdown' && isDeep(text, start, end) ? 'invalid' : undefined;
}

const MESSAGES = {
  'line-too-long': `A line of more than ${LIMITS.lineLength} characters was not read.`,
  invalid: `A line that nests more than ${LIMITS.nesting} quotes and lists was not read.`,
} as const;

/** Whether a line opens more quotes and lists than a text does. */
function isDeep(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (code !== QUOTE) {
      while (isDigit(text.charCodeAt(at))) at++;
      if (!LIST_MARKS.includes(text.charAt(at)) || !isSpace(text.charCodeAt(at + 1))) return false;
    }
    marks++;
    if (marks > LIMITS.nesting) return !RULE.test(text.slice(start, end));
  }
  return false;
}

const QUOTE = 62;
const LIST_MARKS = '-+*.)';
const RULE = /^\s*(?:-[-\s]*|\*[*\s]*)$/;

/** A stretch of a line and what the parser reads in its place, which is as long. */
interface Repair {
  readonly start: number;
  readonly text: string;
}

function repairs(text: string, start: number, end: number): readonly Repair[] {
  const rule = tableRule(text, start, end);
  return rule === undefined ? longSpaces(text, start, end) : [{ start, text: rule }];
}

/** Breaks lines in the place of white space that is longer than any layout needs. */
function longSpaces(text: string, start: number, end: number): readonly Repair[] {
  const found: Repair[] = [];
  // Space that is longer than this reaches over one of the places that are so far apart.
  for (let at = start + LIMITS.whitespace; at < end; at += LIMITS.whitespace) {
    if (!isSpace(text.charCodeAt(at))) continue;
    let from = at;
    while (from > start && isSpace(text.charCodeAt(from - 1))) from--;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    if (at - from > LIMITS.whitespace) found.push({ start: from, text: blank(at - from) });
  }
  return found;
}

/** The rule below a table's header without the white space behind its last bar, which the parser does not expect. */
function tableRule(text: string, start: number, end: number): string | undefined {
  if (end - start < 3 || !isSpace(text.charCodeAt(end - 1))) return undefined;
  const line = text.slice(start, end);
  const rule = line.trimEnd();
  if (!rule.endsWith('|') || !rule.includes('-') || !TABLE_RULE.test(rule)) return undefined;
  return `${rule.slice(0, -1)}${line.slice(rule.length)}|`;
}

const TABLE_RULE = /^[>\s:|-]*$/;

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function blank(length: number): string {
  return '\n'.repeat(length);
}
