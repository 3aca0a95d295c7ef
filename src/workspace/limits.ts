/** Every limit of reading files, each with its reason. What is left out is named under `skipped`. */
export const FILE_LIMITS = {
  /** Three bytes of UTF-8 for each character of the longest draft that the engine reads: no larger file can be one. */
  textBytes: 12_000_000,
  /** A compiled knowledge base of a million statements is a quarter of this; Node cannot hold much more in one piece. */
  knowledgeBytes: 1_000_000_000,
  /** A binary file shows itself this early; more would only be read twice. */
  sniffedBytes: 8_192,
  /** One byte in ten that is no text is a format of its own, not a stray control character. */
  controlRatio: 0.1,
  /** A configuration or a decision log beyond this is another kind of file. */
  configBytes: 4_000_000,
  /** What the braces of a glob may stand for: each is searched for, and `{a,b}` twenty times is a million of them. */
  globAlternatives: 1_000,
  /** Reading overlaps with checking; more files at once only cost memory. */
  filesAtOnce: 8,
} as const;
