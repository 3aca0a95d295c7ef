import { claimsOf } from '../claim/read-claims.js';
import { memoize } from '../claim/memoize.js';
import type { Claim, SentenceContext } from '../claim/types.js';
import { contextOf } from '../knowledge/statements.js';
import type { KnowledgeStore } from '../knowledge/types.js';
import { frontMatterFields } from '../prose/front-matter-fields.js';
import { LIMITS } from '../prose/limits.js';
import { readProse } from '../prose/read-prose.js';
import { readSentences } from '../prose/sentences.js';
import type { Block, Draft, Prose, Range, Sentence, Skipped } from '../prose/types.js';
import { readQuantities } from '../quantity/read.js';
import type { PassedOver } from '../quantity/types.js';
import { readDirectives } from './directives.js';
import { findingOf, inDraft } from './finding.js';
import { judge, type Judgement } from './judge.js';
import { silence } from './silence.js';
import type { CheckOptions, CheckReport } from './types.js';

/** Checks drafts against one store and remembers what it read, so that a re-check costs what the edit changed. */
export interface Checker {
  /** The findings of a draft, one for each claim, in the draft's order. Never throws on any text. */
  check(draft: Draft, options?: CheckOptions): Promise<CheckReport>;
}

/** How many sentences are remembered: more than the longest draft has. */
const REMEMBERED = 20_000;

/** A sentence as read: its claims and the numbers that are none, with ranges of the sentence. */
interface ReadSentence {
  readonly claims: readonly Claim[];
  readonly passedOver: readonly PassedOver[];
  /** From the first quantity beyond the limit to the sentence's end; undefined where all were read. */
  readonly unread: Range | undefined;
}

interface Placed {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly read: ReadSentence;
}

export function createChecker(store: KnowledgeStore): Checker {
  const reader: Reader = {
    segment: memoize(readSentences, REMEMBERED, ({ kind, text }: Block) => `${kind}\n${text}`),
    read: memoize(readSentence, REMEMBERED, keyOf),
  };
  const judgements = new WeakMap<Claim, Judgement>();

  async function judgeAll(claims: readonly Claim[]): Promise<void> {
    const fresh = [...new Set(claims.filter((claim) => !judgements.has(claim)))];
    if (fresh.length === 0) return;
    for (const { claim, candidates } of await store.candidates(fresh))
      judgements.set(claim, judge(claim, candidates));
  }

  return {
    async check(draft, options = {}) {
      const prose = readProse(draft);
      const placed = readBlocks(prose, dateOf(draft, prose), reader);
      const claims = placed.flatMap((place) => place.read.claims);
      const cut = options.cancelled?.() === true;
      if (!cut) await judgeAll(claims);
      const findings = cut
        ? []
        : placed.flatMap(({ block, sentence, read }) =>
            read.claims.map((claim, i) =>
              findingOf(draft.text, block, sentence, claim, i, judgements.get(claim)!),
            ),
          );
      const { silences, problems } = readDirectives(draft.text, prose.comments);
      const { silenced, unused } = silence(findings, silences);
      return {
        findings: silenced,
        examined: { sentences: placed.length, quantities: claims.length },
        passedOver: placed.flatMap(({ block, sentence, read }) =>
          read.passedOver.map((number) => ({ ...number, range: inDraft(block, sentence, number.range) })),
        ),
        directives: cut ? problems : [...problems, ...unused],
        skipped: [...prose.skipped, ...placed.flatMap(unreadOf), ...(cut ? [CANCELLED] : [])],
      };
    },
  };
}

const CANCELLED: Skipped = { reason: 'timed-out', message: 'The check was cancelled before it ended.' };

function unreadOf({ block, sentence, read: { unread } }: Placed): readonly Skipped[] {
  if (unread === undefined) return [];
  const message = `A sentence or row was checked up to its number ${LIMITS.sentenceQuantities}.`;
  return [{ reason: 'too-many-quantities', message, range: inDraft(block, sentence, unread) }];
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
  const { title, headings, before, date, cells } = context;
  const row = cells.length === 0 ? '' : JSON.stringify(cells);
  return [text, before, title, date, row, ...headings].join('\n');
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
  let before = '';
  for (const block of prose.blocks) {
    if (block.kind === 'heading') before = '';
    for (const sentence of segment(block)) {
      const lead = sentence.start === 0 && block.lead !== '' ? block.lead : before;
      const context = contextOf(block, prose.title, lead, date);
      placed.push({ block, sentence, read: read({ text: sentence.text, context }) });
      before = sentence.text;
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
