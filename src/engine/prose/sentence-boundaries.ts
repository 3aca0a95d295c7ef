import { AFTER_NAME, BEFORE_FIGURE, CALENDAR, CONTINUING, STARTERS, TITLES } from './abbreviations.js';

/**
 * Whether a sentence ends between two pieces of a text that a general rule would part. `left` is what the sentence has
 * so far, `right` what follows; white space belongs to `left`.
 */
export function isBoundary(left: string, right: string): boolean {
  const end = left.slice(-WINDOW).trimEnd();
  const next = right.slice(0, WINDOW);
  if (!hasLetterOrDigit(next) || isMarker(left)) return false;
  if (!/\s$/.test(left))
    return /[。！？]$/.test(left) || (/[\d)\]]\.$/.test(left) && STARTERS.has(firstWord(next)));
  if (STANDS_APART.test(end) && /^(?:``? |[“"(] ?)?\p{Ll}/u.test(next))
    return !end.endsWith('.') || isBoundaryAfterPoint(end.replace(/\s+\.$/, '.'), next);
  if (/^[\p{Ll}]/u.test(next)) return /[\n。！？]$/.test(left) || /\.{4}$/.test(end);
  if (!end.endsWith('.')) return true;
  return isBoundaryAfterPoint(end, next);
}

/** A mark with white space on both sides, as in text that was parted into words and put in lower case; no ellipsis. */
const STANDS_APART = /[^\s.] [.!?](?: (?:''|["”]))?$/;

/** How much of both sides is looked at: the longest word that a rule reads, with its neighbour. */
const WINDOW = 80;

function isBoundaryAfterPoint(end: string, next: string): boolean {
  const word = /[^\s([{“‘"'–—/-]*$/.exec(end.slice(0, -1))?.[0] ?? '';
  const abbreviation = word.toLowerCase();
  const first = firstWord(next);
  const begins = STARTERS.has(first);
  const figure = /^[\p{Sc}~≈#(]{0,2}\d/u.test(next) || NUMERAL.test(next);
  if (/^\p{Lu}$/u.test(word)) return isBoundaryAfterInitial(word, end, begins, figure);
  if (TITLES.has(abbreviation)) return begins && AFTER_NAME.has(abbreviation);
  if (CONTINUING.has(abbreviation)) return false;
  if (figure && (BEFORE_FIGURE.has(abbreviation) || CALENDAR.has(abbreviation))) return false;
  if (CALENDAR.has(abbreviation) && CALENDAR.has(first)) return false;
  if (/^[ap]\.m$/.test(abbreviation)) return !figure && first !== '';
  if (AFTER_NAME.has(abbreviation) || LETTERS.test(word)) return begins || first === '' || TITLES.has(first);
  return true;
}

/** The first word of a text in lower case, without what opens it; empty where it starts with none. */
function firstWord(text: string): string {
  return /^[\p{L}\p{M}'’]+/u.exec(text.replace(OPENING, ''))?.[0].toLowerCase() ?? '';
}

/** After one capital letter a name goes on, unless it is the word `I` or a sentence plainly begins. */
function isBoundaryAfterInitial(letter: string, end: string, begins: boolean, figure: boolean): boolean {
  if (begins || figure) return true;
  return letter === 'I' && !/\p{Lu}[\p{L}.]* I\.$/u.test(end);
}

/** The mark of a list item by itself: `1.`, `2.)`, `(iii)`, `a.` */
function isMarker(left: string): boolean {
  return left.length < 12 && /^[\s•⁃*-]*\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]{1,2}\s*$/.test(left);
}

function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}

const OPENING = /^[\s“‘"'([{«]+/;
const NUMERAL = /^[IVXLC]{1,6}\b/;
/** Letters with full stops between them, the last one taken off: `U.S`, `e.g`. */
const LETTERS = /^(?:\p{L}{1,2}\.){1,5}\p{L}{1,2}$/u;
