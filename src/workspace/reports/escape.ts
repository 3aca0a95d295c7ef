/**
 * Text as the content or a quoted attribute of HTML or XML: what cannot stand in XML 1.0 (control characters, lone
 * surrogates) becomes U+FFFD.
 */
export function escapeMarkup(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? '\u{FFFD}');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `Cc` is control characters, of which XML allows three, `Cs` lone surrogates. */
const SPECIAL = /[&<>"'\uFFFE\uFFFF\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;

/** Text on one line: as few spaces as there are gaps. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Text that does to a terminal no more than be read: control characters, and those that override the direction of writing,
 * as escapes (`\u001b`). Names of files and what stands in sources are as foreign as drafts are.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const UNPRINTABLE = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;
