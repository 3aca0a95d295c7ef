import type { Finding } from '../../src/engine/index.js';
import type { DraftOutcome, KnowledgeOutcome } from './drafts.js';
import type { PairResult } from './pairs.js';
import type { FigureOutcome } from './texts.js';

/** A mistake as a person reads it, and how sure the engine was of it; 0 for what it missed. */
export interface Mistake {
  readonly confidence: number;
  readonly text: string;
}

/** The mistakes, the surest first, as many as are asked for. */
export function worst(mistakes: readonly Mistake[], count: number): readonly string[] {
  return [...mistakes]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, count)
    .map(({ text }) => text);
}

/** The rows of a pair set that were answered wrongly, each with its findings. */
export function pairMistakes(results: readonly PairResult[]): readonly Mistake[] {
  return results
    .filter(({ gold, said }) => gold !== said)
    .map(({ row, report, gold, said, half, confidence }) => ({
      confidence,
      text: [
        `${row.id} [${half}] gold ${gold}, said ${said} ${confidence.toFixed(2)}`,
        `  C ${row.claim}`,
        `  E ${row.evidence.slice(0, 600)}`,
        ...report.findings.map((finding) => `    ${shown(finding, 200)}`),
      ].join('\n'),
    }));
}

/** The claims about a knowledge base that were answered wrongly. */
export function knowledgeMistakes(outcomes: readonly KnowledgeOutcome[]): readonly Mistake[] {
  return outcomes
    .filter(({ gold, said }) => gold !== said)
    .map(({ claim, gold, said, silent, half, confidence, findings }) => ({
      confidence,
      text: [
        `[${half}] gold ${gold}${silent ? ' (no source speaks of it)' : ''}, said ${said} ${confidence.toFixed(2)}`,
        `  C ${claim}`,
        ...findings.map((finding) => `    ${shown(finding, 200)}`),
      ].join('\n'),
    }));
}

/** The false refutations of whole drafts, and the errors in them that none was found for. */
export function draftMistakes(outcomes: readonly DraftOutcome[]): readonly Mistake[] {
  return outcomes.flatMap(({ id, draft, half, errors, refuted, hits }) => [
    ...refuted
      .filter((finding) => !hits.includes(finding))
      .map((finding) => ({
        confidence: finding.confidence,
        text: `${id} [${half}] false «${draft.slice(finding.sentence.start, finding.sentence.end)}»\n    ${shown(finding, 300)}`,
      })),
    ...errors
      .filter((error) => !refuted.some(({ range }) => range.start < error.end && range.end > error.start))
      .map((error) => ({
        confidence: 0,
        text: `${id} [${half}] missed ${draft.slice(error.start, error.end)} in «${draft.slice(Math.max(0, error.start - 80), error.end + 60)}»`,
      })),
  ]);
}

/** The figures of our labelled texts that were answered wrongly. */
export function figureMistakes(outcomes: readonly FigureOutcome[]): readonly Mistake[] {
  return outcomes
    .filter(({ gold, said }) => gold !== said)
    .map(({ text, figure, sentence, finding, gold, said, half, confidence }) => ({
      confidence,
      text: [
        `${text} [${half}] gold ${gold}, said ${said} ${confidence.toFixed(2)}: ${figure} in «${sentence}»`,
        ...(finding === undefined ? ['    not read'] : [`    ${shown(finding, 300)}`]),
      ].join('\n'),
    }));
}

/** Refutations of which every one is a mistake. */
export function falseAlarms(refuted: readonly Finding[]): readonly Mistake[] {
  return refuted.map((finding) => ({
    confidence: finding.confidence,
    text: `${finding.message}\n    ${shown(finding, 300)}`,
  }));
}

function shown({ verdict, quantity, confidence, reasons, evidence }: Finding, length: number): string {
  const statement = evidence[0]?.statement.slice(0, length) ?? '';
  return `${verdict} ${quantity.surface} ${confidence.toFixed(2)} | ${reasons.join('; ')} | ${statement}`;
}
