/**
 * Raised figures as superscript characters, so that an exponent or the mark of a note never becomes a digit of the number
 * before it; any other text as it is.
 */
export function superscript(text: string): string {
  if (!/^[-+−–]?\d{1,6}$/u.test(text)) return text;
  return Array.from(text, (character) => SUPERSCRIPTS[character] ?? character).join('');
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (raisedDigit, digit) => [String(digit), raisedDigit])),
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '+': '⁺',
};
