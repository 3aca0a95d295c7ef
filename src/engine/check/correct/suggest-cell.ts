import { readQuantities } from '../../quantity/read.js';
import type { Quantity } from '../../quantity/types.js';
import { magnitudeAt } from './magnitudes.js';
import { suggest } from './suggest.js';
import type { Correction, Stated } from './types.js';

/**
 * What to write in a table's cell that leaves its unit or magnitude to the header: the number alone, in the header's
 * magnitude. Undefined where no text is sure to be right, as for any other correction.
 */
export function suggestCell({ quantity, date }: Stated, evidence: Quantity): Correction | undefined {
  const { range, surface, inProse = surface } = quantity;
  const at = inProse.indexOf(surface);
  if (at < 0) return undefined;
  const lead = inProse.slice(0, at);
  const magnitude = magnitudeAt(inProse, at + surface.length);
  const rest = inProse.slice(at + surface.length + (magnitude?.written.length ?? 0));
  const sentence = lead + surface + rest;
  const [alone, ...others] = readQuantities(sentence).quantities;
  if (alone === undefined || others.length > 0) return undefined;
  const correction = suggest({ sentence, quantity: alone, date }, divided(evidence, magnitude?.value ?? 1));
  if (correction === undefined) return undefined;
  const { start, end } = correction.range;
  const written = sentence.slice(0, start) + correction.text + sentence.slice(end);
  if (!written.startsWith(lead) || !written.endsWith(rest)) return undefined;
  const text = written.slice(lead.length, written.length - rest.length);
  return NUMBER.test(text) ? { ...correction, range, text } : undefined;
}

/** What a cell of a number holds, and no word. */
const NUMBER = /^[^\p{L}\p{Z}]*\d[^\p{L}]*$/u;

/** A figure in a magnitude of its unit, with no text of its own to be copied. */
function divided(figure: Quantity, size: number): Quantity {
  if (size === 1) return figure;
  const { low, high, precision, readings } = figure;
  return {
    ...figure,
    low: low / size,
    high: high / size,
    precision: precision / size,
    readings: readings.map((reading) => reading / size),
  };
}
