import type { CitationStyle } from '../../workspace/config.js';
/** One replacement in a text: what stands from `start` to `end` (UTF-16 offsets) becomes `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a draft cites: `plain` is for text without Markdown, the source in round brackets. */
export type DraftStyle = CitationStyle | 'plain';

/** What a citation names; the fields of a source. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly citationKey?: string;
}
