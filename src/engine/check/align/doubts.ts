import type { Claim } from '../../claim/types.js';
import type { Quantity } from '../../quantity/types.js';
import { isScore, similarScores } from '../compare/scores.js';
import { rivalsOf } from './binding.js';
import type { Alignment } from './align.js';
import type { Features } from './read-features.js';
import { datesAnotherFigure, namesAnEvent } from './dated.js';
import { CROWDED, THRESHOLDS } from './weights.js';

/**
 * Why evidence that differs is no ground for an accusation, though it may well measure the same thing; undefined where
 * nothing speaks against it. A wrong accusation costs more than a miss, so each of these is a reason to abstain.
 */
export function doubt(claim: Claim, evidence: Claim, { score, features }: Alignment): string | undefined {
  if (claim.unstated !== undefined) return `the number is ${claim.unstated}, not stated`;
  if (score < threshold(claim, features.gap)) return 'the statement is not surely about the same thing';
  if (isUnnamed(evidence, features)) return 'the draft does not name what the source is about';
  if (isCrowded(evidence)) return 'the statement is no sentence, but a list of many things';
  if (features.missingName > THRESHOLDS.missingName)
    return 'a name of the sentence is not met in the statement';
  if (features.strangeModifier > THRESHOLDS.strangeModifier)
    return 'the statement speaks of a narrower thing';
  if (claim.qualifiers.join() !== evidence.qualifiers.join()) return 'one of the figures is an average';
  if (features.binding < THRESHOLDS.binding) return 'the shared words stand nearer to another number';
  if (features.information < THRESHOLDS.information) return 'too little is said of what the number measures';
  if (claim.quantity.kind === 'date') return dateDoubt(claim, evidence, features.verb);
  if (isOrdinal(claim.quantity) || isOrdinal(evidence.quantity)) {
    const series = claim.quantity.kind === evidence.quantity.kind && features.nounSame === 1;
    if (!series) return 'a rank is not a count';
  }
  if (isScore(claim.quantity) && !similarScores(claim.quantity, evidence.quantity))
    return 'the scores are of different things';
  if (speaksOfAnotherYear(claim, evidence)) return 'the source was written in another year';
  if (isBare(claim.quantity) !== isBare(evidence.quantity) && rivalsOf(evidence).length > 0)
    return 'one of the numbers does not say what it counts';
  return undefined;
}

/**
 * Why evidence that agrees is no support: it speaks of another subject than the draft does. Undefined where nothing speaks
 * against it.
 */
export function supportDoubt(evidence: Claim, { features }: Alignment): string | undefined {
  return isUnnamed(evidence, features) ? 'the draft does not name what the source is about' : undefined;
}

/**
 * Whether the draft names nothing of what the source's title names. Where every word is met in a sentence that names its
 * subject, another title is no ground for doubt.
 */
function isUnnamed(evidence: Claim, features: Features): boolean {
  if (features.title === 1) return false;
  return features.coverage < THRESHOLDS.withoutTitle || features.anonymous === 1 || evidence.anaphoric;
}

/** Whether a statement is the furniture of a page, or a table run together. */
function isCrowded({ others, terms }: Claim): boolean {
  return others.length >= CROWDED.numbers || terms.length >= CROWDED.words;
}

function threshold(claim: Claim, gap: number): number {
  const wide = claim.quantity.kind === 'date' ? THRESHOLDS.wideGapDates : THRESHOLDS.wideGap;
  return gap > wide ? THRESHOLDS.refuteWideGap : THRESHOLDS.refute;
}

function dateDoubt(claim: Claim, evidence: Claim, verb: number): string | undefined {
  if (datesAnotherFigure(claim, evidence)) return 'the dates say when two different figures held';
  if (namesAnEvent(claim) || namesAnEvent(evidence)) return 'the year is part of a name';
  if (isRelative(claim.quantity) || isRelative(evidence.quantity)) return 'the date is relative';
  if (isYearless(claim.quantity) !== isYearless(evidence.quantity)) return 'one of the dates gives no year';
  if (verb === 0) return 'the statement dates something else';
  return undefined;
}

function isYearless(date: Quantity): boolean {
  return date.unit.startsWith('--');
}

/** `Today`, `last month`: what these mean depends on when they were written. */
function isRelative(date: Quantity): boolean {
  return !/\d|January|February|March|April|May|June|July|August|September|October|November|December/.test(
    date.surface,
  );
}

function isOrdinal(quantity: Quantity): boolean {
  return quantity.kind === 'ordinal';
}

/** A count that names nothing that it counts. */
function isBare(quantity: Quantity): boolean {
  return quantity.kind === 'count' && quantity.noun === undefined;
}

/**
 * Whether a claim dates itself to years in which the source, which gives no date for its figure, was not written: what held
 * in 2019 is not refuted by what an article of 2025 says of its own day.
 */
function speaksOfAnotherYear(claim: Claim, evidence: Claim): boolean {
  const written = yearOf(evidence.context.date);
  if (written === undefined || evidence.times.length > 0) return false;
  const years = claim.times.map((time) => yearOf(time.unit));
  return years.length > 0 && years.every((year) => year !== undefined && year !== written);
}

function yearOf(date: string): number | undefined {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}
