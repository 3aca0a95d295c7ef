import { isBase } from '../../claim/bases.js';
import { clauseAt } from '../../claim/clauses.js';
import { isContrary } from '../../claim/contrasts.js';
import { isDesignation } from '../../claim/designations.js';
import { isLifespanEnd } from '../../claim/lifespans.js';
import { oneOf } from '../../claim/one-of.js';
import { areOfOtherRoles, figureRole, statesTotal } from '../../claim/roles.js';
import type { Claim } from '../../claim/types.js';
import type { Quantity } from '../../quantity/types.js';
import { isScore } from '../../quantity/scores.js';
import { similarScores } from '../compare/scores.js';
import { MONTH_NAMES } from '../correct/tables/month-names.js';
import {
  dateOfFigure as isReference,
  datesAnotherFigure,
  isCondition,
  isPartOfName,
  isSnapshot,
  timesAnotherFigure,
} from './dated.js';
import type { Features } from './read-features.js';
import { contrast, otherPlace } from './features/names.js';
import { rivalsOf } from './rivals.js';
import { REMAINDERS } from './tables/figure-context.js';
import { THRESHOLDS } from './weights.js';
import { sideOf } from './words.js';

/** What may speak against an accusation, though the two may well measure the same thing. */
export const DOUBT_NAMES = [
  'hypothetical',
  'unnamed',
  'otherName',
  'otherPlace',
  'otherSort',
  'otherRow',
  'furniture',
  'average',
  'otherFigureDated',
  'referenceDate',
  'asOf',
  'base',
  'timeOfFigure',
  'condition',
  'version',
  'lifespan',
  'partOfName',
  'relativeDate',
  'yearless',
  'rank',
  'otherScore',
  'otherYear',
  'bare',
  'article',
  'window',
  'remainder',
  'otherRole',
  'changeOnly',
  'longAgo',
  'unitOfOne',
  'designation',
  'contrary',
  'otherMatter',
] as const;

/** The name of a doubt, also as an input of the accusation model. */
export type DoubtName = (typeof DOUBT_NAMES)[number];

type Doubt = (claim: Claim, evidence: Claim, features: Features) => boolean;

const DOUBTS: Readonly<Record<DoubtName, Doubt>> = {
  hypothetical: (claim) => claim.unstated !== undefined,
  unnamed: (_, evidence, features) => isUnnamed(evidence, features),
  otherName: (_, __, { missingName, strangeName }) =>
    missingName > THRESHOLDS.missingName && strangeName > THRESHOLDS.missingName,
  otherPlace: (claim, evidence) => otherPlace(sideOf(claim), sideOf(evidence)),
  otherSort: (claim, evidence) => !isDate(claim) && contrast(sideOf(claim), sideOf(evidence)),
  otherRow: (_, evidence, features) => isOtherRow(evidence, features),
  furniture: (claim, evidence) => sideOf(claim).furniture || sideOf(evidence).furniture,
  average: (claim, evidence) => claim.qualifiers.join() !== evidence.qualifiers.join(),
  otherFigureDated: (claim, evidence) => isDate(claim) && datesAnotherFigure(claim, evidence),
  referenceDate: (claim, evidence) => isReference(claim) || isReference(evidence),
  asOf: (claim, evidence) => isDate(claim) && isSnapshot(evidence),
  base: (claim, evidence) => isDate(claim) && isBaseDate(claim) !== isBaseDate(evidence),
  timeOfFigure: (claim, evidence, { verb }) =>
    (verb !== 1 || claim.dated.has(claim.quantity)) && timesAnotherFigure(claim, evidence),
  // Where the rest of the sentence is as the statement has it, the condition is what is wrong.
  condition: (claim, _, { companions }) => companions < 1 && isCondition(claim),
  version: (claim, evidence) => isVersion(claim) || isVersion(evidence),
  lifespan: (_, evidence) => isLifespanEnd(evidence) && !DAY.test(evidence.quantity.unit),
  partOfName: (claim, evidence) => isPartOfName(claim) || isPartOfName(evidence),
  relativeDate: (claim, evidence) => isRelative(claim.quantity) || isRelative(evidence.quantity),
  yearless: (claim, evidence) => isYearless(claim.quantity) !== isYearless(evidence.quantity),
  rank: (claim, evidence, { nounSame }) => isRank(claim.quantity, evidence.quantity, nounSame),
  otherScore: (claim, evidence, { place }) =>
    place !== 1 && isScore(claim.quantity) && !similarScores(claim.quantity, evidence.quantity),
  otherYear: (claim, evidence) => !isDate(claim) && speaksOfAnotherYear(claim, evidence),
  bare: (claim, evidence) =>
    isBare(claim.quantity) !== isBare(evidence.quantity) && rivalsOf(evidence).length > 0,
  article: (claim, evidence) => isArticle(claim.quantity) || isArticle(evidence.quantity),
  window: (claim, evidence) => isOfWindow(claim) !== isOfWindow(evidence),
  remainder: (claim, evidence) => isRemainder(claim) !== isRemainder(evidence),
  changeOnly: (claim, evidence) => statesTotal(claim) && figureRole(evidence) === 'difference',
  otherRole: (claim, evidence, { time }) => hasOtherRole(claim, evidence, time),
  longAgo: (claim, evidence) => !isDate(claim) && isLongAgo(claim, evidence),
  unitOfOne: (claim) => isUnitOfOne(claim),
  // Where the rest of the sentence is as the statement has it, it is the ordinal that is wrong.
  designation: (claim, _, { companions }) => companions < 1 && isDesignation(claim),
  contrary: (claim, evidence) => isContrary(claim, evidence),
  otherMatter: (_, __, { otherMatter }) => otherMatter > 0,
};

