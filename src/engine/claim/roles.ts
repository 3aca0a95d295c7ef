import type { Quantity } from '../quantity/types.js';
import { countsSame } from './concept.js';
import { oneOf } from './one-of.js';
import {
  CHANGES,
  COMPARATIVES,
  HEDGES,
  OFFSETS,
  ORIGINS,
  PARTITIVES,
  PERIODS,
  STATING,
  WANTING,
} from './tables/figure-words.js';
import type { Claim } from './types.js';

/**
 * What a figure is to another one of its kind: what it was before (`former`: up from 18), by how much it is more or
 * less (`difference`: 31 more than last year), so many of a number (`part`: two of the 14 libraries), the number that
 * parts are of (`whole`), or what there is yet to be (`wanted`: it needs 17).
 */
export type FigureRole = 'former' | 'difference' | 'part' | 'whole' | 'wanted';

/** How far around a figure is looked, in UTF-16 units. */
const REACH = 40;

/** Before a figure that another one, which stands near, came from. */
const CAME_FROM = new RegExp(String.raw`\b${oneOf(ORIGINS)}\s+$`, 'iu');
const PERIOD = oneOf(PERIODS);
/** Behind it, what dates it back. */
const DATED_BACK = new RegExp(
  String.raw`^[\s,(]*(?:(?:in\s+)?the\s+${PERIOD}\s+before|an?\s+${PERIOD}\s+(?:ago|before|earlier)` +
    String.raw`|(?:in\s+)?the\s+(?:previous|preceding|prior)\s|last\s+${PERIOD}` +
    String.raw`|\p{L}+\s+years\s+(?:ago|before|earlier)|before\b|previously\b|\d{4}\b|in\s+\d{4}\b)`,
  'iu',
);

/** Behind a count or an amount that another one differs by. */
const MORE_THAN = new RegExp(
  String.raw`^\s+(?:${oneOf(COMPARATIVES)}\s+(?:\p{L}+\s+)?than\b|${oneOf(OFFSETS)}\b` +
    String.raw`|(?:his|her|its|their)\s+(?:senior|junior)\b|(?:points?\s+)?(?:ahead|behind)\s+\p{L})`,
  'iu',
);
const HEDGED = String.raw`(?:${oneOf(HEDGES)}\s+)?$`;
const CHANGED_BY = new RegExp(String.raw`\b${oneOf(CHANGES)}\s+by\s+${HEDGED}`, 'iu');

/** `missed the record by 34 seconds`: what an amount stands behind `by` for; who did it is counted in people. */
const BY = new RegExp(String.raw`\bby\s+${HEDGED}`, 'iu');

/** Between a part and its whole: `two of the city's 14 libraries`, `two libraries out of 16`. */
const OF_WHOLE = /^[\s\p{L}]{0,30}\b(?:out\s+)?of\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;
/** Behind a part whose whole was named before: `19 of them`. */
const OF_THEM = new RegExp(String.raw`^,?\s+of\s+${oneOf(PARTITIVES)}\b`, 'iu');
/** Before such a part: `of whom 19 were women`. */
const OF_WHOM = /\bof\s+(?:whom|which)\s+(?:\p{L}+\s+)?$/iu;
/** Before a figure of what there is not yet. */
const WANTED = new RegExp(String.raw`\b${oneOf(WANTING)}\s+${HEDGED}`, 'iu');

/** A column of what others differ by: `Change`, `Change 2019–23 (%)`, `+/–`. */
const CHANGE_COLUMN = /^(?:(?:net\s|%\s)?change\b|difference\b|[±]|\+\s?\/\s?[-−–])/i;

const DIFFERS: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'measure', 'duration']);

const roles = new WeakMap<Claim, FigureRole | 'plain'>();

/** What a claim's figure is to another one; undefined for a figure that stands for itself. */
export function figureRole(claim: Claim): FigureRole | undefined {
  const role = roles.get(claim) ?? readRole(claim) ?? 'plain';
  roles.set(claim, role);
  return role === 'plain' ? undefined : role;
}

function readRole(claim: Claim): FigureRole | undefined {
  const { sentence, quantity } = claim;
  if (quantity.kind === 'date') return undefined;
  const { start, end } = quantity.phrase;
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (CHANGE_COLUMN.test(claim.header) || isDifference(quantity, before, sentence)) return 'difference';
  if (quantity.kind === 'count' && WANTED.test(before)) return 'wanted';
  const share = readShare(claim, before);
  if (share !== undefined) return share;
  if (!CAME_FROM.test(before)) return undefined;
  if (!claim.others.some((other) => isOfKind(other, quantity))) return undefined;
  const isFrom = /\bfrom\s+$/i.test(before);
  return isFrom || DATED_BACK.test(sentence.slice(end, end + REACH)) ? 'former' : undefined;
}

/** Whether a count is of things that another count of its sentence is of too, or that count of what it counts. */
function readShare({ quantity, sentence, others }: Claim, before: string): FigureRole | undefined {
  if (quantity.kind !== 'count') return undefined;
  const { end } = quantity.range;
  if (OF_THEM.test(sentence.slice(end, end + REACH)) || OF_WHOM.test(before)) return 'part';
  const counts = others.filter((other) => other.kind === 'count' && isOfKind(other, quantity));
  if (counts.some((other) => isPartOf(sentence, quantity, other))) return 'part';
  return counts.some((other) => isPartOf(sentence, other, quantity)) ? 'whole' : undefined;
}

function isPartOf(sentence: string, part: Quantity, whole: Quantity): boolean {
  const gap = whole.phrase.start - part.range.end;
  if (gap < 0 || gap > REACH || part.low >= whole.high) return false;
  return OF_WHOLE.test(sentence.slice(part.range.end, whole.phrase.start));
}

/** Whether two figures are different things to others; a part or a whole may as well be told by itself. */
export function areOfOtherRoles(own: FigureRole | undefined, other: FigureRole | undefined): boolean {
  if (own === other) return false;
  const shares = [own, other].filter((role) => role === 'part' || role === 'whole').length;
  return (
    shares === 2 || [own, other].some((role) => role !== undefined && role !== 'part' && role !== 'whole')
  );
}

function isDifference({ kind, range, phrase }: Quantity, before: string, sentence: string): boolean {
  if (!DIFFERS.has(kind)) return false;
  const isMore = [range.end, phrase.end].some((end) => MORE_THAN.test(sentence.slice(end, end + REACH)));
  return isMore || (kind === 'count' ? CHANGED_BY : BY).test(before);
}

/** Whether another figure may be what a figure became: of one unit, and of the same things where both say of what. */
function isOfKind(other: Quantity, { kind, unit, noun }: Quantity): boolean {
  if (other.kind !== kind) return false;
  if (kind !== 'count') return other.unit === unit;
  return other.noun === undefined || noun === undefined || countsSame(other.noun, noun);
}

/** Before a figure that says how many there are: `has 22 ships`, `there are about 22`. */
const STATES = new RegExp(String.raw`\b${oneOf(STATING)}\s+(?:\p{L}+\s+){0,2}$`, 'iu');

/** Whether a claim's figure says how many or how much there is of something, not how it changed. */
export function statesTotal(claim: Claim): boolean {
  const { start } = claim.quantity.phrase;
  return (
    figureRole(claim) === undefined && STATES.test(claim.sentence.slice(Math.max(0, start - REACH), start))
  );
}
