// Markdown tables, aligned to be read in a terminal as well.

/** A table with a header; the first column holds names, the others numbers. */
export function table(header, rows) {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(4, ...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Three significant digits, with thousands separators: `0.0412`, `3.21`, `48,300`. */
export function figure(value) {
  if (!Number.isFinite(value)) return '–';
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** A ratio: `241×`. */
export function times(value) {
  return `${figure(value)}×`;
}

/** A size in bytes: `3.4 MB`. */
export function megabytes(bytes) {
  return `${figure(bytes / 1e6)} MB`;
}
