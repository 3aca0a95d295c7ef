/**
 * A text as Markdown that reads as the text to the letter: no mark-up, no link, no comment, no new line. A heading, list
 * or quotation is not begun by it either.
 */
export function escapeMarkdown(text: string): string {
  const line = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(MARKS, String.raw`\$&`);
  return line.replace(OPENINGS, (opening) => `${opening.slice(0, -1)}\\${opening.slice(-1)}`);
}

const MARKS = /[\\`*_[\]<>|~$^&=@{}]/gu;

/** What makes a list item or a heading of the line that begins with it. */
const OPENINGS = /^(?:[#+-]|\d{1,9}[.)])(?=\s|$)/u;
