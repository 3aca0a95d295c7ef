import { ID_HEADERS, ID_WORDS } from './header-words.js';

/**
 * Whether a column numbers or names its rows for a machine, so that its cells state nothing: by its header, and where it
 * has none, by counting up. `No` is an answer beside `Yes`, and elsewhere a number where it leads the row or counts up.
 */
export function isIdentifier(
  header: string,
  cells: readonly string[],
  at: number,
  headers: readonly string[],
): boolean {
  const name = header.trim().toLowerCase();
  if (name.startsWith('#')) return true;
  if (name === '') return at === 0 && cells.length > 1 && countsUp(cells);
  const words = wordsOf(name);
  const last = words.at(-1) === 'number' ? words.at(-2) : words.at(-1);
  if (last === 'no' && headers.some((other) => wordsOf(other.toLowerCase()).includes('yes'))) return false;
  if (name === 'no') return at === 0 || countsUp(cells);
  return ID_HEADERS.has(words.join(' ')) || (last !== undefined && ID_WORDS.has(last));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

function countsUp(cells: readonly string[]): boolean {
  const first = Number(cells[0]);
  return (first === 0 || first === 1) && cells.every((cell, at) => Number(cell) === first + at);
}
