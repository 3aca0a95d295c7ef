/**
 * The characters of bytes 0x80 to 0x9F, which are those of Latin-1 elsewhere; the five unassigned bytes stay control
 * characters, as the WHATWG Encoding Standard has it. Node's own decoder reads these bytes as Latin-1.
 */
const HIGH_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The text of bytes in Windows-1252: one character for each byte, whatever the bytes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009F]/gu, (character) => HIGH_CONTROLS[character.charCodeAt(0) - 0x80]!);
}
