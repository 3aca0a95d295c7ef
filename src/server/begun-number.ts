import type { Format } from '../engine/index.js';

/** A number that is being typed. */
export interface BegunNumber {
  readonly typed: string;
  /** Where it starts in the draft. */
  readonly start: number;
  /** The cursor. */
  readonly end: number;
}

/** A sentence in which a number was begun. */
export interface BegunSentence {
  /** The draft's title and last heading with the paragraph up to the number. */
  readonly before: string;
  /** What of the sentence is behind it; empty where it ends there. */
  readonly after: string;
  readonly format: Format;
}

/** The longest number that is still being begun, in UTF-16 units. */
const LONGEST = 24;
const BEGUN = /(?:^|[\s("“‘'[–—/-])(?<number>(?:[$€£¥₹]\s?)?\p{Nd}[\p{Nd}.,]*)$/u;

/** The number that ends at the cursor; undefined where none is being typed. */
export function begunNumber(text: string, cursor: number): BegunNumber | undefined {
  const number = BEGUN.exec(text.slice(Math.max(0, cursor - LONGEST), cursor))?.groups?.number;
  return number === undefined ? undefined : { typed: number, start: cursor - number.length, end: cursor };
}

/** The sentence of a draft in which a number was begun. */
export function sentenceAround(
  { text, format }: { readonly text: string; readonly format: Format },
  { start, end }: BegunNumber,
): BegunSentence {
  const upTo = text.slice(0, start);
  const blank = Math.max(upTo.lastIndexOf('\n\n'), upTo.lastIndexOf('\n\r\n'));
  const headings = text.slice(0, Math.max(0, blank)).match(/^#{1,6} .+$/gmu) ?? [];
  const context = [...new Set([headings[0], headings.at(-1)])].filter((line) => line !== undefined);
  const rest = /^[^\r\n]*/u.exec(text.slice(end))![0];
  // What begins with a capital is a sentence of its own.
  const after = /^\s*(?:$|[\p{Lu}\p{Nd}])/u.test(rest) ? '' : rest;
  const before = [...context, upTo.slice(Math.max(0, blank)).trimStart()].join('\n\n');
  return { before, after, format };
}
