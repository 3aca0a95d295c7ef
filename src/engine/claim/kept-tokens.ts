import { tagSentence, type Token } from './tagger.js';
import type { SentenceContext } from './types.js';

/** Reads the tokens of a text that are kept with it. Throws `Error` where they are damaged. */
export type KeptTokens = () => readonly Token[];

/** What is kept of a sentence and of what stands before it; undefined for a text that has to be tagged. */
export interface Kept {
  readonly sentence: KeptTokens | undefined;
  readonly before: KeptTokens | undefined;
}

const KEPT = new WeakMap<SentenceContext, Kept>();

/**
 * Says where the tokens are of the one sentence that a context surrounds, so that the tagger need not make them
 * again.
 */
export function keepTokens(context: SentenceContext, kept: Kept): void {
  KEPT.set(context, kept);
}

/** The tokens of the sentence that a context surrounds. */
export function tokensOf(sentence: string, context: SentenceContext): readonly Token[] {
  return KEPT.get(context)?.sentence?.() ?? tagSentence(sentence);
}

/** The tokens of what stands before the sentence that a context surrounds; undefined where they are not kept. */
export function keptBefore(context: SentenceContext): readonly Token[] | undefined {
  return KEPT.get(context)?.before?.();
}
