import { createKnowledge, readSource, type Source } from '../../../src/engine/index.js';
import { halfOf } from '../halves.js';
import { PAIR_SETS, plainTitle, readPairRows, type PairRow } from '../pairs.js';
import { casesOf, type Group } from './cases.js';

/** How many texts of other pages a claim is held against that none of them speaks of. */
const OTHERS = 12;

/** Each pair's claim beside its own evidence, and beside that of other pages; none where a set is absent. */
export async function pairGroups(evalFolder: string): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const set of PAIR_SETS) {
    const rows = readPairRows(evalFolder, set) ?? [];
    for (const [i, row] of rows.entries()) {
      const about = { set, id: row.id, page: pageOf(row), half: halfOf(pageOf(row)) };
      groups.push({
        ...about,
        label: row.label,
        cases: await casesOf(row.claim, createKnowledge([sourceOf(row, 0)])),
      });
      if (set.startsWith('fever') && i % 4 !== 0) continue;
      const others = Array.from({ length: OTHERS }, (_, k) => rows[(i + (k + 1) * 37) % rows.length]!)
        .filter((other) => pageOf(other) !== pageOf(row) && halfOf(pageOf(other)) === about.half)
        .map(sourceOf);
      groups.push({
        ...about,
        set: `${set} mixed`,
        label: 'unrelated',
        cases: await casesOf(row.claim, createKnowledge(others)),
      });
    }
  }
  return groups;
}

/** Every so many texts one is a draft that the others know nothing of. */
const UNRELATED_STEP = 5;
/** How much of a text is read as a draft. */
const UNRELATED_LENGTH = 2000;

/** Texts as drafts against the texts of other pages of their half: each claim is a group. */
export async function unrelatedGroups(evalFolder: string): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const half of ['tune', 'held'] as const) {
    const rows = ['vitaminc-real', 'wice', 'summedits', 'fib-swap'].flatMap(
      (set) => readPairRows(evalFolder, set) ?? [],
    );
    const pages = [
      ...new Map(rows.filter((row) => halfOf(pageOf(row)) === half).map((row) => [pageOf(row), row])),
    ];
    const isDraft = (i: number): boolean => i % UNRELATED_STEP === 0;
    const knowledge = createKnowledge(
      pages.filter((_, i) => !isDraft(i)).map(([, row], i) => sourceOf(row, i)),
    );
    for (const [i, [page, row]] of pages.entries()) {
      if (!isDraft(i)) continue;
      for (const one of await casesOf(row.evidence.slice(0, UNRELATED_LENGTH), knowledge))
        groups.push({ set: 'unrelated', id: row.id, page, half, label: 'unrelated', cases: [one] });
    }
  }
  return groups;
}

function pageOf(row: PairRow): string {
  return row.meta?.page ?? row.evidence.slice(0, 200);
}

function sourceOf(row: PairRow, number: number): Source {
  const source = readSource(row.evidence, { id: `evidence ${number}`, format: 'plaintext' });
  return { ...source, title: plainTitle(row.meta?.page ?? '') };
}
