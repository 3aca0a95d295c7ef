import { sharedTerms } from '../../claim/context-concepts.js';
import { conceptOf } from '../../claim/concept.js';
import { OPPOSITES } from '../../claim/tables/opposites.js';
import type { Quantity } from '../../quantity/types.js';
import { compareTimes } from '../compare/dates.js';
import { LIGHT_WORDS } from '../../claim/tables/stop-words.js';
import { ROLE_WEIGHTS } from './weights.js';
import type { Side, Word } from './words.js';

/** A word that stands in the evidence's context only (title, heading) covers this share of its weight. */
const CONTEXT_SHARE = 0.6;

/** A word of the same group, not the same word, covers this share: a treaty is an agreement, but maybe another one. */
const RELATED_SHARE = 0.85;

/** How much of what the claim says stands in the evidence too, weighted by what each word tells: 0 to 1. */
export function coverage(claim: Side, evidence: Side): number {
  let total = 0;
  let covered = 0;
  for (const word of claim.words) {
    const weight = word.weight * word.nearness;
    total += weight;
    covered += weight * cover(word, evidence);
  }
  return total === 0 ? 0 : covered / total;
}

/** How much of what the evidence says near its quantity stands in the claim or its context too: 0 to 1. */
export function reverseCoverage(claim: Side, evidence: Side): number {
  return coverage(evidence, claim);
}

/** How much of the claim's verbs and nouns stands in the evidence: 0 to 1; 1 for a claim that has none but names. */
export function coreCoverage(claim: Side, evidence: Side): number {
  let total = 0;
  let covered = 0;
  for (const word of claim.words) {
    if (word.term.role === 'name' || word.term.role === 'modifier') continue;
    total += word.weight * word.nearness;
    covered += word.weight * word.nearness * cover(word, evidence);
  }
  return total === 0 ? 1 : covered / total;
}

/** How much of the claim's own clause near the quantity stands in the evidence's own clause: 0 to 1. */
export function localCoverage(claim: Side, evidence: Side): number {
  const local = new Set(
    evidence.words.filter((word) => word.term.clause === evidence.claim.clause).map((word) => word.concept),
  );
  let total = 0;
  let covered = 0;
  for (const word of claim.words) {
    if (word.term.clause !== claim.claim.clause) continue;
    total += word.weight * word.nearness;
    if (local.has(word.concept)) covered += word.weight * word.nearness;
  }
  return total === 0 ? 0 : covered / total;
}

/** How much the claim's words that the evidence covers tell: 0 for none, 1 for about a name and two nouns. */
export function information(claim: Side, evidence: Side): number {
  let sum = 0;
  for (const word of claim.words) sum += word.weight * word.nearness * cover(word, evidence);
  // What a list's lead or a heading names tells about as much as a noun.
  let shared = 0;
  for (const concept of claim.context)
    if (evidence.concepts.has(concept) && !claim.concepts.has(concept)) shared += 0.5;
  sum += Math.min(1, shared);
  return Math.min(1.5, sum / 4);
}

/** 1 where title or headings of the evidence are met in the claim, its context or its draft, or say nothing; else 0. */
export function titleMatch(claim: Side, evidence: Side): number {
  const { title, headings } = evidence.claim.context;
  const words = [title, ...headings].flatMap(sharedTerms).filter((term) => !LIGHT_WORDS.has(term.lemma));
  if (words.length === 0) return 1;
  return words.some((term) => claim.concepts.has(term.concept) || claim.context.has(term.concept)) ? 1 : 0;
}

/** 1 for a claim whose sentence holds no name, so that only its context can say what it is about; else 0. */
export function anonymous(claim: Side): number {
  return claim.words.some((word) => word.term.role === 'name') ? 0 : 1;
}

/** Whether a verb of the claim's clause stands in the evidence: 1 if so, 0 if not, 0.5 where none tells anything. */
export function verbMatch(claim: Side, evidence: Side): number {
  const verbs = claim.words.filter(
    ({ term, weight }) =>
      term.role === 'verb' && weight >= ROLE_WEIGHTS.verb && term.clause === claim.claim.clause,
  );
  if (verbs.length === 0) return 0.5;
  return verbs.some(({ concept }) => evidence.concepts.has(concept)) ? 1 : 0;
}

