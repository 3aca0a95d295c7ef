import type { Quantity } from '../quantity/types.js';
import { oneOf } from './one-of.js';
import { CHANGE_NOUNS, IRREGULAR_PASTS, ORIGINS, PARTITIVES } from './tables/figure-words.js';

/** Farther apart than this two numbers are not said in one breath, in UTF-16 units. */
const REACH = 60;

/** Between a part and its whole: `two of the city's 14 libraries`, `two out of 16`. */
const PART_OF = /^\s+(?:out\s+)?of\s+(?:[\p{L}’'-]+\s+){0,4}$/u;
const OUT_OF = /^\s+out\s+of\s+$/;
/** Behind a part whose whole was named before: `19 of them`. */
const OF_THEM = new RegExp(String.raw`^,?\s+of\s+${oneOf(PARTITIVES)}\b`, 'iu');
/** What opens with a whole parts it behind: `Of the 100 shares 71 fell and 26 rose`. */
const OF_WHOLE = /^(?:out\s+)?of\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;
/** Before a number that says of the same thing what it was, or is to be: `22 seats, up from 18`. */
const FROM_TO = new RegExp(
  String.raw`^[\s,(]*(?:${oneOf(CHANGE_NOUNS)}\s+)?${oneOf([...ORIGINS, 'to'])}\s+$`,
  'iu',
);
/** Before a number that ends its clause: `it needs 17 tanks; it has five`. */
const HAS = /\b(?:has|have|had|got)\s+$/i;
const STOPS = /^\s*(?:[.;:!?)]|$)/;
/** A participle or a past behind a number, by its form: `26 rose` is told by the words that begin no counted noun. */
const VERB_BEHIND = new RegExp(String.raw`^\s+(?:\p{L}+ed|${oneOf(IRREGULAR_PASTS)})\b(?!\s+of\b)`, 'iu');

/**
 * The quantities of a sentence, each with what the sentence says of it once for several: the noun that a bare number
 * counts (`17 batteries; it has five`, `two of the city's 14 libraries`), its unit, and the rate of a price (`$71 a
 * barrel, up from $69`). The others are the same objects.
 */
export function withElided(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const completed: Quantity[] = [];
  for (const [i, quantity] of quantities.entries())
    completed.push(complete(sentence, quantity, completed.at(-1), quantities[i + 1], completed));
  return completed;
}

function complete(
  sentence: string,
  quantity: Quantity,
  before: Quantity | undefined,
  behind: Quantity | undefined,
  all: readonly Quantity[],
): Quantity {
  if (quantity.per === undefined) {
    const per =
      (before !== undefined && sharesRate(sentence, before, quantity) ? before.per : undefined) ??
      (behind !== undefined && sharesRate(sentence, quantity, behind) ? behind.per : undefined);
    if (per !== undefined) return { ...quantity, per };
  }
  if (before !== undefined && isBare(quantity) && sharesUnit(sentence, before, quantity)) {
    const { kind, unit } = before;
    return { ...quantity, kind, unit };
  }
  const noun = isBare(quantity) ? elidedNoun(sentence, quantity, before, behind, all) : undefined;
  return noun === undefined ? quantity : { ...quantity, noun };
}

function isBare({ kind, noun, per, surface }: Quantity): boolean {
  return kind === 'count' && noun === undefined && per === undefined && !/^(?:an?|no|one)$/i.test(surface);
}

/** Whether two amounts in one unit are told as one thing at two times: `$71 a barrel from $69`. */
function sharesRate(sentence: string, first: Quantity, second: Quantity): boolean {
  if (first.kind !== second.kind || first.unit !== second.unit) return false;
  if (first.kind !== 'money' && first.kind !== 'measure') return false;
  return FROM_TO.test(between(sentence, first, second));
}

/** `6.2 million tonnes, from 8.5 million`, `52 percent, against 66`. */
function sharesUnit(sentence: string, first: Quantity, second: Quantity): boolean {
  const gap = between(sentence, first, second);
  return (first.kind === 'measure' || first.kind === 'percent') && FROM_TO.test(gap) && !/\bto\s+$/.test(gap);
}

function elidedNoun(
  sentence: string,
  quantity: Quantity,
  before: Quantity | undefined,
  behind: Quantity | undefined,
  all: readonly Quantity[],
): string | undefined {
  const next = sentence.slice(quantity.phrase.end, quantity.phrase.end + REACH);
  if (OF_THEM.test(next)) return all.findLast(isCounted)?.noun;
  if (isCounted(behind) && PART_OF.test(between(sentence, quantity, behind))) return behind.noun;
  const first = all[0];
  if (
    isCounted(first) &&
    OF_WHOLE.test(sentence.slice(0, first.phrase.start)) &&
    VERB_BEHIND.test(next) &&
    all.every((one) => one.noun === first.noun)
  )
    return first.noun;
  if (!isCounted(before)) return undefined;
  const gap = between(sentence, before, quantity);
  if (OUT_OF.test(gap) || FROM_TO.test(gap)) return before.noun;
  return gap.length <= REACH && HAS.test(gap) && STOPS.test(next) ? before.noun : undefined;
}

function isCounted(quantity: Quantity | undefined): quantity is Quantity & { readonly noun: string } {
  return quantity?.kind === 'count' && quantity.noun !== undefined;
}

/** What stands between two quantities, without their nouns and rates. */
function between(sentence: string, first: Quantity, second: Quantity): string {
  return sentence.slice(first.phrase.end, second.phrase.start);
}
