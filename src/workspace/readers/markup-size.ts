import { Parser } from 'htmlparser2';
import { READER_LIMITS } from '../limits.js';
import type { Outcome } from '../read-text-file.js';

/** The parser gets markup in pieces of so many characters: between two of them it can be stopped. */
const PIECE = 8_192;

/**
 * How many elements and pieces of text HTML holds, or the XML of an Office document; `too-large` where it cannot be read
 * within bounds. One pass in linear time, with the parser that the tree of a page is built by, so that what is counted is
 * what the tree would hold.
 */
export function measureMarkup(markup: string, kind: 'html' | 'xml'): Outcome<number> {
  const { pageDepth, pageAttributes } = READER_LIMITS;
  const most = kind === 'html' ? READER_LIMITS.pageNodes : READER_LIMITS.partNodes;
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentag(_name, found) {
        nodes++;
        deepest = Math.max(deepest, ++depth);
        attributes = Math.max(attributes, Object.keys(found).length);
      },
      // An entity is a piece of text of its own.
      ontext() {
        nodes++;
      },
      onclosetag() {
        depth--;
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: kind === 'xml' },
  );
  for (let at = 0; at < markup.length; at += PIECE) {
    parser.write(markup.slice(at, at + PIECE));
    if (deepest > pageDepth) return tooLarge(`Its elements are nested more than ${pageDepth} deep.`);
    if (nodes > most) return tooLarge(`It has more than ${most} elements and pieces of text.`);
    if (attributes > pageAttributes)
      return tooLarge(`One of its elements has more than ${pageAttributes} attributes.`);
  }
  return { value: nodes };
}

function tooLarge(message: string): Outcome<number> {
  return { skipped: { reason: 'too-large', message: `${message} It was not read.` } };
}
