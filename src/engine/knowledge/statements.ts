import type { Block, Prose } from '../prose/types.js';
import { readSentences } from '../prose/sentences.js';
import { sourceRange } from '../prose/source-range.js';
import type { SentenceContext } from '../claim/types.js';
import type { SourceInfo, Statement } from './types.js';

/**
 * The statements of a source's prose, in its order, numbered from `firstId`; empty for a source without sentences. `pages`
 * are the offsets where the document's pages start.
 */
export function readStatements(
  prose: Prose,
  source: SourceInfo,
  pages: readonly number[],
  firstId: number,
): readonly Statement[] {
  const statements: Statement[] = [];
  let before = '';
  for (const block of prose.blocks) {
    if (block.kind === 'heading') before = '';
    for (const sentence of readSentences(block)) {
      const range = sourceRange(block, {
        start: sentence.start,
        end: sentence.start + sentence.text.length,
      });
      const page = pageAt(pages, range.start);
      statements.push({
        id: firstId + statements.length,
        source,
        text: sentence.text,
        range,
        ...(page > 0 && { page }),
        context: contextOf(
          block,
          // Where the name of the file stands in for a title, it says nothing about what the document is about.
          source.title === source.id ? '' : source.title,
          sentence.start === 0 && block.lead !== '' ? block.lead : before,
          source.published ?? '',
        ),
      });
      before = sentence.text;
    }
  }
  return statements;
}

/** The number of the page that holds an offset, from 1; 0 where there are no pages. */
function pageAt(pages: readonly number[], offset: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What surrounds a sentence of `block`. */
export function contextOf(block: Block, title: string, before: string, date: string): SentenceContext {
  return { title, headings: block.headings, before, date, cells: block.cells };
}
