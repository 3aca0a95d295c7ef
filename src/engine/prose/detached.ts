/**
 * The same text, in memory of its own. Engines keep a piece of a text as a view of the whole, so that one remembered
 * sentence would keep the whole document, in the version that it was read from.
 */
export function detached(text: string): string {
  // What is cut from a text that was just put together is a view of that one.
  return ` ${text}`.slice(1);
}
