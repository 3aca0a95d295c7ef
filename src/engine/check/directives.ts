import type { Comment, Range } from '../prose/types.js';
import type { DirectiveProblem } from './types.js';

/** A stretch of a draft that a directive silences, with the reason that it gives. */
export interface Silence {
  readonly directive: Range;
  readonly range: Range;
  readonly reason: string;
}

/** What the comments of a draft say to Claimcheck. */
export interface Directives {
  readonly silences: readonly Silence[];
  readonly problems: readonly DirectiveProblem[];
}

/** A `claimcheck-disable` that is in force. */
interface Disabling {
  readonly comment: Comment;
  readonly reason: string;
}

const DIRECTIVE = /^\s*claimcheck-(\S+)([^]*)$/;

/**
 * The inline directives of a draft's comments: `claimcheck-ignore-next-line reason` silences the next line that is not
 * blank, `claimcheck-disable reason` all up to `claimcheck-enable` or the end. A malformed one silences nothing.
 */
export function readDirectives(text: string, comments: readonly Comment[]): Directives {
  const silences: Silence[] = [];
  const problems: DirectiveProblem[] = [];
  let open: Disabling | undefined;
  const nextLine = nextLines(text);
  const problem = (comment: Comment, message: string): void => {
    problems.push({ range: comment.range, message });
  };
  for (const comment of comments) {
    const match = DIRECTIVE.exec(comment.text);
    if (match === null) continue;
    const reason = match[2]!.trim();
    if (match[1] === 'ignore-next-line') {
      if (reason === '') problem(comment, 'Give the reason: claimcheck-ignore-next-line REASON.');
      else silences.push({ directive: comment.range, range: nextLine(comment.range.end), reason });
    } else if (match[1] === 'disable') {
      if (reason === '') problem(comment, 'Give the reason: claimcheck-disable REASON.');
      else if (open !== undefined) problem(comment, 'Claimcheck is disabled here already.');
      else open = { comment, reason };
    } else if (match[1] === 'enable') {
      if (open === undefined) problem(comment, 'Nothing is disabled here.');
      else silences.push(silenceFrom(open, comment.range.start));
      open = undefined;
    } else
      problem(
        comment,
        `There is no directive claimcheck-${match[1]!}: use ignore-next-line, disable or enable.`,
      );
  }
  if (open !== undefined) silences.push(silenceFrom(open, text.length));
  return { silences, problems };
}

function silenceFrom({ comment, reason }: Disabling, end: number): Silence {
  return { directive: comment.range, range: { start: comment.range.end, end }, reason };
}

/**
 * The first line after an offset's own line that is not blank; empty at the end of the text. The last answer is kept:
 * of many directives on one line each would look through the same blank lines.
 */
function nextLines(text: string): (offset: number) => Range {
  let from = -1;
  let line: Range = { start: 0, end: 0 };
  return (offset) => {
    const after = lineEnd(text, offset);
    if (after !== from) line = firstLine(text, after);
    from = after;
    return line;
  };
}

/** The first line from a line's start on that is not blank. */
function firstLine(text: string, from: number): Range {
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trim() !== '') return { start, end };
    start = end;
  }
  return { start, end: start };
}

/** The offset behind the line break that ends the line of `offset`. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}
