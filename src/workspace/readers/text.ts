import { readSource, type Format } from '../../engine/index.js';
import { decodeText, type Outcome } from '../read-text-file.js';
import type { ReadDocument } from './registry.js';

/** A reader of sources that are text already. */
export function textReader(format: Format) {
  return (bytes: Uint8Array, id: string): Promise<Outcome<ReadDocument>> => {
    const text = decodeText(bytes);
    if ('skipped' in text) return Promise.resolve(text);
    const source = readSource(text.value.text, { id, format });
    return Promise.resolve({ value: { source, skipped: [] } });
  };
}
