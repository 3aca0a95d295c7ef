import type { PassedOverReason } from '../types.js';

/** A number that is no quantity: which tokens it takes, and why. */
export interface Passing {
  /** The first token of it, at or before the one that was asked about. */
  readonly from: number;
  /** The first token after it. */
  readonly next: number;
  readonly reason: PassedOverReason;
}
