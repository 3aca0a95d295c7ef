import type { Format, Range } from '../../engine/index.js';
import type { CitationStyle } from '../../workspace/config.js';
import { detectStyle } from './detect-style.js';
import { footnoteChanges } from './footnote.js';
import { linkChanges, plainChanges } from './link.js';
import { pandocChanges } from './pandoc.js';
import { scanCitations } from './scan.js';
import type { Cited, DraftStyle, TextChange } from './types.js';

/** A citation that can be inserted: the changes, in the order of the text, and the style they are in. */
export interface Citation {
  readonly style: DraftStyle;
  readonly changes: readonly TextChange[];
}

/**
 * A citation of the source for the sentence, in the draft's own style. Where the source lacks what that style needs (a
 * key, an address), a footnote says it in words. Undefined where the sentence cites the source already.
 */
export function citationOf(
  draft: { readonly text: string; readonly format: Format },
  sentence: Range,
  quantity: Range,
  source: Cited,
  fallback: CitationStyle,
): Citation | undefined {
  const { text, format } = draft;
  const scan = scanCitations(text);
  const wanted = detectStyle(text, format, fallback, scan);
  const style = canCite(wanted, source) ? wanted : 'footnote';
  const changes = STYLES[style](text, sentence, quantity, source);
  return changes === undefined ? undefined : { style, changes };
}

const STYLES = {
  footnote: footnoteChanges,
  pandoc: pandocChanges,
  link: linkChanges,
  plain: plainChanges,
} as const satisfies Record<DraftStyle, unknown>;

function canCite(style: DraftStyle, source: Cited): boolean {
  if (style === 'pandoc') return source.citationKey !== undefined && source.citationKey !== '';
  if (style === 'link') return source.url !== undefined;
  return true;
}
