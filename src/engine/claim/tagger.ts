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
    result.push({ text, lemma: (lemmas[i] ?? text).toLowerCase(), pos: tags[i] ?? 'X', start, end: from });
  }
  return result;
}
