import type { Quantity } from '../../quantity/types.js';
import { withNoun } from './agreement.js';
import { withArticle } from './article.js';
import { figureFor } from './figure.js';
import { frameOf } from './frame.js';
import { inCaseOf } from './letter-case.js';
import { numeralStyle } from './numeral-style.js';
import { writeOrdinal } from './ordinals.js';
import { writeRange } from './ranges.js';
import { writeRatio } from './ratios.js';
import { readsBack } from './read-back.js';
import { sameShape } from './same-shape.js';
import { suggestDate } from './suggest-date.js';
import type { Correction, Figure, Stated } from './types.js';
import { writeNumber } from './write-number.js';

/**
 * What to write where a claim stands so that its sentence says what the evidence does, in the writer's own style. The range
 * is the quantity's, or wider where an article, a hedge, a bound or a noun must change with it. Undefined where no text
 * is sure to be right: the corrected sentence is read again, and must state the evidence's quantity.
 */
export function suggest(stated: Stated, evidence: Quantity): Correction | undefined {
  const { quantity } = stated;
  const writers = quantity.kind === 'date' ? [correctDate, copy] : [correctNumber, copy];
  for (const write of writers) {
    const written = write(stated, evidence);
    if (written === undefined) continue;
    const correction = withArticle(stated.sentence, cased(stated, written));
    if (isChange(stated, correction) && readsBack(stated, correction, evidence)) return correction;
  }
  return undefined;
}

function cased({ sentence }: Stated, written: Correction): Correction {
  const { start, end } = written.range;
  return { ...written, text: inCaseOf(written.text, sentence.slice(start, end)) };
}

function isChange({ sentence }: Stated, { range, text }: Correction): boolean {
  return text !== sentence.slice(range.start, range.end);
}

function correctDate(stated: Stated, evidence: Quantity): Correction | undefined {
  return suggestDate(stated, evidence);
}

/** The evidence's own words, where they have the form of the claim's: `6 ft 2 in` for `5 ft 11 in`. */
function copy({ quantity }: Stated, evidence: Quantity): Correction | undefined {
  const text = sameShape(quantity.surface, evidence.surface) ? evidence.surface : undefined;
  return text === undefined ? undefined : { range: quantity.range, text };
}

function correctNumber(stated: Stated, evidence: Quantity): Correction | undefined {
  const figure = figureFor(stated.quantity, evidence);
  if (figure === undefined) return undefined;
  const surface = writeSurface(stated, evidence, figure);
  const frame = frameOf(stated, evidence);
  if (surface === undefined || frame === undefined) return undefined;
  const text = frame.lead === '' ? surface : `${frame.lead} ${surface}`;
  const reason = `the correction is ${evidence.surface} brought to the unit and period of the draft, and rounded`;
  const correction = { range: frame.range, text, ...(figure.converted && { reason }) };
  return withNoun(stated, correction, figure.low === figure.high ? figure.low : NaN);
}

/** The claim's surface with the evidence's figure for its own. */
function writeSurface(stated: Stated, evidence: Quantity, figure: Figure): string | undefined {
  const { quantity, sentence } = stated;
  const { surface, kind } = quantity;
  const after = sentence.slice(quantity.range.end);
  if (kind === 'ratio') return writeRatio(quantity, figure.low, evidence, after);
  if (kind === 'ordinal') return writeOrdinal(figure.low, surface);
  const wasRange = quantity.comparator === 'between';
  if (wasRange && figure.low !== figure.high)
    return writeRange(surface, { low: quantity.low, high: quantity.high, converted: false }, figure);
  return writePoint(stated, figure, wasRange);
}

/** One number in the place of the claim's number or range; a range of the evidence is written with `to`. */
function writePoint(stated: Stated, figure: Figure, wasRange: boolean): string | undefined {
  const { quantity, sentence } = stated;
  const { surface } = quantity;
  const style = numeralStyle(surface, Number.isFinite(quantity.low) ? quantity.low : quantity.high, sentence);
  if (style === undefined) return undefined;
  const { start, end } = style.range;
  if (wasRange) {
    const joined = RANGE.exec(surface);
    return joined === null ? undefined : writeNumber(figure.low, style, figure.decimals) + joined[1]!;
  }
  if (figure.low === figure.high)
    return surface.slice(0, start) + writeNumber(figure.low, style, figure.decimals) + surface.slice(end);
  if (/^[-\w]/.test(surface.slice(end))) return undefined;
  const [from, to] = [figure.low, figure.high].map((end) => writeNumber(end, style, figure.decimals));
  return `${surface.slice(0, start)}${from!} to ${to!}${surface.slice(end)}`;
}

/** A range in digits alone, with what follows it. */
const RANGE = /^[\d.,]+(?: to | and | or | ?[-–—] ?)[\d.,]*\d((?:[ \u00a0-].*)?)$/;
