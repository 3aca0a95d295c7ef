import { damaged } from './damaged.js';
import { PADDING } from './packed-steps.js';
import { RUN_KEYS } from './run-key.js';
import { rowsLength } from './rows.js';
import { BLOCK, TEXTS, type KnowledgeTables } from './tables.js';
import { textCount, type TextTable } from './text-table.js';

/**
 * Throws `Error` where tables do not fit together: a right checksum proves no honest writer. Every number that names a
 * place in another table is held against it. What the bytes themselves say is held against
 * what is expected where it is read: rows, texts, records, postings.
 */
export function validate(tables: KnowledgeTables): void {
  if (!TEXTS.every((name) => isTable(tables[name])) || !fitsStatements(tables) || !fitsIndex(tables))
    throw damaged();
}

function fitsStatements(tables: KnowledgeTables): boolean {
  const { rows, sourceStarts, contextSources, pages, cellOffsets, cells, kinds } = tables;
  const count = kinds.length;
  const sources = textCount(tables.sources);
  return (
    rows.length === rowsLength(count) &&
    isPartition(sourceStarts, sources, count) &&
    (pages.length === 0 || pages.length === count) &&
    (cellOffsets.length === 0 ? cells.length === 0 : isPartition(cellOffsets, count, cells.length)) &&
    contextSources.length === textCount(tables.contexts) &&
    areBelow(contextSources, sources)
  );
}

function fitsIndex(tables: KnowledgeTables): boolean {
  const { frequencies, runStarts, runKeys, runCounts, runBlocks, blockIds, blockOffsets, postings } = tables;
  const concepts = textCount(tables.concepts);
  return (
    frequencies.length === concepts &&
    frequencies.every((frequency) => frequency > 0) &&
    isPartition(runStarts, concepts, runKeys.length) &&
    areBelow(runKeys, RUN_KEYS) &&
    runCounts.length === runKeys.length &&
    isPartition(runBlocks, runKeys.length, blockIds.length) &&
    haveBlocks(runCounts, runBlocks) &&
    areBelow(blockIds, tables.kinds.length) &&
    isPartition(blockOffsets, blockIds.length, postings.length - PADDING)
  );
}

function isTable({ offsets, bytes }: TextTable): boolean {
  return isPartition(offsets, offsets.length - 1, bytes.length);
}

// A million numbers are looked at: by index, which takes a tenth of the time that an array's iterator does.

/** Whether every run has postings, and as many blocks as these need. */
function haveBlocks(runCounts: Uint32Array, runBlocks: Uint32Array): boolean {
  for (let run = 0; run < runCounts.length; run++) {
    const blocks = runBlocks[run + 1]! - runBlocks[run]!;
    if (blocks === 0 || blocks !== Math.ceil(runCounts[run]! / BLOCK)) return false;
  }
  return true;
}

/** Whether offsets cut a length into so many parts, each of which may be empty. */
function isPartition(offsets: Uint32Array, parts: number, length: number): boolean {
  if (parts < 0 || offsets.length !== parts + 1 || offsets[0] !== 0 || offsets[parts] !== length)
    return false;
  for (let i = 0; i < parts; i++) if (offsets[i]! > offsets[i + 1]!) return false;
  return true;
}

function areBelow(values: Uint32Array | Uint8Array, limit: number): boolean {
  for (let i = values.length - 1; i >= 0; i--) if (values[i]! >= limit) return false;
  return true;
}
