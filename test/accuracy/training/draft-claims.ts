import { inDraft } from '../../../src/engine/check/finding.js';
import { createDraftReader } from '../../../src/engine/check/read-draft.js';
import type { Claim } from '../../../src/engine/claim/types.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import type { Draft, Range } from '../../../src/engine/prose/types.js';

/** A claim of a draft, with where its figure stands in the draft. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly range: Range;
}

/** The claims of a draft as its check reads them, in order. */
export function claimsOfDraft(draft: Draft): readonly PlacedClaim[] {
  return createDraftReader()(draft, readProse(draft)).flatMap(({ block, read }) =>
    read.sentences.flatMap(({ sentence, read: { claims } }) =>
      claims.map((claim) => ({ claim, range: inDraft(block, sentence, claim.quantity.range) })),
    ),
  );
}
