/** Words before a period that mean a part of it without a sharp end. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  'early late mid middle end beginning start earlier later turn'.split(' '),
);
