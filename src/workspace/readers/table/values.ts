import { type Unit, wholeDate } from '../../../engine/index.js';
import { BESIDE_EVENTS, EVENTS, MISSING_VALUES, YEAR_NOUNS } from './header-words.js';
import { isYear, plainNumber } from './numbers.js';

/** Whether a cell says nothing: it is empty, or holds what people write for an unknown value. */
export function isMissing(cell: string): boolean {
  return cell === '' || MISSING_VALUES.has(cell.trim().toLowerCase());
}

/** Whether a cell is a figure: a number that is no year, or a number with a sign or unit, and nothing else. */
export function isFigure(cell: string): boolean {
  if (plainNumber(cell) !== undefined) return !isYear(cell);
  const text = cell.trim();
  return WITH_UNIT.test(text) && !YEAR_FIRST.test(text) && wholeDate(text) === undefined;
}

/**
 * A cell's value as prose says it: a number in groups of three with its unit, a year as a year where one of the headers
 * speaks of one, another text to the letter.
 */
export function writeValue(cell: string, unit: Unit | undefined, headers: readonly string[]): string {
  const text = cell.trim();
  // `$1.75` under `Revenue (USD million)` is 1.75 million dollars.
  const symbol = unit === undefined ? undefined : /^-?(\p{Sc})/u.exec(text)?.[1];
  const number = plainNumber(symbol === undefined ? text : text.replace(symbol, ''));
  // `<0.5` under `Lead (mg/L)`.
  const bound = number === undefined && unit !== undefined ? /^([<>≤≥~≈])\s?(?=\d)/u.exec(text) : null;
  if (bound !== null) {
    const bare = plainNumber(text.slice(bound[0].length));
    return bare === undefined ? text : `${bound[1]!}${unit!.before}${bare}${unit!.after}`;
  }
  if (number === undefined) return text;
  if (unit === undefined && isYear(text) && headers.some(speaksOfYears)) return `in ${text}`;
  if (unit === undefined) return number;
  const sign = number.startsWith('-') ? '-' : '';
  const before = symbol !== undefined && MAGNITUDE.test(unit.after) ? symbol : unit.before;
  return `${sign}${before}${number.slice(sign.length)}${unit.after}`;
}

/** A magnitude without a unit: the unit is what the cell has. */
const MAGNITUDE = /^ (?:thousand|million|billion|trillion)$/u;

/** Whether a header is one of years, and nothing that can be counted: `Founded`, `Year of birth`, `First opened in`. */
export function speaksOfYears(header: string): boolean {
  const words = header
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => YEAR_NOUNS.has(word))) return true;
  return (
    words.some((word) => EVENTS.has(word)) &&
    words.every((word) => EVENTS.has(word) || BESIDE_EVENTS.has(word))
  );
}

/** `15%`, `$1,200`, `CHF 5`, `23 km`, `1.2 bn EUR`: no more words than a unit has. `Q1` and `CO2` are names. */
const WITH_UNIT =
  /^[-−+<>~≈]?\s?(?:[A-Z]{3}\s?|[A-Z]{0,3}\s?\p{Sc}\s?)?[-−+]?\d(?:[\d.,]*\d)?(?:\s?[%‰°]|\s?[\p{L}\p{Sc}/²³%°]{1,12}){0,3}$/u;
/** `2021 drones` is a header more likely than a figure. */
const YEAR_FIRST = /^\d{4}\s\p{L}/u;
