import { BlockWriter } from './block-writer.js';
import { prepareText } from './prepare-text.js';
import type { Block, Prose } from './types.js';

/**
 * The prose of a plain text: paragraphs between blank lines, whose hard-wrapped lines are joined, and list items. A
 * line is a heading only where it cannot well be anything else. Never throws.
 */
export function readPlainText(text: string): Prose {
  const prepared = prepareText(text, 'plaintext');
  const writer = new BlockWriter(text, prepared.skipped);
  let previous: Block | undefined;
  for (const lines of paragraphs(prepared.text)) {
    if (isHeading(lines, prepared.text)) {
      const first = lines[0]!;
      writer.prose.copy(first.start, first.end);
      writer.addHeading(lines.length === 2 && prepared.text.charAt(lines[1]!.start) === '=' ? 1 : 2, {
        start: first.start,
        end: lines[lines.length - 1]!.end,
      });
      previous = undefined;
    } else {
      previous = addParagraph(writer, lines, previous);
    }
  }
  return {
    title: writer.title,
    frontMatter: undefined,
    blocks: writer.blocks,
    comments: [],
    skipped: writer.skipped,
  };
}

/** A line without the white space at its edges. */
interface PlainLine {
  readonly start: number;
  readonly end: number;
}

/** The runs of lines between blank lines and form feeds. */
function* paragraphs(text: string): Generator<readonly PlainLine[]> {
  let lines: PlainLine[] = [];
  for (const line of text.matchAll(/[^\n\f]*[\n\f]?/g)) {
    const content = line[0].trim();
    const start = line.index + line[0].indexOf(content);
    if (content !== '') lines.push({ start, end: start + content.length });
    if (lines.length === 0 || (content !== '' && !line[0].endsWith('\f'))) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
}

function isHeading(lines: readonly PlainLine[], text: string): boolean {
  const first = lines[0]!;
  const content = text.slice(first.start, Math.min(first.end, first.start + 90));
  if (first.end - first.start > 80 || MARKER.test(content)) return false;
  if (lines.length === 2) return UNDERLINE.test(text.slice(lines[1]!.start, lines[1]!.end));
  if (lines.length > 1) return false;
  const letters = content.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !/[.!?:;,]$/.test(content)
  );
}

const UNDERLINE = /^(?:={3,80}|-{3,80})$/;
const MARKER = /^(?:[-*+•‣⁃◦–]|\(?(?:\d{1,3}|[a-zA-Z])[.)])[ \t]+/;

function addParagraph(
  writer: BlockWriter,
  lines: readonly PlainLine[],
  previous: Block | undefined,
): Block | undefined {
  const text = writer.source;
  let lead = previous?.kind === 'list-item' ? previous.lead : leadOf(previous);
  let block: Block | undefined;
  let start = 0;
  for (let next = 1; next <= lines.length; next++) {
    const ends =
      next === lines.length || MARKER.test(text.slice(lines[next]!.start, lines[next]!.start + 12));
    if (!ends) continue;
    const from = lines[start]!.start;
    const to = lines[next - 1]!.end;
    const marker = MARKER.exec(text.slice(from, Math.min(to, from + 40)))?.[0] ?? '';
    writer.prose.copy(from + marker.length, to);
    if (marker !== '' && block?.kind === 'paragraph') lead = leadOf(block);
    block = writer.add(
      marker === ''
        ? { kind: 'paragraph', range: { start: from, end: to } }
        : { kind: 'list-item', range: { start: from, end: to }, lead },
    );
    start = next;
  }
  return block;
}

function leadOf(block: Block | undefined): string {
  return block?.kind !== 'paragraph' || /[.!?]["”’)]?$/.test(block.text) ? '' : block.text;
}
