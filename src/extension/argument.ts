/** What a command was called with is anybody's: a keybinding, another extension, a code action. A text in it, by its name. */
export function stringIn(argument: unknown, key: string): string | undefined {
  if (typeof argument !== 'object' || argument === null || !(key in argument)) return undefined;
  const value = (argument as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : undefined;
}
