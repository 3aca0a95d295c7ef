/** How two lines of one paragraph are joined: without the last `drop` characters of the first, with `glue` between. */
export interface Seam {
  readonly drop: 0 | 1;
  readonly glue: '' | ' ';
}

/**
 * How the lines of a document are joined. A word broken at the line's end is made whole; a hyphen of its own stays: where
 * the document writes the word with it elsewhere, before a capital, and beside a figure.
 */
export function lineJoiner(lines: readonly string[]): (before: string, after: string) => Seam {
  const words = new Set<string>();
  for (const line of lines) for (const word of line.match(WORD) ?? []) words.add(word.toLowerCase());
  return (before, after) => {
    if (before.endsWith('\u00AD')) return { drop: 1, glue: '' };
    const first = /([\p{L}\p{M}\d]{1,60})[-‐]$/u.exec(before.slice(-62))?.[1];
    const second = /^[\p{L}\p{M}\d]{1,60}/u.exec(after)?.[0];
    if (first === undefined || second === undefined) return { drop: 0, glue: ' ' };
    const isBroken = /\p{Ll}$/u.test(first) && /^\p{Ll}/u.test(second);
    const isWhole = !isBroken || words.has(`${first}-${second}`.toLowerCase());
    return { drop: isWhole ? 0 : 1, glue: '' };
  };
}

const WORD = /\p{L}[\p{L}\p{M}]{0,60}(?:-\p{L}[\p{L}\p{M}]{0,60}){0,8}/gu;
