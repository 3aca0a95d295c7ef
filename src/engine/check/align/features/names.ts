import { isAmong, type Side } from '../words.js';
import { cover, coversOf } from './coverage.js';

/** The share of the claim's names that neither the evidence nor its context holds: 0 to 1; 0 for a claim without names. */
export function missingNames(claim: Side, evidence: Side, covers = coversOf(claim, evidence)): number {
  let total = 0;
  let missing = 0;
  for (let i = 0; i < covers.length; i++) {
    const { term, introduces, nearness } = claim.words[i]!;
    if (term.role !== 'name' || introduces) continue;
    total += nearness;
    if (covers[i] === 0) missing += nearness;
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
  if (evidence.title.length === 0) return 1;
  for (const concept of evidence.title)
    if (claim.concepts.has(concept) || claim.context.has(concept)) return 1;
  return opensWithTitle(claim, evidence) ? 1 : 0;
}

/**
 * Whether the draft opened with what the title of the evidence speaks of: half of its names, or half of its words where
 * that is more than one, which may stand in any text.
 */
function opensWithTitle({ opening }: Side, { title, titleNames }: Side): boolean {
  if (opening.size === 0) return false;
  const met = new Set(title.filter((concept) => opening.has(concept)));
  const names = [...met].filter((concept) => titleNames.has(concept)).length;
  return (names > 0 && names >= titleNames.size / 2) || (met.size > 1 && met.size >= title.length / 2);
}

/**
 * The names and modifiers of the evidence beside a word that both share, which the claim does not have: `Russian` in
 * `Russian Jews` against a claim about Jews. 0 for none, 1 for one or more in the counted noun phrase.
 */
export function strangeModifier(claim: Side, evidence: Side): number {
  let strange = 0;
  for (const [word, next] of evidence.restrictions) {
    if (!claim.concepts.has(next.concept) || claim.concepts.has(word.concept)) continue;
    if (!claim.context.has(word.concept)) strange = Math.max(strange, word.nearness);
  }
  return strange;
}

/**
 * Whether the two restrict a word that both have by others that the other side does not have: `gas bill` against
 * `electricity bill`. Names make no sorts: they may be left out.
 */
export function contrast(claim: Side, evidence: Side): boolean {
  const heads = contrastedHeads(claim, evidence);
  return heads.length > 0 && contrastedHeads(evidence, claim).some((head) => heads.includes(head));
}

/** The words that one side restricts by another which is not met on the other side. */
function contrastedHeads({ restrictions }: Side, other: Side): readonly string[] {
  return restrictions
    .filter(
      ([word, next]) =>
        word.term.role !== 'name' &&
        next.term.role === 'noun' &&
        other.concepts.has(next.concept) &&
        cover(word, other) === 0,
    )
    .map(([, next]) => next.concept);
}

/**
 * Whether the two speak of different countries: the claim names one that the evidence does not, and the evidence one that
 * the claim does not, contexts included.
 */
export function otherPlace(claim: Side, evidence: Side): boolean {
  return namesPlaceBeyond(claim, evidence) && namesPlaceBeyond(evidence, claim);
}

function namesPlaceBeyond(side: Side, other: Side): boolean {
  return side.places.some((word) => cover(word, other) === 0);
}
