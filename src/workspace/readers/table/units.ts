import { extractQuantities } from '../../../engine/index.js';
import { MAGNITUDES, MONEY_MAGNITUDES, UNIT_FILLERS } from './header-words.js';

/** What is written around a column's numbers, so that they read as quantities: `$` … ` million`, `%`, ` km`. */
export interface Unit {
  readonly before: string;
  readonly after: string;
}

export const PERCENT: Unit = { before: '', after: '%' };

/** The unit that a phrase such as `USD million`, `%`, `km` or `thousands` names; undefined where it names none. */
export function readUnit(phrase: string): Unit | undefined {
  if (phrase.length > MAX_LENGTH) return undefined;
  const words = phrase
    .replace(SYMBOL_AND_MORE, '$1 $2')
    .split(/\s+/u)
    .filter((word) => word !== '' && !UNIT_FILLERS.has(word.toLowerCase()));
  if (words.length === 0 || MINIMUM.test(phrase)) return undefined;
  const magnitudes = words.map((word) => magnitudeOf(word, words.length > 1));
  const magnitude = magnitudes.find((found) => found !== undefined);
  const rest = words.filter((_, at) => magnitudes[at] === undefined).join(' ');
  const behind = magnitude === undefined ? '' : ` ${magnitude}`;
  if (rest === '') return magnitude === undefined ? undefined : { before: '', after: behind };
  const forms: readonly Unit[] = [
    { before: '', after: SIGN.test(rest) ? behind + rest : `${behind} ${rest}` },
    { before: rest, after: behind },
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

function isLetterMagnitude(word: string): boolean {
  return Object.hasOwn(MONEY_MAGNITUDES, word.toLowerCase());
}

/** Whether the engine reads a number in this form as one quantity with a unit; only money where a letter is a magnitude. */
function reads({ before, after }: Unit, onlyMoney: boolean): boolean {
  const text = `${before}7${after}`;
  const [quantity, ...others] = extractQuantities(text);
  if (quantity === undefined || others.length > 0) return false;
  if (quantity.range.start !== 0 || quantity.range.end !== text.length) return false;
  return onlyMoney ? quantity.kind === 'money' : UNIT_KINDS.has(quantity.kind);
}

const UNIT_KINDS: ReadonlySet<string> = new Set(['money', 'measure', 'percent', 'duration']);
