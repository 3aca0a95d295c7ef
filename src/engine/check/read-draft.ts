import { claimsOf } from '../claim/read-claims.js';
import { quantitiesOf } from '../claim/row-quantities.js';
import { memoize } from '../claim/memoize.js';
import { createOpener } from './opened.js';
import { mostNamed, readNames } from './most-named.js';
import { createOpenings, readOpening } from './openings.js';
import { REACH_BACK, TAKES_UP } from '../claim/tables/anaphors.js';
import type { Claim, SentenceContext } from '../claim/types.js';
import { contextOf } from '../knowledge/statements.js';
import { detached } from '../prose/detached.js';
import { frontMatterFields } from '../prose/front-matter-fields.js';
import { isSameList } from '../prose/same-list.js';
import { readSentences } from '../prose/sentences.js';
import type { Block, Cell, Draft, Prose, Range, Sentence } from '../prose/types.js';
import type { PassedOver } from '../quantity/types.js';

/** How many sentences, and how many blocks, are remembered: more than the longest draft has. */
const REMEMBERED = 20_000;

const NONE: readonly string[] = [];

/** A sentence as read: its claims and the numbers that are none, with ranges of the sentence. */
export interface ReadSentence {
  readonly claims: readonly Claim[];
  readonly passedOver: readonly PassedOver[];
  /** From the first quantity beyond the limit to the sentence's end; undefined where all were read. */
  readonly unread: Range | undefined;
}

/** A sentence of a block, and what it says. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly read: ReadSentence;
}

/** A block as read, wherever it stands: its sentences in order, and all their claims. */
export interface ReadBlock {
  readonly sentences: readonly PlacedSentence[];
  readonly claims: readonly Claim[];
  /** The last sentences up to the block's end, nearest first, as far as what follows may take them up. */
  readonly said: readonly string[];
}

/** A block as read, and where it stands. */
export interface Placed {
  readonly block: Block;
  readonly read: ReadBlock;
}

/** Reads drafts, and remembers what it read. */
export type DraftReader = (draft: Draft, prose: Prose) => readonly Placed[];

/**
 * A reader of drafts. A block that it read before, in the same context, is the same object; of one that changed, the
 * sentences are that did not.
 */
export function createDraftReader(): DraftReader {
  const segment = memoize(readSentences, REMEMBERED, ({ kind, text }: Block) => `${kind}\n${text}`);
  const readOne = memoize(readSentence, REMEMBERED, keyOfSentence);
  // Its text is key enough: of blocks that are alike the last is remembered, and the sentences of the others are.
  const read = memoize(
    (input: BlockInput) => ({ input, read: readBlock(input, segment, readOne) }),
    REMEMBERED,
    ({ block }) => block.text,
    (found, input) => isSameInput(found.input, input),
  );
  const openingOf = memoize(
    (block: Block) => readOpening(segment(block)),
    REMEMBERED,
    ({ text }) => text,
  );
  const namesOf = memoize(
    (block: Block) => readNames(segment(block).map(({ text }) => text)),
    REMEMBERED,
    ({ text }) => text,
  );
  const opened = createOpener();
  return (draft, prose) => {
    const about = { title: detached(prose.title), date: detached(dateOf(draft, prose)) };
    const named = mostNamed(about.title, prose.blocks.map(namesOf));
    const openings = createOpenings(openingOf, named);
    let said = NONE;
    return prose.blocks.map((block) => {
      const opening = openings(block);
      const input = { ...about, block, said: block.kind === 'heading' ? NONE : said };
      const placed = { block, read: opened(read(input).read, opening) };
      said = placed.read.said;
      return placed;
    });
  };
}

/** What the reading of a block depends on. */
interface BlockInput {
  readonly block: Block;
  readonly title: string;
  readonly date: string;
  readonly said: readonly string[];
}

/** Whether two blocks of the same text are read alike. */
function isSameInput(one: BlockInput, other: BlockInput): boolean {
  const [left, right] = [one.block, other.block];
  return (
    left.kind === right.kind &&
    left.lead === right.lead &&
    one.title === other.title &&
    one.date === other.date &&
    isSameList(one.said, other.said) &&
    isSameList(left.headings, right.headings) &&
    rowKey(left.cells) === rowKey(right.cells)
  );
}

/** What the reading of a sentence depends on. */
interface SentenceInput {
  readonly text: string;
  readonly context: SentenceContext;
}

function keyOfSentence({ text, context }: SentenceInput): string {
  const { title, headings, before, earlier = [], date, cells } = context;
  return [text, before, title, date, rowKey(cells), ...earlier, '', ...headings].join('\n');
}

function rowKey(cells: readonly Cell[]): string {
  return cells.length === 0 ? '' : JSON.stringify(cells);
}

function readBlock(
  { block, title, date, said: before }: BlockInput,
  segment: (block: Block) => readonly Sentence[],
  read: (input: SentenceInput) => ReadSentence,
): ReadBlock {
  let said = before;
  const sentences = segment(block).map((sentence) => {
    const [last = '', ...earlier] = said;
    const lead = sentence.start === 0 && block.lead !== '' ? block.lead : last;
    const context = {
      ...contextOf(block, title, lead, date),
      // An edit is to be felt by the sentences only that may take up what it says.
      earlier: TAKES_UP.test(sentence.text) ? earlier : NONE,
    };
    said = [sentence.text, ...said].slice(0, REACH_BACK);
    return { sentence, read: read({ text: sentence.text, context }) };
  });
  return { sentences, claims: sentences.flatMap((one) => one.read.claims), said };
}

function readSentence({ text, context }: SentenceInput): ReadSentence {
  const { date } = context;
  const { quantities, passedOver } = quantitiesOf(text, context, date === '' ? {} : { date });
  const claims = claimsOf(text, quantities, context);
  const next = quantities[claims.length];
  const unread = next === undefined ? undefined : { start: next.range.start, end: text.length };
  return { claims, passedOver, unread };
}

function dateOf(draft: Draft, prose: Prose): string {
  if (draft.date !== undefined) return draft.date;
  if (prose.frontMatter === undefined) return '';
  const { date } = frontMatterFields(prose.frontMatter).fields;
  return typeof date === 'string' ? date : '';
}
