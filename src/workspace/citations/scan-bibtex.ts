import type { BibtexEntry } from './types.js';

/** One thing that a `.bib` file holds. */
export type BibtexItem =
  | { readonly kind: 'entry'; readonly entry: BibtexEntry }
  /** What cannot be read, in a sentence for a person; the line is counted from 1. */
  | { readonly kind: 'problem'; readonly line: number; readonly message: string };

/**
 * The entries of a `.bib` file, one by one, in time linear in its length, with the strings that they use put in; `wanted` are
 * the fields that are kept. An entry that is not closed ends where a line begins the next one, so that it takes no other with it.
 */
export function* scanBibtex(text: string, wanted: ReadonlySet<string>): Generator<BibtexItem> {
  const opening = /@\s{0,20}(\p{L}{1,40})\s{0,20}([{(])/gu;
  const strings = new Map(MONTHS);
  let line = 1;
  let counted = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    line += newlines(text, counted, match.index);
    counted = match.index;
    const type = match[1]!.toLowerCase();
    const close = match[2] === '{' ? '}' : ')';
    const cursor: Cursor = { text, strings, at: opening.lastIndex, close };
    try {
      const entry = readItem(cursor, type, line, wanted);
      if (entry !== undefined) yield { kind: 'entry', entry };
      opening.lastIndex = cursor.at;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const name = error.key === '' ? `A @${type} entry` : `The entry ${error.key}`;
      yield { kind: 'problem', line, message: `${name} could not be read: ${error.message}.` };
      opening.lastIndex = nextEntry(text, opening.lastIndex);
    }
  }
}

/** The strings that every bibliography may use. */
const MONTHS: readonly (readonly [string, string])[] = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((name, at) => [name, String(at + 1).padStart(2, '0')]);

interface Cursor {
  readonly text: string;
  /** The values of strings, by name in lower case. */
  readonly strings: Map<string, string>;
  at: number;
  /** What closes the item. */
  readonly close: string;
}

/** Ends the reading of one item. */
class Malformed extends Error {
  constructor(
    message: string,
    readonly key = '',
  ) {
    super(message);
  }
}

function readItem(
  cursor: Cursor,
  type: string,
  line: number,
  wanted: ReadonlySet<string>,
): BibtexEntry | undefined {
  if (type === 'comment' || type === 'preamble') {
    skipBalanced(cursor);
    return undefined;
  }
  if (type === 'string') {
    const [name, value] = readField(cursor, '');
    expectClose(cursor, '');
    cursor.strings.set(name, value);
    return undefined;
  }
  const key = readKey(cursor);
  const fields = new Map<string, string>();
  while (skipComma(cursor) && !isClosed(cursor)) {
    const [name, value] = readField(cursor, key);
    if (wanted.has(name) && !fields.has(name)) fields.set(name, value);
  }
  expectClose(cursor, key);
  return { type, key, fields, line };
}

function readKey(cursor: Cursor): string {
  skipSpace(cursor);
  const key = match(cursor, /[^\s,={}"#%()]{1,400}/uy);
  skipSpace(cursor);
  const isKey = key !== '' && (cursor.text[cursor.at] === ',' || isClosed(cursor));
  if (!isKey) throw new Malformed('it has no key');
  return key;
}

function readField(cursor: Cursor, key: string): readonly [name: string, value: string] {
  skipSpace(cursor);
  const name = match(cursor, /[^\s,={}"#%()]{1,200}/uy).toLowerCase();
  skipSpace(cursor);
  if (name === '' || cursor.text[cursor.at] !== '=')
    throw new Malformed('it is not closed, or a field has no value', key);
  cursor.at++;
  skipSpace(cursor);
  let value = readPart(cursor, key);
  for (skipSpace(cursor); cursor.text[cursor.at] === '#'; skipSpace(cursor)) {
    cursor.at++;
    skipSpace(cursor);
    value += readPart(cursor, key);
    if (value.length > MAX_VALUE) throw new Malformed('a value is too long', key);
  }
  return [name, value];
}

/** Strings made of strings double with each line: a book's abstract is a hundredth of this. */
const MAX_VALUE = 1_000_000;

/** The text of one of the parts that `#` joins: `{…}`, `"…"`, a number or the name of a string. */
function readPart(cursor: Cursor, key: string): string {
  const first = cursor.text[cursor.at];
  if (first === '{' || first === '"') {
    const start = ++cursor.at;
    skipBraces(cursor, first === '{' ? '}' : '"', key);
    return cursor.text.slice(start, cursor.at - 1);
  }
  const name = match(cursor, /[^\s,={}"#%()]{1,400}/uy);
  if (name === '') throw new Malformed('a field has no value', key);
  return cursor.strings.get(name.toLowerCase()) ?? name;
}

/** Moves behind the character that closes a value: a brace, or a quotation mark outside of braces. */
function skipBraces(cursor: Cursor, close: string, key: string): void {
  const { text } = cursor;
  const end = close.charCodeAt(0);
  let depth = 0;
  for (let at = cursor.at; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === end && depth === 0) {
      cursor.at = at + 1;
      return;
    } else if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
    else if (code === NEWLINE && beginsEntry(text, at + 1)) break;
  }
  throw new Malformed(close === '}' ? 'a brace is not closed' : 'a quotation mark is not closed', key);
}

const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const NEWLINE = 10;

/** Moves behind a comment or preamble. */
function skipBalanced(cursor: Cursor): void {
  if (cursor.close === '}') skipBraces(cursor, '}', '');
  else skipBraces(cursor, ')', '');
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    while (isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at++;
    if (cursor.text[cursor.at] !== '%') return;
    const end = cursor.text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? cursor.text.length : end;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function skipComma(cursor: Cursor): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== ',') return false;
  cursor.at++;
  skipSpace(cursor);
  return true;
}

function isClosed(cursor: Cursor): boolean {
  return cursor.text[cursor.at] === cursor.close;
}

function expectClose(cursor: Cursor, key: string): void {
  skipComma(cursor);
  if (!isClosed(cursor)) throw new Malformed('it is not closed, or a comma is missing', key);
  cursor.at++;
}

function match(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}

/** Whether an entry begins at the start of a line: there a value that is still open was never closed. */
function beginsEntry(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 64) return false;
  const entry = /@\p{L}{1,40}\s{0,20}[{(]\s{0,20}[^\s,={}"#%()]{1,400}\s{0,20},/uy;
  entry.lastIndex = at;
  return entry.test(text);
}

function nextEntry(text: string, from: number): number {
  const at = text.indexOf('\n@', from);
  return at < 0 ? text.length : at + 1;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
