const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const;

/** Ordinals that are not their cardinal with `th`. */
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/**
 * A whole number from 0 to below a quadrillion in English words (`six thousand five hundred`); undefined for others.
 * `and` stands after the hundreds where the writer puts one (`six hundred and two`).
 */
export function numberInWords(value: number, and = false): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return undefined;
  if (value === 0) return ONES[0];
  const parts: string[] = [];
  let rest = value;
  for (const [name, size] of SCALES) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${belowThousand(count, and)} ${name}`);
    rest %= size;
  }
  if (rest > 0)
    parts.push(`${and && rest < 100 && parts.length > 0 ? 'and ' : ''}${belowThousand(rest, and)}`);
  return parts.join(' ');
}

/** A rank from 1 to 99 in English words (`twenty-first`); undefined for others. */
export function ordinalInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const words = belowHundred(value);
  const at = words.lastIndexOf('-') + 1;
  const last = words.slice(at);
  const regular = last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`;
  return words.slice(0, at) + (ORDINALS[last] ?? regular);
}

/** What follows the digits of a rank: `st` for 21, `th` for 11. */
export function ordinalEnding(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

function belowThousand(value: number, and: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words = hundreds > 0 ? [`${ONES[hundreds]!} hundred`] : [];
  if (rest > 0) words.push(`${and && hundreds > 0 ? 'and ' : ''}${belowHundred(rest)}`);
  return words.join(' ');
}

function belowHundred(value: number): string {
  if (value < 20) return ONES[value]!;
  const one = value % 10;
  return one === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]!}-${ONES[one]!}`;
}

/** The words that a number in words is made of, in lower case. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...ONES,
  ...TENS.slice(1),
  ...SCALES.map(([name]) => name),
  'hundred',
  'dozen',
  'half',
  'and',
  'a',
  'an',
]);
