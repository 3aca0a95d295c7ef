import { readSource, type Format, type Source } from '../../engine/index.js';
import { decodeText, type Outcome } from '../read-text-file.js';

/** A reader of sources that are text already. */
export function textReader(format: Format) {
  return (bytes: Uint8Array, id: string): Promise<Outcome<Source>> => {
    const text = decodeText(bytes);
    const outcome = 'skipped' in text ? text : { value: readSource(text.value.text, { id, format }) };
    return Promise.resolve(outcome);
  };
}
