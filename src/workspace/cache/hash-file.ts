import { createHash } from 'node:crypto';
import { readStable, type Outcome } from '../read-text-file.js';

/** The content of a file, by what it is told from every other. */
export interface HashedFile {
  /** As `contentHash` gives it. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

/** The hash of a regular file of at most `limit` bytes, of which no more than a piece is in memory. Never throws. */
export function hashFile(file: string, limit: number): Promise<Outcome<HashedFile>> {
  return readStable(file, limit, async (handle, size) => {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafeSlow(Math.min(PIECE, size + 1));
    let length = 0;
    while (length <= size) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, length);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
      length += bytesRead;
    }
    return { value: { hash: hash.digest('hex'), size }, length };
  });
}

/** Hashed within a millisecond: the thread that does it also answers those who type. */
const PIECE = 1_048_576;
