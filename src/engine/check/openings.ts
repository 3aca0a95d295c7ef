import { sharedTerms } from '../claim/context-concepts.js';
import type { Block, Sentence } from '../prose/types.js';

/** How many sentences of a paragraph are its opening. */
const SENTENCES = 3;

/**
 * What the blocks of a draft, asked for in order, stand under: what the draft's first paragraph opens with, and the first one
 * of their section, each concept once. `conceptsOf` says it of a paragraph: see `openingConcepts`.
 */
export function createOpenings(
  conceptsOf: (paragraph: Block) => readonly string[],
): (block: Block) => readonly string[] {
  let whole: readonly string[] | undefined;
  let section: readonly string[] | undefined;
  let opening: readonly string[] = [];
  return (block) => {
    if (block.kind === 'heading') {
      section = undefined;
      opening = whole ?? [];
    } else if (block.kind === 'paragraph' && section === undefined) {
      section = conceptsOf(block);
      whole ??= section;
      opening = [...new Set([...whole, ...section])];
    }
    return opening;
  };
}

/** The concepts of what the first of a paragraph's sentences speak of; a number that is edited there changes none of them. */
export function openingConcepts(sentences: readonly Sentence[]): readonly string[] {
  return sentences
    .slice(0, SENTENCES)
    .flatMap(({ text }) => sharedTerms(text))
    .filter(({ role }) => role === 'name' || role === 'noun')
    .map(({ concept }) => concept);
}
