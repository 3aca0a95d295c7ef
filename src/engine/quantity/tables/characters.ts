/** Zero of each decimal digit block that is read: ASCII, Arabic-Indic, its eastern form, Devanagari, full-width. */
export const DIGIT_ZEROS: readonly number[] = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

/** Signs that group thousands besides comma and point: no-break, figure, thin and narrow spaces, apostrophes. */
export const GROUP_SIGNS = "\u00a0\u2007\u2009\u202f'’٬_";

/** One-character fractions with their values. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Superscript digits and signs, with what they stand for. */
export const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map([
  ['⁰', '0'],
  ['¹', '1'],
  ['²', '2'],
  ['³', '3'],
  ['⁴', '4'],
  ['⁵', '5'],
  ['⁶', '6'],
  ['⁷', '7'],
  ['⁸', '8'],
  ['⁹', '9'],
  ['⁻', '-'],
]);

/** The dashes that join words or numbers, each as the plain sign that it stands for. */
export const DASHES: ReadonlyMap<string, string> = new Map([
  ['-', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '–'],
  ['–', '–'],
  ['—', '—'],
  ['―', '—'],
  ['−', '−'],
]);
