import { readAmount, type Amount } from './amounts.js';
import { tokenAt, type Tokens } from './tokens.js';

const MAX_MEMBERS = 4;

/**
 * Gives a bare number the unit that the last of its list has: `6 and 13 kg` are 6 kg and 13 kg, `5, 10 and 15 percent`
 * three shares. The amount itself where it has a unit of its own or its list has none.
 */
export function withListUnit(tokens: Tokens, amount: Amount): Amount {
  if (amount.kind !== 'count' || amount.numeral.form !== 'digits' || amount.next !== amount.numeral.next)
    return amount;
  let next = amount.next;
  for (let members = 0; members < MAX_MEMBERS; members += 1) {
    const tie = tokenAt(tokens, next).lower;
    const and = tie === 'and' || tie === 'or';
    if (!and && tie !== ',') return amount;
    const member = tokenAt(tokens, next + 1).kind === 'number' ? readAmount(tokens, next + 1) : undefined;
    if (member === undefined) return amount;
    if (and)
      return sharesUnit(member)
        ? {
            ...amount,
            kind: member.kind,
            unit: member.unit,
            others: member.others,
            precision: member.kind === 'duration' ? 0 : amount.numeral.rounding,
          }
        : amount;
    if (member.kind !== 'count') return amount;
    next = member.next;
  }
  return amount;
}

/** Whether a unit after its number can hold for the numbers before it too; a sign before it cannot. */
function sharesUnit({ kind, start, numeral, hundredth }: Amount): boolean {
  return (
    (kind === 'measure' || kind === 'percent' || kind === 'duration') &&
    start === numeral.start &&
    !hundredth &&
    numeral.scale === 1
  );
}
