import { extractQuantities } from '../read.js';
import { MAGNITUDES, MONEY_MAGNITUDES, UNIT_FILLERS } from './tables/header-words.js';

/** What is written around a column's numbers, so that they read as quantities: `$` … ` million`, `%`, ` km`. */
export interface Unit {
  readonly before: string;
  readonly after: string;
}

/** The unit of a column of percentages. */
export const PERCENT: Unit = { before: '', after: '%' };

/** The unit that a phrase such as `USD million`, `%`, `km` or `thousands` names; undefined where it names none. */
export function readUnit(phrase: string): Unit | undefined {
  if (phrase.length > MAX_LENGTH) return undefined;
  const words = phrase
    .replace(SYMBOL_AND_MORE, '$1 $2')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const isRate = words[0] === 'per';
  const magnitudes = words.map((word) => (isRate ? undefined : magnitudeOf(word, words.length > 1)));
  const magnitude = magnitudes.find((found) => found !== undefined);
  const others = words.filter((_, at) => magnitudes[at] === undefined);
  if (words.every(isFiller) || MINIMUM.test(phrase)) return undefined;
  // `% of GDP`: of what it is belongs to it.
  const rest = (
    magnitude === undefined
      ? others.slice(others.findIndex((word) => !isFiller(word)))
      : others.filter((word) => !isFiller(word))
  ).join(' ');
  const behind = magnitude === undefined ? '' : ` ${magnitude}`;
  if (rest === '') return magnitude === undefined ? undefined : { before: '', after: behind };
  const inFront: Unit = { before: rest, after: behind };
  const forms: readonly Unit[] = [
    ...(SYMBOL.test(rest) ? [inFront] : []),
    { before: '', after: SIGN.test(rest) ? behind + rest : `${behind} ${rest}` },
    inFront,
  ];
  const letters = magnitude !== undefined && words.some((word) => isLetterMagnitude(word));
  return forms.find((form) => reads(form, letters));
}

/** The unit that a line above a table gives for all of its numbers: `in thousands of euros`; undefined for another text. */
export function sharedUnit(text: string): Unit | undefined {
  const bare = text
    .replace(/^[([](.*)[)\]]$/u, '$1')
    .replace(/^(?:all figures|figures|amounts|values|units?)\b:?\s?/iu, '');
  return readUnit(bare.replace(/\bof\b/iu, ' '));
}

/** Signs that stand at their number: `15%`, `15°`. */
const SIGN = /^[%‰°]/u;

/** A currency's sign alone. */
const SYMBOL = /^[A-Z]{0,3}\p{Sc}$/u;

/** `Temperature, min`: the least of them more often than minutes. */
const MINIMUM = /^min\.?$/iu;
/** Longer phrases are remarks, not units. */
const MAX_LENGTH = 40;

/** `€m`, `US$bn`, `£000`: a currency and a magnitude without a space. */
const SYMBOL_AND_MORE = /^([A-Z]{0,2}\p{Sc})\s?([A-Za-z\d'’,]{1,8})$/u;

function magnitudeOf(word: string, besideUnit: boolean): string | undefined {
  const lower = word.toLowerCase();
  if (Object.hasOwn(MAGNITUDES, lower)) return MAGNITUDES[lower];
  return besideUnit && isLetterMagnitude(word) ? MONEY_MAGNITUDES[lower] : undefined;
}

function isFiller(word: string): boolean {
  return UNIT_FILLERS.has(word.toLowerCase());
}

function isLetterMagnitude(word: string): boolean {
  return Object.hasOwn(MONEY_MAGNITUDES, word.toLowerCase());
}

/**
 * Whether the engine reads a number in this form as one quantity with a unit, or with what it is per (`people per km²`);
 * only money where a letter is a magnitude.
 */
function reads({ before, after }: Unit, onlyMoney: boolean): boolean {
  const text = `${before}7${after}`;
  const [quantity, ...others] = extractQuantities(text);
  if (quantity?.range.start !== 0 || others.some(({ kind }) => kind !== 'count')) return false;
  if (onlyMoney) return quantity.kind === 'money' && quantity.range.end === text.length;
  const rest = text.slice(quantity.range.end);
  const hasUnit = UNIT_KINDS.has(quantity.kind);
  if (rest === '') return hasUnit && others.length === 0;
  return quantity.per === undefined ? hasUnit && /^\sof\s\p{L}/u.test(rest) : /\bper\s|^\//u.test(rest);
}

const UNIT_KINDS: ReadonlySet<string> = new Set(['money', 'measure', 'percent', 'duration']);
