import type { Claim } from '../claim/types.js';
import { detached } from '../prose/detached.js';
import { sourceRange } from '../prose/source-range.js';
import type { Block, Range, Sentence } from '../prose/types.js';
import type { Quantity } from '../quantity/types.js';
import { suggestCell } from './correct/suggest-cell.js';
import { suggest } from './correct/suggest.js';
import type { Correction, Stated } from './correct/types.js';
import { fingerprint } from './fingerprint.js';
import type { Judgement } from './judge.js';
import { messageOf } from './message.js';
import type { Evidence, Finding } from './types.js';

/** A judged claim as a finding of the draft's text; `number` tells it from the sentence's other claims. */
export function findingOf(
  text: string,
  block: Block,
  sentence: Sentence,
  claim: Claim,
  number: number,
  judgement: Judgement,
): Finding {
  const { quantity } = claim;
  const range = balanced(text, inDraft(block, sentence, quantity.range));
  const { correction, ...answer } = answerOf(claim, number, judgement);
  return {
    ...answer,
    ...suggestionOf(text, block, sentence, claim, correction),
    range,
    sentence: inDraft(block, sentence, { start: 0, end: sentence.text.length }),
    quantity: quantityInDraft(text, block, sentence, quantity, range),
  };
}

/** The part of a finding that no edit elsewhere in the draft changes. */
interface Answer extends Omit<Finding, 'range' | 'sentence' | 'quantity' | 'suggestion' | 'suggestionRange'> {
  /** In the sentence's range. */
  readonly correction: Correction | undefined;
}

const answers = new WeakMap<Judgement, Answer>();

function answerOf(claim: Claim, number: number, judgement: Judgement): Answer {
  const found = answers.get(judgement) ?? writeAnswer(claim, number, judgement);
  answers.set(judgement, found);
  return found;
}

function writeAnswer(claim: Claim, number: number, judgement: Judgement): Answer {
  const { quantity } = claim;
  const { verdict, evidence, confidence, reasons } = judgement;
  const correction =
    verdict === 'refuted' && judgement.disputed !== true
      ? correctionOf(statedOf(claim, evidence[0]!), evidence[0]!.quantity)
      : undefined;
  return {
    check: quantity.kind,
    verdict,
    evidence,
    correction,
    confidence,
    message: messageOf(quantity, judgement),
    reasons: correction?.reason === undefined ? reasons : [...reasons, correction.reason],
    fingerprint: fingerprint(quantity.kind, claim.sentence, quantity.surface, number),
  };
}

/** A number that stands alone in its cell stays as bare as it is. */
function correctionOf(stated: Stated, evidence: Quantity): Correction | undefined {
  return stated.quantity.inProse === undefined ? suggest(stated, evidence) : suggestCell(stated, evidence);
}

function statedOf(claim: Claim, evidence: Evidence): Stated {
  return { sentence: claim.sentence, quantity: rated(claim, evidence), date: claim.context.date };
}

/**
 * The correction as a change of the draft. One that is wider than the quantity is none where markup stands within it that
 * it would leave open.
 */
function suggestionOf(
  text: string,
  block: Block,
  sentence: Sentence,
  claim: Claim,
  correction: Correction | undefined,
): Pick<Finding, 'suggestion' | 'suggestionRange'> {
  if (correction === undefined) return {};
  const { range } = claim.quantity;
  const isWider = correction.range.start !== range.start || correction.range.end !== range.end;
  if (!isWider) return { suggestion: correction.text };
  const suggestionRange = balanced(text, inDraft(block, sentence, correction.range));
  const written = text.slice(suggestionRange.start, suggestionRange.end);
  const isWhole = (written.match(MARKS) ?? []).length % 2 === 0 && !/[[\]<>`|]/.test(written);
  return isWhole ? { suggestion: correction.text, suggestionRange } : {};
}

/** A claim's quantity with the rate that its clause implies, where the evidence is a rate. */
function rated({ quantity, rate }: Claim, evidence: Evidence): Quantity {
  return rate === undefined || evidence.quantity.per === undefined ? quantity : { ...quantity, per: rate };
}

const MARKS = /\*+|_+|~+/g;

/**
 * A range with the mark behind it that closes one within it (`8,**500**`), so that what replaces the range leaves no mark
 * behind that nothing opens.
 */
function balanced(text: string, range: Range): Range {
  const marks = text.slice(range.start, range.end).match(MARKS) ?? [];
  const last = marks.length % 2 === 1 ? marks.at(-1) : undefined;
  return last !== undefined && text.startsWith(last, range.end)
    ? { start: range.start, end: range.end + last.length }
    : range;
}

/** A range of a sentence as a range of the draft. */
export function inDraft(block: Block, sentence: Sentence, range: Range): Range {
  return sourceRange(block, { start: sentence.start + range.start, end: sentence.start + range.end });
}

function quantityInDraft(
  text: string,
  block: Block,
  sentence: Sentence,
  quantity: Quantity,
  range: Range,
): Quantity {
  const { nounRange } = quantity;
  return {
    ...quantity,
    range,
    surface: detached(text.slice(range.start, range.end)),
    phrase: inDraft(block, sentence, quantity.phrase),
    ...(nounRange !== undefined && { nounRange: inDraft(block, sentence, nounRange) }),
  };
}
