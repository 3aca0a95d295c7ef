import { namedAround } from '../../claim/matter.js';
import type { Claim } from '../../claim/types.js';
import type { Candidate } from '../../knowledge/types.js';
import type { Quantity } from '../../quantity/types.js';
import { cover } from './features/coverage.js';
import type { Side } from './words.js';

/** What the statements of one source that may speak of a claim tell of it, all together. */
export interface Told {
  /** How much of what the claim's sentence says stands in any of them: 0 to 1, by weight; 1 for a claim without words. */
  readonly coverage: number;
  /** The share of the claim's names that none of them holds: 0 to 1; 0 for a claim without names. */
  readonly missingName: number;
  /** 1 where one of them states the claim's very figure, of whatever it may be; 0.5 for a count up to twelve; else 0. */
  readonly figure: number;
  /** 1 where the source is about another matter than the draft; 0.5 where its statements say so, but no title; else 0. */
  readonly otherMatter: number;
  /** The share of the names that the draft says most which the source holds: 0 to 1; 0.5 where it names none, or is too short. */
  readonly familiarity: number;
  /** How many names these are that it holds, as a share of four; at most 1. */
  readonly familiarNames: number;
}

/**
 * What a source tells of a claim by the statements that are its candidates: an article says in one what another leaves out.
 * The rest says how far it holds the names that tell what the draft is about.
 */
export function toldBy(
  claim: Side,
  statements: readonly Side[],
  { isStrange = false, familiarity }: Pick<Candidate, 'isStrange' | 'familiarity'> = {},
): Told {
  let [total, met, named, missing] = [0, 0, 0, 0];
  for (const word of claim.words) {
    let covered = 0;
    for (const side of statements) {
      covered = Math.max(covered, cover(word, side));
      if (covered === 1) break;
    }
    total += word.weight;
    met += word.weight * covered;
    if (word.term.role !== 'name') continue;
    named += 1;
    if (covered === 0) missing += 1;
  }
  return {
    otherMatter: isStrange && isOtherMatter(claim, statements) ? (statements.some(isTitled) ? 1 : 0.5) : 0,
    ...familiarityOf(claim, familiarity),
    coverage: total === 0 ? 1 : met / total,
    missingName: named === 0 ? 0 : missing / named,
    figure: statements.some((side) => statesFigure(side.claim, claim.claim.quantity))
      ? rarity(claim.claim)
      : 0,
  };
}

/** So many names that a source shares with a draft are no chance. */
const MANY_NAMES = 4;

function familiarityOf(
  { claim: { context } }: Side,
  share: number | undefined,
): Pick<Told, 'familiarity' | 'familiarNames'> {
  const { length } = context.opening?.mostNamed ?? [];
  if (share === undefined) return { familiarity: 0.5, familiarNames: 0 };
  return { familiarity: share, familiarNames: Math.min(1, (share * length) / MANY_NAMES) };
}

/**
 * Whether a source that is strange to a draft is about another matter: it names what it is about, and the claim's own
 * names, if it has any, are not met in it either. A word that only begins a sentence may be none, as in `Turnout fell`: it
 * is met where the source surely uses it as one.
 */
function isOtherMatter(claim: Side, statements: readonly Side[]): boolean {
  if (!statements.some(namesAnything)) return false;
  return !claim.words.some((word) => {
    if (word.term.role !== 'name') return false;
    const isSure = claim.sureNames.has(word.concept);
    return statements.some((side) => names(side, word.concept) || (isSure && cover(word, side) > 0));
  });
}

/** Whether a title or heading says what a statement is about, so that the names in it need not. */
function isTitled({ claim: { context } }: Side): boolean {
  return context.title !== '' || context.headings.length > 0;
}

/** Whether anything is surely a name in a statement or around it. */
function namesAnything({ sureNames, claim: { context } }: Side): boolean {
  return sureNames.size > 0 || namedAround(context).size > 0;
}

/** Whether a concept is surely a name in a statement or around it. */
function names({ sureNames, claim: { context } }: Side, concept: string): boolean {
  return sureNames.has(concept) || namedAround(context).has(concept);
}

function statesFigure({ quantity }: Claim, own: Quantity): boolean {
  if (quantity.kind !== own.kind) return false;
  // A day states its year.
  if (own.kind === 'date') return quantity.unit === own.unit || quantity.unit.startsWith(`${own.unit}-`);
  if (own.kind !== 'count' && quantity.unit !== own.unit) return false;
  const isFinite = Number.isFinite(own.low);
  return isFinite ? quantity.low === own.low : quantity.high === own.high;
}

/** A count that a person has fingers for is met by chance. */
const SMALL = 12;

function rarity({ quantity: { kind, low } }: Claim): number {
  return kind === 'count' && low <= SMALL ? 0.5 : 1;
}
