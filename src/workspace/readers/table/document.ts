import { sharedUnit, type Skipped, type Source } from '../../../engine/index.js';
import { TABLE_LIMITS } from '../../limits.js';
import type { ReadDocument } from '../registry.js';
import { readBlocks } from './blocks.js';
import { boundRows, inGroups, tooLarge } from './bounds.js';
import { escapeCell } from './escape.js';
import { tableLines } from './lines.js';
import { isYear } from './numbers.js';
import { type TitleContext, titleContext, titleTime } from './title-context.js';
import { titleOf } from './title.js';
import type { Sheet } from './types.js';

/** A file of tables, read. */
export interface TableDocument {
  /** The file's path within its knowledge base. */
  readonly id: string;
  /** What the file calls itself; undefined to take its name. */
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
  readonly sheets: readonly Sheet[];
}

/**
 * A source from tables: Markdown with the title, a heading for each sheet that has a name, and a list with one line for
 * each value. What the limits cut is under `skipped`.
 */
export function tableDocument({
  id,
  title = titleOf(id),
  authors = [],
  sheets,
}: TableDocument): ReadDocument {
  const skipped: Skipped[] = [];
  const texts = [`# ${escapeCell(title)}\n`];
  let room: Room = { lines: TABLE_LIMITS.lines, characters: TABLE_LIMITS.characters };
  for (const [at, sheet] of sheets.entries()) {
    const what = sheet.name === '' ? 'The table' : `The sheet “${sheet.name}”`;
    const bounded = boundRows(sheet.rows, what);
    skipped.push(...bounded.skipped);
    const written = fill(writeSheet({ ...sheet, rows: bounded.rows }, title, fileYear(id)), room);
    texts.push(...written.texts);
    room = written.room;
    if (!written.isCut) continue;
    skipped.push(tooLarge(`${what} was not read to its end. ${FULL}`));
    const left = sheets.slice(at + 1).map(({ name }) => `“${name}”`);
    if (left.length > 0) skipped.push(tooLarge(`These sheets were not read: ${left.join(', ')}.`));
    break;
  }
  const source: Source = {
    id,
    title,
    format: 'markdown',
    text: texts.join(''),
    ...(authors.length > 0 && { authors }),
  };
  return { source, skipped };
}

const FULL = `A source holds ${inGroups(TABLE_LIMITS.lines)} values or ${inGroups(TABLE_LIMITS.characters)} characters at the most.`;

/** What still fits into a document. */
interface Room {
  readonly lines: number;
  readonly characters: number;
}

interface Filled {
  readonly texts: readonly string[];
  readonly room: Room;
  readonly isCut: boolean;
}

/** The pieces that fit into the room, and what is left of it. */
function fill(pieces: Iterable<Piece>, room: Room): Filled {
  const texts: string[] = [];
  let { lines, characters } = room;
  for (const piece of pieces) {
    if (piece.lines > lines || piece.text.length > characters)
      return { texts, room: { lines, characters }, isCut: true };
    lines -= piece.lines;
    characters -= piece.text.length;
    texts.push(piece.text);
  }
  return { texts, room: { lines, characters }, isCut: false };
}

interface Piece {
  readonly text: string;
  /** How many values it states. */
  readonly lines: number;
}

/** The year in a file's name; a day there is when the file was made. */
function fileYear(id: string): string | undefined {
  const time = titleTime(titleOf(id));
  return time !== undefined && isYear(time) ? time : undefined;
}

function* writeSheet({ name, rows }: Sheet, title: string, ofFile: string | undefined): Generator<Piece> {
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) return;
  if (name !== '') yield { text: `\n## ${escapeCell(name)}\n`, lines: 0 };
  let subject = name === '' ? title : name;
  const ofSheet = titleTime(name) ?? ofFile;
  let context: TitleContext = { unit: undefined, time: ofSheet };
  for (const block of readBlocks({ rows })) {
    if (block.kind === 'table') {
      // What leads a list in is the context of its lines, so that no line is read as going on from the one above.
      yield { text: `\n${escapeCell(subject)}:\n\n`, lines: 0 };
      for (const lines of tableLines(block, context)) {
        yield { text: lines.map((line) => `- ${line}\n`).join(''), lines: lines.length };
      }
      continue;
    }
    const stated = sharedUnit(block.text);
    if (stated !== undefined) context = { ...context, unit: stated };
    else if (block.kind === 'heading') {
      subject = block.text;
      const { unit, time = ofSheet } = titleContext(block.text);
      context = { unit, time };
      yield { text: `\n### ${escapeCell(block.text)}\n`, lines: 0 };
    } else yield { text: `\n${escapeCell(block.text)}\n`, lines: 1 };
  }
}
