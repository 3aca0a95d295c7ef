import { hasNumberWord } from '../lexicon.js';
import { isPlural } from '../lemma.js';
import { isRecord } from '../scores.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** A number that marks a place in the text: `[12]`, `[3, 5–7]`, `(7)` after a word, `1.` at the head of a line. */
export function passMark(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const { number } = token;
  if (number?.shape !== 'number' || number.grouped || number.integerDigits > 3) return undefined;
  if (number.decimals > 0)
    return isCommaPair(tokens, at) ? (passBracketed(tokens, at) ?? passFootnote(tokens, at)) : undefined;
  return passListMarker(tokens, at) ?? passBracketed(tokens, at) ?? passFootnote(tokens, at);
}

/** `9,12` within brackets or after a point: two numbers of a list, which look like one with decimals. */
function isCommaPair(tokens: Tokens, at: number): boolean {
  const { start, end } = tokenAt(tokens, at);
  return tokens.text.slice(start, end).includes(',');
}

/** `1. First`, `(2) Second`, `3) Third` at the head of a line. */
function passListMarker(tokens: Tokens, at: number): Passing | undefined {
  const open = tokenAt(tokens, at - 1);
  const bracket = open.lower === '(' && open.line;
  if (!tokenAt(tokens, at).line && !bracket) return undefined;
  const close = tokenAt(tokens, at + 1);
  if (close.gap || (close.lower !== ')' && (close.lower !== '.' || bracket))) return undefined;
  if (!tokenAt(tokens, at + 2).gap || tokenAt(tokens, at + 2).kind === 'end') return undefined;
  return { from: bracket ? at - 1 : at, next: at + 2, reason: 'list-marker' };
}

const MAX_LIST = 20;

/** `[12]`, `[3, 5–7]`, `(7)`, `(14–17)`, `(3,5)`: only numbers between the brackets, and no year. */
function passBracketed(tokens: Tokens, at: number): Passing | undefined {
  const open = tokenAt(tokens, at - 1);
  const square = open.lower === '[';
  if (!square && open.lower !== '(') return undefined;
  let next = at;
  for (let step = 0; step < MAX_LIST; step += 1) {
    const token = tokenAt(tokens, next);
    if (
      token.kind === 'number'
        ? token.number?.shape !== 'number' || (token.number.decimals > 0 && !isCommaPair(tokens, next))
        : !',;-–'.includes(token.lower)
    )
      break;
    next += 1;
  }
  const close = tokenAt(tokens, next);
  if (close.lower !== (square ? ']' : ')')) return undefined;
  const after = tokenAt(tokens, next + 1);
  const before = tokenAt(tokens, at - 2);
  // `eleven (11)`, `(12) people`: the number in figures again.
  if (
    !square &&
    ((before.kind !== 'word' && before.lower !== ')') ||
      hasNumberWord(tokens, at - 2) ||
      isRecord(tokens, at) ||
      isPlural(after.lower) ||
      /^[A-Z]{2,}$/.test(tokens.text.slice(before.start, before.end)))
  )
    return undefined;
  return { from: at - 1, next: next + 1, reason: 'citation' };
}

/** `reported.12 The`: digits straight after the point of a sentence. */
function passFootnote(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const point = tokenAt(tokens, at - 1);
  if (token.gap || point.gap || !'.,)”"'.includes(point.lower)) return undefined;
  const next = tokenAt(tokens, at + 1);
  const word = tokenAt(tokens, at - 2);
  const ends = (word.kind === 'word' && word.gap && word.end - word.start > 3) || point.lower === ')';
  return ends && (next.gap || next.kind === 'end')
    ? { from: at, next: at + 1, reason: 'citation' }
    : undefined;
}
