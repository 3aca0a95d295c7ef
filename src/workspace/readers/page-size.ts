import { Parser } from 'htmlparser2';
import type { Skipped } from '../../engine/index.js';
import { READER_LIMITS } from '../limits.js';

/** The parser gets a page in pieces of so many characters: between two of them it can be stopped. */
const PIECE = 8_192;

/**
 * Why a page cannot be read within bounds; undefined where it can. One pass in linear time, with the parser that the tree
 * is built by, so that what is counted is what the tree would hold.
 */
export function pageTooLarge(html: string): Skipped | undefined {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentag(_name, found) {
        elements++;
        deepest = Math.max(deepest, ++depth);
        attributes = Math.max(attributes, Object.keys(found).length);
      },
      onclosetag() {
        depth--;
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  );
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    const { pageDepth, pageElements, pageAttributes } = READER_LIMITS;
    if (deepest > pageDepth) return tooLarge(`Its elements are nested more than ${pageDepth} deep.`);
    if (elements > pageElements) return tooLarge(`It has more than ${pageElements} elements.`);
    if (attributes > pageAttributes)
      return tooLarge(`One of its elements has more than ${pageAttributes} attributes.`);
  }
  return undefined;
}

function tooLarge(message: string): Skipped {
  return { reason: 'too-large', message: `${message} It was not read.` };
}
