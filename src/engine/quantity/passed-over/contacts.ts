import { STREET_WORDS } from '../tables/street-words.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** A telephone number, a postal address, an ISBN, a coordinate. */
export function passContact(tokens: Tokens, at: number): Passing | undefined {
  return (
    passNumbered(tokens, at) ?? passPhone(tokens, at) ?? passAddress(tokens, at) ?? passCoordinate(tokens, at)
  );
}

const NUMBERED: ReadonlyMap<string, 'identifier' | 'contact'> = new Map([
  ['isbn', 'identifier'],
  ['issn', 'identifier'],
  ['doi', 'identifier'],
  ['pmid', 'identifier'],
  ['arxiv', 'identifier'],
  ['iban', 'identifier'],
  ['ssn', 'identifier'],
  ['id', 'identifier'],
  ['phone', 'contact'],
  ['tel', 'contact'],
  ['telephone', 'contact'],
  ['fax', 'contact'],
  ['call', 'contact'],
  ['mobile', 'contact'],
  ['hotline', 'contact'],
]);

/** `ISBN 978-3-16-148410-0`, `tel. 030 1234 567`: digits and their joints after a word that names them. */
function passNumbered(tokens: Tokens, at: number): Passing | undefined {
  let name = at - 1;
  while (
    name > at - 4 &&
    '.:+('.includes(tokenAt(tokens, name).lower) &&
    tokenAt(tokens, name).kind === 'sign'
  )
    name -= 1;
  const word = tokenAt(tokens, name);
  const reason = NUMBERED.get(word.lower);
  if (reason === undefined || word.kind !== 'word') return undefined;
  const end = joinedEnd(tokens, at);
  const digits = digitCount(tokens, at, end);
  if (reason === 'contact' && digits < 7) return undefined;
  return digits < 4 ? undefined : { from: at, next: end, reason };
}

/** `+1-222-2222`, `(555) 123-4567`, `555-123-4567`, `+44 20 7946 0958`. */
function passPhone(tokens: Tokens, at: number): Passing | undefined {
  const before = tokenAt(tokens, at - 1);
  const plus = before.lower === '+' && !tokenAt(tokens, at).gap;
  const area = before.lower === '(' && tokenAt(tokens, at + 1).lower === ')';
  const end = joinedEnd(tokens, at);
  const groups = groupCount(tokens, at, end);
  const digits = digitCount(tokens, at, end);
  const { number } = tokenAt(tokens, at);
  const local = groups === 3 && digits >= 9 && digits <= 11 && !isIsoDate(tokens, at);
  if (!plus && !area && !local) return undefined;
  if (digits < 7 || digits > 15 || groups < 2 || number?.shape === 'dotted' || number?.grouped === true)
    return undefined;
  return { from: plus || area ? at - 1 : at, next: end, reason: 'contact' };
}

function isIsoDate(tokens: Tokens, at: number): boolean {
  return (
    tokenAt(tokens, at).number?.integerDigits === 4 && tokenAt(tokens, at + 2).number?.integerDigits === 2
  );
}

/** `10 Downing Street`, `1600 Pennsylvania Avenue`. */
function passAddress(tokens: Tokens, at: number): Passing | undefined {
  const { number } = tokenAt(tokens, at);
  if (number?.shape !== 'number' || number.decimals > 0 || number.grouped || number.integerDigits > 5)
    return undefined;
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const token = tokenAt(tokens, at + ahead);
    const first = tokens.text.charAt(token.start);
    if (token.kind !== 'word' || first === first.toLowerCase()) return undefined;
    if (ahead > 1 && STREET_WORDS.has(token.lower))
      return { from: at, next: at + ahead + 1, reason: 'contact' };
  }
  return undefined;
}

/** `40.7128° N`, `57°44′8″N`, `57°44’N`: degrees with a point of the compass, and their parts. */
function passCoordinate(tokens: Tokens, at: number): Passing | undefined {
  if (tokenAt(tokens, at + 1).lower !== '°') return undefined;
  let next = at + 2;
  for (let parts = 0; parts < 2; parts += 1) {
    const mark = tokenAt(tokens, next + 1);
    const minute =
      tokenAt(tokens, next).kind === 'number' && mark.kind === 'sign' && '\'′’"″”'.includes(mark.lower);
    if (minute) next += 2;
  }
  const compass = tokenAt(tokens, next);
  const letter = tokens.text.slice(compass.start, compass.end);
  return /^(?:[NSEW]|north|south|east|west)$/.test(letter)
    ? { from: at, next: next + 1, reason: 'coordinate' }
    : undefined;
}

const JOINTS = '-–.()/ ';
const MAX_GROUPS = 8;

/** The token after digits that are joined by hyphens, points, brackets or one space. */
function joinedEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  for (let more = 0; more < MAX_GROUPS * 2; more += 1) {
    let next = end;
    while (
      next < end + 2 &&
      tokenAt(tokens, next).kind === 'sign' &&
      JOINTS.includes(tokenAt(tokens, next).lower)
    )
      next += 1;
    const { number } = tokenAt(tokens, next);
    if (number?.shape !== 'number' || number.decimals > 0 || number.grouped) break;
    if (next === end && number.integerDigits < 2) break;
    end = next + 1;
  }
  return end;
}

function digitCount(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += tokenAt(tokens, at).number?.integerDigits ?? 0;
  return count;
}

function groupCount(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokenAt(tokens, at).kind === 'number') count += 1;
  return count;
}
