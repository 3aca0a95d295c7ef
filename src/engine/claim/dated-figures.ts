import type { Quantity } from '../quantity/types.js';

/** What parts a figure from the date that it is given for: `3,900 cars in 2023`, `8.7% (2023)`. */
const LINK =
  /^\s*\(?\s*(?:(?:already|back|only|again)\s+)?(?:in|on|by|from|for|at|during|as\s+of|since|until)?\s*(?:the\s+)?(?:(?:year|end|start|beginning|spring|summer|autumn|fall|winter)(?:\s+of)?|early|late|mid-?)?\s*$/i;

/** A longer text parts the two: so few UTF-16 units are looked at. */
const LONGEST_LINK = 40;

/** What ends the reach of a date that another figure has behind this one: `£6.40 and will rise to £7.10 in June`. */
const ENDS_REACH = /[,;:]|\bto\s*$/i;

/** What comes before a figure that held before the date of another one: `£7.10 from June, up from £6.40`. */
const BEFORE_IT = /\b(?:from|after|against|compared\s+(?:to|with))\s*$/i;
const REACH = 24;

/** Which date each figure is given for, and which figure each date is of, where a sentence sets the two side by side. */
export type DatedFigures = ReadonlyMap<Quantity, Quantity>;

/**
 * Pairs the figures of a sentence with the dates that are of them alone: the date right behind a figure, or in a sentence
 * that changes off between dates and figures the one before it. A pair is found from both sides; empty where there is none.
 */
export function readDatedFigures(sentence: string, quantities: readonly Quantity[]): DatedFigures {
  const pairs = new Map<Quantity, Quantity>();
  for (const [i, figure] of quantities.entries()) {
    const date = quantities[i + 1];
    if (isDate(figure) || date === undefined || !isDate(date)) continue;
    const between = sentence.slice(figure.phrase.end, Math.max(figure.phrase.end, date.range.start));
    if (between.length <= LONGEST_LINK && LINK.test(between)) pair(pairs, figure, date);
  }
  if (pairs.size === 0 && quantities.length >= ALTERNATING && alternates(quantities))
    for (let i = 0; i + 1 < quantities.length; i += 2) pair(pairs, quantities[i + 1]!, quantities[i]!);
  return pairs;
}

/** Two dates and two figures: one of each may be said of much besides. */
const ALTERNATING = 4;

function pair(pairs: Map<Quantity, Quantity>, figure: Quantity, date: Quantity): void {
  pairs.set(figure, date);
  pairs.set(date, figure);
}

/** Whether each date is followed by its figure: `In 1950 the mill had 320 workers; by 1980 it had 90`. */
function alternates(quantities: readonly Quantity[]): boolean {
  return quantities.length % 2 === 0 && quantities.every((quantity, i) => isDate(quantity) === (i % 2 === 0));
}

/**
 * Whether a date is of another figure alone, so that it does not say when `figure` held: that one has a date of its own, or
 * the other one is of the same kind, and stands between or is what it was compared with.
 */
export function isOfAnotherFigure(
  sentence: string,
  figure: Quantity,
  date: Quantity,
  pairs: DatedFigures,
): boolean {
  const own = pairs.get(figure);
  if (own !== undefined) return own !== date;
  const other = pairs.get(date);
  if (other === undefined || !isAlike(figure, other)) return false;
  if (other.range.start < figure.range.end)
    return BEFORE_IT.test(sentence.slice(Math.max(0, figure.range.start - REACH), figure.range.start));
  return ENDS_REACH.test(sentence.slice(figure.range.end, other.phrase.start));
}

function isAlike(one: Quantity, other: Quantity): boolean {
  const isSameNoun = one.noun === undefined || other.noun === undefined || one.noun === other.noun;
  return one.kind === other.kind && one.unit === other.unit && isSameNoun;
}

function isDate({ kind }: Quantity): boolean {
  return kind === 'date';
}
