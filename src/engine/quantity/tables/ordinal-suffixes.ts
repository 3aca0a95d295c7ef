/** What follows the digits of an ordinal: `1st`, `22nd`, `3rd`, `5th`. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
