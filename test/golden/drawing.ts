import type { CheckReport, Finding, Range } from '../../src/engine/index.js';

interface Mark {
  readonly range: Range;
  readonly label: string;
}

const MARK = /^ *\^+ (?:supported|refuted|conflicting|directive)\b/;

/** The draft of a drawing: its text without the lines that hold marks. */
export function undrawn(drawing: string): string {
  return drawing
    .split('\n')
    .filter((line) => !MARK.test(line))
    .join('\n');
}

/**
 * The draft with its findings drawn below their lines: carets under the number, then the verdict, `→` and the
 * correction where there is one (with what it replaces where that is more than the number), and the reason where a directive silences it. Unverified findings are not drawn. A
 * number that goes on in the next line is drawn in its first.
 */
export function drawn(draft: string, report: CheckReport): string {
  const marks = marksOf(draft, report);
  const lines: string[] = [];
  let start = 0;
  for (const line of draft.split('\n')) {
    const end = start + line.length + 1;
    const text = line.replace(/\r$/, '');
    lines.push(text);
    for (const { range, label } of marks) {
      if (range.start < start || range.start >= end) continue;
      const width = Math.max(1, Math.min(range.end - start, text.length) - (range.start - start));
      lines.push(`${' '.repeat(range.start - start)}${'^'.repeat(width)} ${label}`);
    }
    start = end;
  }
  return lines.join('\n');
}

function marksOf(draft: string, report: CheckReport): readonly Mark[] {
  const findings = report.findings
    .filter((finding) => finding.verdict !== 'unverified')
    .map((finding) => ({ range: finding.range, label: labelOf(draft, finding) }));
  const directives = report.directives.map((problem) => ({ range: problem.range, label: 'directive' }));
  return [...findings, ...directives].sort((a, b) => a.range.start - b.range.start);
}

function labelOf(draft: string, { verdict, suggestion, suggestionRange, suppressed }: Finding): string {
  const replaced =
    suggestionRange === undefined ? '' : ` ${draft.slice(suggestionRange.start, suggestionRange.end)}`;
  const correction = suggestion === undefined ? '' : `${replaced} → ${suggestion}`;
  const ignored = suppressed === undefined ? '' : ` (ignored: ${suppressed.reason})`;
  return verdict + correction + ignored;
}
