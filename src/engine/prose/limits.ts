/** Every limit of the engine, each with its reason. What is cut is named under `skipped`. */
export const LIMITS = {
  /** A draft of 4 MB is a thousand-page book; beyond it a file is data, and offsets and memory grow without use. */
  draftLength: 4_000_000,
  /** `Intl.Segmenter` is super-linear; no written paragraph is longer than this. Longer blocks are cut into pieces. */
  blockLength: 20_000,
  /** `Intl.Segmenter` gets no more than this at once, for the same reason. */
  pieceLength: 2_000,
  /** No sentence is longer; where none ends, a new one begins all the same. */
  sentenceLength: 4_000,
  /** A line this long is minified code or data, not prose. */
  lineLength: 100_000,
  /** More sentences than the longest novels; beyond it results would drown the reader. */
  sentences: 200_000,
  /** Quotes and lists opened on one line. Nested deeper than this, markup is an attack on the parser, not a text. */
  nesting: 32,
  /** Columns of white space. A parser looks at a run of spaces once for each of them; no layout needs a longer run. */
  whitespace: 128,
  /** Emphasis, brackets, code and tags in one paragraph. Pairing them is quadratic; a well-linked page has 400. */
  marks: 1_000,
  /** Marks times characters of one paragraph: an unclosed mark may be looked for to the paragraph's end. */
  markWork: 20_000_000,
  /** How far an inline mark looks for its end: no citation, formula or wiki link is longer. */
  markLength: 400,
  /** Numbers of one sentence or table row. Each is weighed among all of its sentence; a row with more is data. */
  sentenceQuantities: 100,
  /** Front matter is a page at the most; without a closing fence in this many characters it is none. */
  frontMatterLength: 50_000,
} as const;
