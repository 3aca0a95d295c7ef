import type { Range } from '../engine/index.js';

/** Text that a Markdown renderer shows to the letter, on one line: line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]#|<>~$&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The text with the part at `range` in bold; a range outside the text leaves it plain. */
export function boldAt(text: string, range: Range): string {
  const start = Math.max(0, range.start);
  const end = Math.min(text.length, range.end);
  if (start >= end) return escapeMarkdown(text);
  const bold = text.slice(start, end).trim();
  if (bold === '') return escapeMarkdown(text);
  const at = start + text.slice(start, end).indexOf(bold);
  return `${escapeMarkdown(text.slice(0, at))}**${escapeMarkdown(bold)}**${escapeMarkdown(text.slice(at + bold.length))}`;
}

/** A link to a web page; the escaped text alone where the URL is no `http` or `https` one. */
export function link(text: string, url: string | undefined): string {
  const target = url === undefined ? undefined : webAddress(url);
  return target === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${target})`;
}

/** The URL, percent-encoded where Markdown would misread it; undefined for any other scheme and for nonsense. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replaceAll('(', '%28').replaceAll(')', '%29');
}
