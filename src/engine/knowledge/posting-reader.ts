import { damaged } from './damaged.js';
import { widthOf } from './packed-steps.js';
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
  const before = (block - tables.runBlocks[run]!) * BLOCK;
  const count = Math.min(BLOCK, tables.runCounts[run]! - before);
  const start = tables.blockOffsets[block]!;
  const width = widthOf(tables.blockOffsets[block + 1]! - start, count - 1);
  const mask = (1 << width) - 1;
  const steps = viewOf(tables.postings);
  let id = tables.blockIds[block]!;
  let bit = 0;
  ids[from] = id;
  for (let i = 1; i < count; i++) {
    const step = (steps.getInt32(start + (bit >>> 3), true) >>> (bit & 7)) & mask;
    bit += width;
    id += step;
    ids[from + i] = id;
  }
  // No step is negative, so where the last number is in range, all are.
  if (id >= tables.kinds.length) throw damaged();
  return count;
}

const VIEWS = new WeakMap<Uint8Array, DataView>();

/** Bytes to be read four at a time, wherever these start. */
function viewOf(bytes: Uint8Array): DataView {
  let view = VIEWS.get(bytes);
  if (view === undefined) {
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    VIEWS.set(bytes, view);
  }
  return view;
}
