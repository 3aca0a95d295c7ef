import { createKnowledge, type Skipped } from '../../engine/index.js';
import { readSourceBytes, readSourceIn } from '../read-source-file.js';
import type { Outcome } from '../read-text-file.js';
import type { ReadDocument } from '../readers/registry.js';
import type { Compiled } from './entry.js';
import { contentHash } from './keys.js';

/** One source to compile. */
export interface DocumentJob {
  /** Its absolute path. */
  readonly file: string;
  readonly id: string;
}

/** A document in its compiled form. */
export interface CompiledDocument extends Compiled {
  /** The hash of the bytes that it was compiled from. */
  readonly content: string;
}

/**
 * One source alone in its compiled form. A file whose bytes make no source is knowledge without sources, with the reason
 * under `skipped`: it would be the same the next time. Only what may be otherwise then is `skipped` itself. Never rejects
 * for what is in the file.
 */
export async function compileDocument(job: DocumentJob): Promise<Outcome<CompiledDocument>> {
  const bytes = await readSourceBytes(job.file);
  if ('skipped' in bytes) return bytes;
  const read = await readSourceIn(bytes.value, job.file, job.id);
  if ('skipped' in read && PASSING.has(read.skipped.reason)) return read;
  return { value: { ...compiled(read, job.id), content: contentHash(bytes.value) } };
}

/** Why a file may be read the next time though its bytes are the same. */
const PASSING: ReadonlySet<Skipped['reason']> = new Set(['unreadable', 'timed-out']);

function compiled(read: Outcome<ReadDocument>, id: string): Compiled {
  if ('skipped' in read) {
    return { knowledge: createKnowledge([]).save(), skipped: [{ ...read.skipped, path: id }] };
  }
  const { source, skipped } = read.value;
  const knowledge = createKnowledge([{ ...source, skipped }]);
  // The store names the source in what it was given; here the path does.
  const cuts = [...skipped, ...knowledge.skipped.slice(skipped.length)];
  return {
    knowledge: knowledge.save(),
    skipped: cuts.map((cut) => ({ ...cut, path: id, isPartial: true })),
  };
}
