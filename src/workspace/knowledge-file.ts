import type { FileHandle } from 'node:fs/promises';
import {
  KNOWLEDGE_HEADER,
  knowledgeFront,
  loadKnowledge,
  loadKnowledgeFront,
  type Knowledge,
  type KnowledgeRest,
} from '../engine/index.js';
import { describe } from './file-error.js';
import { distrust, isDistrusted, KnowledgeLost, trust } from './knowledge-lost.js';
import { LastingFile } from './lasting-file.js';
import { FILE_LIMITS } from './limits.js';
import { readRange } from './read-range.js';
import { readStable, type Outcome } from './read-text-file.js';

/** A file that is open, as long as it is looked at. */
export interface OpenFile {
  readonly size: number;
  /** Its bytes from one place to before another; fewer where it ends before. */
  readonly bytes: (from: number, to: number) => Promise<Uint8Array>;
}

/** How a file of knowledge is kept open. */
export interface KnowledgeFileOptions {
  /** What a person is told where what is read later turns out to be damaged. */
  readonly refused: () => string;
  /** Knowledge up to this many bytes is read whole, and the file closed. */
  readonly wholeBytes?: number;
  /** How long a file stays open after it was read from, in milliseconds. */
  readonly staysOpen?: number;
}

/** A store, and what else was found in its file. */
export interface KnowledgeFile<Found> {
  readonly knowledge: Knowledge;
  readonly found: Found;
}

/**
 * Opens the knowledge in a file, which ends where `find` says; undefined refuses the file as damaged. Of large knowledge only
 * the front is read, and statements as they are asked for: the file then stays open as long as the store is used, and where
 * one is damaged, whoever asks for it gets `KnowledgeLost`. Never throws.
 */
export async function openKnowledgeFile<Found extends { readonly end: number }>(
  path: string,
  find: (file: OpenFile) => Promise<Found | undefined>,
  options: KnowledgeFileOptions,
): Promise<Outcome<KnowledgeFile<Found>>> {
  const { wholeBytes = FILE_LIMITS.wholeKnowledgeBytes } = options;
  const most = isDistrusted(path) ? Infinity : wholeBytes;
  const read = await readStable(path, FILE_LIMITS.knowledgeBytes, async (handle, size) => {
    const value = await readFront(handle, size, find, most);
    return { value, length: size };
  });
  if ('skipped' in read) return read;
  const { found, front, isFront, size } = read.value;
  if (found === undefined) return refusedAs(DAMAGED);
  try {
    const knowledge =
      front.length < found.end && isFront
        ? openFront(path, front, size, found.end, options)
        : loadKnowledge(front);
    // All of it was looked through, unless only its front was read.
    if (!isFront) trust(path);
    return { value: { knowledge, found } };
  } catch (error) {
    return refusedAs(describe(error));
  }
}

/** A file that is knowledge from its beginning to its end. */
export function wholeFile({ size }: OpenFile): Promise<{ readonly end: number }> {
  return Promise.resolve({ end: size });
}

const DAMAGED = 'It is damaged.';

function refusedAs(message: string): Outcome<never> {
  return { skipped: { reason: 'invalid', message } };
}

interface Front<Found> {
  readonly found: Found | undefined;
  readonly front: Uint8Array;
  /** Whether it is the front of knowledge, not all of it, nor the beginning of something else. */
  readonly isFront: boolean;
  /** Of the file. */
  readonly size: number;
}

async function readFront<Found extends { readonly end: number }>(
  handle: FileHandle,
  size: number,
  find: (file: OpenFile) => Promise<Found | undefined>,
  wholeBytes: number,
): Promise<Front<Found>> {
  const bytes = async (from: number, to: number): Promise<Uint8Array> => {
    const range = await readRange(handle, from, Math.min(to, size));
    return range.bytes.subarray(0, range.length);
  };
  const found = await find({ size, bytes });
  const end = found?.end ?? 0;
  if (end <= wholeBytes) return { found, size, front: await bytes(0, end), isFront: false };
  const header = await bytes(0, KNOWLEDGE_HEADER);
  const length = frontLength(header);
  if (length === undefined) return { found, size, front: header, isFront: false };
  return { found, size, front: await bytes(0, Math.min(length, end)), isFront: true };
}

/** Undefined for what is no knowledge: loading it says so. */
function frontLength(header: Uint8Array): number | undefined {
  try {
    return knowledgeFront(header);
  } catch {
    return undefined;
  }
}

/** Closes the file of a store that nobody has any more. */
const forgotten = new FinalizationRegistry<LastingFile>((file) => file.close());

function openFront(
  path: string,
  front: Uint8Array,
  size: number,
  end: number,
  { refused, staysOpen }: KnowledgeFileOptions,
): Knowledge {
  const start = front.length;
  const head = front.slice(0, KNOWLEDGE_HEADER);
  const file = new LastingFile(path, { size, head }, staysOpen);
  const read = (at: number, bytes: Uint8Array): number => file.read(start + at, bytes);
  const rest: KnowledgeRest = {
    length: end - start,
    read,
    refused: () => {
      distrust(path);
      return new KnowledgeLost(refused());
    },
  };
  try {
    const knowledge = loadKnowledgeFront(front, rest);
    forgotten.register(rest, file);
    return knowledge;
  } catch (error) {
    file.close();
    throw error;
  }
}
