import type { Quantity } from '../quantity/types.js';
import { compareDates } from './compare/dates.js';
import { compareNumbers } from './compare/numbers.js';
import { isScore } from '../quantity/scores.js';
import { compareScores } from './compare/scores.js';
import type { Comparison } from './compare/types.js';
import type { CheckName } from './types.js';

/** A check: what it looks at, and how it compares a claim's quantity with one that measures the same thing. */
export interface Check {
  readonly name: CheckName;
  /** For a heading: `Amounts of money`. */
  readonly title: string;
  /** One sentence for a person; the page `docs/checks/<name>.md` says the rest. */
  readonly description: string;
  /** Whether both can be true, and why; `unknown` where the two cannot be compared. Never throws. */
  readonly compare: (claim: Quantity, evidence: Quantity) => Comparison;
}

/** Scores are compared number by number, other ratios by their quotient. */
function compareRatios(claim: Quantity, evidence: Quantity): Comparison {
  if (isScore(claim) && isScore(evidence)) return compareScores(claim, evidence);
  if (isScore(claim) || isScore(evidence))
    return { relation: 'unknown', reason: 'a score is compared with scores only' };
  return compareNumbers(claim, evidence);
}

const numeric = (name: CheckName, title: string, description: string): Check => ({
  name,
  title,
  description,
  compare: compareNumbers,
});

/** Every check, by the kind of quantity that it looks at. */
export const CHECKS: Readonly<Record<CheckName, Check>> = {
  count: numeric('count', 'Counts', 'A number of things differs from what the sources say.'),
  percent: numeric('percent', 'Percentages', 'A share in percent differs from what the sources say.'),
  money: numeric(
    'money',
    'Amounts of money',
    'An amount of money differs from what the sources say in the same currency.',
  ),
  measure: numeric(
    'measure',
    'Measures',
    'A length, weight, speed or other measure differs from what the sources say.',
  ),
  duration: numeric('duration', 'Durations', 'A length of time or an age differs from what the sources say.'),
  date: {
    name: 'date',
    title: 'Dates',
    description: 'A date differs from what the sources say, at the coarser precision of the two.',
    compare: compareDates,
  },
  ordinal: numeric('ordinal', 'Ranks', 'A rank or a place in a series differs from what the sources say.'),
  ratio: {
    name: 'ratio',
    title: 'Ratios',
    description: 'A ratio, fraction or score differs from what the sources say.',
    compare: compareRatios,
  },
};
