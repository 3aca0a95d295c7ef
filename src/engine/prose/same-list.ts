/** Whether two lists hold the same texts in the same order. */
export function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((text, i) => text === right[i]));
}
