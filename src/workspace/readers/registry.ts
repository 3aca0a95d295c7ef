import path from 'node:path';
import type { Skipped, Source } from '../../engine/index.js';
import type { Outcome } from '../read-text-file.js';
import { UNREAD_FORMATS } from './formats.js';
import { textReader } from './text.js';

/** A document that was read, with what of it could not be: pages without text, sheets beyond a limit. */
export interface ReadDocument {
  readonly source: Source;
  readonly skipped: readonly Skipped[];
}

/** The source in a file's bytes, under an id that is unique in its knowledge base. Never rejects. */
export type SourceReader = (bytes: Uint8Array, id: string) => Promise<Outcome<ReadDocument>>;

/** Each reader is loaded when the first file of its kind is met, so that heavy ones cost nothing before. */
const READERS: Readonly<Record<string, () => Promise<SourceReader>>> = {
  '.md': () => Promise.resolve(textReader('markdown')),
  '.markdown': () => Promise.resolve(textReader('markdown')),
  '.mdx': () => Promise.resolve(textReader('markdown')),
  '.txt': () => Promise.resolve(textReader('plaintext')),
};

/** The reader of a file by its extension; undefined where there is none. */
export function sourceReader(file: string): (() => Promise<SourceReader>) | undefined {
  return READERS[path.extname(file).toLowerCase()];
}

/** The extensions of the files that have a reader, with their dots. */
export function readableExtensions(): readonly string[] {
  return Object.keys(READERS);
}

/** Whether a folder of sources is expected to hold such a file: anything else in it is passed over in silence. */
export function isDocument(file: string): boolean {
  return sourceReader(file) !== undefined || path.extname(file).toLowerCase() in UNREAD_FORMATS;
}

/** Why a file without a reader is not read. */
export function unsupported(file: string): Skipped {
  const extension = path.extname(file).toLowerCase();
  const name = UNREAD_FORMATS[extension] ?? (extension === '' ? 'A file without an extension' : extension);
  const kinds = readableExtensions().join(', ');
  return {
    reason: 'unsupported',
    message: `${name} cannot be read as a source; these can: ${kinds} and .kb.`,
  };
}
