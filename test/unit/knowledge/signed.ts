import { checksum } from '../../../src/engine/knowledge/checksum.js';
import {
  aligned,
  CHECKSUM_AT,
  knowledgeFront,
  LENGTHS_AT,
  lengthsIn,
} from '../../../src/engine/knowledge/format.js';
import { pieceCount, sumsOf } from '../../../src/engine/knowledge/stored.js';
import { STORED } from '../../../src/engine/knowledge/tables.js';
import { setWords, wordsOf } from '../../../src/engine/knowledge/words.js';

/**
 * A changed file with the checksums that belong to it, written into it: those of its stored bytes, which are the last of the
 * front, and that of the front. As far as its lengths are those of its sections.
 */
export function signed(file: Uint8Array): Uint8Array {
  const front = knowledgeFront(file);
  const lengths = lengthsIn(file).slice(-STORED.length);
  const pieces = lengths.reduce((sum, length) => sum + pieceCount(length), 0);
  let [sumsAt, at] = [front - 4 * pieces, front];
  for (const length of lengths) {
    const end = at + aligned(length);
    if (end > file.length || sumsAt < LENGTHS_AT) break;
    setWords(file, sumsAt, sumsOf(wordsOf(file.subarray(at, end))));
    [sumsAt, at] = [sumsAt + 4 * pieceCount(length), end];
  }
  setWords(file, CHECKSUM_AT, [checksum(wordsOf(file.subarray(LENGTHS_AT, front)))]);
  return file;
}
