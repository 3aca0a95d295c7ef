import type { Range } from '../../engine/index.js';
import { citationPlace } from './place.js';
import { bracketed } from './scan.js';
import type { Cited, TextChange } from './types.js';

/**
 * A Pandoc citation `[@key]` before the sentence's final punctuation, joined to the bracket that stands there
 * (`[@a; @key]`). Undefined where the source has no key, or the sentence cites it already.
 */
export function pandocChanges(
  text: string,
  sentence: Range,
  quantity: Range,
  source: Cited,
): readonly TextChange[] | undefined {
  const key = source.citationKey;
  if (key === undefined || key === '') return undefined;
  const { before, existing } = citationPlace(text, sentence, quantity);
  const bracket = text.slice(existing.start, existing.end);
  if (bracketed(bracket).includes(key)) return undefined;
  if (bracket.startsWith('[') && existing.end === before) {
    return [{ start: before - 1, end: before - 1, text: `; @${key}` }];
  }
  return [{ start: before, end: before, text: ` [@${key}]` }];
}
