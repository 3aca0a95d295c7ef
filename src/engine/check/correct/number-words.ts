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

/** A whole number from 0 to below a quadrillion in English words (`six thousand five hundred`); undefined for others. */
export function numberInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return undefined;
  if (value === 0) return ONES[0];
  const parts: string[] = [];
  let rest = value;
  for (const [name, size] of SCALES) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${belowThousand(count)} ${name}`);
    rest %= size;
  }
  if (rest > 0) parts.push(belowThousand(rest));
  return parts.join(' ');
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words = hundreds > 0 ? [`${ONES[hundreds]!} hundred`] : [];
  if (rest > 0) words.push(belowHundred(rest));
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
  'and',
  'a',
  'an',
]);
