import { ADDRESS_ENDINGS } from '../tables/address-endings.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** From one white space to the next. */
interface Chunk {
  readonly from: number;
  readonly next: number;
  readonly text: string;
}

/** How far a chunk is looked at on either side of a number; longer ones are data, not prose. */
const REACH = 60;

/** No pattern is tried on more characters than these. */
const MAX_CHUNK = 400;

const URL = /^[("'<[]*(?:[a-z][a-z\d+.-]{1,12}:\/\/|www\.|mailto:)/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const DOMAIN = new RegExp(
  String.raw`^[\w-]+(?:\.[\w-]+)*\.(?:${ADDRESS_ENDINGS.join('|')})(?:\/\S*)?[.,;)]*$`,
  'i',
);
const IPV4 = /^\(?\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?[.,;)]*$/;
const IPV6 = /^\[?(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}\]?$/i;
const VERSION = /^[("]*v?\d+(?:\.\d+){2,4}(?:-[\w.]+)?[.,;)"]*$/i;
const HEX = /^[#(]*(?:0x[\da-f]+|(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{7,64})[.,;)]*$/i;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** `133-03-03-2020`: a date that a number is tied to. */
const DATED = /^\d{3,10}(?:-\d\d){2}-\d{4}$/;
const PATH = /^(?:\.{0,2}\/|[a-z]:\\|~\/)[\w.~-]+(?:[/\\][\w.~-]+)*$/i;
const CODE = /[{}=;\\_`|]|\w\(\d|\(\)|\[\d+\]|%[\dA-F]{2}|&\w+;/;
const HANDLE = /^[("]*[@]\w+/;
const HASHTAG = /^[("]*#\w*[a-z]\w*/i;

/** A number within a URL, an address of a network or a machine, code, a hash, a version. */
export function passChunk(tokens: Tokens, at: number): Passing | undefined {
  const chunk = chunkAt(tokens, at);
  if (chunk === undefined) return undefined;
  const { from, next, text } = chunk;
  const place = { from, next };
  if (URL.test(text) || EMAIL.test(text) || IPV4.test(text) || IPV6.test(text))
    return { ...place, reason: 'network' };
  if (DOMAIN.test(text) || HANDLE.test(text) || HASHTAG.test(text)) return { ...place, reason: 'network' };
  if (UUID.test(text) || HEX.test(text) || PATH.test(text) || DATED.test(text))
    return { ...place, reason: 'identifier' };
  if (VERSION.test(text) && !isDate(text)) return { ...place, reason: 'designator' };
  if (CODE.test(text) && /[a-z]/i.test(text) && text.length > 3) return { ...place, reason: 'identifier' };
  return undefined;
}

/** `15.01.2023` has the form of a version. */
function isDate(text: string): boolean {
  return /^[("]*\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d[.,;)"]*$/.test(text);
}

/** The chunk around a token with something besides digits in it; undefined where the number stands alone. */
function chunkAt(tokens: Tokens, at: number): Chunk | undefined {
  let from = at;
  while (from > at - REACH && !tokenAt(tokens, from).gap && tokenAt(tokens, from - 1).kind !== 'end')
    from -= 1;
  let next = at + 1;
  while (next < at + REACH && !tokenAt(tokens, next).gap && tokenAt(tokens, next).kind !== 'end') next += 1;
  if (next - from < 2) return undefined;
  const end = chunkEnd(tokens, from, next);
  if (end <= at || end - from < 2) return undefined;
  const text = tokens.text.slice(tokenAt(tokens, from).start, tokenAt(tokens, end - 1).end);
  return text.length > MAX_CHUNK ? undefined : { from, next: end, text };
}

/** Leaves the full stop or the bracket after the chunk outside. */
function chunkEnd(tokens: Tokens, from: number, next: number): number {
  let end = next;
  const opened = tokens.text.slice(tokenAt(tokens, from).start, tokenAt(tokens, next - 1).end);
  if (/[([]\d+[)\]]$/.test(opened)) return end;
  while (
    end > from + 1 &&
    '.,;:!?)]"”\''.includes(tokenAt(tokens, end - 1).lower) &&
    tokenAt(tokens, end - 1).kind === 'sign'
  )
    end -= 1;
  return end;
}
