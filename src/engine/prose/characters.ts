/** Whether a UTF-16 unit is white space that separates words: space, tab, line break, form feed. Not U+00A0. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Whether a UTF-16 unit ends a line. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 unit is an ASCII letter or digit, or anything beyond ASCII. */
export function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
