import type { Quantity } from '../../quantity/types.js';
import { isScore } from '../../quantity/scores.js';
import { writeShare } from './fractions.js';
import { numberInWords } from './number-words.js';

const SCORE = /^(\d+)(\D+)(\d+)$/;
const TIMES = /^(\d+|[a-z]+)(-fold|fold| times)$/i;

/** Verbs and adverbs that multiply, by their number. */
const MULTIPLES: readonly (readonly [number: number, words: readonly string[]])[] = [
  [2, ['double', 'doubles', 'doubled', 'doubling', 'twofold', 'twice']],
  [3, ['triple', 'triples', 'tripled', 'tripling', 'threefold', 'three times']],
  [4, ['quadruple', 'quadruples', 'quadrupled', 'quadrupling', 'fourfold', 'four times']],
];

/**
 * A ratio in the words of a claim's: a share, a score with the greater number on the same side, a multiple. Undefined where
 * it cannot be said so.
 */
export function writeRatio(
  claim: Quantity,
  value: number,
  evidence: Quantity,
  after: string,
): string | undefined {
  if (isScore(claim)) return isScore(evidence) ? writeScore(claim, evidence) : undefined;
  return writeShare(value, claim.surface, after) ?? writeMultiple(claim.surface, value);
}

function writeScore(claim: Quantity, evidence: Quantity): string | undefined {
  const form = SCORE.exec(claim.surface);
  if (form === null) return undefined;
  const numbers = [evidence.low, evidence.per!.amount].sort((a, b) => a - b);
  if (Number(form[1]) > Number(form[3])) numbers.reverse();
  return `${numbers[0]!}${form[2]!}${numbers[1]!}`;
}

function writeMultiple(surface: string, value: number): string | undefined {
  const lower = surface.toLowerCase();
  const column = MULTIPLES.map(([, words]) => words.indexOf(lower)).find((at) => at >= 0);
  if (column !== undefined) return MULTIPLES.find(([number]) => number === value)?.[1][column];
  const form = TIMES.exec(surface);
  if (form === null || value <= 1) return undefined;
  const count = /^\d/.test(form[1]!) ? String(Number(value.toPrecision(3))) : numberInWords(value);
  return count === undefined ? undefined : count + form[2]!;
}
