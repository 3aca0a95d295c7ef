import { damaged } from './damaged.js';
import { BLOCK, type IndexTables, type StatementTables } from './tables.js';

/** The tables that postings are read from. */
export type PostingTables = IndexTables & Pick<StatementTables, 'kinds'>;

/**
 * Reads the statements of a run's block into `ids` from `from`, ascending, and returns how many there are, at most `BLOCK`. Throws
 * `Error` where a posting names no statement.
 */
export function readBlock(
  tables: PostingTables,
  run: number,
  block: number,
  ids: Uint32Array,
  from = 0,
): number {
  const { postings } = tables;
  const before = (block - tables.runBlocks[run]!) * BLOCK;
  const count = Math.min(BLOCK, tables.runCounts[run]! - before);
  let at = tables.blockOffsets[block]!;
  let id = tables.blockIds[block]!;
  ids[from] = id;
  for (let i = 1; i < count; i++) {
    let byte = postings[at++]!;
    let step = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && shift < 28; shift += 7) {
      byte = postings[at++]!;
      step |= (byte & 0x7f) << shift;
    }
    id += step;
    ids[from + i] = id;
  }
  // Four bytes make no negative step, so where the last number is in range, all are.
  if (id >= tables.kinds.length || at > tables.blockOffsets[block + 1]!) throw damaged();
  return count;
}
