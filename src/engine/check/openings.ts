import { sharedTerms } from '../claim/context-concepts.js';
import { namesIn, surelyNamed } from '../claim/names/surely-named.js';
import type { Opening } from '../claim/types.js';
import type { Block, Sentence } from '../prose/types.js';

/** How many sentences of a paragraph are its opening. */
const SENTENCES = 3;

/** What a text opens with that says nothing. */
export const NO_OPENING: Opening = { concepts: [], names: [], sureNames: [] };

/**
 * What the blocks of a draft, asked for in order, stand under: what the draft's first paragraph opens with, and the first one
 * of their section, each concept once. `openingOf` says it of a paragraph; `mostNamed` is what the draft names most.
 */
export function createOpenings(
  openingOf: (paragraph: Block) => Opening,
  mostNamed: readonly string[] = [],
): (block: Block) => Opening {
  const unopened = mostNamed.length === 0 ? NO_OPENING : { ...NO_OPENING, mostNamed };
  let whole: Opening | undefined;
  let section: Opening | undefined;
  let opening = unopened;
  return (block) => {
    if (block.kind === 'heading') {
      section = undefined;
      opening = whole === undefined ? unopened : { ...unopened, ...whole };
    } else if (block.kind === 'paragraph' && section === undefined) {
      section = openingOf(block);
      whole ??= section;
      opening = {
        ...unopened,
        concepts: unique([...whole.concepts, ...section.concepts]),
        names: unique([...whole.names, ...section.names]),
        sureNames: unique([...whole.sureNames, ...section.sureNames]),
      };
    }
    return opening;
  };
}

/** What the first of a paragraph's sentences speak of; a number that is edited there changes nothing. */
export function readOpening(sentences: readonly Sentence[]): Opening {
  const said = sentences.slice(0, SENTENCES).map(({ text }) => text);
  const terms = said.flatMap(sharedTerms).filter(({ role }) => role === 'name' || role === 'noun');
  return {
    concepts: unique(terms.map(({ concept }) => concept)),
    names: unique(said.flatMap((text) => namesIn(text))),
    sureNames: unique(said.flatMap((text) => surelyNamed(text))),
  };
}

function unique(concepts: readonly string[]): readonly string[] {
  return [...new Set(concepts)];
}
