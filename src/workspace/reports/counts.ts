import type { Verdict } from '../../engine/index.js';
import type { Totals } from '../review.js';

/** The verdicts in the order of their weight, which all reports keep. */
export const VERDICTS: readonly Verdict[] = ['refuted', 'conflicting', 'supported', 'unverified'];

/** A count that a report may colour. */
export interface Count {
  readonly name: Verdict | 'skipped';
  /** How many of them a person still has to look at: none where all are silenced. */
  readonly open: number;
  readonly words: string;
}

/** `2 files: 3 refuted (1 silenced), 0 conflicting, 1 supported, 0 unverified, 0 skipped`; `paint` colours a count. */
export function countsInWords(totals: Totals, paint = ({ words }: Count): string => words): string {
  const verdicts = VERDICTS.map((name) => {
    const silenced = totals.silenced[name];
    const words = `${totals.verdicts[name]} ${name}${silenced === 0 ? '' : ` (${silenced} silenced)`}`;
    return paint({ name, open: totals.verdicts[name] - silenced, words });
  });
  const skipped = paint({ name: 'skipped', open: totals.skipped, words: `${totals.skipped} skipped` });
  return `${filesInWords(totals.files)}: ${[...verdicts, skipped].join(', ')}`;
}

/** `1 file`, `2 files`. */
export function filesInWords(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`;
}
