import { metonymOf } from '../../claim/concept.js';
import { isBracketed } from '../../claim/pairs.js';
import { LIGHT_WORDS } from '../../claim/tables/stop-words.js';
import type { Claim, Term } from '../../claim/types.js';
import { isWithin } from '../../prose/ranges.js';
import { cellTerms, type CellTerms } from './cell-terms.js';
import type { Compounds } from './compounds.js';
import { acronymOf, type Initials } from './initials.js';
import { placeOf } from './sketch.js';
import { LIGHT_WEIGHT, ROLE_WEIGHTS } from './weights.js';
import type { Word } from './words.js';

/** The words of a claim that say what its quantity measures, and those among them that name its row in a table. */
export interface WordsOfClaim {
  readonly words: readonly Word[];
  /** The words of the row's label; empty outside tables. */
  readonly label: readonly Term[];
}

/** The other forms in which words of the sentence may be written. */
export interface Forms {
  readonly initials: Initials;
  readonly compounds: Compounds;
}

const NONE: readonly string[] = [];

/** A word of another clause counts this much of one of the quantity's own. */
const OTHER_CLAUSE = 0.25;

/** A subject stands at most this many words from what its clause says of it, however far the numbers of a list reach. */
const SUBJECT_DISTANCE = 2;

/** How many content words on each side of a quantity say what it measures; farther ones say it of other numbers. */
const REACH = 40;

/** The words around a claim's quantity, in order. */
export function readWords(claim: Claim, forms: Forms): WordsOfClaim {
  const inTable = cellTerms(claim);
  const words = inTable === undefined ? sentenceWords(claim, forms) : tableWords(claim, forms, inTable);
  return { words, label: inTable?.label ?? [] };
}

function sentenceWords(claim: Claim, forms: Forms): readonly Word[] {
  // The noun that another quantity counts says what that one measures, not this one.
  const foreign = claim.others.flatMap((other) =>
    other.kind === 'count' && other.nounRange !== undefined ? [other.nounRange] : [],
  );
  const own = claim.quantity.nounRange;
  const terms = isBracketed(claim) ? ownTerms(claim) : claim.terms;
  const behind = terms.findIndex((term) => term.range.start >= claim.quantity.range.start);
  const at = behind < 0 ? terms.length : behind;
  const from = Math.max(0, at - REACH);
  const words: Word[] = [];
  for (const [i, term] of terms.slice(from, at + REACH).entries()) {
    const mine = own !== undefined && isWithin(term.range, own);
    if (!mine && foreign.some((range) => isWithin(term.range, range))) continue;
    const between = from + i < at ? at - (from + i) - 1 : from + i - at;
    words.push(wordOf(claim, forms, term, between));
  }
  return words;
}

/** The words of what a bracket speaks of: what the sentence says besides is not said of its numbers. */
function ownTerms({ terms, subject }: Claim): readonly Term[] {
  return terms.filter(({ range }) => subject.some((one) => isWithin(range, one)));
}

/** A row's label is a subject, the column's header says what of it; both stand beside the number. */
function tableWords(claim: Claim, forms: Forms, { label, column }: CellTerms): readonly Word[] {
  const words = [
    ...label.slice(0, REACH).map((term) => wordOf(claim, forms, { ...term, clause: claim.clause }, 1)),
    ...column.slice(0, REACH).map((term) => wordOf(claim, forms, term, 0)),
  ];
  return words.sort((a, b) => a.term.range.start - b.term.range.start);
}

/** A term with what it tells; `between` counts the content words between it and the quantity. */
function wordOf(claim: Claim, forms: Forms, term: Term, between: number): Word {
  const isTakenUp = claim.takenUp.some((range) => isWithin(term.range, range));
  const isLeadIn = introduces(claim, term);
  const light = isTakenUp || isLeadIn || LIGHT_WORDS.has(term.lemma) ? LIGHT_WEIGHT : 1;
  const isSubject = claim.subject.some((range) => isWithin(term.range, range));
  const scope = claim.adverbial || isSubject || term.clause === claim.clause ? 1 : OTHER_CLAUSE;
  const distance = isSubject ? Math.min(between, SUBJECT_DISTANCE) : between;
  const metonym = metonymOf(term.lemma);
  const initials = forms.initials.byTerm.get(term) ?? NONE;
  const compounds = forms.compounds.get(term) ?? NONE;
  const acronym = acronymOf(claim.sentence.slice(term.range.start, term.range.end));
  return {
    term,
    concept: term.concept,
    metonym,
    initials,
    compounds,
    acronym,
    places: placesOf([term.lemma, term.concept, metonym, acronym, ...initials, ...compounds]),
    weight: ROLE_WEIGHTS[term.role] * light,
    nearness: scope * (0.4 + 0.6 / (1 + distance / 4)),
    introduces: isLeadIn,
  };
}

function placesOf(forms: readonly (string | undefined)[]): readonly number[] {
  const places: number[] = [];
  for (const form of forms) {
    const place = form === undefined ? undefined : placeOf(form);
    if (place !== undefined && !places.includes(place)) places.push(place);
  }
  return places;
}

/** Whether a colon stands between a word and the quantity behind it: a lead-in says who speaks, or what about. */
function introduces({ sentence, quantity }: Claim, { range }: Term): boolean {
  const colon = sentence.indexOf(':', range.end);
  return colon >= 0 && colon < quantity.range.start;
}
