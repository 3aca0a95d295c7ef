/** `read`, remembering its last `limit` answers or more, at most twice as many. The answers must be immutable. */
export function memoize<Key, Value>(read: (key: Key) => Value, limit: number): (key: Key) => Value {
  // Two generations instead of a queue: what is still used moves to the young one, the old one is dropped whole.
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return (key) => {
    const found = young.get(key);
    if (found !== undefined) return found;
    const value = old.get(key) ?? read(key);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
