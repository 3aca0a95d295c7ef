import type { Format } from '../../engine/index.js';
import type { CitationStyle } from '../../workspace/config.js';
import { scanCitations, type Scan } from './scan.js';
import type { DraftStyle } from './types.js';

/**
 * The style that a draft cites in: the one it uses most, footnotes before Pandoc keys before links where two are used
 * alike, and `fallback` where it cites nothing. A plain text that cites nothing is cited in `plain`.
 */
export function detectStyle(
  text: string,
  format: Format,
  fallback: CitationStyle,
  scan: Scan = scanCitations(text),
): DraftStyle {
  const labels = new Set(scan.definitions.map((definition) => definition.label));
  const counts: readonly (readonly [DraftStyle, number])[] = [
    ['footnote', scan.marks.filter((label) => labels.has(label)).length],
    ['pandoc', scan.pandocKeys.length],
    ['link', scan.links],
  ];
  const most = Math.max(...counts.map(([, count]) => count));
  if (most === 0) return format === 'plaintext' ? 'plain' : fallback;
  return counts.find(([, count]) => count === most)![0];
}
