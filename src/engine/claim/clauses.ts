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
 * and at an `and` that a verb follows before the next cut. `A did x, which y` gives two. Ranges leave no gap.
 */
export function readClauses(tokens: readonly Token[], length: number): readonly Range[] {
  const cuts: number[] = [0];
  let verb = false;
  for (const [i, token] of tokens.entries()) {
    const lower = token.text.toLowerCase();
    verb ||= token.pos === 'VERB' || token.pos === 'AUX';
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
  const clauses: Range[] = [];
  for (let i = 0; i + 1 < cuts.length; i++)
    if (cuts[i + 1]! > cuts[i]!) clauses.push({ start: cuts[i]!, end: cuts[i + 1]! });
  return clauses;
}

/** Whether a verb stands on both sides of a connective, up to the nearest mark. */
function joinsClauses(tokens: readonly Token[], at: number): boolean {
  return hasVerb(tokens, at, 1) && hasVerb(tokens, at, -1);
}

function hasVerb(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i]!;
    if (MARKS.has(token.text)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}
