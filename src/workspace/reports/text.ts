import picocolors from 'picocolors';
import type { Evidence, Finding, Verdict } from '../../engine/index.js';
import { totalsOf, type FileReview, type ReviewedFinding, type Totals } from '../review.js';
import { countsInWords, type Count } from './counts.js';
import { oneLine as joinLines, printable } from './escape.js';
import {
  attribution,
  replacedText,
  shown,
  silencedWords,
  type Report,
  type ReportOptions,
} from './report.js';

/** For a terminal: what needs attention, by file, each with its evidence and its correction; then all counts. */
export const textReport: Report = (files, options) => {
  const colors = picocolors.createColors(options.color);
  const blocks = files.map((file) => fileBlock(file, options, colors)).filter((block) => block !== '');
  return [...blocks, summary(totalsOf(files), colors)].join('\n');
};

type Colors = ReturnType<typeof picocolors.createColors>;

function fileBlock(file: FileReview, options: ReportOptions, colors: Colors): string {
  const findings = shown(file, options);
  const width = {
    place: Math.max(0, ...findings.map((entry) => placeOf(entry).length)),
    surface: Math.min(MAX_SURFACE, Math.max(0, ...findings.map((entry) => surfaceOf(entry).length))),
  };
  const lines = [
    ...file.skipped.map((skipped) => `  ${colors.yellow('skipped')}  ${oneLine(skipped.message)}`),
    ...file.notes.map((note) => `  ${colors.dim('note')}  ${oneLine(note)}`),
    ...findings.flatMap((entry) => findingLines(entry, width, options, colors)),
    ...file.directives.map(
      (entry) => `  ${placeOf(entry)}  ${colors.yellow('directive')}  ${oneLine(entry.message)}`,
    ),
    ...(options.explain ? passedOverLines(file, width.place, colors) : []),
  ];
  return lines.length === 0 ? '' : [colors.underline(printable(file.path)), ...lines, ''].join('\n');
}

function oneLine(text: string): string {
  return printable(joinLines(text));
}

/** A longer surface pushes its own line to the right, not those of the others. */
const MAX_SURFACE = 20;
const INDENT = '        ';

function findingLines(
  entry: ReviewedFinding,
  width: { readonly place: number; readonly surface: number },
  { explain }: ReportOptions,
  colors: Colors,
): readonly string[] {
  const { finding } = entry;
  const verdict = VERDICT_COLOR[finding.verdict](colors)(finding.verdict.padEnd(VERDICT_WIDTH));
  const place = colors.dim(placeOf(entry).padStart(width.place));
  const surface = colors.bold(surfaceOf(entry).padEnd(width.surface));
  const silenced = silencedWords(entry);
  const suffix = silenced === '' ? '' : colors.dim(` [${oneLine(silenced)}]`);
  const fix = finding.suggestion;
  return [
    `  ${place}  ${verdict}  ${surface}  ${oneLine(finding.message)}${suffix}`,
    ...evidenceShown(finding, explain).map(({ statement, source, relation }) => {
      const where = colors.dim(`(${oneLine(attribution(source))})`);
      return `${INDENT}${colors.dim(`${relation}:`)} ${oneLine(statement)} ${where}`;
    }),
    ...(fix === undefined
      ? []
      : [`${INDENT}${colors.dim('fix:')} ${oneLine(replacedText(entry))} → ${colors.green(oneLine(fix))}`]),
    ...(explain
      ? finding.reasons.map((reason) => `${INDENT}${colors.dim(`because ${oneLine(reason)}`)}`)
      : []),
  ];
}

/** The best evidence, of a conflict that of either side; all of it where the verdict is to be explained. */
function evidenceShown({ verdict, evidence }: Finding, explain: boolean): readonly Evidence[] {
  if (explain) return evidence;
  if (verdict !== 'conflicting') return evidence.slice(0, 1);
  const sides = SIDES.map((side) => evidence.find(({ relation }) => relation === side));
  return sides.filter((entry) => entry !== undefined);
}

const SIDES: readonly Evidence['relation'][] = ['agrees', 'differs'];

function passedOverLines(file: FileReview, width: number, colors: Colors): readonly string[] {
  return file.passedOver.map((number) => {
    const reason = number.reason.replaceAll('-', ' ');
    return `  ${colors.dim(`${placeOf(number).padStart(width)}  passed over  ${oneLine(number.surface)} (${reason})`)}`;
  });
}

const VERDICT_WIDTH = 'conflicting'.length;

const VERDICT_COLOR: Readonly<Record<Verdict, (colors: Colors) => (text: string) => string>> = {
  refuted: (colors) => colors.red,
  conflicting: (colors) => colors.yellow,
  supported: (colors) => colors.green,
  unverified: (colors) => colors.dim,
};

function placeOf({ start }: Pick<ReviewedFinding, 'start'>): string {
  return `${start.line + 1}:${start.character + 1}`;
}

function surfaceOf({ finding }: ReviewedFinding): string {
  return oneLine(finding.quantity.surface);
}

function summary(totals: Totals, colors: Colors): string {
  const paint = ({ name, open, words }: Count): string => {
    if (open === 0) return words;
    return name === 'skipped' ? colors.yellow(words) : VERDICT_COLOR[name](colors)(words);
  };
  return `${countsInWords(totals, paint)}\n`;
}
