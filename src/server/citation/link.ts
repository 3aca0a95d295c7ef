import type { Range } from '../../engine/index.js';
import { readableDate } from '../evidence-text.js';
import { link, webAddress } from '../markdown.js';
import { citationPlace } from './place.js';
import type { Cited, TextChange } from './types.js';

/**
 * A Markdown link in round brackets before the sentence's final punctuation. Undefined where the source has no web
 * address, or the sentence links to it already.
 */
export function linkChanges(
  text: string,
  sentence: Range,
  quantity: Range,
  source: Cited,
): readonly TextChange[] | undefined {
  const address = source.url === undefined ? undefined : webAddress(source.url);
  if (source.url === undefined || address === undefined) return undefined;
  const { before, after } = citationPlace(text, sentence, quantity);
  const cited = text.slice(sentence.start, Math.max(after, sentence.end));
  if (cited.includes(`(${address})`) || cited.includes(`(${source.url})`)) return undefined;
  return [{ start: before, end: before, text: ` (${link(source.title, source.url)})` }];
}

/** The source in round brackets, for a text without Markdown. Undefined where it is there already. */
export function plainChanges(
  text: string,
  sentence: Range,
  quantity: Range,
  source: Cited,
): readonly TextChange[] | undefined {
  const { before } = citationPlace(text, sentence, quantity);
  const date = source.published === undefined ? undefined : readableDate(source.published);
  const parts = [source.title, source.publisher, date, source.url].filter((part) => part !== undefined);
  const bracket = ` (${parts.join(', ')})`;
  return text.slice(sentence.start, sentence.end).includes(bracket)
    ? undefined
    : [{ start: before, end: before, text: bracket }];
}
