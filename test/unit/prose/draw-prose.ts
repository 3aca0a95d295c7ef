import { readProse } from '../../../src/engine/prose/read-prose.js';
import type { Block, Format } from '../../../src/engine/prose/types.js';

/** Draws the blocks of a text, one a line: a sign for the kind, the prose, and in braces what introduces a list item. */
export function drawProse(text: string, format: Format = 'markdown'): string {
  return readProse({ text, format }).blocks.map(drawBlock).join('\n');
}

function drawBlock(block: Block): string {
  const lead = block.lead === '' ? '' : ` {${block.lead}}`;
  return `${SIGNS[block.kind]} ${block.text}${lead}`;
}

const SIGNS = { heading: '#', paragraph: 'P', 'list-item': '-', 'table-row': '|' } as const;
