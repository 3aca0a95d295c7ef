import fs from 'node:fs/promises';
import { fileError, notAFile } from '../file-error.js';
import { readSourceBytes } from '../read-source-file.js';
import type { Outcome } from '../read-text-file.js';
import { sourceReader, unsupported } from '../readers/registry.js';
import type { DocumentJob } from './compile-document.js';
import { contentHash, documentKey } from './keys.js';

/** A source of which it is known what to compile. */
export interface Measured extends DocumentJob {
  /** In bytes. */
  readonly size: number;
  /** Under what it is kept in a cache; undefined where there is no cache to look into. */
  readonly key: string | undefined;
}

/** Looks at a source before it is compiled; `hasCache` says whether its key is needed. Never rejects. */
export async function measure(job: DocumentJob, hasCache: boolean): Promise<Outcome<Measured>> {
  if (hasCache) {
    const bytes = await readSourceBytes(job.file);
    if ('skipped' in bytes) return bytes;
    const key = documentKey(job.id, contentHash(bytes.value));
    return { value: { ...job, size: bytes.value.length, key } };
  }
  if (sourceReader(job.file) === undefined) return { skipped: unsupported(job.file) };
  try {
    const stats = await fs.stat(job.file);
    return stats.isFile()
      ? { value: { ...job, size: stats.size, key: undefined } }
      : { skipped: notAFile(stats) };
  } catch (error) {
    return { skipped: fileError(error) };
  }
}
