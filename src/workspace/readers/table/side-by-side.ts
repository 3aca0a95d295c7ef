type Row = readonly string[];

/**
 * The rows of a table that stands several times side by side, to save height, below each other: its header is the same
 * names again and again (`Town, People, Town, People`), and each column has one. Any other header and rows as they are.
 */
export function belowEachOther(
  header: Row,
  rows: readonly Row[],
): { readonly header: Row; readonly rows: readonly Row[] } {
  const named = header.flatMap((name, column) => (name === '' ? [] : [column]));
  const period = periodOf(named.map((column) => header[column]!));
  if (period === undefined || rows.some((row) => holdsUnnamed(row, header))) return { header, rows };
  const parts = Array.from({ length: named.length / period }, (_, part) =>
    named.slice(part * period, (part + 1) * period),
  );
  const below = parts.flatMap((columns) => rows.map((row) => columns.map((column) => row[column] ?? '')));
  return {
    header: parts[0]!.map((column) => header[column]!),
    rows: below.filter((row) => row.some((cell) => cell.trim() !== '')),
  };
}

/** Whether a row has a value without a name above it, such as the label of all others. */
function holdsUnnamed(row: Row, header: Row): boolean {
  return row.some((cell, column) => cell.trim() !== '' && (header[column] ?? '') === '');
}

/** How many names are repeated, two or more; undefined where they are not. */
function periodOf(names: Row): number | undefined {
  for (let period = 2; period <= names.length / 2; period += 1) {
    if (names.length % period !== 0) continue;
    if (names.every((name, at) => name === names[at % period])) return period;
  }
  return undefined;
}
