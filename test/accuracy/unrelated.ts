import fs from 'node:fs';
import path from 'node:path';
import { createChecker, createKnowledge, type Finding } from '../../src/engine/index.js';
import { plainTitle } from './pairs.js';
import { relatedPages, type Page } from './related.js';

/** What the engine accuses of in texts that its knowledge does not speak of. */
export interface UnrelatedOutcome {
  readonly words: number;
  readonly drafts: number;
  /** Drafts that were left out, because a source is of the same page or site. */
  readonly related: number;
  readonly refuted: readonly Finding[];
}

interface Row {
  readonly evidence: string;
  readonly meta?: { readonly page?: string };
}

const SETS = ['vitaminc-real', 'wice', 'summedits', 'fib-swap'] as const;
/** In characters: longer texts would fill the knowledge with few pages. */
const TEXT = 6000;
/** Each quarter of the texts is checked against the other three. */
const QUARTERS = 4;
/** How many words are checked at the most: what takes about a minute. */
const WORDS = 200_000;

/** Every evidence text as a draft, against the knowledge of the texts of other pages; undefined where a set is absent. */
export async function runUnrelated(evalFolder: string): Promise<UnrelatedOutcome | undefined> {
  const pages = readPages(evalFolder);
  if (pages === undefined) return undefined;
  const related = relatedPages(pages);
  const quarterOf = (at: number): number => at % QUARTERS;
  let [words, drafts, left] = [0, 0, 0];
  const refuted: Finding[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    const checker = createChecker(
      createKnowledge(sourcesOf(pages.filter((_, at) => quarterOf(at) !== quarter))),
    );
    for (const [at, { text }] of pages.entries()) {
      if (quarterOf(at) !== quarter || words >= WORDS) continue;
      if ([...related[at]!].some((other) => quarterOf(other) !== quarter)) {
        left += 1;
        continue;
      }
      const { findings } = await checker.check({ text, format: 'plaintext' });
      refuted.push(...findings.filter(({ verdict }) => verdict === 'refuted' || verdict === 'conflicting'));
      words += text.split(/\s+/).length;
      drafts += 1;
    }
  }
  return { words, drafts, related: left, refuted };
}

function sourcesOf(pages: readonly Page[]): Parameters<typeof createKnowledge>[0] {
  return pages.map(({ title, text }, i) => ({
    id: `s${i}`,
    title: title.slice(0, 80),
    text,
    format: 'plaintext' as const,
  }));
}

/** One text for each page: two revisions of a page would speak of the same subject. */
function readPages(evalFolder: string): readonly Page[] | undefined {
  const texts = new Map<string, string>();
  for (const set of SETS) {
    const file = path.join(evalFolder, 'pairs', `${set}.dev.jsonl`);
    if (!fs.existsSync(file)) return undefined;
    for (const line of fs.readFileSync(file, 'utf8').trim().split('\n')) {
      const { evidence, meta } = JSON.parse(line) as Row;
      texts.set(meta?.page ?? evidence.slice(0, 120), evidence.slice(0, TEXT));
    }
  }
  return [...texts].map(([title, text]) => ({ title: plainTitle(title), text }));
}