/** Doubts that no other evidence outweighs: the text does not state the number, or does not say which. */
export const DECISIVE_DOUBTS: ReadonlySet<DoubtName> = new Set([
  'hypothetical',
  'otherName',
  'otherPlace',
  'otherSort',
  'otherRow',
  'furniture',
  'asOf',
  'base',
  'condition',
  'version',
  'lifespan',
  'timeOfFigure',
  'relativeDate',
  'yearless',
  'otherRole',
  'longAgo',
  'unitOfOne',
  'designation',
  'contrary',
  'otherMatter',
]);

/** Doubts that end support too: the statement says the same of another thing, or of none. */
const ENDS_SUPPORT: ReadonlySet<DoubtName> = new Set([
  'unnamed',
  'otherRow',
  'changeOnly',
  'condition',
  'contrary',
]);

/** Whether a doubt about an accusation leaves support as it is. */
export function leavesSupport(doubt: DoubtName, { companions, otherMatter, verb }: Features): boolean {
  // The day as of which figures hold says nothing where the figures are others.
  if (doubt === 'asOf') return companions === 1;
  // Where the two say the same, only their figures differ, and the date may well be right.
  if (doubt === 'timeOfFigure') return verb === 1;
  // Without a title, what a statement says of `it` or `the album` may well be the claim's.
  if (doubt === 'otherMatter') return otherMatter < 1;
  return !ENDS_SUPPORT.has(doubt);
}

