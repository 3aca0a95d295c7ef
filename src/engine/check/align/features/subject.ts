import type { Side } from '../words.js';

/** How much of what the claim speaks of the evidence speaks of too: 0 to 1; 0.5 where one does not say. */
export function sameSubject(claim: Side, evidence: Side): number {
  if (claim.subject.size === 0 || evidence.subject.size === 0) return 0.5;
  return overlap(claim.subject, evidence.subject);
}

/** How much of what the claim speaks of stands nowhere in the evidence or its context: 0 to 1; 0 where it does not say. */
export function missingSubject(claim: Side, evidence: Side): number {
  return absent(claim.subject, evidence);
}

/** How much of what the evidence speaks of stands nowhere in the claim or its context: 0 to 1; 0 where it does not say. */
export function strangeSubject(claim: Side, evidence: Side): number {
  return absent(evidence.subject, claim);
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const concept of left) if (right.has(concept)) shared++;
  return shared / Math.min(left.size, right.size);
}

function absent(subject: ReadonlySet<string>, side: Side): number {
  if (subject.size === 0) return 0;
  let missing = 0;
  for (const concept of subject)
    if (!side.concepts.has(concept) && !side.context.has(concept) && !side.subject.has(concept)) missing++;
  return missing / subject.size;
}
