export type Half = 'tune' | 'held';

/** The half of a set that a page or document belongs to: rules are tuned on one half and reported on both. */
export function halfOf(key: string): Half {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  // The high bits are better mixed than the low ones.
  return (hash >>> 16) % 2 === 0 ? 'tune' : 'held';
}
