import type { FileHandle } from 'node:fs/promises';
import { inLanes } from './in-lanes.js';

/** Some bytes of a file. */
export interface ReadRange {
  /** As many as were asked for; what the file did not have is left as it was. */
  readonly bytes: Uint8Array;
  /** How many of them were there. */
  readonly length: number;
}

/**
 * What a thread reads at once: to have memory for a large file is as much work as to read it, and several threads share it.
 * A small file is one piece.
 */
const PIECE = 4 * 1024 * 1024;
const LANES = 4;

/** The bytes of an open file from one place to before another, read by several threads. Rejects where they cannot be read. */
export async function readRange(handle: FileHandle, from: number, to: number): Promise<ReadRange> {
  const bytes = Buffer.allocUnsafeSlow(to - from);
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) => i * PIECE);
  const lengths = await inLanes(pieces, LANES, (at) => fill(handle, bytes, from, at));
  return { bytes, length: lengths.reduce((sum, read) => sum + read, 0) };
}

/** Reads the piece that starts at `start` of the bytes from `from` on to where it belongs; how many bytes that were. */
async function fill(handle: FileHandle, bytes: Buffer, from: number, start: number): Promise<number> {
  const end = Math.min(bytes.length, start + PIECE);
  let at = start;
  while (at < end) {
    const { bytesRead } = await handle.read(bytes, at, end - at, from + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return at - start;
}
