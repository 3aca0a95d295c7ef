// Browsers, workers and Node all have these; the ES library that the engine is compiled against does not name them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Half of a surrogate pair without its other half: what JavaScript's strings can hold and UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The UTF-8 bytes of a text; a lone surrogate has the three bytes that its number would have (WTF-8, Sapin). */
export function encodeUtf8(text: string): Uint8Array {
  if (!LONE_SURROGATE.test(text)) return encoder.encode(text);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isSurrogate(code)) bytes.push(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}

/** The text of such bytes. Throws `TypeError` for any others. */
export function decodeUtf8(bytes: Uint8Array): string {
  if (bytes.length === 0) return '';
  if (bytes.length < SHORT) {
    const text = decodeAscii(bytes);
    if (text !== undefined) return text;
  }
  // A lead byte of 0xED is rare enough to be looked for at once: only before it can a surrogate be meant.
  return bytes.includes(0xed) ? decodeParts(bytes) : decoder.decode(bytes);
}

/** Below this many bytes the decoder costs more to call than to do without. */
const SHORT = 16;

function decodeAscii(bytes: Uint8Array): string | undefined {
  let text = '';
  for (const byte of bytes) {
    if (byte >= 0x80) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeParts(bytes: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const [second, third] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    if (second >> 5 !== 0b101 || third >> 6 !== 0b10) continue;
    parts.push(decoder.decode(bytes.subarray(from, at)));
    parts.push(String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f)));
    from = at + 3;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return parts.join('');
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
