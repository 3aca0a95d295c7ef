/** How numbers are shown: what stands before and behind them, how many times as large, with how many decimals. */
export interface NumberFormat {
  readonly before: string;
  readonly after: string;
  /** 100 for a percentage, a thousandth for each comma that stands behind the digits. */
  readonly scale: number;
  /** Undefined where the format leaves them open. */
  readonly decimals: number | undefined;
  /** Whether its digits stand in groups of three. */
  readonly isGrouped: boolean;
}

/** A part of a format: some numbers are shown by it, as its condition or its place says. */
export interface FormatSection {
  readonly condition: Condition | undefined;
  /** Undefined for a part without digits, which shows a text for the number, or nothing. */
  readonly format: NumberFormat | undefined;
  /** All of its text but the digits. */
  readonly text: string;
  /** The letters that stand for parts of a time: `dmmmyyyy`, `[h]mm`. */
  readonly letters: string;
}

interface Condition {
  readonly comparator: string;
  readonly bound: number;
}

/**
 * The parts of a format's code as Excel writes one (ECMA-376, part 1, 18.8.31), parted by semicolons. Texts stand in
 * quotation marks or behind a backslash, a currency's sign in `[$€-407]`; colours and the width of spaces are left out.
 */
export function formatSections(code: string): readonly FormatSection[] {
  const sections: string[][] = [[]];
  for (const [token] of code.slice(0, MAX_CODE).matchAll(TOKENS)) {
    if (token === ';') sections.push([]);
    else sections.at(-1)!.push(token);
  }
  return sections.map(readSection);
}

const MAX_CODE = 300;
const TOKENS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|E[+-]0+|[0#?.,]+|./gsu;
const DIGITS = /^[.,]?[0#?]|^General$/u;

function readSection(tokens: readonly string[]): FormatSection {
  const first = tokens.findIndex((token) => DIGITS.test(token));
  const last = tokens.findLastIndex((token) => DIGITS.test(token));
  const texts = tokens.map(textOf);
  return {
    condition: tokens.map(conditionOf).find((condition) => condition !== undefined),
    format:
      first < 0
        ? undefined
        : {
            before: texts.slice(0, first).join('').trimStart(),
            after: texts
              .slice(last + 1)
              .join('')
              .trimEnd(),
            ...digitsOf(tokens),
          },
    text: texts.join('').trim(),
    letters: tokens
      .filter((token) => TIME.test(token))
      .join('')
      .toLowerCase(),
  };
}

const TIME = /^(?:[ymdhs]|\[[hms]{1,9}\])$/iu;

/** What the digits of a part say, `#,##0.0,,` as one with those behind a space. */
function digitsOf(tokens: readonly string[]): Pick<NumberFormat, 'scale' | 'decimals' | 'isGrouped'> {
  const digits = tokens.filter((token) => DIGITS.test(token)).join('');
  const [integer = '', decimals = ''] = digits.split('.');
  const percent = tokens.filter((token) => token === '%').length;
  const isOpen = tokens.some((token) => token === 'General' || token === '/' || /^E[+-]/u.test(token));
  return {
    scale: 100 ** percent / 1000 ** (commasBehind(integer) + commasBehind(decimals)),
    decimals: isOpen ? undefined : decimals.replaceAll(',', '').length,
    isGrouped: /,[0#?]/u.test(integer),
  };
}

function commasBehind(digits: string): number {
  return /,*$/u.exec(digits)![0].length;
}

function conditionOf(token: string): Condition | undefined {
  const match = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]$/u.exec(token);
  return match === null ? undefined : { comparator: match[1]!, bound: Number(match[2]) };
}

/** What a token shows besides digits. Signs and brackets are left to whoever knows whether the number is negative. */
function textOf(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[')) return /^\[\$([^\]-]*)/u.exec(token)?.[1] ?? '';
  return token.startsWith('_') ? ' ' : /^[ %\p{Sc}]$/u.test(token) ? token : '';
}
