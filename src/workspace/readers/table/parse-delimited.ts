import Papa from 'papaparse';

/** The rows of a file of separated values. */
export interface Delimited {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** The row, from 1, in which a quotation mark is opened that is closed nowhere; undefined where there is none. */
  readonly unclosed: number | undefined;
}

/**
 * The rows of separated values, at most `limit`. What separates them is what a first line `sep=;` says, else the candidate
 * under which most rows have the same number of values; a comma where all are alike. Never throws.
 */
export function parseDelimited(text: string, limit: number): Delimited {
  const named = /^sep=(.)\r?\n/iu.exec(text);
  const delimiter = named === null ? likeliestDelimiter(text.slice(0, SAMPLE_LENGTH)) : named[1]!;
  const body = named === null ? text : text.slice(named[0].length);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, preview: limit });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return { rows: data, delimiter, unclosed: open === undefined ? undefined : (open.row ?? 0) + 1 };
}

function likeliestDelimiter(sample: string): string {
  let best = { delimiter: ',', regularity: 0 };
  for (const delimiter of CANDIDATES) {
    const regularity = regularityOf(sample, delimiter);
    if (regularity > best.regularity) best = { delimiter, regularity };
  }
  return best.delimiter;
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
