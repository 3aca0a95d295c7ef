import { createMarkdownReader, readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';
import type { Draft, Prose } from './types.js';

/** The prose of a document in its format. Never throws; what was not read is under `skipped`. */
export function readProse(draft: Pick<Draft, 'text' | 'format'>): Prose {
  return draft.format === 'markdown' ? readMarkdown(draft.text) : readPlainText(draft.text);
}

/**
 * A reader of one document's versions: it says of each what `readProse` says, and takes less time for what an edit did not
 * touch.
 */
export function createProseReader(): (draft: Pick<Draft, 'text' | 'format'>) => Prose {
  const readVersion = createMarkdownReader();
  return ({ text, format }) => (format === 'markdown' ? readVersion(text) : readPlainText(text));
}
