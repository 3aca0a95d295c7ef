/** Whether a value of a `.bib` file holds a command or a formula: what `plainText` only passes over. */
export function hasCommands(value: string): boolean {
  return COMMANDS.test(value);
}

const COMMANDS = /[$]|\\[^%&#_]/u;

/** The text of a value without commands: braces and quotation marks around it go, the marks of TeX become characters. */
export function plainText(value: string): string {
  return value
    .replaceAll(/\\([%&#_])/gu, '$1')
    .replaceAll(/[{}]/gu, '')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('~', ' ')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** An address or a file's name as it is meant: without braces around it and marks in front of special characters. */
export function verbatim(value: string): string {
  return value
    .replaceAll(/\\([%&#_~$])(?:\{\})?/gu, '$1')
    .replaceAll(/[{}]/gu, '')
    .trim();
}

/** A title as letters only, good enough to find it by: accents and commands go, what they stand on stays. */
export function withoutCommands(value: string): string {
  return value
    .replaceAll(/\\(?:["'`^~=.]|[uvHtcdbrk](?=[\s{]))\s{0,4}\{?\s{0,4}\\?(\p{L})\}?/gu, '$1')
    .replaceAll(/\\(ss|oe|ae|aa|OE|AE|AA|[oOlLij])(?![a-zA-Z])\s?/gu, '$1')
    .replaceAll(/\\([%&$#_{}])/gu, '$1')
    .replaceAll(/\\[a-zA-Z]{1,40}\*?\s?/gu, '')
    .replaceAll(/\\./gu, '')
    .replaceAll(/[{}$]/gu, '')
    .replaceAll('~', ' ');
}
