import type { SourceTarget } from '../server/protocol.js';
import { openText, openWeb, tell } from './editor.js';

/** Opens a source at its passage: the file, what was read of a file that is no text, else the document on the web. */
export async function openTarget({ uri, range, reading, url, statement }: SourceTarget): Promise<void> {
  if (reading !== undefined) await openText(reading.uri, reading.range);
  else if (uri !== undefined) await openText(uri, range);
  else if (url !== undefined) await openWeb(url);
  else await tell(statement);
}
