/** Text within a line as Markdown that says the same: nothing in it becomes a mark, a tag or a cell's end. */
export function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<~|]|&(?=#?\w{1,31};)/gu, '\\$&');
}

/** The same for a text that begins a line: nor does it become a list, a heading or a quotation. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^[#>+=-]/u, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\');
}
