import type { Line } from './types.js';

/** Lines that belong together: a paragraph, a heading, a list item, or the rows of a table. */
export interface PdfBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'table';
  readonly lines: readonly Line[];
}

/** What is usual in a document. */
export interface Typography {
  /** The size of most of its text. */
  readonly size: number;
  /** The distance of two lines, in sizes. */
  readonly leading: number;
}

/** In sizes of the text, unless said otherwise. */
const SIGNS = {
  /** A heading is so much larger than the text. */
  heading: 1.15,
  /** Two sizes are one within it. */
  sameSize: 0.08,
  /** A paragraph's space, in usual distances of lines. */
  space: 1.35,
  indent: 0.8,
  /** A line shorter than this share of its column that ends a sentence ends a paragraph. */
  short: 0.8,
  /** A paragraph goes on in a column that differs by less than this share of its width. */
  measure: 0.3,
};

const BULLET = /^[•●▪◦‣■○\uF0B7\uF0A7]\s*/u;
/** A label with its figure at the end of the line. */
const ENTRY = /: [^\s\p{L}]{1,30}$/u;
const SENTENCE_END = /[.!?:;]["”’)\]]?$/u;

/** The blocks of a document's lines, in their order. */
export function readBlocks(lines: readonly Line[], usual: Typography): readonly PdfBlock[] {
  const blocks: { kind: PdfBlock['kind']; lines: Line[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const block = blocks.at(-1);
    const before = block?.lines.at(-1);
    const isRow =
      line.segments.length > 1 && (isRowBeside(line, lines[at + 1]) || isRowBeside(line, lines[at - 1]));
    const continues =
      block !== undefined && before !== undefined && (isRow || block.kind === 'table')
        ? isRow && block.kind === 'table' && isRowBeside(line, before)
        : before !== undefined && block !== undefined && isSameBlock(block.kind, before, line, usual);
    if (continues) block?.lines.push(line);
    else blocks.push({ kind: isRow ? 'table' : kindOf(line, usual), lines: [line] });
  }
  return blocks;
}

/** The size of most of a document's text and the usual distance of its lines. */
export function typographyOf(lines: readonly Line[]): Typography {
  const sizes = new Map<number, number>();
  const distances = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const size = Math.round(sizeOf(line) * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + textOf(line).length);
    const before = lines[at - 1];
    if (before === undefined || line.isFirst || sizeOf(line) === 0) continue;
    const distance = Math.round(((yOf(line) - yOf(before)) / sizeOf(line)) * 20) / 20;
    if (distance > 0.8 && distance < 3) distances.set(distance, (distances.get(distance) ?? 0) + 1);
  }
  return { size: mostFrequent(sizes) ?? 10, leading: mostFrequent(distances) ?? 1.2 };
}

/** The text of a line, its cells apart by a space. */
export function textOf(line: Line): string {
  return line.segments.map(({ text }) => text).join(' ');
}

/** The text of a list item's line without its bullet. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

function isRowBeside(line: Line, other: Line | undefined): boolean {
  if (other === undefined || other.segments.length < 2 || other.page !== line.page) return false;
  return other.margin === line.margin && Math.abs(yOf(line) - yOf(other)) < sizeOf(line) * 4;
}

function isSameBlock(kind: PdfBlock['kind'], before: Line, line: Line, usual: Typography): boolean {
  if (BULLET.test(textOf(line)) || ENTRY.test(textOf(before))) return false;
  if (Math.abs(sizeOf(line) - sizeOf(before)) > sizeOf(before) * SIGNS.sameSize) return false;
  const ended = SENTENCE_END.test(textOf(before));
  const isFull = rightOf(before) >= before.margin + before.measure * SIGNS.short;
  if (line.isFirst || line.page !== before.page) {
    const isAlike =
      Math.abs(line.measure - before.measure) < Math.max(line.measure, before.measure) * SIGNS.measure;
    return isAlike && kind !== 'heading' && !ended && (isFull || /^\p{Ll}/u.test(textOf(line)));
  }
  if (yOf(line) - yOf(before) > sizeOf(line) * usual.leading * SIGNS.space) return false;
  if (ended && !isFull) return false;
  const indent = leftOf(line) - leftOf(before);
  return (
    kind !== 'paragraph' ||
    indent < sizeOf(line) * SIGNS.indent ||
    leftOf(before) > line.margin + sizeOf(line)
  );
}

function kindOf(line: Line, usual: Typography): PdfBlock['kind'] {
  const text = textOf(line);
  if (BULLET.test(text)) return 'item';
  const isLarge = sizeOf(line) >= usual.size * SIGNS.heading;
  return isLarge && text.length <= 150 && /\p{L}/u.test(text) ? 'heading' : 'paragraph';
}

function sizeOf(line: Line): number {
  return line.segments[0]!.size;
}

function yOf(line: Line): number {
  return line.segments[0]!.y;
}

function leftOf(line: Line): number {
  return line.segments[0]!.left;
}

function rightOf(line: Line): number {
  return line.segments.at(-1)!.right;
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
