import { joins } from './number-words.js';
import type { Numeral } from './numeral.js';
import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_PLURALS,
  CURRENCY_SIGNS,
  NATIONAL_CURRENCIES,
  LOWER_CODES,
  SIGN_PREFIXES,
  WORDLIKE_CODES,
  type Currency,
} from './tables/currencies.js';
import { AFTER_PAYMENT, WEIGHED_WORDS } from './tables/payment.js';
import { tokenAt, type Tokens } from './tokens.js';
import type { UnitReading } from './units.js';

/** A currency that stands before its numeral. */
export interface CurrencyBefore {
  /** The token of the numeral. */
  readonly next: number;
  readonly currency: Currency;
}

/** The currency that begins at a token and has a number after it: `$`, `US$`, `A$`, `USD`, `Rs.`. */
export function readCurrencyBefore(tokens: Tokens, at: number): CurrencyBefore | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'sign') {
    const currency = CURRENCY_SIGNS.get(token.lower);
    if (currency === undefined) return undefined;
    // `£E5`, `$US5`: the country after the sign.
    const country = SIGN_PREFIXES.get(tokenAt(tokens, at + 1).lower + token.lower);
    if (country !== undefined && !tokenAt(tokens, at + 1).gap)
      return before(tokens, at + 2, settled(country));
    return before(tokens, at + 1, currency);
  }
  if (token.kind !== 'word') return undefined;
  const sign = tokenAt(tokens, at + 1);
  const point = sign.lower === '.' && !sign.gap ? 1 : 0;
  const dollar = tokenAt(tokens, at + 1 + point);
  if (!dollar.gap && dollar.kind === 'sign') {
    const code = SIGN_PREFIXES.get(token.lower + dollar.lower);
    if (code !== undefined) return before(tokens, at + 2 + point, settled(code));
  }
  const written = tokens.text.slice(token.start, token.end);
  const currency = codeAt(tokens, at) ?? CURRENCY_ABBREVIATIONS.get(written);
  if (currency === undefined) return undefined;
  const number = tokenAt(tokens, at + 1 + point);
  const large =
    number.number?.grouped === true ||
    (number.number?.decimals ?? 0) > 0 ||
    (number.number?.value ?? 0) >= 100;
  if (WORDLIKE_CODES.has(written) && !large) return undefined;
  return before(tokens, at + 1 + point, currency);
}

/** `50p` is money, `720p` a screen. */
const MOST_PENCE = 200;

/** The currency after a numeral: `dollars`, `US dollars`, `EUR`, `€`, `won`, `cents`. A hyphen may join it. */
export function readCurrencyAfter(tokens: Tokens, numeral: Numeral): UnitReading | undefined {
  const at = joins(tokens, numeral.next) ? numeral.next + 1 : numeral.next;
  const token = tokenAt(tokens, at);
  if (token.kind === 'sign') {
    const sign = at === numeral.next ? CURRENCY_SIGNS.get(token.lower) : undefined;
    const next = tokenAt(tokens, at + 1);
    // `5 and $7`: a sign before the next number belongs to that one.
    if (sign === undefined || (!next.gap && next.kind === 'number')) return undefined;
    return reading(tokens, at + 1, sign);
  }
  if (token.kind !== 'word') return undefined;
  const prefixed = SIGN_PREFIXES.get(token.lower + tokenAt(tokens, at + 1).lower);
  if (prefixed !== undefined && !tokenAt(tokens, at + 1).gap && tokenAt(tokens, at + 2).kind !== 'number')
    return reading(tokens, at + 2, settled(prefixed));
  const code = codeAt(tokens, at);
  if (code !== undefined && tokenAt(tokens, at + 1).kind !== 'number') return reading(tokens, at + 1, code);
  if (token.lower === 'p' && !token.gap && numeral.form === 'digits' && numeral.low < MOST_PENCE)
    return reading(tokens, at + 1, { code: 'GBP', others: [], factor: 0.01 });
  const abbreviation = CURRENCY_ABBREVIATIONS.get(tokens.text.slice(token.start, token.end));
  if (abbreviation !== undefined && numeral.form === 'digits') return reading(tokens, at + 1, abbreviation);
  return readNoun(tokens, at, numeral);
}

