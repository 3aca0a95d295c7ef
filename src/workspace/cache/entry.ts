import type { SkippedPath } from '../list-files.js';
import { contentHash } from './keys.js';

/** Sources in their compiled form, with what of them was not read: neither is ever kept without the other. */
export interface Compiled {
  /** What `Knowledge.save` wrote; for citations their JSON. */
  readonly knowledge: Uint8Array;
  /** Each path is the id of the source. */
  readonly skipped: readonly SkippedPath[];
}

/**
 * An entry of the cache as bytes: the knowledge, which so starts where a whole file's would, then JSON, then a footer
 * with the length of that JSON and its hash. The JSON holds the hash of the knowledge: a half-written entry is found out.
 */
export function encodeEntry({ knowledge, skipped }: Compiled): Uint8Array {
  const facts: Facts = { length: knowledge.length, hash: contentHash(knowledge), skipped };
  const json = Buffer.from(JSON.stringify(facts));
  const footer = Buffer.alloc(FOOTER_LENGTH);
  footer.writeUInt32LE(json.length, 0);
  footer.write(contentHash(json), 4, 'latin1');
  return Buffer.concat([knowledge, json, footer]);
}

/**
 * What an entry holds; undefined where it is damaged. With `isLoaded` the knowledge is not looked through: `loadKnowledge`
 * refuses what is damaged, and to read a large store twice would take longer than to open it.
 */
export function decodeEntry(bytes: Uint8Array, isLoaded = false): Compiled | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const footerAt = buffer.length - FOOTER_LENGTH;
  if (footerAt < 0) return undefined;
  const jsonAt = footerAt - buffer.readUInt32LE(footerAt);
  if (jsonAt < 0) return undefined;
  const json = buffer.subarray(jsonAt, footerAt);
  if (contentHash(json) !== buffer.toString('latin1', footerAt + 4)) return undefined;
  // What has the right hash was written by `encodeEntry`.
  const { length, hash, skipped } = JSON.parse(json.toString()) as Facts;
  const knowledge = bytes.subarray(0, jsonAt);
  const isWhole = length === jsonAt && (isLoaded || contentHash(knowledge) === hash);
  return isWhole ? { knowledge, skipped } : undefined;
}

interface Facts {
  readonly length: number;
  readonly hash: string;
  readonly skipped: readonly SkippedPath[];
}

/** The length of the JSON in four bytes, and its hash in hexadecimal. */
const FOOTER_LENGTH = 4 + 64;
