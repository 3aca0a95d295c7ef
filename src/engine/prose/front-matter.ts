import { LIMITS } from './limits.js';

/** The front matter of a Markdown document. */
export interface FrontMatter {
  /** What stands between the fences, unparsed. */
  readonly raw: string;
  /** The offset just behind the closing fence. */
  readonly end: number;
}

/**
 * The front matter at the head of a text: a first line of `---`, lines that start like YAML, a line of `---` or `...`.
 * Undefined where there is none; a thematic break above a text is none.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const head = text.slice(start, start + LIMITS.frontMatterLength);
  const closing = CLOSING.exec(head);
  if (closing === null) return undefined;
  const raw = head.slice(0, closing.index);
  const first = raw.split('\n').find((line) => line.trim() !== '');
  if (first !== undefined && !YAML_LINE.test(first)) return undefined;
  return { raw, end: start + closing.index + closing[0].length };
}

const OPENING = /^\uFEFF?---[ \t]{0,20}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}\r?$/m;
const YAML_LINE = /^(?:#|-\s|\{|["']?[\p{L}\p{N}_][^:\n]{0,100}:(?:\s|$))/u;
