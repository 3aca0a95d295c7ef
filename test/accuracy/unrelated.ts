import fs from 'node:fs';
import path from 'node:path';
import { createChecker, createKnowledge, type Finding, type Source } from '../../src/engine/index.js';

import { plainTitle } from './pairs.js';

/** What the engine accuses of in texts that its knowledge does not speak of. */
export interface UnrelatedOutcome {
  readonly words: number;
  readonly drafts: number;
  readonly refuted: readonly Finding[];
}

interface Row {
  readonly evidence: string;
  readonly meta?: { readonly page?: string };
}

/** Every `step`th evidence text as a draft, against the knowledge of the texts between: other pages, other subjects. */
export async function runUnrelated(evalFolder: string, step = 4): Promise<UnrelatedOutcome | undefined> {
  const texts = new Map<string, string>();
  for (const set of ['vitaminc-real', 'wice', 'summedits', 'fib-swap']) {
    const file = path.join(evalFolder, 'pairs', `${set}.dev.jsonl`);
    if (!fs.existsSync(file)) return undefined;
    for (const [i, line] of fs.readFileSync(file, 'utf8').trim().split('\n').entries()) {
      const row = JSON.parse(line) as Row;
      // One text for each page: two revisions of a page would speak of the same subject.
      texts.set(row.meta?.page ?? row.evidence.slice(0, 120), row.evidence.slice(0, 6000));
      if (i > 2000) break;
    }
  }
  const pages = [...texts];
  const sources = pages
    .filter((_, i) => i % step !== 0)
    .map(([title, text], i): Source => ({
      id: `s${i}`,
      title: plainTitle(title).slice(0, 80),
      text,
      format: 'plaintext',
    }));
  const drafts = pages.filter((_, i) => i % step === 0).map(([, text]) => text);
  const checker = createChecker(createKnowledge(sources));
  const refuted: Finding[] = [];
  for (const text of drafts) {
    const { findings } = await checker.check({ text, format: 'plaintext' });
    refuted.push(...findings.filter(({ verdict }) => verdict === 'refuted' || verdict === 'conflicting'));
  }
  return {
    words: drafts.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
    drafts: drafts.length,
    refuted,
  };
}
