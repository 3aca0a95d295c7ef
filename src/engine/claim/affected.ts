import type { Quantity } from '../quantity/types.js';
import type { Range } from '../prose/types.js';
import { clauseAt, type Clauses } from './clauses.js';
import type { Token } from './tagger.js';

/** Verbs whose figure is their object's, not their subject's, with what stands between the two. */
const CAUSING: ReadonlySet<string> = new Set(['hold', 'limit', 'restrict', 'confine', 'force']);
const LINKS: ReadonlySet<string> = new Set(['to', 'into', 'at']);

/** How many tokens before a figure the verb may stand: a list of figures has one verb. */
const REACH = 24;

/**
 * Whom a figure is of where one party does it to another by name: the Larks in `the Owls held the Larks to 40 points`.
 * Undefined where the clause says no such thing: of what the subject does to its own things (`cut its staff to 300`)
 * the figure is the subject's.
 */
export function affectedBy(
  tokens: readonly Token[],
  clauses: Clauses,
  { phrase }: Quantity,
): readonly Range[] | undefined {
  const clause = clauseAt(clauses, phrase.start);
  const at = tokens.findIndex((token) => token.end > phrase.start);
  let link: number | undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]!;
    if (clauseAt(clauses, token.start) !== clause) return undefined;
    if (LINKS.has(token.text.toLowerCase())) link = i;
    if (token.pos !== 'VERB') continue;
    return CAUSING.has(token.lemma) && link !== undefined ? named(tokens.slice(i + 1, link)) : undefined;
  }
  return undefined;
}

/**
 * Where the name stands that an object is: it follows the verb, and nothing else does. Undefined for any other
 * object.
 */
function named(object: readonly Token[]): readonly Range[] | undefined {
  const names = object.filter(({ text }, i) => i > 0 || text.toLowerCase() !== 'the');
  if (names.length === 0 || names.some(({ pos }) => pos !== 'PROPN')) return undefined;
  return names.map(({ start, end }) => ({ start, end }));
}
