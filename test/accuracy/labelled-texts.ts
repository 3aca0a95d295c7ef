import fs from 'node:fs';
import path from 'node:path';
import { readSource, type Source } from '../../src/engine/index.js';
import { halfOf, type Half } from './halves.js';
import type { Label } from './scores.js';

/** What is known of a stretch of a draft; `open` where a careful editor could decide either way. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: Label | 'open';
}

/** A source and a draft about the same matter, whose figures are labelled. */
export interface LabelledText {
  readonly id: string;
  readonly half: Half;
  readonly source: Source;
  /** The draft without its marks, Markdown. */
  readonly draft: string;
  /** In order and apart from each other; a figure that none of them holds is supported. */
  readonly marks: readonly Mark[];
}

const FOLDER = 'test/fixtures/texts';
const LABELS: Readonly<Record<string, Mark['label']>> = { R: 'refuted', N: 'neutral', O: 'open' };
const OPENING = /\{([RNO]):/g;

/** The labelled texts of the project, by name. Throws where a mark is not closed. */
export function readLabelledTexts(): readonly LabelledText[] {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.draft.md'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.draft.md'.length);
      const source = fs.readFileSync(path.join(FOLDER, `${id}.source.md`), 'utf8');
      return {
        id,
        half: halfOf(id),
        source: readSource(source, { id: `${id}.source.md`, format: 'markdown' }),
        ...withoutMarks(fs.readFileSync(path.join(FOLDER, name), 'utf8')),
      };
    });
}

/** A draft without its marks, and where they stood in it. Throws where one is not closed. */
export function withoutMarks(marked: string): Pick<LabelledText, 'draft' | 'marks'> {
  const marks: Mark[] = [];
  let draft = '';
  let read = 0;
  for (const { 0: opening, 1: letter, index } of marked.matchAll(OPENING)) {
    const inside = index + opening.length;
    const close = marked.indexOf('}', inside);
    if (close < 0) throw new Error(`A mark is not closed: ${marked.slice(index, index + 40)}`);
    draft += marked.slice(read, index);
    marks.push({
      start: draft.length,
      end: draft.length + close - inside,
      label: LABELS[letter!]!,
    });
    draft += marked.slice(inside, close);
    read = close + 1;
  }
  return { draft: draft + marked.slice(read), marks };
}

/** What is known of a figure of a draft: the label of the mark that it meets, or that it is supported. */
export function labelAt(
  marks: readonly Mark[],
  range: { readonly start: number; readonly end: number },
): Mark['label'] {
  return marks.find(({ start, end }) => start < range.end && end > range.start)?.label ?? 'supported';
}
