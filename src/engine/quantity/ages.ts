import type { Amount } from './amounts.js';
import { readBefore } from './modifiers.js';
import { tokenAt, type Tokens } from './tokens.js';

/** `aged 15`, `15 years old`, `15-year-old`, `age 15`: an age is a duration in years. Other amounts are unchanged. */
export function aged(tokens: Tokens, amount: Amount): Amount {
  if (amount.kind === 'duration') return withOld(tokens, amount);
  if (amount.kind !== 'count' || amount.high > 130) return amount;
  const bound = readBefore(tokens, amount.from, 'duration').from;
  const before = tokenAt(tokens, bound - 1).lower;
  const of = before === 'of' && tokenAt(tokens, bound - 2).lower === 'age';
  const between = before === 'between' && tokenAt(tokens, bound - 2).lower === 'aged';
  if (before !== 'aged' && before !== 'age' && before !== 'ages' && !of && !between) return amount;
  return { ...amount, kind: 'duration', unit: 'P1Y' };
}

/** Takes `old` into the amount: `15-year-old`, `15 years old`, `three years of age`. */
function withOld(tokens: Tokens, amount: Amount): Amount {
  const tie = tokenAt(tokens, amount.next);
  const at = tie.lower === '-' && !tie.gap ? amount.next + 1 : amount.next;
  const old = tokenAt(tokens, at);
  if (old.lower === 'old' || old.lower === 'olds') return { ...amount, next: at + 1, end: old.end };
  const age = tokenAt(tokens, at + 1);
  return old.lower === 'of' && age.lower === 'age' ? { ...amount, next: at + 2, end: age.end } : amount;
}
