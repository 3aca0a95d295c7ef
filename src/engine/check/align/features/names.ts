import { isPlaceConcept } from '../../../claim/concept.js';
import { sharedTerms } from '../../../claim/context-concepts.js';
import type { SentenceContext } from '../../../claim/types.js';
import { LIGHT_WORDS } from '../../../claim/tables/stop-words.js';
import { isAmong, type Side, type Word } from '../words.js';
import { ROLE_WEIGHTS } from '../weights.js';
import { cover } from './coverage.js';

/** The share of the claim's names that neither the evidence nor its context holds: 0 to 1; 0 for a claim without names. */
export function missingNames(claim: Side, evidence: Side): number {
  let total = 0;
  let missing = 0;
  for (const word of claim.words) {
    if (word.term.role !== 'name' || introduces(claim, word)) continue;
    total += word.nearness;
    if (cover(word, evidence) === 0) missing += word.nearness;
  }
  // One name that is not met weighs more than one that is: it makes another subject.
  return total === 0 ? 0 : missing / (missing + 0.75 * (total - missing));
}

/** How many names both sentences hold, as a share of three; at most 1. */
export function sharedNames(claim: Side, evidence: Side): number {
  const shared = new Set<string>();
  for (const word of claim.words)
    if (word.term.role === 'name' && isAmong(word, evidence.concepts)) shared.add(word.concept);
  return Math.min(1, shared.size / 3);
}

/** 1 for a claim whose sentence holds no name, so that only its context can say what it is about; else 0. */
export function anonymous(claim: Side): number {
  return claim.words.some((word) => word.term.role === 'name') ? 0 : 1;
}

/** 1 where title or headings of the evidence are met in the claim, its context or its draft, or say nothing; else 0. */
export function titleMatch(claim: Side, evidence: Side): number {
  const concepts = titleConcepts(evidence.claim.context);
  if (concepts.length === 0) return 1;
  return concepts.some((concept) => claim.concepts.has(concept) || claim.context.has(concept)) ? 1 : 0;
}

const titles = new WeakMap<SentenceContext, readonly string[]>();

/** What title and headings tell; statements of one section share it. */
function titleConcepts(context: SentenceContext): readonly string[] {
  const found = titles.get(context);
  if (found !== undefined) return found;
  const words = [context.title, ...context.headings].flatMap(sharedTerms);
  const concepts = words.filter((term) => !LIGHT_WORDS.has(term.lemma)).map(({ concept }) => concept);
  titles.set(context, concepts);
  return concepts;
}

/**
 * The names and modifiers of the evidence beside a word that both share, which the claim does not have: `Russian` in
 * `Russian Jews` against a claim about Jews. 0 for none, 1 for one or more in the counted noun phrase.
 */
export function strangeModifier(claim: Side, evidence: Side): number {
  let strange = 0;
  for (const [i, word] of evidence.words.entries()) {
    const next = evidence.words[i + 1];
    if (next === undefined || next.term.range.start - word.term.range.end > 1) continue;
    const restricts =
      (word.term.role === 'name' || word.term.role === 'modifier') && next.term.role !== 'verb';
    if (!restricts || word.weight < ROLE_WEIGHTS.modifier || !claim.concepts.has(next.concept)) continue;
    if (!claim.concepts.has(word.concept) && !claim.context.has(word.concept))
      strange = Math.max(strange, word.nearness);
  }
  return strange;
}

/**
 * Whether the two speak of different countries: the claim names one that the evidence does not, and the evidence one that
 * the claim does not, contexts included.
 */
export function otherPlace(claim: Side, evidence: Side): boolean {
  return namesPlaceBeyond(claim, evidence) && namesPlaceBeyond(evidence, claim);
}

function namesPlaceBeyond(side: Side, other: Side): boolean {
  return side.words.some(
    (word) => isPlaceConcept(word.concept) && !introduces(side, word) && cover(word, other) === 0,
  );
}

/** Whether a colon stands between a word and the quantity behind it: a lead-in says who speaks, or what about. */
function introduces({ claim }: Side, { term }: Word): boolean {
  return claim.sentence.slice(term.range.end, claim.quantity.range.start).includes(':');
}
