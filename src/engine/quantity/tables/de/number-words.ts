const BELOW_TWENTY: readonly (readonly [string, number])[] = [
  ['null', 0],
  ['eins', 1],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['dreizehn', 13],
  ['vierzehn', 14],
  ['fünfzehn', 15],
  ['sechzehn', 16],
  ['siebzehn', 17],
  ['achtzehn', 18],
  ['neunzehn', 19],
];

const TENS: readonly (readonly [string, number])[] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
];

const BEFORE_TENS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');

/** Number words below a hundred; those between the tens are one word: `fünfundzwanzig`. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY,
  ...TENS,
  ...TENS.flatMap(([word, tens]) =>
    BEFORE_TENS.map((unit, at) => [`${unit}und${word}`, tens + at + 1] as const),
  ),
]);
