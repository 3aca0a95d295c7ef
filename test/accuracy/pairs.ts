import fs from 'node:fs';
import path from 'node:path';
import {
  checkDraft,
  createKnowledge,
  readSource,
  type CheckReport,
  type Finding,
} from '../../src/engine/index.js';
import { halfOf } from './halves.js';
import { scores, type Label, type Outcome } from './scores.js';

/** The sets of evidence and claim pairs, with the aim that is set for each on rows never looked at. */
export const PAIR_SETS = [
  'vitaminc-real',
  'vitaminc-synthetic',
  'summedits',
  'fib-swap',
  'fever',
  'fever-symmetric',
  'wice',
] as const;

export interface PairRow {
  readonly id: string;
  readonly evidence: string;
  readonly claim: string;
  readonly label: Label;
  readonly meta?: { readonly page?: string; readonly case?: string };
}

/** A row with what the engine said of it. */
export interface PairResult extends Outcome {
  readonly row: PairRow;
  readonly report: CheckReport;
}

/** The rows of a set; undefined where it is absent. */
export function readPairRows(evalFolder: string, set: string): readonly PairRow[] | undefined {
  const file = path.join(evalFolder, 'pairs', `${set}.dev.jsonl`);
  if (!fs.existsSync(file)) return undefined;
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PairRow);
}

/** The engine's answers for one set; undefined where the set is absent. */
export async function runPairs(evalFolder: string, set: string): Promise<readonly PairResult[] | undefined> {
  const rows = readPairRows(evalFolder, set);
  if (rows === undefined) return undefined;
  const results: PairResult[] = [];
  for (const row of rows) results.push(await runPair(row));
  return results;
}

async function runPair(row: PairRow): Promise<PairResult> {
  const title = plainTitle(row.meta?.page ?? '');
  const source = { ...readSource(row.evidence, { id: 'evidence', format: 'plaintext' }), title };
  const report = await checkDraft({ text: row.claim, format: 'plaintext' }, createKnowledge([source]));
  return {
    row,
    report,
    half: halfOf(row.meta?.page ?? row.evidence.slice(0, 200)),
    gold: row.label,
    ...verdictOf(report.findings),
  };
}

/** A page's title without the escapes that the sets write brackets and colons as. */
export function plainTitle(page: string): string {
  return page.replaceAll('-LRB-', '(').replaceAll('-RRB-', ')').replaceAll('-COLON-', ':');
}

/** The verdict on a draft as a whole: refuted if any finding is, else supported if any is, else neutral. */
export function verdictOf(findings: readonly Finding[]): {
  readonly said: Label;
  readonly confidence: number;
} {
  const best = (verdicts: readonly string[]): number =>
    Math.max(...findings.filter((f) => verdicts.includes(f.verdict)).map((f) => f.confidence));
  const refuted = best(['refuted', 'conflicting']);
  if (refuted > -Infinity) return { said: 'refuted', confidence: refuted };
  const supported = best(['supported']);
  return supported > -Infinity
    ? { said: 'supported', confidence: supported }
    : { said: 'neutral', confidence: 0 };
}

/** The scores of a set, whole and by half, as a table. */
export function pairTable(set: string, results: readonly PairResult[]): readonly string[] {
  return scores(set, results);
}
