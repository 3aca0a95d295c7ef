/** Whether the machine keeps numbers as compiled knowledge does, so that they can be used where they are. */
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/**
 * The little-endian 32-bit numbers that bytes are, as many as there are whole ones: a view where the machine keeps numbers
 * so and they start at a multiple of four, else a copy.
 */
export function wordsOf(bytes: Uint8Array, littleEndian = LITTLE_ENDIAN): Uint32Array {
  const length = Math.floor(bytes.length / 4);
  if (littleEndian && bytes.byteOffset % 4 === 0)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = new Uint32Array(length);
  for (let i = 0; i < length; i++) words[i] = view.getUint32(i * 4, true);
  return words;
}

/** Writes numbers into bytes as little-endian 32-bit numbers, from an offset that is a multiple of four. */
export function setWords(
  bytes: Uint8Array,
  at: number,
  words: Uint32Array | readonly number[],
  littleEndian = LITTLE_ENDIAN,
): void {
  if (littleEndian && bytes.byteOffset % 4 === 0) {
    new Uint32Array(bytes.buffer, bytes.byteOffset + at, words.length).set(words);
    return;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [i, word] of words.entries()) view.setUint32(at + i * 4, word, true);
}
