import { BEFORE_FIRST } from '../tables/regnal-names.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

const ROMAN = /^(?=[IVXLC])(?:X[LC]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/** The Roman numeral of a monarch, a pope or a war: `Henry VIII`, `World War II`, `Super Bowl LVI`. */
export function passRegnal(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const length = token.end - token.start;
  if (token.kind !== 'word' || length > 6 || !token.gap) return undefined;
  const written = tokens.text.slice(token.start, token.end);
  if (!ROMAN.test(written)) return undefined;
  const before = tokenAt(tokens, at - 1);
  const first = tokens.text.charAt(before.start);
  if (before.kind !== 'word' || first === first.toLowerCase()) return undefined;
  // `Then I went`: the pronoun, which needs a war or a king before it to be a numeral.
  if (written === 'I' && !BEFORE_FIRST.has(before.lower)) return undefined;
  return length === 1 && written !== 'I' && written !== 'V' && written !== 'X'
    ? undefined
    : { from: at - 1, next: at + 1, reason: 'regnal' };
}
