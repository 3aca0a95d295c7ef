import type { Claim, Term } from '../../claim/types.js';

/** A short form has at least so many letters: two are those of too many names; and at most so many. */
const SHORTEST = 3;
const LONGEST = 6;
/** What may stand between the words of one name: `Bank for International Settlements`. */
const BETWEEN = /^[\s-]*(?:(?:of|for|and|the|&)\s+)*$/i;
const ACRONYM = /^\p{Lu}{3,6}$/u;

/** The short forms that a sentence's names can have, in lower case. */
export interface Initials {
  /** By the names' words: the initials of the names that each ends or stands in. */
  readonly byTerm: ReadonlyMap<Term, readonly string[]>;
  /** All of these. */
  readonly possible: ReadonlySet<string>;
}

const NO_INITIALS: Initials = { byTerm: new Map(), possible: new Set() };

/** The short form that a word of a sentence is; undefined for other words. */
export function acronymOf(text: string): string | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  return ACRONYM.test(text) ? text.toLowerCase() : undefined;
}

/**
 * The initials of consecutive names, whether or not the text introduces them as a short form: `asez` for `Alabuga Special
 * Economic Zone`, and for `Russia's Alabuga Special Economic Zone` too, since a name may begin at any of its words.
 */
export function readInitials({ sentence, terms }: Claim): Initials {
  const byTerm = new Map<Term, string[]>();
  let run: Term[] = [];
  for (const term of terms) {
    if (term.role !== 'name') {
      run = [];
      continue;
    }
    const last = run.at(-1);
    const goesOn = last !== undefined && BETWEEN.test(sentence.slice(last.range.end, term.range.start));
    run = goesOn ? [...run, term].slice(-LONGEST) : [term];
    for (let from = 0; run.length - from >= SHORTEST; from++) {
      const name = run.slice(from);
      const initials = name
        .map(({ range }) => sentence.charAt(range.start))
        .join('')
        .toLowerCase();
      for (const one of name) byTerm.set(one, [...(byTerm.get(one) ?? []), initials]);
    }
  }
  return byTerm.size === 0 ? NO_INITIALS : { byTerm, possible: new Set([...byTerm.values()].flat()) };
}
