import { escapeMarkdown } from '../escape-markdown.js';

/**
 * A cell's text as a line of Markdown that reads as the text to the letter: no mark-up, link or comment, no new line. Nor
 * is `$5` the begin of a formula or `@name` a citation, as they may be in prose.
 */
export function escapeCell(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s+/gu, ' ').trim()).replaceAll(/[$@^{}]/gu, String.raw`\$&`);
}
