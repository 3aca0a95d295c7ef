import { escapeInline, escapeMarkdown } from '../escape-markdown.js';
import { looksLikeHeader, markdownTable } from '../markdown-table.js';
import { type PdfBlock, readBlocks, textOf, typographyOf, withoutBullet } from './blocks.js';
import type { TableWriter } from '../table/types.js';
import type { Line } from './types.js';
import { lineJoiner } from './word-breaks.js';

/** The text of a document, and where each of its pages starts in it. */
export interface PdfText {
  readonly text: string;
  readonly pages: readonly number[];
  /** The first heading of the first page with text; empty where there is none. */
  readonly heading: string;
}

/** The pages' lines as Markdown. A page starts where its first line does; one without text where the next starts. */
export function writeText(pages: readonly (readonly Line[])[], writeValues: TableWriter): PdfText {
  const lines = pages.flat();
  const usual = typographyOf(lines);
  const seam = lineJoiner(lines.map(textOf));
  const starts = new Map<number, number>();
  const pieces: string[] = [];
  let length = 0;
  const write = (piece: string, line?: Line): void => {
    if (line !== undefined && !starts.has(line.page)) starts.set(line.page, length);
    pieces.push(piece);
    length += piece.length;
  };
  let heading = '';
  let above = '';
  for (const block of readBlocks(lines, usual)) {
    if (length > 0) write('\n\n');
    if (block.kind === 'heading') {
      write(block.lines[0]!.segments[0]!.size >= usual.size * TITLE ? '# ' : '## ', block.lines[0]);
      if (heading === '' && block.lines[0]!.page === lines[0]?.page)
        heading = block.lines.map(textOf).join(' ');
    }
    if (block.kind === 'item') write('- ', block.lines[0]);
    if (block.kind === 'table') write(writeTable(block.lines, above, writeValues), block.lines[0]);
    else writeLines(block);
    above = titleIn(block);
  }
  return { text: pieces.join(''), pages: pageStarts(pages.length, starts, length), heading };

  function writeLines(block: PdfBlock): void {
    const texts = block.lines.map(textOf);
    if (block.kind === 'item') texts[0] = withoutBullet(texts[0]!);
    for (const [at, line] of block.lines.entries()) {
      const text = texts[at]!;
      const next = texts[at + 1];
      const { drop, glue } = next === undefined ? { drop: 0, glue: '' } : seam(text, next);
      const kept = text.slice(0, text.length - drop);
      write((at === 0 && block.kind !== 'heading' ? escapeMarkdown(kept) : escapeInline(kept)) + glue, line);
    }
  }
}

/** A heading so many times larger than the text is the title's or a chapter's. */
const TITLE = 1.5;

/** A heading or a paragraph of a short line or two, which may be the title of a table below it; empty for any other. */
function titleIn({ kind, lines }: PdfBlock): string {
  const text = lines.map(textOf).join(' ');
  return kind !== 'table' && text.length <= MAX_TITLE && !/[.!?]$/u.test(text) ? text : '';
}

const MAX_TITLE = 160;

/** Rows under each other as a table; as paragraphs where their cells do not stand in columns. */
function writeTable(rows: readonly Line[], above: string, writeValues: TableWriter): string {
  const columns = columnsOf(rows);
  const cells = rows.map((row) => {
    const line = Array.from({ length: columns.length }, () => '');
    for (const { left, text } of row.segments) {
      const column = columns.findIndex((one) => left >= one.left && left <= one.right);
      line[column] = line[column] === '' ? text : `${line[column] ?? ''} ${text}`;
    }
    return line;
  });
  if (columns.length < 2) return rows.map((row) => escapeMarkdown(textOf(row))).join('\n\n');
  const values = writeValues({ caption: '', above, subject: '', rows: cells, heads: 0 });
  if (values !== undefined) return values;
  const hasHeader = looksLikeHeader(cells[0]!);
  return markdownTable(hasHeader ? cells[0]! : columns.map(() => ''), hasHeader ? cells.slice(1) : cells);
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** Where cells stand above each other, from left to right. */
function columnsOf(rows: readonly Line[]): readonly Column[] {
  const columns: Column[] = [];
  const cells = rows.flatMap(({ segments }) => segments).sort((a, b) => a.left - b.left);
  for (const { left, right } of cells) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) {
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    } else columns.push({ left, right });
  }
  return columns;
}

function pageStarts(count: number, starts: ReadonlyMap<number, number>, end: number): readonly number[] {
  const pages: number[] = [];
  let next = end;
  for (let page = count; page > 0; page--) {
    next = starts.get(page) ?? next;
    pages.push(next);
  }
  return pages.reverse();
}
