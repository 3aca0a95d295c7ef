type Row = readonly string[];

/** The rows of a table, what group each of them is in, and the rows that are none. */
export interface GroupedRows {
  readonly rows: readonly Row[];
  /** One for each row; empty where the labels tell the rows apart. */
  readonly groups: readonly string[];
  /** Rows with one cell that head no group: remarks, and names of groups that nothing depends on. */
  readonly others: readonly Row[];
}

/**
 * Tells rows with one cell, the names of the groups of rows below them, from the rows of values. A group counts where the
 * same labels stand in several of them (`Ships` below `Oldhaven` and below `Newport`): elsewhere such a row may as well be
 * one whose values are missing.
 */
export function readGroups(body: readonly Row[]): GroupedRows {
  const rows: Row[] = [];
  const groups: string[] = [];
  const heads: Row[] = [];
  let group = '';
  for (const row of body) {
    if (isSingle(row)) {
      heads.push(row);
      group = isName(row[0] ?? '') ? row[0]!.trim() : '';
      continue;
    }
    if (TOTAL.test(row[0] ?? '')) group = '';
    rows.push(row);
    groups.push(group);
  }
  const filled = filledDown(rows);
  const counts = groupsRepeatLabels(filled, groups);
  const heading = new Set(groups);
  return {
    rows: filled,
    groups: counts ? groups : [],
    others: counts ? heads.filter((row) => !heading.has((row[0] ?? '').trim())) : heads,
  };
}

/** Whether a row has one cell only. */
export function isSingle(row: Row): boolean {
  return row.filter((cell) => cell.trim() !== '').length === 1;
}

/** What holds for all groups is in none. */
const TOTAL = /^\s*(?:grand\s|overall\s)?(?:totals?|sum|all|overall|altogether)\b/iu;

function isName(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && text.length <= MAX_NAME && !/[.!?]$|^(?:source|note)s?\s?:|^[[(*†]/iu.test(text);
}

/** A longer text is a remark. */
const MAX_NAME = 80;

function groupsRepeatLabels(rows: readonly Row[], groups: readonly string[]): boolean {
  const groupOf = new Map<string, string>();
  return rows.some((row, at) => {
    const label = (row[0] ?? '').trim();
    const before = groupOf.get(label);
    groupOf.set(label, groups[at]!);
    return before !== undefined && before !== groups[at] && before !== '' && groups[at] !== '';
  });
}

/**
 * Rows whose first cells are empty because those of the row above stand over them, filled: `Oldhaven, 2022` and, below it,
 * `2023`. Where a figure follows the empty cell nothing says whose it is.
 */
function filledDown(rows: readonly Row[]): readonly Row[] {
  const filled: Row[] = [];
  for (const row of rows) {
    const above = filled.at(-1);
    const first = row.findIndex((cell) => cell.trim() !== '');
    const own = row[first]?.trim() ?? '';
    const isPart =
      first > 0 && first <= MAX_LABELS && above !== undefined && isLabel(own) && !TOTAL.test(own);
    // What is filled must have had a label of the same kind there.
    const isBelow = isPart && isLabel(above[first]?.trim() ?? '');
    filled.push(isBelow ? [...above.slice(0, first), ...row.slice(first)] : row);
  }
  return filled;
}

/** Columns of labels in front of the figures. */
const MAX_LABELS = 2;

/** A name, or a year. */
function isLabel(cell: string): boolean {
  return /^(?:(?:1\d|2[01])\d\d|\p{L}.*)$/u.test(cell);
}
