/** A text with the capitals of the one it replaces: of its first letter, of each word, or of all. */
export function inCaseOf(text: string, old: string): string {
  const words = old.match(/\p{L}{2,}/gu) ?? [];
  if (!/^\p{Lu}/u.test(old) || !/^\p{Ll}/u.test(text)) return text;
  if (words.length > 1 && words.every((word) => word === word.toUpperCase())) return text.toUpperCase();
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)))
    return text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}
