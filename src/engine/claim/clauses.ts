import type { Range } from '../prose/types.js';
import type { Token } from './tagger.js';

/** Words that open a clause of their own. */
const OPENERS: ReadonlySet<string> = new Set(
  'which who whom whose where when while whereas although though because but since after before until unless so if that'.split(
    ' ',
  ),
);
const MARKS: ReadonlySet<string> = new Set([',', ';', '(', ')', '[', ']', '—', '–', '“', '”', '"']);
const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'or']);

/**
 * The clauses of a sentence as ranges, in order: cut at commas, brackets, dashes, quotation marks, words that open a clause,
 * and at an `and` that a verb follows before the next cut.
 * A part without a verb is no clause of its own. `A did x, which y` gives two. Ranges leave no gap.
 */
export function readClauses(tokens: readonly Token[], length: number): readonly Range[] {
  const cuts: number[] = [0];
  let verb = false;
  for (const [i, token] of tokens.entries()) {
    const lower = token.text.toLowerCase();
    verb ||= isVerb(token);
    // A colon behind a label (`drones per month: 6,000`) parts nothing.
    const colon = token.text === ':' && verb;
    if (
      colon ||
      MARKS.has(token.text) ||
      (OPENERS.has(lower) && token.pos !== 'NOUN') ||
      (CONNECTIVES.has(lower) && joinsClauses(tokens, i))
    )
      cuts.push(token.start);
  }
  cuts.push(length);
  return joinVerbless(cuts, tokens);
}

/**
 * The clauses between cuts, where what has no verb of its own belongs to the clause behind it, or at the end to the one
 * before: `In 2023, the plant made 300 drones` is one clause.
 */
function joinVerbless(cuts: readonly number[], tokens: readonly Token[]): readonly Range[] {
  const clauses: Range[] = [];
  let start = cuts[0]!;
  let at = 0;
  for (const end of cuts.slice(1)) {
    let verb = false;
    for (; at < tokens.length && tokens[at]!.start < end; at++) verb ||= isVerb(tokens[at]!);
    if (!verb) continue;
    clauses.push({ start, end });
    start = end;
  }
  const last = cuts.at(-1)!;
  if (start < last) clauses.push({ start: clauses.pop()?.start ?? start, end: last });
  return clauses;
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

/** Whether a verb stands on both sides of a connective, up to the nearest mark. */
function joinsClauses(tokens: readonly Token[], at: number): boolean {
  return hasVerb(tokens, at, 1) && hasVerb(tokens, at, -1);
}

function hasVerb(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i]!;
    if (MARKS.has(token.text)) return false;
    if (isVerb(token)) return true;
  }
  return false;
}
