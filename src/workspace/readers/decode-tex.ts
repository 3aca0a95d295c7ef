import type { DecodedFields } from '../citations/decode-bibtex.js';

/** Reads the TeX in an entry's fields with the parser of the readers' bundle. Undefined where it cannot be read. */
export async function decodeTex(
  type: string,
  fields: ReadonlyMap<string, string>,
): Promise<DecodedFields | undefined> {
  const { decodeBibtex } = await import('./documents.js');
  return decodeBibtex(type, fields);
}
