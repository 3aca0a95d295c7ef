import type { Finding } from '../engine/index.js';
import type { Checked, DraftChecks } from './draft-checks.js';
import type { FindingRef } from './protocol.js';

/**
 * The finding that a command means: by fingerprint, else the one whose number or, failing that, whose sentence holds the
 * position. Undefined where there is none.
 */
export async function findFinding(
  checks: Pick<DraftChecks, 'current'>,
  ref: FindingRef,
): Promise<{ readonly checked: Checked; readonly finding: Finding } | undefined> {
  const checked = await checks.current(ref.uri);
  if (checked === undefined) return undefined;
  const finding = findingOf(checked, ref);
  return finding === undefined ? undefined : { checked, finding };
}

/** The findings whose number stands at an offset, its end included. */
export function findingsAt(findings: readonly Finding[], start: number, end = start): readonly Finding[] {
  return findings.filter(({ range }) => range.start <= end && start <= range.end);
}

function findingOf(checked: Checked, ref: FindingRef): Finding | undefined {
  const { findings, document } = checked;
  if (ref.fingerprint !== undefined) {
    const named = findings.find((finding) => finding.fingerprint === ref.fingerprint);
    if (named !== undefined) return named;
  }
  if (ref.position === undefined) return undefined;
  const offset = document.offsetAt(ref.position);
  const inSentence = findings.filter(({ sentence }) => sentence.start <= offset && offset <= sentence.end);
  return (
    findingsAt(findings, offset)[0] ?? inSentence.find((one) => one.verdict !== 'unverified') ?? inSentence[0]
  );
}
