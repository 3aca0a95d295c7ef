import path from 'node:path';
import { createKnowledge, type Knowledge, type Source } from '../../../src/engine/index.js';
import { halfOf } from '../halves.js';
import type { Label } from '../scores.js';
import { casesOf, instancesOf, readLines, type Group } from './cases.js';
import { claimsOfDraft } from './draft-claims.js';

interface DraftRow {
  readonly id: string;
  readonly draft: string;
  readonly kb: readonly string[];
  readonly errors: readonly { readonly type: string; readonly start?: number; readonly end?: number }[];
}

/** Each claim of a whole draft is a group: marked as wrong, or right. What other mistakes touch is left out. */
export async function draftGroups(evalFolder: string): Promise<readonly Group[]> {
  const rows = readLines(path.join(evalFolder, 'drafts', 'accuracy-drafts.dev.jsonl')) as readonly DraftRow[];
  const groups: Group[] = [];
  for (const row of rows) {
    const source: Source = { id: row.id, title: '', text: row.kb.join('\n\n'), format: 'plaintext' };
    const knowledge = createKnowledge([source]);
    groups.push(...(await errorGroups(row, knowledge)));
  }
  return groups;
}

async function errorGroups({ id, draft, errors }: DraftRow, knowledge: Knowledge): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const { claim, range } of claimsOfDraft({ text: draft, format: 'plaintext' })) {
    const { start, end } = range;
    const marks = errors.filter((error) => (error.start ?? 0) < end && (error.end ?? 0) > start);
    if (marks.some(({ type }) => type !== 'NUMBER')) continue;
    const about = { set: 'accuracy-drafts', id: `${id} ${start}`, page: id, half: halfOf(id) };
    const label = marks.length > 0 ? 'refuted' : 'supported';
    groups.push({ ...about, label, cases: await instancesOf([claim], knowledge) });
  }
  return groups;
}

interface KnowledgeRow {
  readonly kb: readonly { readonly id: string; readonly text: string; readonly title: string }[];
  readonly claims: readonly {
    readonly claim: string;
    readonly label: Label;
    readonly gold: string | null;
  }[];
}

/** Each claim of the sets of many sources is a group. */
export async function knowledgeGroups(evalFolder: string): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const row of readLines(
    path.join(evalFolder, 'drafts', 'vitaminc-kb.dev.jsonl'),
  ) as readonly KnowledgeRow[]) {
    const knowledge = createKnowledge(row.kb.map((entry): Source => ({ ...entry, format: 'plaintext' })));
    for (const { claim, label, gold } of row.claims)
      groups.push({
        set: 'vitaminc-kb',
        id: claim,
        page: claim.slice(0, 12),
        half: halfOf(claim.slice(0, 12)),
        label: gold === null ? 'unrelated' : label,
        cases: await casesOf(claim, knowledge),
      });
  }
  return groups;
}
