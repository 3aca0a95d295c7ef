import type { Quantity } from '../quantity/types.js';
import { countsSame } from './concept.js';
import type { Claim } from './types.js';

/**
 * What a figure is to another one of its kind: what it was before (`former`: up from 18), or by how much it is more or less
 * (`difference`: 31 more than last year).
 */
export type FigureRole = 'former' | 'difference';

/** How far around a figure is looked, in UTF-16 units. */
const REACH = 40;

/** Before a figure that another one, which stands near, came from. */
const CAME_FROM = /\b(?:from|against|versus|compared\s+(?:with|to)|after|previously)\s+$/i;
/** Behind it, what dates it back. */
const DATED_BACK =
  /^[\s,(]*(?:(?:in\s+)?the\s+(?:year|month|week|quarter|season)\s+before|an?\s+(?:year|month|week|quarter|decade)\s+(?:ago|before|earlier)|(?:in\s+)?the\s+(?:previous|preceding|prior)\s|last\s+(?:year|month|week|quarter|season)|[\p{L}]+\s+years\s+(?:ago|before|earlier)|before\b|previously\b|\d{4}\b|in\s+\d{4}\b)/iu;

/** Behind a count or an amount that another one differs by. */
const MORE_THAN =
  /^\s+(?:(?:more|fewer|less|higher|lower|longer|shorter|heavier|lighter|older|younger|taller|dearer|cheaper|faster|slower|bigger|smaller)\s+(?:\p{L}+\s+)?than|short\s+of|shy\s+of|in\s+front\s+of|(?:his|her|its|their)\s+(?:senior|junior)|(?:points?\s+)?(?:ahead|behind)\s+\p{L}|above\s+the|below\s+the)\b/iu;
const CHANGED_BY =
  /\b(?:ris\w+|rose|gr[eo]w\w*|increas\w+|rais\w+|fall\w*|fell|drop\w*|declin\w+|cut\w*|shr[aiu]nk\w*|reduc\w+|climb\w*|up|down)\s+by\s+(?:about\s+|some\s+|nearly\s+|almost\s+|around\s+|more\s+than\s+)?$/i;

/** `missed the record by 34 seconds`: what an amount stands behind `by` for; who did it is counted in people. */
const BY = /\bby\s+(?:about\s+|some\s+|nearly\s+|almost\s+|around\s+|just\s+|only\s+)?$/i;

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
  if (isDifference(quantity, before, sentence)) return 'difference';
  if (!CAME_FROM.test(before)) return undefined;
  if (!claim.others.some((other) => isOfKind(other, quantity))) return undefined;
  const isFrom = /\bfrom\s+$/i.test(before);
  return isFrom || DATED_BACK.test(sentence.slice(end, end + REACH)) ? 'former' : undefined;
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
const STATES = /\b(?:has|have|had|is|are|was|were|owns?|employs?|with)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Whether a claim's figure says how many or how much there is of something, not how it changed. */
export function statesTotal(claim: Claim): boolean {
  const { start } = claim.quantity.phrase;
  return (
    figureRole(claim) === undefined && STATES.test(claim.sentence.slice(Math.max(0, start - REACH), start))
  );
}
