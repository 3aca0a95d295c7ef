import { sharedTerms } from '../../claim/context-concepts.js';
import { metonymOf } from '../../claim/concept.js';
import { LIGHT_WORDS } from '../../claim/tables/stop-words.js';
import type { Claim, SentenceContext, Term } from '../../claim/types.js';
import type { Range } from '../../prose/types.js';
import { LIGHT_WEIGHT, ROLE_WEIGHTS } from './weights.js';

/** A content word of a claim with what it tells and how near it stands to the quantity. */
export interface Word {
  readonly term: Term;
  readonly concept: string;
  /** The country that the word may stand for besides. */
  readonly metonym: string | undefined;
  readonly weight: number;
  /** 1 beside the quantity, falling towards 0.4 with each word between them; a third of that in another clause. */
  readonly nearness: number;
}

/** What the features of an alignment are read from. */
export interface Side {
  readonly claim: Claim;
  readonly words: readonly Word[];
  readonly concepts: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** The concepts of title, headings, column header and the prose before. */
  readonly context: ReadonlySet<string>;
}

/** A word of another clause counts this much of one of the quantity's own. */
const OTHER_CLAUSE = 1 / 3;

const sides = new WeakMap<Claim, Side>();

/** A claim's words and context, read once for each claim. */
export function sideOf(claim: Claim): Side {
  const found = sides.get(claim);
  if (found !== undefined) return found;
  const side = readSide(claim);
  sides.set(claim, side);
  return side;
}

function readSide(claim: Claim): Side {
  // The noun that another quantity counts says what that one measures, not this one.
  const foreign = claim.others.flatMap((other) =>
    other.kind === 'count' && other.nounRange !== undefined ? [other.nounRange] : [],
  );
  const own = claim.quantity.nounRange;
  const terms = claim.terms.filter(
    (term) =>
      (own !== undefined && within(term.range, own)) || !foreign.some((range) => within(term.range, range)),
  );
  const words = terms.map((term) => wordOf(claim, term));
  const concepts = new Set(
    words.flatMap((word) => (word.metonym === undefined ? [word.concept] : [word.concept, word.metonym])),
  );
  const lemmas = new Set(words.map((word) => word.term.lemma));
  return { claim, words, concepts, lemmas, context: contextOf(claim) };
}

function wordOf(claim: Claim, term: Term): Word {
  const light = LIGHT_WORDS.has(term.lemma) ? LIGHT_WEIGHT : 1;
  const scope = term.clause === claim.clause ? 1 : OTHER_CLAUSE;
  return {
    term,
    concept: term.concept,
    metonym: metonymOf(term.lemma),
    weight: ROLE_WEIGHTS[term.role] * light,
    nearness: scope * (0.4 + 0.6 / (1 + distance(claim, term) / 4)),
  };
}

/** How many content words stand between a term and the quantity. */
function distance(claim: Claim, term: Term): number {
  const { range } = claim.quantity;
  const [from, to] =
    term.range.start < range.start ? [term.range.end, range.start] : [range.end, term.range.start];
  return claim.terms.filter((other) => other.range.start >= from && other.range.end <= to).length;
}

function contextOf(claim: Claim): ReadonlySet<string> {
  const texts = contextTexts(claim.context, claim.header);
  const concepts = new Set<string>();
  for (const term of texts.flatMap(sharedTerms)) {
    concepts.add(term.concept);
    const country = metonymOf(term.lemma);
    if (country !== undefined) concepts.add(country);
  }
  return concepts;
}

function contextTexts(context: SentenceContext, header: string): readonly string[] {
  return [context.title, ...context.headings, context.before, header];
}

function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
