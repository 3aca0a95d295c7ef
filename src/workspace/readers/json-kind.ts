import { isCsl } from '../citations/csl-entries.js';
import { FILE_LIMITS } from '../limits.js';
import { readTextFile } from '../read-text-file.js';

/** What a `.json` file is among sources. */
export type JsonKind = 'facts' | 'citations' | 'other';

/**
 * What a `.json` file is by what it holds: one of facts has a key `facts`, citation data is CSL-JSON. A broken file that
 * speaks of facts is meant to be one, and is not passed over in silence. Never rejects.
 */
export async function jsonKind(file: string): Promise<JsonKind> {
  const read = await readTextFile(file, FILE_LIMITS.citationBytes);
  // A file that cannot be opened may be anything; one that is too large or no text is no list of facts.
  if ('skipped' in read) return read.skipped.reason === 'unreadable' ? 'facts' : 'other';
  const { text } = read.value;
  try {
    const json: unknown = JSON.parse(text);
    if (isCsl(json)) return 'citations';
    return json !== null && typeof json === 'object' && Object.hasOwn(json, 'facts') ? 'facts' : 'other';
  } catch {
    return text.includes('"facts"') ? 'facts' : 'other';
  }
}
