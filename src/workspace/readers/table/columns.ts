import { ID_WORDS, TIME_HEADERS, UNIT_HEADERS } from './header-words.js';
import { dateOf, readHeader, type Header } from './headers.js';
import { isYear, plainNumber, valueOf } from './numbers.js';
import type { Table } from './types.js';
import { PERCENT } from './units.js';
import { isFigure, isMissing } from './values.js';

/**
 * What a column does for its row: `label` says what the row is about, `time` when it holds, `unit` what its numbers are
 * in; `value` is a statement; `id` is for machines and says nothing.
 */
export type Role = 'label' | 'time' | 'unit' | 'id' | 'value';

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
    return { header: fitting(readHeader(text), cells), nature: natureOf(text, cells, at) };
  });
  const roles = rolesOf(drafts.map(({ nature }) => nature));
  return drafts.map(({ header }, at) => ({ ...header, role: roles[at]! }));
}

/** Rows that tell what a column holds. */
const SAMPLE = 200;
/** Columns of text in front of the first figures that name a row together: `Country`, `Crop`, `Season`. */
const MAX_LABELS = 3;
/** A longer text is a remark, not a name. */
const MAX_LABEL = 80;

type Nature = 'time' | 'unit' | 'id' | 'figures' | 'text' | 'remarks';

function natureOf(header: string, cells: readonly string[], at: number): Nature {
  const name = header.trim().toLowerCase();
  if (UNIT_HEADERS.has(name)) return 'unit';
  const isTime = TIME_HEADERS.has(name) || at === 0;
  if (isTime && mostly(cells, (cell) => dateOf(cell) !== undefined)) return 'time';
  if (name.startsWith('#') || name.split(/[^\p{L}]+/u).some((word) => ID_WORDS.has(word))) return 'id';
  if (at === 0 && name === '' && cells.length > 1 && countsUp(cells)) return 'id';
  if (mostly(cells, (cell) => isFigure(cell) || isYear(cell) || dateOf(cell) !== undefined)) return 'figures';
  return mostly(cells, (cell) => cell.length <= MAX_LABEL) ? 'text' : 'remarks';
}

function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * 0.8;
}

function countsUp(cells: readonly string[]): boolean {
  const first = Number(cells[0]);
  return (first === 0 || first === 1) && cells.every((cell, at) => Number(cell) === first + at);
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

/** `0.15` under `Share, %` may be 15% or 0.15%: where no number is above one, the unit is left open. */
function fitting(header: Header, cells: readonly string[]): Header {
  if (header.unit?.after !== PERCENT.after) return header;
  const numbers = cells.flatMap((cell) => plainNumber(cell) ?? []).map(valueOf);
  const isOpen = numbers.some((value) => value % 1 !== 0) && numbers.every((value) => Math.abs(value) <= 1);
  return isOpen ? { ...header, unit: undefined } : header;
}
