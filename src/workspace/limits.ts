/** Every limit of reading files, each with its reason. What is left out is named under `skipped`. */
export const FILE_LIMITS = {
  /** Three bytes of UTF-8 for each character of the longest draft that the engine reads: no larger file can be one. */
  textBytes: 12_000_000,
  /** A page saved with its pictures inside is a few megabytes; beyond this it is an export of something else. */
  htmlBytes: 12_000_000,
  /** A Word document with its pictures; they are not unpacked. */
  docxBytes: 100_000_000,
  /** A scanned book; the text of the longest typeset ones is a tenth of it. */
  pdfBytes: 200_000_000,
  /** A workbook with its pictures and charts; they are not unpacked. */
  xlsxBytes: 100_000_000,
  /** A library of 30,000 works with their abstracts; it is held in memory as one text. */
  citationBytes: 50_000_000,
  /** A compiled knowledge base of a million statements is a quarter of this; Node cannot hold much more in one piece. */
  knowledgeBytes: 1_000_000_000,
  /** Knowledge of 200,000 statements is read whole in 40 ms, and its file closed; of larger the statements are left there. */
  wholeKnowledgeBytes: 32_000_000,
  /** A binary file shows itself this early; more would only be read twice. */
  sniffedBytes: 8_192,
  /** One byte in ten that is no text is a format of its own, not a stray control character. */
  controlRatio: 0.1,
  /** A configuration or a decision log beyond this is another kind of file. */
  configBytes: 4_000_000,
  /** What the braces of a glob may stand for: each is searched for, and `{a,b}` twenty times is a million of them. */
  globAlternatives: 1_000,
  /** Entries of folders that one path or glob may lead past. A tree with more is a disk, not a folder of documents. */
  listedEntries: 1_000_000,
  /** Reading overlaps with checking; more files at once only cost memory. */
  filesAtOnce: 8,
  /** Tries at a file that changes while it is read. A download settles within them; a log in use never does. */
  readAttempts: 3,
  /**
   * The cache holds each source compiled, and each set of sources once more. A million statements take a quarter of
   * this, so that several such archives stay open at once; beyond it, what was not used for longest goes.
   */
  cacheBytes: 2_000_000_000,
  /** A writer that has not renamed its file within a day has crashed: milliseconds. */
  cacheLeftover: 24 * 60 * 60 * 1000,
  /** Looking through the cache for what to remove costs a look at each of its files: not more often than hourly. */
  cachePruneInterval: 60 * 60 * 1000,
  /** Sources below this are compiled in a tenth of a second: sooner than a thread has loaded the word model. */
  inlineBytes: 65_536,
  /** The largest source that is read takes a tenth of this, in milliseconds; one that takes longer never ends. */
  compileTime: 120_000,
  /** Each thread holds the word model and the document it reads. */
  compileThreads: 4,
  /** Memory for one of them, in megabytes: the largest document takes a quarter; a bomb is not let further. */
  compileMegabytes: 2_048,
} as const;

/** Every limit of reading documents that are no plain text. What is left out is named under `skipped`. */
export const READER_LIMITS = {
  /** Elements within elements. Pages as written stay below 100; each level costs another look at all text within. */
  pageDepth: 256,
  /** Elements and pieces of text, each entity one. The longest pages of an encyclopaedia have 150,000. */
  pageNodes: 300_000,
  /** The same in one part of an Office document, where every change of type within a word is five of them. */
  partNodes: 2_000_000,
  /** Up to so many of a page, main text is told from furniture by weighing each part, a hundred times the work of reading it. */
  weighedNodes: 40_000,
  /** The same in characters of the page: signs are looked for in the text too. */
  weighedLength: 3_000_000,
  /** Attributes of one element: each is looked for among the others. Pages as written stay below 50. */
  pageAttributes: 256,
  /** Columns of a table of a page, spans counted; a cell that spans a million is an attack. */
  tableColumns: 200,
  /** What the text of one Office document may unpack to: 64 MB of its XML are some 3,000 pages. A bomb is more. */
  unpackedBytes: 64_000_000,
  /** Files in such an archive: a document with a thousand pictures has fewer. */
  archiveEntries: 10_000,
  /** What one part of a PDF may unpack to: the drawing of a page, a font. The busiest maps are a third of it. */
  pdfPartBytes: 32_000_000,
  /** All parts together: 5,000 pages of 50 KB, four times. */
  pdfUnpackedBytes: 1_000_000_000,
  /** Pages of a PDF: the longest reports have 3,000. */
  pdfPages: 5_000,
  /** Pieces of text on one page: a page of figures in the smallest print has 10,000. */
  pdfPageItems: 30_000,
  /** For one PDF, in milliseconds: a thousand pages take a fifth of it. */
  pdfTime: 60_000,
  /** Characters of one piece of JSON in which a page describes itself: an article with its whole text is shorter. */
  metadataLength: 1_000_000,
  /** Levels of that JSON. */
  metadataDepth: 64,
} as const;

/** Limits of reading tables: CSV files and workbooks. */
export const TABLE_LIMITS = {
  /** Each row is a statement or more: a source of more statements is a database, and would drown the others. */
  rows: 100_000,
  /** Cells of a sheet with the gaps between them, each of which takes memory: all rows of a table of fifty columns. */
  cells: 5_000_000,
  /** Columns of the widest survey that a person made; beyond it a file is an export of a machine. */
  columns: 500,
  /** A paragraph. The engine reads no sentence that is longer than four of these. */
  cellLength: 1_000,
  /** Values of one source, each a statement: half as many as the engine reads sentences of a document. */
  lines: 100_000,
  /** Under the length of text that the engine reads of a document, so that the reader says what is cut. */
  characters: 3_900_000,
} as const;
