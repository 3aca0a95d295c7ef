import type { Quantity } from '../quantity/types.js';
import { CONTRASTS, type Side } from './tables/contrasts.js';
import type { Claim } from './types.js';

/** A word that says which of several figures is meant, as it stands in a sentence. */
interface Mention extends Side {
  readonly start: number;
  readonly end: number;
}

/** The side of each group of contrasting words that a figure is on; none for groups that its sentence is silent on. */
type Sides = ReadonlyMap<number, number>;

const known = new WeakMap<Claim, Sides>();

/** Whether two figures are on different sides of one measure: one is gross and the other net. */
export function isContrary(claim: Claim, evidence: Claim): boolean {
  const own = sidesOf(claim);
  if (own.size === 0) return false;
  const other = sidesOf(evidence);
  return [...own].some(([group, side]) => other.has(group) && other.get(group) !== side);
}

function sidesOf(claim: Claim): Sides {
  const sides = known.get(claim) ?? readSides(claim);
  known.set(claim, sides);
  return sides;
}

function readSides(claim: Claim): Sides {
  const mentions = mentionsIn(claim.sentence);
  const sides = new Map<number, number>();
  for (const { group } of mentions) {
    const side =
      sides.get(group) ??
      sideOf(
        claim,
        mentions.filter((one) => one.group === group),
      );
    if (side !== undefined) sides.set(group, side);
  }
  return sides;
}

/** Longer words first: `at least one dose` before `one dose`. */
const WORDS = new RegExp(
  `\\b(?:${[...CONTRASTS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'gi',
);

function mentionsIn(sentence: string): readonly Mention[] {
  return [...sentence.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
    const side = CONTRASTS.get(word.toLowerCase());
    return side === undefined ? [] : [{ ...side, start: index, end: index + word.length }];
  });
}

/** What ties a word to the figure right before it: `9 billion in the first half`. */
const TIED_BEHIND = /^\s*(?:(?:in|for|of|from|during|at)\s+)?(?:(?:the|its|their)\s+)?$/i;

/** The side of the word tied to a figure from behind, or else of the last one before it with no like figure between. */
function sideOf({ sentence, quantity, others }: Claim, mentions: readonly Mention[]): number | undefined {
  const { range, phrase } = quantity;
  const from = Math.max(range.end, phrase.end);
  const behind = mentions.find(
    ({ start }) => start >= range.end && TIED_BEHIND.test(sentence.slice(from, start)),
  );
  if (behind !== undefined) return behind.side;
  const before = mentions.findLast(({ end }) => end <= range.start);
  if (before === undefined) return undefined;
  const isPast = others.some(
    (other) => isLike(other, quantity) && other.range.start >= before.end && other.range.end <= range.start,
  );
  return isPast ? undefined : before.side;
}

function isLike(other: Quantity, { kind, unit }: Quantity): boolean {
  return other.kind === kind && (kind === 'count' || other.unit === unit);
}
