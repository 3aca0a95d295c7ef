import { isLineBreak, isSpace, isWord } from './characters.js';
import { detached } from './detached.js';
import type { Range } from './types.js';

/** The prose and runs of a block. */
export interface Written {
  readonly text: string;
  readonly runs: readonly number[];
}

/**
 * Writes the prose of one block at a time from stretches of the document, and remembers where each came from. White
 * space around a line break becomes one space, white space at the edges of the block goes, and where something was
 * taken out neither words nor spaces are glued together.
 */
export class ProseWriter {
  readonly #source: string;
  #text = '';
  /** Where the prose began: at the edges of a block or a cell white space goes. */
  #start = 0;
  #runs: number[] = [];
  /** The document offset that continues the last run; -1 where a new one must start. */
  #next = -1;
  #space: { readonly from: number; readonly to: number; readonly single: boolean } | undefined;
  #removed: { readonly from: number; readonly to: number } | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** How much prose was written since the last `finish`. */
  get length(): number {
    return this.#text.length;
  }

  /** A stretch of the prose that was written since the last `finish`. */
  written({ start, end }: Range): string {
    return detached(this.#text.slice(start, end));
  }

  /** Adds a stretch of the document as it is, but for its line breaks. */
  copy(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const start = this.#copySpace(at, to);
      if (start >= to) return;
      let end = start;
      while (end < to && !isLineBreak(this.#source.charCodeAt(end))) end++;
      while (isSpace(this.#source.charCodeAt(end - 1))) end--;
      this.#flush(this.#source.charCodeAt(start));
      this.#append(this.#source.slice(start, end), start);
      this.#next = end;
      at = end;
    }
  }

  /** Adds characters that a stretch of the document stands for. */
  read(characters: string, from: number, to: number): void {
    this.#flush(characters.charCodeAt(0));
    this.#next = -1;
    this.#append(characters, from);
    this.#runs.push(this.#text.length, to);
    this.#next = -1;
  }

  /** A break between words that the document writes in another way than a space: a hard break, a tag. */
  break(from: number, to: number): void {
    this.#addSpace(from, to, true);
  }

  /** Leaves out a stretch of the document that stood for something, like code or a citation. */
  remove(from: number, to: number): void {
    this.#removed ??= { from, to };
  }

  /** Joins the cells of a table row. */
  bar(from: number, to: number): void {
    this.#space = undefined;
    this.#removed = undefined;
    this.#next = -1;
    this.#append(' | ', from);
    this.#runs.push(this.#text.length, to);
    this.#next = -1;
    this.#start = this.#text.length;
  }

  /** The block written since the last call; its text is empty where nothing was. */
  finish(): Written {
    const runs = this.#runs;
    if (runs.length > 0 && runs[runs.length - 2] === this.#text.length) runs.push(...runs.slice(-2));
    const written = { text: detached(this.#text), runs };
    this.#text = '';
    this.#start = 0;
    this.#runs = [];
    this.#next = -1;
    this.#space = undefined;
    this.#removed = undefined;
    return written;
  }

  #copySpace(from: number, to: number): number {
    let end = from;
    let broken = false;
    while (end < to && isSpace(this.#source.charCodeAt(end))) {
      if (isLineBreak(this.#source.charCodeAt(end))) broken = true;
      end++;
    }
    if (end > from) this.#addSpace(from, end, broken);
    return end;
  }

  #addSpace(from: number, to: number, single: boolean): void {
    this.#space = this.#space === undefined ? { from, to, single } : { ...this.#space, single: true };
  }

  /** Writes what separates the prose so far from the character that comes next. */
  #flush(next: number): void {
    const space = this.#space;
    const removed = this.#removed;
    this.#space = undefined;
    this.#removed = undefined;
    if (this.#text.length === this.#start) return;
    if (space !== undefined) {
      if (removed !== undefined && CLOSING.includes(String.fromCharCode(next))) return;
      if (space.single && !isSpace(this.#source.charCodeAt(space.from))) {
        this.read(' ', space.from, space.to);
        return;
      }
      this.#append(space.single ? ' ' : this.#source.slice(space.from, space.to), space.from);
      this.#next = space.single ? space.from + 1 : space.to;
      return;
    }
    if (removed === undefined || !isWord(next)) return;
    if (isWord(this.#text.charCodeAt(this.#text.length - 1))) this.read(' ', removed.from, removed.to);
  }

  #append(characters: string, from: number): void {
    if (from !== this.#next) this.#runs.push(this.#text.length, from);
    this.#text += characters;
  }
}

/** No space stands before these; one that led to a citation goes with it. */
const CLOSING = '.,;:!?)]';
