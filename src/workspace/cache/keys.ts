import { createHash } from 'node:crypto';

/**
 * What decides, besides a source's bytes, what is compiled from them: the readers, the engine and its compiled format,
 * and the libraries below them. The build puts a hash of their code here, so that nobody has to remember to raise a
 * number, and no release opens what another one has read.
 */
const READING = process.env.CLAIMCHECK_READING ?? 'unbuilt';

/** The hash of a file's bytes, in hexadecimal. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Under what one source is kept: the same bytes under another id are another source. */
export function documentKey(id: string, content: string): string {
  return hashOf('document', id, content);
}

/** Under what several sources are kept as one store, by their keys in the store's order; one is its own store. */
export function storeKey(documents: readonly string[]): string {
  const [only] = documents;
  return only !== undefined && documents.length === 1 ? only : hashOf('store', ...documents);
}

/** Under what the data of citations is kept that bibliographies, by name and content, gave to some sources. */
export function citationsKey(bibliographies: readonly string[], sources: string): string {
  return hashOf('citations', sources, ...bibliographies);
}

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([READING, ...parts]))
    .digest('hex');
}
