import type { Range } from '../../engine/index.js';

/** Where a citation of a claim goes. */
export interface Place {
  /** After the sentence's last mark: where a footnote goes. */
  readonly after: number;
  /** Before the sentence's final punctuation: where a bracket goes. */
  readonly before: number;
  /** What cites the sentence already: the footnote marks and brackets at its end. */
  readonly existing: Range;
}

const CLOSERS = '"\'”’»)*_';
const STOPS = '.!?…。';

/**
 * The places for a citation of a sentence. In a table row the cell that holds `quantity` is cited, not the row. Footnote
 * marks and brackets that follow the sentence belong to it.
 */
export function citationPlace(text: string, sentence: Range, quantity: Range): Place {
  const end = sentenceEnd(text, sentence, quantity);
  let after = end;
  while (CLOSERS.includes(text.charAt(after)) && text.charAt(after) !== '') after++;
  const marks = /^(?:\[\^[^\]\s]{1,200}\](?!:))+/.exec(text.slice(after, after + 2000))?.[0] ?? '';
  let before = end;
  while (before > quantity.end && CLOSERS.includes(text.charAt(before - 1))) before--;
  while (before > quantity.end && STOPS.includes(text.charAt(before - 1))) before--;
  if (before === end || !STOPS.includes(text.charAt(before))) before = end;
  const bracket = bracketBefore(text, before, quantity.end);
  const existing = marks === '' ? bracket : { start: after, end: after + marks.length };
  return { after: after + marks.length, before, existing };
}

function sentenceEnd(text: string, sentence: Range, quantity: Range): number {
  const lineStart = text.lastIndexOf('\n', quantity.start - 1) + 1;
  if (!text.slice(lineStart, quantity.start).includes('|')) return trimmedEnd(text, sentence);
  const bar = text.indexOf('|', quantity.end);
  const newline = text.indexOf('\n', quantity.end);
  const cellEnd = Math.min(...[bar, newline, text.length].filter((at) => at !== -1));
  return trimmedEnd(text, { start: quantity.end, end: cellEnd });
}

function trimmedEnd(text: string, range: Range): number {
  return range.start + text.slice(range.start, range.end).trimEnd().length;
}

/** A Pandoc bracket that ends at `at`; empty there where there is none. */
function bracketBefore(text: string, at: number, from: number): Range {
  const none = { start: at, end: at };
  if (text.charAt(at - 1) !== ']') return none;
  const open = text.lastIndexOf('[', at - 1);
  if (open < from || !text.slice(open, at).includes('@')) return none;
  return { start: open, end: at };
}