/** What each doubt says to a person. */
export const DOUBT_MESSAGES: Readonly<Record<DoubtName, string>> = {
  hypothetical: 'the number is hypothetical, not stated',
  unnamed: 'the draft does not name what the source is about',
  otherName: 'the statement is about another name',
  otherPlace: 'the statement is about another country',
  otherSort: 'the statement is about another sort of it',
  otherRow: 'the statement is the row of another name',
  furniture: 'one of the two is no sentence, but a list of many things',
  average: 'one of the figures is an average',
  otherFigureDated: 'the dates say when two different figures held',
  referenceDate: 'the date says when another figure held',
  asOf: 'the date of the statement says when its figure held',
  base: 'one of the dates says only what a change is counted from',
  timeOfFigure: 'the date is of a figure that the statement does not give',
  condition: 'the number says under what condition the others hold',
  version: 'the number is part of a name, such as a version',
  lifespan: 'years in brackets may be of a reign or a war as well as of a life',
  partOfName: 'the number is part of a name',
  relativeDate: 'the date is relative',
  yearless: 'one of the dates gives no year',
  rank: 'a rank is not a count',
  otherScore: 'the scores are of different things',
  otherYear: 'the source was written in another year',
  bare: 'one of the numbers does not say what it counts',
  article: 'one of the numbers is only an article',
  window: 'one of the figures is of the last few only',
  remainder: 'one of the figures comes on top of another one',
  changeOnly: 'the statement says only by how much the figure changed',
  otherRole: 'one of the figures is what another one was before, or differs by',
  longAgo: 'the source was written long after the year that the sentence names, or before it',
  unitOfOne: 'the number says of how many the other figures are',
  designation: 'the number says which one is meant',
  contrary: 'the figures are of different sides of one measure',
  otherMatter: 'the source is about another matter than the draft',
};

/** What speaks against an accusation, in the order of `DOUBT_NAMES`; empty where nothing does. */
export function readDoubts(claim: Claim, evidence: Claim, features: Features): readonly DoubtName[] {
  return DOUBT_NAMES.filter((name) => DOUBTS[name](claim, evidence, features));
}

/** Whether one of `DECISIVE_DOUBTS` speaks against an accusation. */
export function isDoubtful(claim: Claim, evidence: Claim, features: Features): boolean {
  return DECISIVE.some((name) => DOUBTS[name](claim, evidence, features));
}

const DECISIVE: readonly DoubtName[] = [...DECISIVE_DOUBTS];

/**
 * Whether the draft names nothing of what the source's title names. Where every word is met in a sentence that names its
 * subject, another title is no ground for doubt.
 */
function isUnnamed(evidence: Claim, features: Features): boolean {
  if (features.title === 1 || isFamiliar(features) || isWholeStatement(evidence, features)) return false;
  return features.coverage < THRESHOLDS.withoutTitle || features.anonymous === 1 || evidence.anaphoric;
}

/** Whether the source names most of what the draft does: it is about the same matter, whatever its title says. */
function isFamiliar({ familiarity, familiarNames }: Features): boolean {
  return familiarity >= 0.5 && familiarNames >= 0.5;
}

/** Whether the draft names the statement's subject and says all that the statement does. */
function isWholeStatement({ anaphoric }: Claim, features: Features): boolean {
  const { sameSubject, sharedNames, strangeName, reverseCoverage } = features;
  return !anaphoric && sameSubject === 1 && sharedNames > 0 && strangeName === 0 && reverseCoverage >= WHOLE;
}

/** How much of what a statement says makes all of it. */
const WHOLE = 0.95;

/** Whether the evidence is no sentence but the row of a table, and all its names are others than the claim's. */
function isOtherRow({ clauses }: Claim, { missingName, sharedNames, strangeSubject }: Features): boolean {
  return clauses.verbal.size === 0 && missingName === 1 && sharedNames === 0 && strangeSubject > 0;
}

function isDate({ quantity }: Claim): boolean {
  return quantity.kind === 'date';
}

function isBaseDate({ sentence, quantity }: Claim): boolean {
  return isBase(sentence, quantity);
}

/** `iOS 13`: another number makes another thing of it. */
function isVersion(claim: Claim): boolean {
  return claim.quantity.kind === 'count' && isPartOfName(claim);
}

function isYearless({ kind, unit }: Quantity): boolean {
  return kind === 'date' && unit.startsWith('--');
}

const MONTH = new RegExp(oneOf(MONTH_NAMES), 'iu');

/** A day of a year, ISO 8601. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** `Today`, `last month`: what these mean depends on when they were written. */
function isRelative({ kind, surface }: Quantity): boolean {
  return kind === 'date' && !/\d/.test(surface) && !MONTH.test(surface);
}

