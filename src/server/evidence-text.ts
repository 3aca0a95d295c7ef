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

/**
 * A finding as a hover shows it, in Markdown: the verdict and the evidence of each side. Its message is not repeated, since
 * it stands at the mark; its reasons are for the page of the explanation, since a hover is read at a glance.
 */
export function findingMarkdown(finding: Finding): string {
  return [verdictLine(finding), ...evidenceMarkdown(finding)].join('\n\n');
}

/**
 * The whole of what the engine thought about a claim, in Markdown: a page of its own. It links to the check's page by its
 * file name, which the client serves beside it: a preview of Markdown follows no link to a file elsewhere.
 */
export function explanationMarkdown(finding: Finding): string {
  const reasons = reasonsMarkdown(finding);
  return [
    `# ${escapeMarkdown(finding.quantity.surface)}: ${WORDS[finding.verdict].toLowerCase()}`,
    escapeMarkdown(finding.message),
    ...evidenceMarkdown(finding),
    '## Why',
    ...(reasons.length > 0 ? reasons : ['The check gave no reasons.']),
    `Read as: ${finding.check}, confidence ${Math.round(finding.confidence * 100)}%. [About this check](${finding.check}.md).`,
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

/** The verdict with the number of sources behind it. */
function verdictLine(finding: Finding): string {
  const against = sourcesOf(finding, 'differs');
  const word = `**${WORDS[finding.verdict]}**`;
  switch (finding.verdict) {
    case 'supported':
      return `${word} by ${counted(sourcesOf(finding, 'agrees'))}`;
    case 'refuted':
      return `${word} by ${counted(against)}`;
    case 'conflicting':
      return `${word}: ${counted(against)} against, ${sourcesOf(finding, 'agrees')} in favour`;
    case 'unverified':
      return word;
  }
}

function sourcesOf(finding: Finding, relation: Evidence['relation']): number {
  const evidence = finding.evidence.filter((one) => one.relation === relation);
  return new Set(evidence.map(({ source }) => source.id)).size;
}

function counted(sources: number): string {
  return sources === 1 ? '1 source' : `${sources} sources`;
}

/** The statements, those against the draft first; each side has its heading where there are two. */
function evidenceMarkdown(finding: Finding): readonly string[] {
  const differing = finding.evidence.filter((one) => one.relation === 'differs');
  const agreeing = finding.evidence.filter((one) => one.relation === 'agrees');
  if (differing.length === 0 || agreeing.length === 0) return statements([...differing, ...agreeing]);
  return ['Against:', ...statements(differing), 'In favour:', ...statements(agreeing)];
}

function statements(evidence: readonly Evidence[]): readonly string[] {
  const shown = evidence.slice(0, SHOWN);
  const parts = shown.map(
    (one) => `> ${boldAt(one.statement, one.range)}\n>\n> ${sourceLine(one.source)}${pageOf(one)}`,
  );
  return evidence.length > SHOWN ? [...parts, `and ${evidence.length - SHOWN} more`] : parts;
}

/** The page that a statement stands on, for a document that has pages. */
function pageOf({ page }: Evidence): string {
  return page === undefined ? '' : ` · p. ${page}`;
}

/** The reasons as one list; nothing where there are none. */
function reasonsMarkdown(finding: Finding): readonly string[] {
  if (finding.reasons.length === 0) return [];
  return [finding.reasons.map((reason) => `- ${escapeMarkdown(reason)}`).join('\n')];
}
