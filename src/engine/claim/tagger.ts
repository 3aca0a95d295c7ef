import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

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

/** The tokens of one sentence, in order, with exact offsets; empty for blank text. */
export function tagSentence(sentence: string): readonly Token[] {
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
    const pos = isCounted(text, tags[i], result.at(-1)) ? 'NOUN' : (tags[i] ?? 'X');
    result.push({ text, lemma: (lemmas[i] ?? text).toLowerCase(), pos, start, end: from });
  }
  return result;
}

/** A plural right behind a number is what the number counts, which the tagger may take for a verb: `five rebounds`. */
function isCounted(text: string, tag: string | undefined, before: Token | undefined): boolean {
  return tag === 'VERB' && before?.pos === 'NUM' && text.endsWith('s');
}
