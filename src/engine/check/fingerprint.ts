import type { CheckName } from './types.js';

/**
 * What a decision about a finding is kept under: 16 hexadecimal digits from the check, the sentence without regard to case
 * and spacing, and which of the sentence's quantities it is. Free of offsets, so that it survives edits elsewhere.
 */
export function fingerprint(check: CheckName, sentence: string, surface: string, occurrence: number): string {
  const normal = sentence.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const key = [check, normal, surface.toLowerCase(), String(occurrence)].join('\n');
  return hash(key, 0x811c9dc5) + hash(key, 0x9747b28c);
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
