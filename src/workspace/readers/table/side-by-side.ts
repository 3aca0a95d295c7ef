type Row = readonly string[];

/**
 * The rows of a table that stands several times side by side, to save height, below each other: its header is the same
 * names again and again (`Town, People, Town, People`). Any other header and rows as they are.
 */
export function belowEachOther(
  header: Row,
  rows: readonly Row[],
): { readonly header: Row; readonly rows: readonly Row[] } {
  const named = header.flatMap((name, column) => (name === '' ? [] : [column]));
  const period = periodOf(named.map((column) => header[column]!));
  if (period === undefined) return { header, rows };
  const parts = Array.from({ length: named.length / period }, (_, part) =>
    named.slice(part * period, (part + 1) * period),
  );
  const below = parts.flatMap((columns) => rows.map((row) => columns.map((column) => row[column] ?? '')));
  return {
    header: parts[0]!.map((column) => header[column]!),
    rows: below.filter((row) => row.some((cell) => cell.trim() !== '')),
  };
}

/** How many names are repeated, two or more; undefined where they are not. */
function periodOf(names: Row): number | undefined {
  for (let period = 2; period <= names.length / 2; period += 1) {
    if (names.length % period !== 0) continue;
    if (names.every((name, at) => name === names[at % period])) return period;
  }
  return undefined;
}
