import { KEY_HEADERS, TIME_HEADERS } from './header-words.js';
import { type Header, PERCENT, readHeader, UNIT_HEADERS, wholeDate } from '../../../engine/index.js';
import { isIdentifier } from './identifiers.js';
import { isYear, plainNumber, valueOf } from './numbers.js';
import type { Table } from './types.js';
import { isFigure, isMissing } from './values.js';

/**
 * What a column does for its row: `label` says what the row is about, `time` when it holds, `unit` what its numbers are
 * in; `value` is a statement; `id` is for machines and says nothing.
 */
export type Role = 'label' | 'time' | 'unit' | 'id' | 'value';

/** A column with what its values are. */
export interface Column extends Header {
  readonly role: Role;
}

/** The columns of a table, as many as its header or its widest row has. */
export function readColumns(table: Table): readonly Column[] {
  const sample = table.rows.slice(0, SAMPLE);
  const width = Math.max(table.header.length, ...sample.map((row) => row.length));
  const drafts = Array.from({ length: width }, (_, at) => {
    const text = table.header[at] ?? '';
    const cells = sample.map((row) => row[at] ?? '').filter((cell) => !isMissing(cell));
    return { header: fitting(readHeader(text), cells), nature: natureOf(text, cells, at, table.header) };
  });
  const natures = drafts.map(({ nature }) => nature);
  const roles = tellingApart(rolesOf(natures), natures, { ...table, rows: sample });
  return drafts.map(({ header }, at) => ({ ...header, role: roles[at]! }));
}

/** Rows that tell what a column holds. */
const SAMPLE = 200;
/** Columns of text in front of the first figures that name a row together: `Country`, `Crop`, `Season`. */
const MAX_LABELS = 3;
/** A longer text is a remark, not a name. */
const MAX_LABEL = 80;

type Nature = 'time' | 'unit' | 'id' | 'figures' | 'text' | 'remarks';

function natureOf(header: string, cells: readonly string[], at: number, headers: readonly string[]): Nature {
  const name = header.trim().toLowerCase();
  if (UNIT_HEADERS.has(name)) return 'unit';
  const isTime = TIME_HEADERS.has(name) || at === 0;
  if (isTime && mostly(cells, (cell) => wholeDate(cell) !== undefined)) return 'time';
  if (isIdentifier(header, cells, at, headers)) return 'id';
  if (mostly(cells, (cell) => isFigure(cell) || isYear(cell) || wholeDate(cell) !== undefined))
    return 'figures';
  return mostly(cells, (cell) => cell.length <= MAX_LABEL) ? 'text' : 'remarks';
}

function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * 0.8;
}

function rolesOf(natures: readonly Nature[]): readonly Role[] {
  if (natures.length === 1) return ['value'];
  const figures = natures.indexOf('figures');
  const texts = natures.flatMap((nature, at) => (nature === 'text' ? [at] : []));
  const leading = figures < 0 ? texts.slice(0, 1) : texts.filter((at) => at < figures).slice(0, MAX_LABELS);
  const labels = new Set(leading.length > 0 ? leading : texts.slice(0, 1));
  const isNamed = labels.size > 0 || natures.includes('time');
  // A number names its row where nothing else does: a station's, an age.
  if (!isNamed) labels.add(Math.max(0, natures.indexOf('id')));
  return natures.map((nature, at) => {
    if (labels.has(at)) return 'label';
    return nature === 'time' || nature === 'unit' || nature === 'id' ? nature : 'value';
  });
}

/**
 * The roles, with more labels where rows have the same ones: a text behind the figures, a number such as an age, an
 * identifier. Without them `Lamp, price: 12` would stand beside `Lamp, price: 15`.
 */
function tellingApart(roles: readonly Role[], natures: readonly Nature[], table: Table): readonly Role[] {
  let told = roles;
  let same = rowsAlike(told, table);
  for (const nature of ['text', 'figures', 'id'] as const)
    for (const [at, role] of told.entries()) {
      if (same === 0) return told;
      if (natures[at] !== nature || role === 'label' || labelsOf(told) >= MAX_LABELS) continue;
      if (nature === 'figures' && !KEY_HEADERS.has((table.header[at] ?? '').trim().toLowerCase())) continue;
      const more = told.map((one, other) => (other === at ? 'label' : one));
      const left = rowsAlike(more, table);
      if (left >= same || !more.includes('value')) continue;
      [told, same] = [more, left];
    }
  return told;
}

function labelsOf(roles: readonly Role[]): number {
  return roles.filter((role) => role === 'label').length;
}

/** How many rows have the labels and times of a row above in the same group. */
function rowsAlike(roles: readonly Role[], { rows, groups }: Table): number {
  const named = roles.flatMap((role, at) => (role === 'label' || role === 'time' ? [at] : []));
  const seen = new Set(
    rows.map((row, line) => [groups[line] ?? '', ...named.map((at) => (row[at] ?? '').trim())].join('\n')),
  );
  return rows.length - seen.size;
}

/** `0.15` under `Share, %` may be 15% or 0.15%: where no number is above one, the unit is left open. */
function fitting(header: Header, cells: readonly string[]): Header {
  if (header.unit?.after !== PERCENT.after) return header;
  const numbers = cells.flatMap((cell) => plainNumber(cell) ?? []).map(valueOf);
  const isOpen = numbers.some((value) => value % 1 !== 0) && numbers.every((value) => Math.abs(value) <= 1);
  return isOpen ? { ...header, unit: undefined } : header;
}
