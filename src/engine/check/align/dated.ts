import { clauseAt } from '../../claim/clauses.js';
import { countsSame, isPlace } from '../../claim/concept.js';
import { oneOf } from '../../claim/one-of.js';
import type { Claim } from '../../claim/types.js';
import { comparableKinds } from '../../knowledge/kinds.js';
import type { Quantity } from '../../quantity/types.js';
import { CHECKS } from '../checks.js';
import { compareTimes } from '../compare/dates.js';
import type { Comparison } from '../compare/types.js';
import { CONDITIONS } from './tables/figure-context.js';

/**
 * Whether two dates say when two different figures held: a population of 41,786 in 2016 says nothing against one of 41,462
 * in 2011.
 */
export function datesAnotherFigure(claim: Claim, evidence: Claim): boolean {
  const [stated, known] = [figuresOf(claim), figuresOf(evidence)];
  const relations = stated.flatMap((own) => known.map((other) => companions(own, other)));
  return relations.includes('differs') && !relations.includes('agrees');
}

/** The figures that a date may be of: the one that it is set beside, else all others of its sentence. */
function figuresOf({ quantity, dated, others }: Claim): readonly Quantity[] {
  const partner = dated.get(quantity);
  return partner === undefined ? others : [partner];
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
  return own.noun !== undefined && other.noun !== undefined && !countsSame(own.noun, other.noun);
}

/** Whether a date only says by, since or after when another figure of its clause holds: `more than 110 cases by March 21`. */
export function dateOfFigure({ quantity, others, clause, clauses }: Claim): boolean {
  if (quantity.kind !== 'date' || quantity.comparator === '=' || quantity.comparator === 'between')
    return false;
  return others.some(({ kind, range }) => COMPANIONS.has(kind) && clauseAt(clauses, range.start) === clause);
}

const AS_OF = /\bas\s+(?:of|at|on)\s+$/i;

/** Whether a date says as of when the figures of its sentence held: `As of 8 March`. */
export function isSnapshot(claim: Claim): boolean {
  const { quantity, sentence } = claim;
  if (quantity.kind !== 'date') return false;
  return (
    AS_OF.test(sentence.slice(Math.max(0, quantity.range.start - 8), quantity.range.start)) ||
    dateOfFigure(claim)
  );
}

const CONDITION = new RegExp(String.raw`^["'“‘([]*${oneOf(CONDITIONS)}\b[^,;]*$`, 'iu');

/**
 * Whether a number stands in the opening phrase that says under what condition the others of its sentence hold: `After 55
 * reviews, the film has a rating of 84%`.
 */
export function isCondition({ quantity, sentence, others }: Claim): boolean {
  const { start, end } = quantity.range;
  if (start > LONGEST_OPENING || !CONDITION.test(sentence.slice(0, start))) return false;
  const comma = sentence.indexOf(',', end);
  return comma >= 0 && others.some(({ range }) => range.start > comma);
}

/** Whether a date says when a figure of its clause held which the evidence does not give. */
export function timesAnotherFigure(claim: Claim, evidence: Claim): boolean {
  if (claim.quantity.kind !== 'date') return false;
  const figures = figuresOf(claim).filter(
    ({ kind, range }) => COMPANIONS.has(kind) && clauseAt(claim.clauses, range.start) === claim.clause,
  );
  return (
    figures.length > 0 &&
    !figures.some((own) => figuresOf(evidence).some((other) => companions(own, other) === 'agrees'))
  );
}

/**
 * Whether a statement gives a figure like this one for the very date of the claim, and this one without it: `£7.10 from
 * June` is no error where a ticket `costs £6.40, and £7.10 from June`.
 */
export function leavesDateToAnother(claim: Claim, { quantity, times, dated, others }: Claim): boolean {
  if (times.length > 0 || dated.size === 0) return false;
  return others.some((other) => {
    const date = dated.get(other);
    if (date === undefined || other.kind !== quantity.kind || other.unit !== quantity.unit) return false;
    return claim.times.some((time) => compareTimes(time, date) === 'agrees');
  });
}

/** How far into a sentence its opening phrase reaches, in UTF-16 units. */
const LONGEST_OPENING = 60;

const DIGITS = /^\d{1,4}$/;

/**
 * Whether a number is part of a name: the year of `the 2015 Eurovision Song Contest`, the version of `iOS 13`. A bare
 * number behind a name, or a year beside one.
 */
export function isPartOfName({ quantity, sentence, terms }: Claim): boolean {
  const { kind, noun, surface } = quantity;
  const isYear = kind === 'date';
  if (!DIGITS.test(surface) || !(isYear || (kind === 'count' && noun === undefined))) return false;
  const { start, end } = quantity.range;
  const beside = (from: number, to: number): boolean => sentence.slice(from, to).trim() === '';
  return terms.some(({ role, range, lemma }) => {
    // An `American film` of 2015 is no name.
    if (role !== 'name' || isPlace(lemma)) return false;
    return range.start >= end ? isYear && beside(end, range.start) : beside(range.end, start);
  });
}
