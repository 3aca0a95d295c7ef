import fs from 'node:fs';
import path from 'node:path';
import {
  checkDraft,
  createChecker,
  createKnowledge,
  type Finding,
  type Source,
} from '../../src/engine/index.js';
import { halfOf } from './halves.js';
import { verdictOf } from './pairs.js';
import type { Label, Outcome } from './scores.js';

interface KnowledgeRow {
  readonly id: string;
  readonly kb: readonly { readonly id: string; readonly text: string; readonly title: string }[];
  readonly claims: readonly { readonly claim: string; readonly label: Label; readonly gold: string | null }[];
}

/** A claim about a knowledge base of many sources, with what the engine said; `silent` where no source speaks of it. */
export interface KnowledgeOutcome extends Outcome {
  readonly claim: string;
  readonly silent: boolean;
  readonly findings: readonly Finding[];
}

export async function runKnowledge(evalFolder: string): Promise<readonly KnowledgeOutcome[] | undefined> {
  const rows = readRows(path.join(evalFolder, 'drafts', 'vitaminc-kb.dev.jsonl')) as
    readonly KnowledgeRow[] | undefined;
  if (rows === undefined) return undefined;
  const outcomes: KnowledgeOutcome[] = [];
  for (const row of rows) {
    const checker = createChecker(
      createKnowledge(row.kb.map((entry): Source => ({ ...entry, format: 'plaintext' }))),
    );
    for (const { claim, label, gold } of row.claims) {
      const { findings } = await checker.check({ text: claim, format: 'plaintext' });
      outcomes.push({
        claim,
        gold: label,
        silent: gold === null,
        half: halfOf(claim.slice(0, 12)),
        findings,
        ...verdictOf(findings),
      });
    }
  }
  return outcomes;
}

interface DraftRow {
  readonly id: string;
  readonly draft: string;
  readonly kb: readonly string[];
  readonly errors: readonly DraftError[];
}

interface DraftError {
  readonly type: string;
  readonly start?: number;
  readonly end?: number;
}

/** A whole draft: the marked number errors, and which of the engine's refutations hit one. */
export interface DraftOutcome {
  readonly id: string;
  readonly draft: string;
  readonly half: 'tune' | 'held';
  readonly errors: readonly Required<Pick<DraftError, 'start' | 'end'>>[];
  readonly refuted: readonly Finding[];
  readonly hits: readonly Finding[];
  readonly found: number;
}

export async function runDrafts(evalFolder: string): Promise<readonly DraftOutcome[] | undefined> {
  const rows = readRows(path.join(evalFolder, 'drafts', 'accuracy-drafts.dev.jsonl')) as
    readonly DraftRow[] | undefined;
  if (rows === undefined) return undefined;
  const outcomes: DraftOutcome[] = [];
  for (const row of rows) {
    const source: Source = { id: row.id, title: '', text: row.kb.join('\n\n'), format: 'plaintext' };
    const { findings } = await checkDraft(
      { text: row.draft, format: 'plaintext' },
      createKnowledge([source]),
    );
    const errors = row.errors.flatMap(({ type, start, end }) =>
      type === 'NUMBER' && start !== undefined && end !== undefined ? [{ start, end }] : [],
    );
    const refuted = findings.filter(({ verdict }) => verdict === 'refuted' || verdict === 'conflicting');
    const meets = (finding: Finding, error: { readonly start: number; readonly end: number }): boolean =>
      finding.range.start < error.end && finding.range.end > error.start;
    const hits = refuted.filter((finding) => errors.some((error) => meets(finding, error)));
    const found = errors.filter((error) => refuted.some((finding) => meets(finding, error))).length;
    outcomes.push({ id: row.id, draft: row.draft, half: halfOf(row.id), errors, refuted, hits, found });
  }
  return outcomes;
}

function readRows(file: string): readonly unknown[] | undefined {
  if (!fs.existsSync(file)) return undefined;
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