/** Whether one is a rank, and the two are not ranks in the same series. */
function isRank(claim: Quantity, evidence: Quantity, nounSame: number): boolean {
  if (claim.kind !== 'ordinal' && evidence.kind !== 'ordinal') return false;
  return claim.kind !== evidence.kind || nounSame !== 1;
}

/** A count that names nothing that it counts. */
function isBare(quantity: Quantity): boolean {
  return quantity.kind === 'count' && quantity.noun === undefined;
}

const WINDOW = /\b(?:last|past|previous|next)\s+$/i;

/** Whether a figure is of a number of things that lead up to a day: `won five of their last six games`. */
function isOfWindow({ sentence, clause, clauses, quantity, others }: Claim): boolean {
  return [quantity, ...others].some(({ range: { start } }) => {
    return clauseAt(clauses, start) === clause && WINDOW.test(sentence.slice(Math.max(0, start - 12), start));
  });
}

const MORE_BEFORE = new RegExp(String.raw`\b${oneOf(['another', ...REMAINDERS])}\s+$`, 'iu');
const MORE_BEHIND = new RegExp(String.raw`^\s+${oneOf(['more', ...REMAINDERS])}\b(?!\s+than)`, 'iu');
/** How much text beside a number is looked at for them. */
const MORE_REACH = 14;

/** Whether a figure leaves one out that was given before: `the other two`, `a further 561`, `200 more`. */
function isRemainder({ sentence, quantity: { range } }: Claim): boolean {
  const before = sentence.slice(Math.max(0, range.start - MORE_REACH), range.start);
  return MORE_BEFORE.test(before) || MORE_BEHIND.test(sentence.slice(range.end, range.end + MORE_REACH));
}

/** `a steal`, `an assist`, `no steals`, in a list of counts. */
function isArticle({ surface }: Quantity): boolean {
  return /^(?:an?|no)$/i.test(surface);
}

/**
 * Whether a claim dates itself to years in which the source, which gives no date for its figure, was not written: what held
 * in 2019 is not refuted by what an article of 2025 says of its own day.
 */
function speaksOfAnotherYear(claim: Claim, evidence: Claim): boolean {
  return isYearsOff(claim, evidence, 1);
}

/** The same for years that the source, which may tell of the year before, does not tell of. */
function isLongAgo(claim: Claim, evidence: Claim): boolean {
  const { title, headings, before } = evidence.context;
  const about = [title, ...headings, before, evidence.sentence];
  return (
    isYearsOff(claim, evidence, 2) &&
    !claim.times.some(({ unit }) => about.some((text) => text.includes(unit.slice(0, 4))))
  );
}

function isYearsOff(claim: Claim, evidence: Claim, least: number): boolean {
  const written = yearOf(evidence.context.date);
  if (written === undefined || !evidence.times.every(isYearless)) return false;
  const years = claim.times.map((time) => yearOf(time.unit));
  return years.length > 0 && years.every((year) => year !== undefined && Math.abs(year - written) >= least);
}

/** Whether one figure is what another one was before, or differs by, and the other one is not: what is dated alike may be. */
function hasOtherRole(claim: Claim, evidence: Claim, time: number): boolean {
  const [own, other] = [figureRole(claim), figureRole(evidence)];
  return areOfOtherRoles(own, other) && !(time > 0 && own === undefined && other === 'former');
}

/** `One train costs 4 million`: the number says of how many the others are. */
function isUnitOfOne({ quantity, subject, others, clause, clauses }: Claim): boolean {
  const { surface, nounRange, range } = quantity;
  if (nounRange === undefined || !/^(?:one|1)$/i.test(surface)) return false;
  if (!subject.some(({ start, end }) => start >= nounRange.start && end <= nounRange.end)) return false;
  return others.some(
    (other) =>
      other.kind !== 'date' &&
      other.range.start > range.end &&
      clauseAt(clauses, other.range.start) === clause,
  );
}

function yearOf(date: string): number | undefined {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}
