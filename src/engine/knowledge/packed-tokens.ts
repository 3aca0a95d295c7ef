import type { Token } from '../claim/tagger.js';
import { damaged } from './damaged.js';
import type { GrowingBytes } from './growing.js';
import { pushVarint } from './varint.js';

/**
 * The tokens of a text in about two bytes each. The first has the part of speech in its five low bits and above them how
 * the lemma is made of the word in lower case; the second, in its two low bits, what stands between a token and the one
 * before it, and above them its length. Where one of these is `MORE`, it follows as a varint; a lemma that no form makes
 * follows as what the word loses and gains at its end.
 */
const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
] as const;

/** How most lemmas are made, by number: the end that a word loses, and the one that it gets. */
const FORMS: readonly (readonly [loses: string, gets: string])[] = [
  ['', ''],
  ['s', ''],
  ['ed', ''],
  ['d', ''],
  ['ing', ''],
  ['is', 'be'],
  ['ing', 'e'],
];
const OTHER_FORM = 7;
const MORE = { gap: 3, length: 63 } as const;

const NUMBERS: ReadonlyMap<string, number> = new Map(PARTS_OF_SPEECH.map((name, i) => [name, i]));

/** Appends the tokens of a text; nothing where one of them has a part of speech that there is no number for. */
export function pushTokens(bytes: GrowingBytes, tokens: readonly Token[]): void {
  if (tokens.some(({ pos }) => !NUMBERS.has(pos))) return;
  let end = 0;
  for (const token of tokens) {
    const [gap, length] = [token.start - end, token.end - token.start];
    end = token.end;
    const word = token.text.toLowerCase();
    const form = formOf(word, token.lemma);
    bytes.push(NUMBERS.get(token.pos)! | (form << 5));
    bytes.push(Math.min(gap, MORE.gap) | (Math.min(length, MORE.length) << 2));
    if (gap >= MORE.gap) pushVarint(bytes, gap);
    if (length >= MORE.length) pushVarint(bytes, length);
    if (form === OTHER_FORM) pushEnds(bytes, word, token.lemma);
  }
}

function formOf(word: string, lemma: string): number {
  const form = FORMS.findIndex(
    ([loses, gets]) => word.endsWith(loses) && lemma === word.slice(0, word.length - loses.length) + gets,
  );
  return form < 0 ? OTHER_FORM : form;
}

function pushEnds(bytes: GrowingBytes, word: string, lemma: string): void {
  let shared = 0;
  while (shared < word.length && word[shared] === lemma[shared]) shared += 1;
  pushVarint(bytes, word.length - shared);
  pushVarint(bytes, lemma.length - shared);
  for (let at = shared; at < lemma.length; at++) pushVarint(bytes, lemma.charCodeAt(at));
}

/** The tokens of a text that were appended. Throws `Error` where the bytes are none of this text's. */
export function tokensIn(text: string, bytes: Uint8Array): readonly Token[] {
  const tokens: Token[] = [];
  const reader = new ByteReader(bytes);
  let end = 0;
  while (!reader.isAtEnd) {
    const [head, measure] = [reader.byte(), reader.byte()];
    const pos = PARTS_OF_SPEECH[head & 31];
    const [gap, length] = [measure & 3, measure >> 2];
    const start = end + (gap === MORE.gap ? reader.varint() : gap);
    end = start + (length === MORE.length ? reader.varint() : length);
    if (pos === undefined || end <= start || end > text.length) throw damaged();
    const word = text.slice(start, end);
    tokens.push({ text: word, lemma: lemmaOf(word.toLowerCase(), head >> 5, reader), pos, start, end });
  }
  return tokens;
}

function lemmaOf(word: string, form: number, reader: ByteReader): string {
  if (form === 0) return word;
  if (form === OTHER_FORM) return readEnds(word, reader);
  const [loses, gets] = FORMS[form]!;
  if (!word.endsWith(loses)) throw damaged();
  return word.slice(0, word.length - loses.length) + gets;
}

function readEnds(word: string, reader: ByteReader): string {
  const loses = reader.varint();
  if (loses > word.length) throw damaged();
  let lemma = word.slice(0, word.length - loses);
  for (let gets = reader.varint(); gets > 0; gets--) lemma += String.fromCharCode(reader.varint());
  return lemma;
}

/** Reads bytes from the first on. Throws `Error` behind the last. */
class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw damaged();
    return byte;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}
