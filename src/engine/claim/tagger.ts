import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { memoize } from './memoize.js';

/** A word of a sentence with its part of speech (Universal POS tags) and its lemma in lower case. */
export interface Token {
  readonly text: string;
  readonly lemma: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
}

// Loading the model takes a tenth of a second, so it waits for the first sentence; importing the engine costs nothing.
let nlp: WinkMethods | undefined;

type Its = Readonly<Record<'lemma' | 'pos', ItsFunction<string>>>;

/**
 * The tokens of one sentence, in order, with exact offsets; empty for blank text. A draft's sentence is asked for
 * again as what stands before the next one.
 */
export const tagSentence: (sentence: string) => readonly Token[] = memoize(readTokens, 512);

function readTokens(sentence: string): readonly Token[] {
  if (sentence.trim() === '') return [];
  nlp ??= winkNLP(model, ['pos']);
  const its = nlp.its as unknown as Its;
  const tokens = nlp.readDoc(sentence).tokens();
  const words = tokens.out();
  const lemmas = tokens.out(its.lemma) as unknown as readonly string[];
  const tags = tokens.out(its.pos) as unknown as readonly string[];
  const result: Token[] = [];
  let from = 0;
  for (const [i, text] of words.entries()) {
    const start = sentence.indexOf(text, from);
    // A token that the tokenizer rewrote has no place in the sentence; it is left out rather than misplaced.
    if (start < 0 || text === '') continue;
    from = start + text.length;
    const whole = modelWith(sentence, result.at(-1), start, from);
    if (whole !== undefined) {
      result[result.length - 1] = whole;
      continue;
    }
    if (MODELS.test(text)) {
      result.push(modelOf(text, start, from));
      continue;
    }
    const tag = tags[i] ?? 'X';
    const pos = corrected({ text, start, tag, next: tags[i + 1] }, result);
    // The lemma of what was taken for a verb is no name: `Hawks`.
    const lemma = pos === 'PROPN' && pos !== tag ? text : (lemmas[i] ?? text);
    result.push({ text, lemma: lemma.toLowerCase(), pos, start, end: from });
  }
  return result;
}

/** A word as the tagger has it, with the tag of the next one. */
interface Tagged {
  readonly text: string;
  readonly start: number;
  readonly tag: string;
  readonly next: string | undefined;
}

/** A token's part of speech, where what stands beside it says that the tagger is wrong. */
function corrected({ text, start, tag, next }: Tagged, before: readonly Token[]): string {
  if (isInitials(text, next)) return 'PROPN';
  if (isCounted(text, tag, before.at(-1))) return 'NOUN';
  if (tag !== 'VERB') return tag;
  if (isName(text, next, before.at(-1))) return 'PROPN';
  return isTied(before, start) ? 'ADJ' : tag;
}

/** A name that is a verb too: `Mary Grant won`, between a given name and what its bearer did, or `the Larks`. */
function isName(text: string, next: string | undefined, before: Token | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return before?.pos === 'DET' || (before?.pos === 'PROPN' && (next === 'VERB' || next === 'AUX'));
}

/** Parts of words that a hyphen ties to a verb: `out-scored`, `re-opened`. */
const PREFIXES: ReadonlySet<string> = new Set('out over under re co pre up mis un de dis'.split(' '));

/** Whether a hyphen ties what begins at an offset to a word before it: `a free-throw line`, `US-led forces`. */
function isTied(before: readonly Token[], start: number): boolean {
  const [first, hyphen] = before.slice(-2);
  if (first === undefined || hyphen?.text !== '-' || hyphen.end !== start) return false;
  return first.end === hyphen.start && !PREFIXES.has(first.text.toLowerCase()) && first.pos !== 'NUM';
}

/** The initials of a given name are a name, which the tagger may take for a verb: `DJ Smith`. */
function isInitials(text: string, next: string | undefined): boolean {
  return next === 'PROPN' && /^\p{Lu}{2,3}$/u.test(text);
}

/** Models in the plural: `Su-35s`. */
const MODELS = /^\p{Lu}[\p{L}-]*\d[\p{L}\d-]*s$/u;
const MODEL = /^\p{Lu}[\p{L}-]*\d[\p{L}\d-]*$/u;

/** The model of which a token is the rest: the tokenizer takes `A330s` for `A3` and `30s`. */
function modelWith(
  sentence: string,
  before: Token | undefined,
  start: number,
  end: number,
): Token | undefined {
  if (before?.end !== start || !/^\p{Lu}/u.test(before.text)) return undefined;
  const text = sentence.slice(before.start, end);
  return MODEL.test(text) ? modelOf(text, before.start, end) : undefined;
}

function modelOf(text: string, start: number, end: number): Token {
  const lower = text.toLowerCase();
  return { text, lemma: lower.endsWith('s') ? lower.slice(0, -1) : lower, pos: 'PROPN', start, end };
}

/** A plural right behind a number is what the number counts, which the tagger may take for a verb: `five rebounds`. */
function isCounted(text: string, tag: string | undefined, before: Token | undefined): boolean {
  return tag === 'VERB' && before?.pos === 'NUM' && text.endsWith('s');
}
