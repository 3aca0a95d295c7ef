import type { Read } from './quantities.js';
import { SCORE_WORDS } from './tables/score-words.js';
import { tokenAt, type Token, type Tokens } from './tokens.js';
import { isUnitAt } from './units.js';

const LOOK_BACK = 6;

/**
 * A score or a proportion of two bare numbers: `113-107`, `won 2-1`, `3:1`, `5 to 4`. The first number is the value
 * and the second is what it is per. Undefined where the two are a range (`5-7 days`) or a date.
 */
export function readScore(tokens: Tokens, at: number): Read | undefined {
  const first = tokenAt(tokens, at);
  const tie = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (!isPlain(first) || !isPlain(second)) return undefined;
  const to = tie.lower === 'to' && first.number!.value > second.number!.value && playedBefore(tokens, at);
  if (!to && (tie.gap || second.gap)) return undefined;
  const dash = tie.lower === '-' || tie.lower === '–' || tie.lower === '−';
  if (!dash && !to && tie.lower !== ':') return undefined;
  if (to && isUnitAt(tokens, at + 3)) return undefined;
  const after = tokenAt(tokens, at + 3);
  if (!after.gap && after.kind !== 'end' && !'.,;:!?)]"”'.includes(after.lower) && after.kind !== 'word')
    return undefined;
  const [a, b] = [first.number!.value, second.number!.value];
  if (dash && a < b && !playedBefore(tokens, at)) return undefined;
  if (dash && a === b && !playedBefore(tokens, at)) return undefined;
  const range = { start: first.start, end: second.end };
  const quantity = {
    range,
    surface: tokens.text.slice(range.start, range.end),
    kind: 'ratio',
    low: a,
    high: a,
    comparator: '=',
    approximate: false,
    unit: '1',
    per: { amount: b, unit: '1' },
    precision: 0,
    phrase: range,
    readings: [],
  } as const;
  return { quantity, next: at + 3 };
}

function isPlain(token: Token): boolean {
  const { number } = token;
  return (
    number?.shape === 'number' && number.decimals === 0 && number.integerDigits <= 3 && !number.leadingZero
  );
}

function playedBefore(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= LOOK_BACK; back += 1)
    if (SCORE_WORDS.has(tokenAt(tokens, at - back).lower)) return true;
  return false;
}
