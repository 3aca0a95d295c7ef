/** Whether two quantities that measure the same thing state the same figure; `unknown` where the text leaves it open. */
export interface Comparison {
  readonly relation: 'agrees' | 'differs' | 'unknown';
  /** How the bounds compared, as a clause for a person. */
  readonly reason: string;
}
