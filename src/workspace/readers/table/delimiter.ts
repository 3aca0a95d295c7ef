import Papa from 'papaparse';

/** A file's text and what separates its values. */
export interface Delimited {
  /** Without the line that names the delimiter, where there is one. */
  readonly text: string;
  readonly delimiter: string;
}

/**
 * What separates the values: what a first line `sep=;` says, else the candidate under which most rows have the same number
 * of values. A comma where all are alike.
 */
export function delimiterOf(text: string): Delimited {
  const named = /^sep=(.)\r?\n/iu.exec(text);
  if (named !== null) return { text: text.slice(named[0].length), delimiter: named[1]! };
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best = { delimiter: ',', regularity: 0 };
  for (const delimiter of CANDIDATES) {
    const regularity = regularityOf(sample, delimiter);
    if (regularity > best.regularity) best = { delimiter, regularity };
  }
  return { text, delimiter: best.delimiter };
}

/** Of two that fit as well, the one that stands in prose and numbers less often. */
const CANDIDATES: readonly string[] = ['\t', ';', '|', ','];
const SAMPLE_LENGTH = 50_000;
const SAMPLE_ROWS = 100;

/** The share of rows that have the commonest number of values, 0 to 1; 0 where that number is one. */
function regularityOf(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: SAMPLE_ROWS,
    skipEmptyLines: 'greedy',
  });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return data.length === 0 ? 0 : Math.max(0, ...counts.values()) / data.length;
}
