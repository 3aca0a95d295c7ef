import { conceptOf, isPlace } from '../../claim/concept.js';
import type { Claim } from '../../claim/types.js';
import { comparableKinds } from '../../knowledge/kinds.js';
import type { Quantity } from '../../quantity/types.js';
import { CHECKS } from '../checks.js';
import type { Comparison } from '../compare/types.js';

/**
 * Whether two dates say when two different figures held: a population of 41,786 in 2016 says nothing against one of 41,462
 * in 2011.
 */
export function datesAnotherFigure(claim: Claim, evidence: Claim): boolean {
  const relations = claim.others.flatMap((own) => evidence.others.map((other) => companions(own, other)));
  return relations.includes('differs') && !relations.includes('agrees');
}

/** The kinds of figure that change with time, so that a date says when they held. */
const COMPANIONS: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'percent', 'measure', 'ratio']);

function companions(own: Quantity, other: Quantity): Comparison['relation'] {
  if (!COMPANIONS.has(own.kind) || !comparableKinds(own.kind, other.kind)) return 'unknown';
  if (countsAnother(own, other)) return 'unknown';
  return CHECKS[own.kind].compare(own, other).relation;
}

/** Whether two counts name the things that they count, and name different ones. */
export function countsAnother(own: Quantity, other: Quantity): boolean {
  if (own.kind !== 'count' || other.kind !== 'count') return false;
  return own.noun !== undefined && other.noun !== undefined && conceptOf(own.noun) !== conceptOf(other.noun);
}

const YEAR = /^\d{4}$/;

/** Whether a year is part of a name: `the 2015 Eurovision Song Contest`, `World Cup 2018`. */
export function namesAnEvent(claim: Claim): boolean {
  const { quantity, sentence, terms } = claim;
  if (quantity.kind !== 'date' || !YEAR.test(quantity.surface)) return false;
  const { start, end } = quantity.range;
  const beside = (from: number, to: number): boolean => sentence.slice(from, to).trim() === '';
  return terms.some(({ role, range, lemma }) => {
    // An `American film` of 2015 is no name.
    if (role !== 'name' || isPlace(lemma)) return false;
    return range.start >= end ? beside(end, range.start) : beside(range.end, start);
  });
}
