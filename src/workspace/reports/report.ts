import { needsAttention, type FailOn } from '../fail-on.js';
import type { FileReview, ReviewedFinding } from '../review.js';

/** What all reports have in common. */
export interface ReportOptions {
  /** Every finding, or those that a person should look at. JSON and HTML always hold every finding. */
  readonly show: 'attention' | 'all';
  /** With the reasons of each verdict and the numbers that were passed over. */
  readonly explain: boolean;
  readonly failOn: FailOn;
  /** Only the text report has colours; its words say the same without. */
  readonly color: boolean;
  /** Of Claimcheck. */
  readonly version: string;
}

/** A report as text, ending with a line feed. The same reviews give the same text. */
export type Report = (files: readonly FileReview[], options: ReportOptions) => string;

/** The findings of a file that a report shows, in the draft's order. */
export function shown(
  file: FileReview,
  { show, failOn }: Pick<ReportOptions, 'show' | 'failOn'>,
): readonly ReviewedFinding[] {
  if (show === 'all') return file.findings;
  return file.findings.filter((entry) => needsAttention(failOn, entry));
}

/** Who says a piece of evidence, as far as it is known: title, publisher, date. */
export function attribution(source: {
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
}): string {
  return [source.title, source.publisher, source.published].filter((part) => part !== undefined).join(', ');
}

/** What a finding's suggestion replaces in the draft, to the letter: the quantity, or more. */
export function replacedText({ replaced, finding }: ReviewedFinding): string {
  return replaced?.text ?? finding.quantity.surface;
}

/** Why and by what a finding is silenced, in words; empty where it is not. */
export function silencedWords({ silenced }: ReviewedFinding): string {
  if (silenced === undefined) return '';
  const word = silenced.by === 'decision' ? 'accepted' : 'ignored';
  return silenced.reason === '' ? word : `${word}: ${silenced.reason}`;
}
