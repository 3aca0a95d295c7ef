/** Determiners that say whose a thing is, of persons: `in her 60s`. */
export const PERSONAL_POSSESSIVES: ReadonlySet<string> = new Set('my your his her our their'.split(' '));
