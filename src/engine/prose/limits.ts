/** Every limit of the engine, each with its reason. What is cut is named under `skipped`. */
export const LIMITS = {
  /** A draft of 4 MB is a thousand-page book; beyond it a file is data, and offsets and memory grow without use. */
  draftLength: 4_000_000,
  /** `Intl.Segmenter` is super-linear; no written paragraph is longer than this. Longer blocks are cut into pieces. */
  blockLength: 20_000,
  /** A line this long is minified code or data, not prose. */
  lineLength: 100_000,
  /** More sentences than the longest novels; beyond it results would drown the reader. */
  sentences: 200_000,
  /** Nested deeper than this, markup is an attack on the parser, not a text. */
  nesting: 200,
} as const;
