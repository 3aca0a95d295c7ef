/** The layout of compiled knowledge: header, JSON (sources, statements, concepts), then the index's arrays. */
export const MAGIC = 'CLAIMKB\n';
/** Raised whenever the layout or what the index holds changes; other versions are refused. */
export const VERSION = 2;
/** Magic (8 bytes), then four little-endian 32-bit numbers: version, checksum, JSON length in bytes, statement count. */
export const HEADER_LENGTH = 24;

/** The checksum of what follows the header: FNV-1a, 32 bits (Fowler, Noll, Vo; parameters of draft-eastlake-fnv). */
export function checksum(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

/** The next multiple of four: where a 32-bit array may start. */
export function aligned(offset: number): number {
  return (offset + 3) & ~3;
}

/** A statement as JSON: source number, text, start and end in the source, context number, prose before. */
export type StatementRow = readonly [
  source: number,
  text: string,
  start: number,
  end: number,
  context: number,
  before: string | number,
];

/** The JSON part. `contexts` hold what statements share; `before` as a number names the statement that stands before. */
export interface KnowledgeJson {
  readonly sources: readonly unknown[];
  readonly contexts: readonly unknown[];
  readonly statements: readonly StatementRow[];
  readonly concepts: readonly string[];
  readonly skipped: readonly unknown[];
}
