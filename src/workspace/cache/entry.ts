import type { OpenFile } from '../knowledge-file.js';
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

/** What an entry holds; undefined where it is damaged. */
export function decodeEntry(bytes: Uint8Array): Compiled | undefined {
  const footerAt = bytes.length - FOOTER_LENGTH;
  if (footerAt < 0) return undefined;
  const footer = bytes.subarray(footerAt);
  const jsonAt = footerAt - jsonLength(footer);
  if (jsonAt < 0) return undefined;
  const facts = readFacts(bytes.subarray(jsonAt, footerAt), footer);
  const knowledge = bytes.subarray(0, jsonAt);
  const isWhole = facts?.length === jsonAt && contentHash(knowledge) === facts.hash;
  return isWhole ? { knowledge, skipped: facts.skipped } : undefined;
}

/** What stands behind the knowledge in an entry. */
export interface EntryTail extends Pick<Compiled, 'skipped'> {
  /** Where the knowledge ends. */
  readonly end: number;
}

/**
 * The tail of an entry in a file; undefined where it is damaged. The knowledge is not looked through: whoever loads it does
 * that, and to read a large store twice would take longer than to open it.
 */
export async function readEntryTail({ size, bytes }: OpenFile): Promise<EntryTail | undefined> {
  const footerAt = size - FOOTER_LENGTH;
  if (footerAt < 0) return undefined;
  const footer = await bytes(footerAt, size);
  if (footer.length < FOOTER_LENGTH) return undefined;
  const end = footerAt - jsonLength(footer);
  if (end < 0) return undefined;
  const facts = readFacts(await bytes(end, footerAt), footer);
  return facts?.length === end ? { end, skipped: facts.skipped } : undefined;
}

function jsonLength(footer: Uint8Array): number {
  return Buffer.from(footer.buffer, footer.byteOffset, footer.byteLength).readUInt32LE(0);
}

/** What has the right hash was written by `encodeEntry`. */
function readFacts(json: Uint8Array, footer: Uint8Array): Facts | undefined {
  const isWhole = contentHash(json) === Buffer.from(footer.subarray(4)).toString('latin1');
  return isWhole ? (JSON.parse(Buffer.from(json).toString()) as Facts) : undefined;
}

interface Facts {
  readonly length: number;
  readonly hash: string;
  readonly skipped: readonly SkippedPath[];
}

/** The length of the JSON in four bytes, and its hash in hexadecimal. */
const FOOTER_LENGTH = 4 + 64;
