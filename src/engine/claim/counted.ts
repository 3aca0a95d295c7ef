import { isScore } from '../quantity/scores.js';
import type { Quantity } from '../quantity/types.js';
import { overlaps } from '../prose/ranges.js';
import type { Range } from '../prose/types.js';
import type { Token } from './tagger.js';

/**
 * The tokens with what the quantities among them, in their order, say of the parts of speech: a number is no name and
 * no verb, however it is written (`11-of-26`, `a pair`), and what it counts is a noun: `two defensive rebounds`,
 * `11-of-26 shooting`.
 */
export function withCounted(tokens: readonly Token[], quantities: readonly Quantity[]): readonly Token[] {
  const result = [...tokens];
  let from = 0;
  for (const quantity of quantities) {
    const { range, nounRange } = quantity;
    while (from < tokens.length && tokens[from]!.end <= range.start) from++;
    const end = Math.max(range.end, nounRange?.end ?? 0);
    const before = from > 0 ? statingVerb(tokens[from - 1]!, tokens[from - 2]) : undefined;
    if (before !== undefined) result[from - 1] = before;
    for (let at = from; at < tokens.length && tokens[at]!.start <= end + 1; at++) {
      const token = result[at]!;
      if (overlaps(token, range)) result[at] = { ...token, pos: 'NUM' };
      else if (token.pos === 'VERB' && (isCounted(token, nounRange) || isTried(token, quantity)))
        result[at] = { ...token, pos: 'NOUN' };
    }
  }
  return result;
}

/** Verbs whose past is a noun too, with their lemmas. */
const PAST_NOUNS: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['cost', 'cost'],
  ['hit', 'hit'],
  ['cut', 'cut'],
]);

/** `Berta shot 8-of-19`: between a name and a figure such a word is a verb. Undefined where it is none. */
function statingVerb(token: Token, name: Token | undefined): Token | undefined {
  const lemma = PAST_NOUNS.get(token.text);
  return lemma !== undefined && token.pos === 'NOUN' && name?.pos === 'PROPN'
    ? { ...token, lemma, pos: 'VERB' }
    : undefined;
}

function isCounted(token: Token, noun: Range | undefined): boolean {
  return noun !== undefined && overlaps(token, noun);
}

/** `11-of-26 shooting`: what is tried is named right behind how often it came off. */
function isTried({ text, start }: Token, quantity: Quantity): boolean {
  return isScore(quantity) && start === quantity.range.end + 1 && text.endsWith('ing');
}
