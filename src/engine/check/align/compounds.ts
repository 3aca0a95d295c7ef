import type { Term } from '../../claim/types.js';

/** The adjacent words that others may write as one, by each of the two: `heatwave` for `heat` and for `wave`. */
export type Compounds = ReadonlyMap<Term, readonly string[]>;

/** Two words shorter than this together make a compound by chance. */
const SHORTEST = 7;

/** The compounds that a text writes apart (`heat wave`, `cease-fire`), as lemmas; none of names alone. Empty for many texts. */
export function compoundsOf(text: string, terms: readonly Term[]): Compounds {
  const found = new Map<Term, readonly string[]>();
  for (const [i, second] of terms.entries()) {
    const first = terms[i - 1];
    if (first === undefined || !standTogether(text, first, second)) continue;
    const whole = first.lemma + second.lemma;
    for (const one of [first, second]) found.set(one, [...(found.get(one) ?? []), whole]);
  }
  return found;
}

function standTogether(text: string, first: Term, second: Term): boolean {
  if (second.role !== 'noun' || first.lemma.length + second.lemma.length < SHORTEST) return false;
  const between = text.slice(first.range.end, second.range.start);
  return between === ' ' || between === '-';
}
