import path from 'node:path';
import type { CheckReport, Finding } from '../engine/index.js';
import type { Decision } from './decisions.js';

/** What is needed to find the decisions that a draft has outgrown. */
export interface Decided {
  /** The absolute path of the draft. */
  readonly file: string;
  /** The decisions that hold, each fingerprint once. */
  readonly decisions: Iterable<Decision>;
  /** What the paths of the decisions are relative to. */
  readonly folder: string;
}

/** So many are named in one note. */
const MOST_NAMED = 5;

/**
 * The decisions made for a draft that answer none of its findings, in their order: the sentence has another wording now, or
 * is gone. None where the draft was not read as a whole, and none that a newer decision on the same number has replaced.
 */
export function staleDecisions(
  { file, decisions, folder }: Decided,
  {
    findings,
    skipped,
  }: Pick<CheckReport, 'skipped'> & {
    readonly findings: readonly Pick<Finding, 'fingerprint'>[];
  },
): readonly Decision[] {
  if (skipped.length > 0) return [];
  const shown = path.relative(folder, file).replaceAll('\\', '/');
  const own = [...decisions].filter((entry) => entry.path === shown);
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return own.filter((entry, at) => {
    if (found.has(entry.fingerprint)) return false;
    const isReplaced = ({ fingerprint, surface }: Decision): boolean =>
      surface === entry.surface && found.has(fingerprint);
    return !own.slice(at + 1).some(isReplaced);
  });
}

/** A sentence for a person that names stale decisions, the first few of them; undefined for none. */
export function staleNote(stale: readonly Decision[]): string | undefined {
  if (stale.length === 0) return undefined;
  const named = stale.slice(0, MOST_NAMED).map(({ surface, reason }) => {
    return surface === undefined ? reason : `${surface} (${reason})`;
  });
  const others = stale.length > MOST_NAMED ? `; and ${stale.length - MOST_NAMED} more` : '';
  const opening =
    stale.length === 1
      ? 'A decision no longer applies, since its sentence has changed'
      : `${stale.length} decisions no longer apply, since their sentences have changed`;
  return `${opening}: ${named.join('; ')}${others}.`;
}
