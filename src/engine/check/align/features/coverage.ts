import { mayHold } from '../sketch.js';
import { isAmong, type Side, type Word } from '../words.js';

/** A word that stands in the evidence's context only (title, heading) covers this share of its weight. */
const CONTEXT_SHARE = 0.6;
/** A word of the same group, not the same word, covers this share: a treaty is an agreement, but maybe another one. */
const RELATED_SHARE = 0.85;
/** A capital that may stand for its country covers this share. */
const METONYM_SHARE = 0.9;

// A claim meets many figures: the loops below make no objects, and count where an iterator would make one for each word.

/** How much of each of the claim's words the evidence covers, in their order. */
export type Covers = readonly number[];

/** What several features weigh; each of them reads it by itself where it is not given. */
export function coversOf({ words }: Side, evidence: Side): Covers {
  return words.map((word) => cover(word, evidence));
}

/** How much of what the claim says stands in the evidence too, weighted by what each word tells: 0 to 1. */
export function coverage(claim: Side, evidence: Side, covers = coversOf(claim, evidence)): number {
  let total = 0;
  let covered = 0;
  for (let i = 0; i < covers.length; i++) {
    const { weight, nearness } = claim.words[i]!;
    total += weight * nearness;
    covered += weight * nearness * covers[i]!;
  }
  return total === 0 ? 0 : covered / total;
}

/** How much of the claim's sentence stands in the evidence, however far from the quantity: 0 to 1. */
export function wholeCoverage(claim: Side, evidence: Side, covers = coversOf(claim, evidence)): number {
  let total = 0;
  let covered = 0;
  for (let i = 0; i < covers.length; i++) {
    const { weight } = claim.words[i]!;
    total += weight;
    covered += weight * covers[i]!;
  }
  return total === 0 ? 0 : covered / total;
}

/** How much of the claim's verbs and nouns stands in the evidence: 0 to 1; 1 for a claim that has none but names. */
export function coreCoverage(claim: Side, evidence: Side, covers = coversOf(claim, evidence)): number {
  let total = 0;
  let covered = 0;
  for (let i = 0; i < covers.length; i++) {
    const { term, weight, nearness } = claim.words[i]!;
    if (term.role !== 'noun' && term.role !== 'verb') continue;
    total += weight * nearness;
    covered += weight * nearness * covers[i]!;
  }
  return total === 0 ? 1 : covered / total;
}

/** How much of the claim's own clause near the quantity stands in the evidence's own clause: 0 to 1. */
export function localCoverage(claim: Side, evidence: Side): number {
  let total = 0;
  let covered = 0;
  for (const word of claim.local) {
    total += word.weight * word.nearness;
    if (isAmong(word, evidence.localConcepts)) covered += word.weight * word.nearness;
  }
  return total === 0 ? 0 : covered / total;
}

/** How much of the claim's words only title, headings and the prose before the evidence cover: 0 to 1. */
export function contextOnly(claim: Side, evidence: Side): number {
  let total = 0;
  let outside = 0;
  for (const word of claim.words) {
    total += word.weight;
    if (!isAmong(word, evidence.concepts) && isAmong(word, evidence.context)) outside += word.weight;
  }
  return total === 0 ? 0 : outside / total;
}

/** How much the claim's words that the evidence covers tell: 0 for none, 1 for about a name and two nouns, at most 1.5. */
export function information(claim: Side, evidence: Side, covers = coversOf(claim, evidence)): number {
  let sum = 0;
  for (let i = 0; i < covers.length; i++) {
    const { weight, nearness } = claim.words[i]!;
    sum += weight * nearness * covers[i]!;
  }
  // What a list's lead or a heading names tells about as much as a noun.
  let shared = 0;
  for (const concept of claim.context) {
    if (evidence.concepts.has(concept) && !claim.concepts.has(concept)) shared += 0.5;
    if (shared >= 1) break;
  }
  sum += Math.min(1, shared);
  return Math.min(1.5, sum / 4);
}

/** How near the shared words stand to the evidence's quantity: 0.4 to 1; 0 where nothing is shared. */
export function nearness(claim: Side, evidence: Side): number {
  let total = 0;
  let near = 0;
  for (const word of evidence.words) {
    if (!isAmong(word, claim.concepts)) continue;
    total += word.weight;
    near += word.weight * word.nearness;
  }
  return total === 0 ? 0 : near / total;
}

/** How much of a word the evidence covers: 1 in its sentence, less by a near-synonym or in its context, 0 nowhere. */
export function cover(word: Word, evidence: Side): number {
  if (!mayHold(evidence.sketch, word.places)) return 0;
  if (evidence.lemmas.has(word.term.lemma)) return 1;
  if (evidence.concepts.has(word.concept)) return word.term.role === 'name' ? 1 : RELATED_SHARE;
  // `ASEZ` and `Alabuga Special Economic Zone` are one name, on either side.
  if (holdsAny(evidence.acronyms, word.initials)) return 1;
  if (word.acronym !== undefined && evidence.initials.has(word.acronym)) return 1;
  // `heatwave` and `heat wave`.
  if (evidence.compounds.has(word.term.lemma)) return 1;
  if (holdsAny(evidence.lemmas, word.compounds)) return 1;
  const { metonym } = word;
  if (metonym !== undefined && evidence.concepts.has(metonym)) return METONYM_SHARE;
  const inContext =
    evidence.context.has(word.concept) || (metonym !== undefined && evidence.context.has(metonym));
  return inContext ? CONTEXT_SHARE : 0;
}

function holdsAny(words: ReadonlySet<string>, forms: readonly string[]): boolean {
  for (const form of forms) if (words.has(form)) return true;
  return false;
}
