import type { Evidence, Finding, SourceInfo, Verdict } from '../engine/index.js';
import { boldAt, escapeMarkdown, link } from './markdown.js';

const WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting',
  unverified: 'Unverified',
};

/** As many statements as fit on a screen without scrolling. */
const SHOWN = 3;

/** A finding as a person reads it, in Markdown: the verdict, the evidence of each side, and the reasons. */
export function findingMarkdown(finding: Finding): string {
  const parts = [`**${WORDS[finding.verdict]}**: ${escapeMarkdown(finding.message)}`];
  const differing = finding.evidence.filter((one) => one.relation === 'differs');
  const agreeing = finding.evidence.filter((one) => one.relation === 'agrees');
  const bothSides = differing.length > 0 && agreeing.length > 0;
  parts.push(...side(bothSides ? 'Against' : '', differing), ...side(bothSides ? 'In favour' : '', agreeing));
  if (finding.reasons.length > 0) parts.push(reasonsMarkdown(finding));
  return parts.join('\n\n');
}

/** The whole of what the engine thought about a claim, in Markdown: a page of its own. */
export function explanationMarkdown(finding: Finding, page: string): string {
  const { quantity } = finding;
  return [
    `# ${escapeMarkdown(quantity.surface)}: ${WORDS[finding.verdict].toLowerCase()}`,
    findingMarkdown({ ...finding, reasons: [] }),
    '## Why',
    finding.reasons.length > 0 ? reasonsMarkdown(finding) : 'The check gave no reasons.',
    `Read as: ${finding.check}, confidence ${Math.round(finding.confidence * 100)}%. [About this check](${page}).`,
  ].join('\n\n');
}

/** Title, publisher and date of a source, the title linking to it. */
export function sourceLine(source: SourceInfo): string {
  const parts = [link(source.title, source.url)];
  if (source.publisher !== undefined) parts.push(escapeMarkdown(source.publisher));
  if (source.published !== undefined) parts.push(escapeMarkdown(readableDate(source.published)));
  return parts.join(' · ');
}

/** `2025-08-27` as `27 August 2025`; whatever is no such date stays as it is. */
export function readableDate(iso: string): string {
  const date = /^\d{4}-\d{2}-\d{2}/.test(iso) ? new Date(`${iso.slice(0, 10)}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function side(heading: string, evidence: readonly Evidence[]): readonly string[] {
  const parts = evidence
    .slice(0, SHOWN)
    .map((one) => `> ${boldAt(one.statement, one.range)}\n>\n> ${sourceLine(one.source)}`);
  if (evidence.length > SHOWN) parts.push(`and ${evidence.length - SHOWN} more`);
  return heading === '' || parts.length === 0 ? parts : [`${heading}:`, ...parts];
}

function reasonsMarkdown(finding: Finding): string {
  return finding.reasons.map((reason) => `- ${escapeMarkdown(reason)}`).join('\n');
}
