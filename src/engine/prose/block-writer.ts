import { ProseWriter } from './prose-writer.js';
import { moveRange } from './ranges.js';
import { isSameList } from './same-list.js';
import type { Block, BlockKind, Cell, Comment, Range, Skipped } from './types.js';

/** What a block has besides its prose. */
export interface BlockParts {
  readonly kind: BlockKind;
  readonly range: Range;
  readonly lead?: string;
  readonly cells?: readonly Cell[];
}

/** Collects the blocks of a document, and with them the path of headings above each. */
export class BlockWriter {
  readonly prose: ProseWriter;
  readonly blocks: Block[] = [];
  readonly comments: Comment[] = [];
  readonly skipped: Skipped[];
  /** The first level-one heading; empty as long as there is none. */
  title = '';
  #headings: readonly string[] = [];
  #levels: readonly number[] = [];

  constructor(
    readonly source: string,
    skipped: readonly Skipped[],
  ) {
    this.prose = new ProseWriter(source);
    this.skipped = [...skipped];
  }

  /** The path of headings above what comes next, outermost first: the same list until a heading is added. */
  get headings(): readonly string[] {
    return this.#headings;
  }

  /** Adds the prose written since the last block; undefined where there was none. */
  add(parts: BlockParts): Block | undefined {
    const { text, runs } = this.prose.finish();
    if (text.trim() === '') return undefined;
    const block: Block = {
      kind: parts.kind,
      text,
      range: parts.range,
      runs,
      headings: this.#headings,
      lead: parts.lead ?? '',
      cells: parts.cells ?? [],
    };
    this.blocks.push(block);
    return block;
  }

  /** Adds what was written of the same stretch in an earlier version of the document, `by` units before its place. */
  addMoved(blocks: readonly Block[], comments: readonly Comment[], by: number): void {
    for (const block of blocks) {
      const isThere = by === 0 && isSameList(block.headings, this.#headings);
      this.blocks.push(isThere ? block : { ...moveBlock(block, by), headings: this.#headings });
    }
    for (const comment of comments)
      this.comments.push(by === 0 ? comment : { ...comment, range: moveRange(comment.range, by) });
  }

  /** Adds a heading, which stands below those of smaller levels and above what follows. */
  addHeading(level: number, range: Range): void {
    const above = this.#levels.findLastIndex((other) => other < level) + 1;
    this.#headings = this.#headings.slice(0, above);
    this.#levels = this.#levels.slice(0, above);
    const heading = this.add({ kind: 'heading', range });
    if (heading === undefined) return;
    this.#headings = [...this.#headings, heading.text];
    this.#levels = [...this.#levels, level];
    if (level === 1 && this.title === '') this.title = heading.text;
  }

  /** Adds an HTML comment, marks included in its range. */
  addComment(start: number, end: number): void {
    const text = this.source
      .slice(start, end)
      .replace(/^<!--/, '')
      .replace(/--!?>$/, '');
    this.comments.push({ range: { start, end }, text });
  }
}

function moveBlock(block: Block, by: number): Block {
  if (by === 0) return block;
  const runs = block.runs.map((offset, i) => (i % 2 === 1 ? offset + by : offset));
  return { ...block, range: moveRange(block.range, by), runs };
}