/** How near the shared words stand to the evidence's quantity: 0.4 to 1; 0 where nothing is shared. */
export function nearness(claim: Side, evidence: Side): number {
  let total = 0;
  let near = 0;
  for (const word of evidence.words) {
    if (!claim.concepts.has(word.concept)) continue;
    total += word.weight;
    near += word.weight * word.nearness;
  }
  return total === 0 ? 0 : near / total;
}

/** Whether both count the same thing: 1 for the same noun, -1 for two different ones, 0 where one side names none. */
export function sameNoun(claim: Side, evidence: Side): number {
  const [left, right] = [nounConcept(claim.claim.quantity), nounConcept(evidence.claim.quantity)];
  if (left === undefined || right === undefined) return 0;
  if (left === right) return 1;
  // `a deal of $1.75 billion` and `worth $1.75 billion in the deal` name different nouns and the same thing.
  if (evidence.concepts.has(left) && claim.concepts.has(right)) return 0.5;
  return evidence.concepts.has(left) || claim.concepts.has(right) ? -0.25 : -1;
}

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

/** Whether a colon stands between a word and the quantity behind it: a lead-in says who speaks, or what about. */
function introduces({ claim }: Side, { term }: Word): boolean {
  return claim.sentence.slice(term.range.end, claim.quantity.range.start).includes(':');
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

/** 1 where both are rates, 0 where neither is, -1 where one is. */
export function sameRate(claim: Side, evidence: Side): number {
  const [left, right] = [claim.claim.quantity.per, evidence.claim.quantity.per];
  if (left === undefined && right === undefined) return 0;
  return left === undefined || right === undefined ? -1 : 1;
}

/** 1 where both sentences date themselves alike, -1 where their dates exclude each other, 0 where one gives none. */
export function sameTime(claim: Side, evidence: Side): number {
  if (claim.claim.quantity.kind === 'date') return 0;
  const [left, right] = [claim.claim.times, evidence.claim.times];
  if (left.length === 0 || right.length === 0) return 0;
  const relations = left.flatMap((a) => right.map((b) => compareTimes(a, b)));
  if (relations.includes('agrees')) return 1;
  return relations.every((relation) => relation === 'differs') ? -1 : 0;
}

/** Whether one side says the opposite of the other: rose against fell, sold against bought. */
export function opposed(claim: Side, evidence: Side): boolean {
  return claim.words.some((word) => {
    const opposites = OPPOSITES.get(word.concept) ?? [];
    return (
      !evidence.concepts.has(word.concept) &&
      opposites.some((opposite) => evidence.concepts.has(opposite) && !claim.concepts.has(opposite))
    );
  });
}

/** How much of a word the evidence covers: 1 in its sentence, less by a near-synonym or in its context, 0 nowhere. */
export function cover(word: Word, evidence: Side): number {
  if (evidence.lemmas.has(word.term.lemma)) return 1;
  if (evidence.concepts.has(word.concept)) return word.term.role === 'name' ? 1 : RELATED_SHARE;
  if (word.metonym !== undefined && evidence.concepts.has(word.metonym)) return 0.9;
  if (
    evidence.context.has(word.concept) ||
    (word.metonym !== undefined && evidence.context.has(word.metonym))
  )
    return CONTEXT_SHARE;
  return 0;
}

function nounConcept(quantity: Quantity): string | undefined {
  const { noun } = quantity;
  return noun === undefined || LIGHT_WORDS.has(noun) ? undefined : conceptOf(noun);
}

/** 1 for dates of the same precision, 0 for a coarser or finer one, 1 for what is no date. */
export function samePrecision(claim: Side, evidence: Side): number {
  const [left, right] = [claim.claim.quantity, evidence.claim.quantity];
  if (left.kind !== 'date' || right.kind !== 'date') return 1;
  return left.unit.length === right.unit.length ? 1 : 0;
}
