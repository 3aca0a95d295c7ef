import { readQuantities } from '../../quantity/read.js';
import type { Quantity } from '../../quantity/types.js';
import { CHECKS } from '../checks.js';
import type { Correction, Stated } from './types.js';

/**
 * Whether the corrected sentence, read again, states the evidence's quantity where the correction stands, and everything
 * else that it stated before: what makes a wrong correction impossible to offer.
 */
export function readsBack(stated: Stated, correction: Correction, evidence: Quantity): boolean {
  const { sentence, quantity, date } = stated;
  const { range, text } = correction;
  const corrected = sentence.slice(0, range.start) + text + sentence.slice(range.end);
  const end = range.start + text.length;
  const options = date === '' ? {} : { date };
  const before = readQuantities(sentence, options).quantities;
  const after = readQuantities(corrected, options).quantities;
  const touched = after.filter((one) => one.range.start < end && one.range.end > range.start);
  const [read] = touched;
  if (read === undefined || touched.length > 1 || after.length !== before.length) return false;
  const others = before.filter((one) => one.range.start >= range.end || one.range.end <= range.start);
  const kept = after.filter((one) => one !== read);
  if (others.length !== kept.length || !others.every((one, i) => isSame(one, kept[i]!))) return false;
  return read.weekdayDisagrees !== true && says(read, quantity, evidence);
}

/** Whether a quantity as read from the corrected sentence states what the evidence does. */
function says(read: Quantity, claim: Quantity, evidence: Quantity): boolean {
  if (read.kind !== claim.kind && read.kind !== evidence.kind) return false;
  // What the claim's clause says of its rate holds for the number in its place too.
  const { per } = claim;
  const rated = read.per === undefined && per !== undefined ? { ...read, per } : read;
  return (
    [rated, ...rated.readings.map((value) => ({ ...rated, low: value, high: value, readings: [] }))].some(
      (reading) => CHECKS[claim.kind].compare(reading, evidence).relation === 'agrees',
    ) && !isLooser(rated, evidence)
  );
}

/** A bound that the evidence does not state: `more than 4,800` where it is 4,800. */
function isLooser(read: Quantity, evidence: Quantity): boolean {
  const isBound = (one: Quantity): boolean => Number.isFinite(one.low) !== Number.isFinite(one.high);
  return read.kind !== 'date' && isBound(read) && !isBound(evidence);
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.low === b.low && a.high === b.high && a.comparator === b.comparator;
}