/** The code after an amount that has its sign already: `$5 million USD`, `$500 US`, `$3 Canadian`. */
export function readCodeAfter(tokens: Tokens, at: number): UnitReading | undefined {
  const code = codeAt(tokens, at);
  if (code !== undefined && tokenAt(tokens, at + 1).kind !== 'number') return reading(tokens, at + 1, code);
  const { lower } = tokenAt(tokens, at);
  const dollar = NATIONAL_CURRENCIES.get(`${lower} dollar`);
  const alone = tokenAt(tokens, at + 1).kind !== 'word';
  return dollar !== undefined && alone && lower !== 'kong'
    ? reading(tokens, at + 1, settled(dollar))
    : undefined;
}

/** `dollars`, `US dollars`, `Hong Kong dollars`, `pounds sterling`, `Swiss francs`. */
function readNoun(tokens: Tokens, at: number, numeral: Numeral): UnitReading | undefined {
  for (let skip = 0; skip < 3; skip += 1) {
    const noun = singular(tokenAt(tokens, at + skip).lower);
    const currency = CURRENCY_NOUNS.get(noun);
    if (currency === undefined) continue;
    if (skip === 0 && !isMoney(tokens, at, noun, numeral)) return undefined;
    const adjective = tokenAt(tokens, at + skip - 1).lower;
    const national = skip === 0 ? undefined : NATIONAL_CURRENCIES.get(`${adjective} ${noun}`);
    if (skip > 0 && national === undefined) return undefined;
    const sterling = tokenAt(tokens, at + skip + 1).lower === 'sterling' ? 1 : 0;
    const sum = national === undefined ? currency : { ...settled(national), factor: currency.factor };
    return reading(tokens, at + skip + 1 + sterling, sterling === 1 ? settled('GBP') : sum);
  }
  return undefined;
}

/** Currency nouns that are also other words: `won`, `pound`, `real`, `sol`, `penny`, `nickel`, `dong`, `crown`. */
function isMoney(tokens: Tokens, at: number, noun: string, numeral: Numeral): boolean {
  const next = tokenAt(tokens, at + 1);
  if (noun === 'won') return numeral.scale > 1 || numeral.low >= 1000 || next.kind !== 'word';
  if (noun === 'pound') return isPoundsOfMoney(tokens, at, numeral);
  if (noun === 'dram' || noun === 'sol' || noun === 'som' || noun === 'colon' || noun === 'nickel')
    return numeral.scale > 1 || numeral.low >= 1000;
  return noun !== 'real' || tokenAt(tokens, at).lower === 'reais' || numeral.scale > 1;
}

/** Pounds are money when millions of them are meant, when a word of paying is near, or `sterling` follows. */
function isPoundsOfMoney(tokens: Tokens, at: number, numeral: Numeral): boolean {
  if (numeral.scale > 1 || tokenAt(tokens, at + 1).lower === 'sterling') return true;
  for (let ahead = 1; ahead <= 3; ahead += 1)
    if (WEIGHED_WORDS.has(tokenAt(tokens, at + ahead).lower)) return false;
  for (let back = 2; back <= 7; back += 1) {
    const { lower } = tokenAt(tokens, at - back);
    if (AFTER_PAYMENT.has(lower)) return true;
  }
  return false;
}

function singular(word: string): string {
  const known = CURRENCY_PLURALS.get(word);
  if (known !== undefined) return known;
  return word.endsWith('s') && !CURRENCY_NOUNS.has(word) ? word.slice(0, -1) : word;
}

/** An ISO code in capitals; the best known also in small letters. */
function codeAt(tokens: Tokens, at: number): Currency | undefined {
  const token = tokenAt(tokens, at);
  if (token.end - token.start !== 3) return undefined;
  const written = tokens.text.slice(token.start, token.end);
  const code = written === token.lower ? written.toUpperCase() : written;
  if (code !== written && !LOWER_CODES.has(code)) return undefined;
  return CURRENCY_CODES.has(code) ? settled(code) : undefined;
}

function before(tokens: Tokens, next: number, currency: Currency): CurrencyBefore | undefined {
  const token = tokenAt(tokens, next);
  const minus = (token.lower === '-' || token.lower === '−') && tokenAt(tokens, next + 1).kind === 'number';
  if (token.kind !== 'number' && !minus) return undefined;
  return { next: minus ? next + 1 : next, currency };
}

function settled(code: string): Currency {
  return { code, others: [], factor: 1 };
}

function reading(tokens: Tokens, next: number, currency: Currency): UnitReading {
  const { code, others, factor } = currency;
  return { next, end: tokenAt(tokens, next - 1).end, kind: 'money', unit: code, factor, others };
}
