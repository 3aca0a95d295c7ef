import type { Claim } from '../claim/types.js';
import { detached } from '../prose/detached.js';
import { LIMITS } from '../prose/limits.js';
import { moveRange } from '../prose/ranges.js';
import type { Block, Range, Skipped } from '../prose/types.js';
import type { PassedOver } from '../quantity/types.js';
import { findingOf, inDraft } from './finding.js';
import type { Judgement } from './judge.js';
import type { Placed, ReadBlock } from './read-draft.js';
import type { Finding } from './types.js';

/** What a check says of one block, with ranges of the draft. */
export interface BlockReport {
  readonly findings: readonly Finding[];
  readonly passedOver: readonly PassedOver[];
  /** The sentences that were not checked to their end. */
  readonly skipped: readonly Skipped[];
}

/** What is said of a block of a draft's text. */
export type BlockReporter = (text: string, placed: Placed) => BlockReport;

/** Says of each block what its claims' judgements say; a claim without one has no finding. */
export function createBlockReporter(judgementOf: (claim: Claim) => Judgement | undefined): BlockReporter {
  return (text, { block, read }) => ({
    findings: read.sentences.flatMap(({ sentence, read: { claims } }) =>
      claims.flatMap((claim, i) => {
        const judgement = judgementOf(claim);
        return judgement === undefined ? [] : [findingOf(text, block, sentence, claim, i, judgement)];
      }),
    ),
    passedOver: read.sentences.flatMap(({ sentence, read: { passedOver } }) =>
      passedOver.map((number) => ({ ...number, range: inDraft(block, sentence, number.range) })),
    ),
    skipped: read.sentences.flatMap(({ sentence, read: { unread } }) =>
      unread === undefined ? [] : [unreadFrom(inDraft(block, sentence, unread))],
    ),
  });
}

function unreadFrom(range: Range): Skipped {
  const message = `A sentence or row was checked up to its number ${LIMITS.sentenceQuantities}.`;
  return { reason: 'too-many-quantities', message, range };
}

/**
 * A reporter that remembers what it said last of each block as read, so that a block which an edit elsewhere only moved
 * is reported by moving its report. Nothing is kept longer than the reading.
 */
export function rememberingReporter(report: BlockReporter): BlockReporter {
  const last = new WeakMap<ReadBlock, Reported>();
  return (text, placed) => {
    const { block, read } = placed;
    const { start, end } = block.range;
    const found = last.get(read);
    if (found?.source === text.slice(start, end) && isMoved(block, found)) {
      const moved = start === found.start ? found : move(found, start - found.start);
      last.set(read, moved);
      return moved.report;
    }
    const source = detached(text.slice(start, end));
    const reported = { report: report(text, placed), source, start, runs: block.runs };
    last.set(read, reported);
    return reported.report;
  };
}

/** A report with what it depends on besides the reading: the source of its block, and how the prose lies in it. */
interface Reported {
  readonly report: BlockReport;
  readonly source: string;
  readonly start: number;
  readonly runs: readonly number[];
}

/** Whether a block's prose lies in its source as it did before. */
function isMoved({ range, runs }: Block, found: Reported): boolean {
  const by = range.start - found.start;
  return (
    runs.length === found.runs.length &&
    runs.every((offset, i) => offset === found.runs[i]! + (i % 2 === 1 ? by : 0))
  );
}

function move({ report, source, start, runs }: Reported, by: number): Reported {
  return {
    report: {
      findings: report.findings.map((finding) => moveFinding(finding, by)),
      passedOver: report.passedOver.map((number) => ({ ...number, range: moveRange(number.range, by) })),
      skipped: report.skipped.map((item) =>
        item.range === undefined ? item : { ...item, range: moveRange(item.range, by) },
      ),
    },
    source,
    start: start + by,
    runs: runs.map((offset, i) => (i % 2 === 1 ? offset + by : offset)),
  };
}

function moveFinding(finding: Finding, by: number): Finding {
  const { quantity, suggestionRange } = finding;
  const { nounRange } = quantity;
  const range = moveRange(finding.range, by);
  return {
    ...finding,
    range,
    sentence: moveRange(finding.sentence, by),
    quantity: {
      ...quantity,
      range,
      phrase: moveRange(quantity.phrase, by),
      ...(nounRange !== undefined && { nounRange: moveRange(nounRange, by) }),
    },
    ...(suggestionRange !== undefined && { suggestionRange: moveRange(suggestionRange, by) }),
  };
}
