/**
 * A sketch of a set of words (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970): what it does not
 * hold is surely not in the set. Asking it touches a few numbers that lie together, where a set is a walk through memory.
 */
export type Sketch = readonly number[];

/** A sketch has so many places, kept by 16 in a number: about eight for each word of a long sentence and its context. */
const PLACES = 256;
const WIDTH = 16;

/** The place of a word in every sketch: from the hash FNV-1a (Fowler, Noll, Vo) of its UTF-16 units. */
export function placeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** The sketch of all words of some sets. */
export function sketchOf(sets: readonly Iterable<string>[]): Sketch {
  const sketch = new Array<number>(PLACES / WIDTH).fill(0);
  for (const set of sets) for (const word of set) mark(sketch, placeOf(word));
  return sketch;
}

function mark(sketch: number[], place: number): void {
  sketch[place >> 4]! |= 1 << (place & 15);
}

/** Whether one of some words, given by their places, may be in the set; false where none is. */
export function mayHold(sketch: Sketch, places: readonly number[]): boolean {
  for (const place of places) if ((sketch[place >> 4]! & (1 << (place & 15))) !== 0) return true;
  return false;
}
