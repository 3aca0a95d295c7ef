import fs from 'node:fs/promises';
import { fileError, notAFile } from '../file-error.js';
import type { Outcome } from '../read-text-file.js';
import { sourceBytes, sourceReader, unsupported } from '../readers/registry.js';
import type { DocumentJob } from './compile-document.js';
import { hashFile } from './hash-file.js';
import { documentKey } from './keys.js';

/** A source of which it is known what to compile. */
export interface Measured extends DocumentJob {
  /** In bytes. */
  readonly size: number;
  /** Under what it is kept in a cache; undefined where there is no cache to look into. */
  readonly key: string | undefined;
}

/** Looks at a source before it is compiled; `hasCache` says whether its key is needed. Never rejects. */
export async function measure(job: DocumentJob, hasCache: boolean): Promise<Outcome<Measured>> {
  if (sourceReader(job.file) === undefined) return { skipped: unsupported(job.file) };
  if (hasCache) {
    const content = await hashFile(job.file, sourceBytes(job.file));
    if ('skipped' in content) return content;
    const { hash, size } = content.value;
    return { value: { ...job, size, key: documentKey(job.id, hash) } };
  }
  try {
    const stats = await fs.stat(job.file);
    return stats.isFile()
      ? { value: { ...job, size: stats.size, key: undefined } }
      : { skipped: notAFile(stats) };
  } catch (error) {
    return { skipped: fileError(error) };
  }
}
