import { claimsOf } from '../claim/read-claims.js';
import { memoize } from '../claim/memoize.js';
import type { Claim, SentenceContext } from '../claim/types.js';
import { contextOf } from '../knowledge/statements.js';
import { frontMatterFields } from '../prose/front-matter-fields.js';
import { readSentences } from '../prose/sentences.js';
import type { Block, Draft, Prose, Range, Sentence } from '../prose/types.js';
import { readQuantities } from '../quantity/read.js';
import type { PassedOver } from '../quantity/types.js';

/** How many sentences are remembered: more than the longest draft has. */
const REMEMBERED = 20_000;

/** How many sentences back a subject may be named that pronouns keep up. */
const REACH_BACK = 3;

/** Words that take up a subject that was named before. */
const TAKES_UP = /\b(?:it|its|he|his|him|she|her|they|their|them)\b/i;
const NONE: readonly string[] = [];

/** A sentence as read: its claims and the numbers that are none, with ranges of the sentence. */
export interface ReadSentence {
  readonly claims: readonly Claim[];
  readonly passedOver: readonly PassedOver[];
  /** From the first quantity beyond the limit to the sentence's end; undefined where all were read. */
  readonly unread: Range | undefined;
}

/** A sentence as read, and where it stands. */
export interface Placed {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly read: ReadSentence;
}

/** Reads drafts, and remembers the sentences that it read. */
export type DraftReader = (draft: Draft, prose: Prose) => readonly Placed[];

/** A reader of drafts; the claims of a sentence that it read before, in the same context, are the same objects. */
export function createDraftReader(): DraftReader {
  const reader: Reader = {
    segment: memoize(readSentences, REMEMBERED, ({ kind, text }: Block) => `${kind}\n${text}`),
    read: memoize(readSentence, REMEMBERED, keyOf),
  };
  return (draft, prose) => readBlocks(prose, dateOf(draft, prose), reader);
}

/** The readers of blocks and sentences, which remember what they read. */
interface Reader {
  readonly segment: (block: Block) => readonly Sentence[];
  readonly read: (input: SentenceInput) => ReadSentence;
}

/** What the reading of a sentence depends on. */
interface SentenceInput {
  readonly text: string;
  readonly context: SentenceContext;
}

function keyOf({ text, context }: SentenceInput): string {
  const { title, headings, before, earlier = [], date, cells } = context;
  const row = cells.length === 0 ? '' : JSON.stringify(cells);
  return [text, before, title, date, row, ...earlier, '', ...headings].join('\n');
}

function readSentence({ text, context }: SentenceInput): ReadSentence {
  const { date } = context;
  const { quantities, passedOver } = readQuantities(text, date === '' ? {} : { date });
  const claims = claimsOf(text, quantities, context);
  const next = quantities[claims.length];
  const unread = next === undefined ? undefined : { start: next.range.start, end: text.length };
  return { claims, passedOver, unread };
}

function readBlocks(prose: Prose, date: string, { segment, read }: Reader): readonly Placed[] {
  const placed: Placed[] = [];
  let said: readonly string[] = [];
  for (const block of prose.blocks) {
    if (block.kind === 'heading') said = [];
    for (const sentence of segment(block)) {
      const [before = '', ...earlier] = said;
      const lead = sentence.start === 0 && block.lead !== '' ? block.lead : before;
      const context = {
        ...contextOf(block, prose.title, lead, date),
        // An edit is to be felt by the sentences only that may take up what it says.
        earlier: TAKES_UP.test(sentence.text) ? earlier : NONE,
      };
      placed.push({ block, sentence, read: read({ text: sentence.text, context }) });
      said = [sentence.text, ...said].slice(0, REACH_BACK);
    }
  }
  return placed;
}

function dateOf(draft: Draft, prose: Prose): string {
  if (draft.date !== undefined) return draft.date;
  if (prose.frontMatter === undefined) return '';
  const { date } = frontMatterFields(prose.frontMatter).fields;
  return typeof date === 'string' ? date : '';
}
