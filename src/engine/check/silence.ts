import type { Silence } from './directives.js';
import type { DirectiveProblem, Finding } from './types.js';

/** The findings, those that a directive silences with its reason, and the directives that silence nothing. */
export interface Silenced {
  readonly silenced: readonly Finding[];
  readonly unused: readonly DirectiveProblem[];
}

/** Applies silences to findings in the draft's order. Where several silence the same finding, the first of them does. */
export function silence(findings: readonly Finding[], silences: readonly Silence[]): Silenced {
  if (silences.length === 0) return { silenced: findings, unused: [] };
  const used = new Set<Silence>();
  const silencer = sweep(silences);
  const silenced = findings.map((finding) => {
    const found = silencer(finding.range.start);
    if (found === undefined) return finding;
    if (finding.verdict === 'refuted' || finding.verdict === 'conflicting') used.add(found);
    return { ...finding, suppressed: { reason: found.reason } };
  });
  const unused = silences
    .filter((item) => !used.has(item))
    .map((item) => ({ range: item.directive, message: 'This directive silences nothing.' }));
  return { silenced, unused };
}

/** The first silence over each of some offsets, asked for in ascending order: each silence is taken up and left once. */
function sweep(silences: readonly Silence[]): (offset: number) => Silence | undefined {
  const waiting = [...silences.entries()].sort(([, a], [, b]) => b.range.start - a.range.start);
  let open: (readonly [number, Silence])[] = [];
  return (offset) => {
    for (
      let next = waiting.at(-1);
      next !== undefined && next[1].range.start <= offset;
      next = waiting.at(-1)
    )
      open.push(waiting.pop()!);
    open = open.filter(([, { range }]) => offset < range.end);
    let first = open[0];
    for (const entry of open) if (entry[0] < first![0]) first = entry;
    return first?.[1];
  };
}
