/**
 * `read`, remembering its last `limit` answers or more, at most twice as many, under the key of what it read. The
 * answers must be immutable, and inputs of the same key must have the same answer, or else `answers` says whether one
 * is to an input.
 */
export function memoize<Input, Value>(
  read: (input: Input) => Value,
  limit: number,
  keyOf: (input: Input) => unknown = (input) => input,
  answers: (value: Value, input: Input) => boolean = () => true,
): (input: Input) => Value {
  // Two generations instead of a queue: what is still used moves to the young one, the old one is dropped whole.
  let young = new Map<unknown, Value>();
  let old = new Map<unknown, Value>();
  return (input) => {
    const key = keyOf(input);
    const found = young.get(key);
    if (found !== undefined && answers(found, input)) return found;
    const older = old.get(key);
    const value = older !== undefined && answers(older, input) ? older : read(input);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
