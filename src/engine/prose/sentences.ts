import { LIMITS } from './limits.js';
import { isBoundary } from './sentence-boundaries.js';
import type { Block, Sentence } from './types.js';

/**
 * The sentences of a block, in order and without the white space between them. Headings and table rows are one sentence
 * each. Empty for a block without text.
 */
export function readSentences(block: Pick<Block, 'kind' | 'text'>): readonly Sentence[] {
  if (block.kind === 'heading' || block.kind === 'table-row') return [{ text: block.text, start: 0 }];
  return segmentSentences(block.text);
}

/**
 * The sentences of a text, in order and without the white space between them: `Intl.Segmenter`, and our own knowledge
 * of abbreviations where it would part what belongs together. `start` is a UTF-16 offset. Linear in the text's length.
 */
export function segmentSentences(text: string): readonly Sentence[] {
  // Most headings, items and cells end here: the segmenter costs far more than this look.
  if (text.length < LIMITS.pieceLength && !MAY_END.test(text)) return wholeOf(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of boundaries(text)) {
    const raw = text.slice(start, end);
    const sentence = raw.trim();
    if (sentence !== '') sentences.push({ text: sentence, start: start + raw.indexOf(sentence) });
    start = end;
  }
  return sentences;
}

/** A mark that ends sentences, with more text behind it; full width marks need no space. */
const MAY_END = /[.!?…]["”’')\]»]{0,5}(?:\s|\[)|[\d)\]]\.[A-Z]|[\n\r\u0085\u2028\u2029。！？｡．﹒﹗؟।։]/;

function wholeOf(text: string): readonly Sentence[] {
  const sentence = text.trim();
  return sentence === '' ? [] : [{ text: sentence, start: text.indexOf(sentence) }];
}

function* boundaries(text: string): Generator<number> {
  let start = 0;
  for (const end of candidates(text)) {
    const ends =
      end >= text.length ||
      end - start >= LIMITS.sentenceLength ||
      isBoundary(text.slice(start, end), text.slice(end, end + 80));
    if (!ends) continue;
    yield end;
    start = end;
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where a sentence may end: what the segmenter says of each piece, and what it never says. */
function* candidates(text: string): Generator<number> {
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    const piece = text.slice(start, end);
    const stops = Array.from(
      segmenter.segment(piece),
      ({ index, segment }) => start + index + segment.length,
    );
    const marks = Array.from(piece.matchAll(OTHER_ENDS), (match) => start + match.index + match[0].length);
    yield* marks.length === 0 ? stops : [...new Set([...stops, ...marks])].sort((a, b) => a - b);
    start = end;
  }
}

/**
 * Behind the citation marks of an encyclopedia, before a figure, and behind a mark that stands apart before a word in lower
 * case, where the segmenter parts nothing.
 */
const OTHER_ENDS =
  /[.!?]["”’')]?(?:(?:\[[\d, –-]{1,20}\]){1,10}[^\S\n]{1,8}(?=[\p{Lu}\p{N}“"‘])|[^\S\n]{1,8}(?=[“"‘(]?[\p{Sc}~≈]?\d))|(?<=[^\s.] )[.!?](?: (?:''|["”]))?[^\S\n]{1,8}(?=(?:``? |[“"(] ?)?\p{Ll})/gu;

/** The segmenter is super-linear, so that a long text is given to it in pieces that end behind a space. */
function pieceEnd(text: string, start: number): number {
  const limit = start + LIMITS.pieceLength;
  if (limit >= text.length) return text.length;
  const space = Math.max(text.lastIndexOf('. ', limit) + 2, text.lastIndexOf('\n', limit) + 1);
  if (space > start + LIMITS.pieceLength / 2) return space;
  const word = text.lastIndexOf(' ', limit) + 1;
  return word > start ? word : limit;
}
