import type { Quantity } from '../../../quantity/types.js';
import { CHECKS } from '../../checks.js';
import { comparableKinds } from '../../../knowledge/kinds.js';
import { countsAnother } from '../dated.js';
import type { Side } from '../words.js';

/** How well the nearest content words on both sides are the same: 0 to 1; 0.5 for a side that has none. */
export function neighbours(claim: Side, evidence: Side): number {
  return (sideMatch(claim, evidence, 'before') + sideMatch(claim, evidence, 'behind')) / 2;
}

function sideMatch(claim: Side, evidence: Side, at: 'before' | 'behind'): number {
  const first = claim[at][0];
  if (first === undefined || evidence[at].length === 0) return 0.5;
  const place = evidence[at].findIndex(({ concept }) => concept === first.concept);
  return place < 0 ? 0 : 1 / (1 + place);
}

/** The share of the claim's other numbers that the statement states too: 0 to 1; 0 where the claim has none. */
export function companions(claim: Side, evidence: Side): number {
  const others = claim.claim.others;
  if (others.length === 0) return 0;
  const met = others.filter((own) => evidence.claim.others.some((other) => agree(own, other)));
  return met.length / others.length;
}

/**
 * The share of the claim's other numbers that the statement gives otherwise, of the same things: `55 reviews` against `56
 * reviews` speak of two days. 0 to 1; 0 where the claim has none.
 */
export function estranged(claim: Side, evidence: Side): number {
  const others = claim.claim.others.filter(({ noun }) => noun !== undefined);
  if (others.length === 0) return 0;
  const strange = others.filter((own) => {
    const same = evidence.claim.others.filter((other) => sameThing(own, other));
    return same.length > 0 && !same.some((other) => agree(own, other));
  });
  return strange.length / others.length;
}

function sameThing(own: Quantity, other: Quantity): boolean {
  return own.kind === other.kind && other.noun !== undefined && !countsAnother(own, other);
}

function agree(own: Quantity, other: Quantity): boolean {
  if (!comparableKinds(own.kind, other.kind) || countsAnother(own, other)) return false;
  return CHECKS[own.kind].compare(own, other).relation === 'agrees';
}

/** How many other numbers of the evidence could be meant, as a share of four; at most 1. */
export function rivals(evidence: Side): number {
  return Math.min(1, evidence.rivals.length / 4);
}

/**
 * Whether both stand at the same place of lists of as many numbers of their kind: 1 if so, 0 if the places or lengths
 * differ, 0.5 where one of them stands alone.
 */
export function samePlace(claim: Side, evidence: Side): number {
  if (claim.rivals.length === 0 || evidence.rivals.length === 0) return 0.5;
  const [left, right] = [placeOf(claim), placeOf(evidence)];
  return left.of === right.of && left.at === right.at ? 1 : 0;
}

function placeOf({ claim, rivals: kin }: Side): { readonly at: number; readonly of: number } {
  const { start } = claim.quantity.range;
  return { at: kin.filter(({ range }) => range.start < start).length, of: kin.length + 1 };
}
