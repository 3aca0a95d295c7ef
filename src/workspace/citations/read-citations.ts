import { decodeText, type Outcome } from '../read-text-file.js';
import { readBibtex } from './bibtex-entries.js';
import { isCsl, readCsl } from './csl-entries.js';
import type { Bibliography } from './types.js';

/**
 * The citation data in a file's bytes: BibTeX or BibLaTeX in a `.bib` file, CSL-JSON in a `.json` file. Undefined for JSON
 * that is none. Never rejects.
 */
export async function readCitations(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<Bibliography> | undefined> {
  const decoded = decodeText(bytes);
  if ('skipped' in decoded) return decoded;
  const { text } = decoded.value;
  if (/\.bib$/iu.test(file)) return { value: await readBibtex(text) };
  const json = parsed(text);
  return isCsl(json) ? { value: readCsl(json) } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
