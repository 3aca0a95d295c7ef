import { sharedTerms } from '../claim/context-concepts.js';
import type { Block, Sentence } from '../prose/types.js';

/** How many sentences of a paragraph are its opening. */
const SENTENCES = 3;

/**
 * What the blocks of a draft, asked for in order, stand under: the concepts of the first sentences of the draft's first
 * paragraph and of the first one of their section, each of them once. A number that is edited there changes none of them.
 */
export function createOpenings(
  segment: (block: Block) => readonly Sentence[],
): (block: Block) => readonly string[] {
  let whole: readonly string[] | undefined;
  let section: readonly string[] | undefined;
  let opening: readonly string[] = [];
  return (block) => {
    if (block.kind === 'heading') {
      section = undefined;
      opening = whole ?? [];
    } else if (block.kind === 'paragraph' && section === undefined) {
      section = conceptsOf(segment(block));
      whole ??= section;
      opening = [...new Set([...whole, ...section])];
    }
    return opening;
  };
}

function conceptsOf(sentences: readonly Sentence[]): readonly string[] {
  return sentences
    .slice(0, SENTENCES)
    .flatMap(({ text }) => sharedTerms(text))
    .filter(({ role }) => role === 'name' || role === 'noun')
    .map(({ concept }) => concept);
}
