import { digitValue, scanDigits, type DigitNumber } from './digits.js';
import { DASHES, VULGAR_FRACTIONS } from './tables/characters.js';
import { ENGLISH, type Language } from './tables/language.js';

/** A word, a number in digits, or one sign; `end` stands after the last token of the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'end';
  readonly start: number;
  readonly end: number;
  /** A word in lower case with plain apostrophes (`israel`, `'s`, `u.s`), a sign with its dash made plain. */
  readonly lower: string;
  /** Whether white space (or the beginning of the text) stands before it. */
  readonly gap: boolean;
  /** Whether a line begins with it. */
  readonly line: boolean;
  readonly number: DigitNumber | undefined;
}

/** A text with its tokens, in order. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  /** The document's date in days since 1970-01-01, which resolves relative dates; undefined where it has none. */
  readonly anchor: number | undefined;
  /** Whose numerals and months are read. */
  readonly language: Language;
}

const OUTSIDE: Token = {
  kind: 'end',
  start: 0,
  end: 0,
  lower: '',
  gap: true,
  line: true,
  number: undefined,
};

/** The token at an index; a token of kind `end` outside the text. */
export function tokenAt(tokens: Tokens, index: number): Token {
  return tokens.list[index] ?? OUTSIDE;
}

/** Whether these words (and signs) stand from a token on. */
export function wordsAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let step = 0; step < words.length; step += 1)
    if (tokenAt(tokens, at + step).lower !== words[step]) return false;
  return true;
}

/** Splits a text: `Israel's 12-day` gives `Israel`, `'s`, `12`, `-`, `day`. Linear in the text. */
export function tokenize(text: string, anchor?: number, language: Language = ENGLISH): Tokens {
  const list: Token[] = [];
  let at = 0;
  let gap = true;
  let line = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      gap = true;
      line ||= code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
      at += 1;
      continue;
    }
    const token = nextToken(text, at, gap, line, language.decimalSign);
    list.push(token);
    at = token.end;
    gap = false;
    line = false;
  }
  return { text, list, anchor, language };
}

function nextToken(text: string, start: number, gap: boolean, line: boolean, decimalSign: '.' | ','): Token {
  const code = text.charCodeAt(start);
  const point = code === 0x2e && digitValue(text.charCodeAt(start + 1)) >= 0;
  const decimals = point && (gap || '(<>=~$€£+-−'.includes(text.charAt(start - 1)));
  if (digitValue(code) >= 0 || decimals || VULGAR_FRACTIONS.has(text.charAt(start))) {
    const number = scanDigits(text, start, decimalSign);
    return { kind: 'number', start, end: number.end, lower: '', gap, line, number };
  }
  if (isLetter(code, text, start)) return word(text, start, gap, line);
  if (isApostrophe(code) && !gap && isPossessive(text, start))
    return { kind: 'word', start, end: start + 2, lower: "'s", gap, line, number: undefined };
  const sign = text.charAt(start);
  return {
    kind: 'sign',
    start,
    end: start + 1,
    lower: DASHES.get(sign) ?? sign,
    gap,
    line,
    number: undefined,
  };
}

function word(text: string, start: number, gap: boolean, line: boolean): Token {
  let end = letters(text, start);
  // `U.S.`, `a.m.`: single letters parted by points are one word, without the last point.
  if (end === start + 1) end = initials(text, end);
  if (isApostrophe(text.charCodeAt(end)) && !isPossessive(text, end) && isLetterAt(text, end + 1))
    end = letters(text, end + 1);
  const written = text.slice(start, end).toLowerCase();
  const lower = written.includes('’') ? written.replace('’', "'") : written;
  return { kind: 'word', start, end, lower, gap, line, number: undefined };
}

function letters(text: string, from: number): number {
  let end = from;
  while (isLetterAt(text, end)) end += 1;
  return end;
}

function initials(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) === 0x2e && isLetterAt(text, end + 1) && !isLetterAt(text, end + 2)) end += 2;
  return end;
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return (next === 's' || next === 'S') && !isLetterAt(text, at + 2) && isLetterAt(text, at - 1);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && isLetter(text.charCodeAt(at), text, at);
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code === 0xaa || code === 0xba) return false;
  return LETTER.test(text.charAt(at));
}

/** Letters and combining marks; the ordinal signs `ª` and `º` are signs of their own. */
const LETTER = /^[\p{L}\p{M}]$/u;

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
