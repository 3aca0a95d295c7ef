import type { Range } from '../prose/types.js';
import { GENERIC_NOUNS } from './tables/anaphors.js';
import type { Token } from './tagger.js';

/**
 * The nouns of a sentence that only take up what was named before, as a pronoun would: `the film`, `this company`; not
 * `the film Alien`, `the company that …` or `the mill at Oldhaven`, which say themselves what they mean.
 */
export function takenUp(tokens: readonly Token[]): readonly Range[] {
  return tokens.filter(
    ({ text }, i) =>
      GENERIC_NOUNS.has(text.toLowerCase()) &&
      DETERMINERS.test(tokens[i - 1]?.text ?? '') &&
      !isDefined(tokens.slice(i + 1, i + 4)),
  );
}

const DETERMINERS = /^(?:the|this)$/i;
const DEFINING: ReadonlySet<string> = new Set(['of', 'that', 'which', 'who', 'whose', 'where']);

/** Whether the words behind a noun go on to say which one it is. */
function isDefined([next, ...others]: readonly Token[]): boolean {
  if (next === undefined) return false;
  if (next.pos === 'PROPN' || next.pos === 'NOUN' || DEFINING.has(next.text)) return true;
  return next.pos === 'ADP' && others.find(({ pos }) => pos !== 'DET')?.pos === 'PROPN';
}
