import type { Block, Prose } from '../prose/types.js';
import { readSentences } from '../prose/sentences.js';
import { sourceRange } from '../prose/source-range.js';
import type { SentenceContext } from '../claim/types.js';
import type { SourceInfo, Statement } from './types.js';

/** The statements of a source's prose, in its order, numbered from `firstId`; empty for a source without sentences. */
export function readStatements(prose: Prose, source: SourceInfo, firstId: number): readonly Statement[] {
  const statements: Statement[] = [];
  let before = '';
  for (const block of prose.blocks) {
    if (block.kind === 'heading') before = '';
    for (const sentence of readSentences(block)) {
      const range = { start: sentence.start, end: sentence.start + sentence.text.length };
      statements.push({
        id: firstId + statements.length,
        source,
        text: sentence.text,
        range: sourceRange(block, range),
        context: contextOf(
          block,
          source.title,
          sentence.start === 0 && block.lead !== '' ? block.lead : before,
          source.published ?? '',
        ),
      });
      before = sentence.text;
    }
  }
  return statements;
}

/** What surrounds a sentence of `block`. */
export function contextOf(block: Block, title: string, before: string, date: string): SentenceContext {
  return { title, headings: block.headings, before, date, cells: block.cells };
}
