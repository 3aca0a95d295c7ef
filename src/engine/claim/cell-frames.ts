import type { Cell } from '../prose/types.js';
import { captionUnit, cornerUnit, readHeader, wholeDate, type Header } from '../quantity/headers/headers.js';
import { UNIT_HEADERS } from '../quantity/headers/tables/header-words.js';
import { readUnit, type Unit } from '../quantity/headers/units.js';
import type { Quantity } from '../quantity/types.js';
import { memoize } from './memoize.js';
import { NUMBERING_HEADERS } from './tables/numbering-headers.js';
import type { SentenceContext } from './types.js';

/** What a table says around a number that stands alone in its cell, so that it reads as in prose. */
export interface CellFrame {
  /** What stands before it (`$`), and its magnitude and unit behind it (` million`); undefined where no text gives them. */
  readonly unit: Unit | undefined;
  /** What its unit is per, as text: ` per 100,000`; empty where the header says none. */
  readonly rate: string;
  /** What is measured, without unit and time: it may be the noun that the number counts. Empty where nothing says it. */
  readonly name: string;
}

/** How many texts of headers and labels are remembered: more than a large archive's tables use side by side. */
const REMEMBERED = 4_096;

/** A header taken apart: what it measures, its unit and its time. */
export const columnHeader: (text: string) => Header = memoize(readHeader, REMEMBERED);

/** When the numbers of a column hold, as its header says; undefined where it says nothing of it. */
export const columnDate: (header: string) => Quantity | undefined = memoize((header: string) => {
  const { time } = columnHeader(header);
  return time === undefined ? undefined : wholeDate(time);
}, REMEMBERED);

const labelHeader: (text: string) => Header = memoize((text: string) => {
  const header = readHeader(text);
  return SAYS_UNIT.test(text) ? header : { ...header, unit: undefined };
}, REMEMBERED);

/** Only so a row's label gives a unit: `Length (km)`, `Turnout, %`, `Exports in tonnes`; `Smith, J` does not. */
const SAYS_UNIT = /[([%\p{Sc}]|\sin\s|,\s?\S{2,}$/u;

const unitOf: (text: string) => Unit | undefined = memoize(readUnit, REMEMBERED);

/** A line right above a table gives a unit as `in thousands` does, with or without a stop. */
const unitOfCaption: (text: string) => Unit | undefined = memoize(
  (text: string) => captionUnit(text.replace(/[.:]$/u, '')) ?? cornerUnit(text.replace(/[.:]$/u, '')),
  REMEMBERED,
);

const unitOfTitle: (text: string) => Unit | undefined = memoize(
  (text: string) =>
    /[)\]]$|^in\s|\sin\s(?:thousand|million|billion)s?\b/iu.test(text) ? cornerUnit(text) : undefined,
  REMEMBERED,
);

/** Whether the numbers of a column only number its rows, or say when they hold: `Rank`, `No.`, `Year`. */
export function isNumbering({ header }: Cell): boolean {
  return NUMBERING_HEADERS.has(header.trim().toLowerCase());
}

/** What the table says around the number of the cell at a place in its row. */
export function frameAt(row: string, at: number, context: SentenceContext): CellFrame {
  const { cells } = context;
  const cell = cells[at]!;
  const column = columnHeader(cell.header);
  const [first] = cells;
  if (at === 0 || first === undefined) return { unit: column.unit, rate: rateIn(column.name), name: '' };
  const label = labelHeader(row.slice(first.range.start, first.range.end));
  const whole = first.partOf === undefined ? undefined : labelHeader(first.partOf);
  const unit = column.unit ?? label.unit ?? whole?.unit ?? unitColumn(row, cells) ?? unitAround(context);
  const name = column.name === '' ? (whole ?? label).name : column.name;
  const rate = rateIn(column.name) || rateIn(label.name) || rateIn(whole?.name ?? '');
  return { unit, rate, name: rate === '' ? name : name.replace(RATE, '') };
}

/** ` per 100,000` at the end of a header. */
function rateIn(name: string): string {
  return RATE.exec(name)?.[0] ?? '';
}

const RATE = /\sper\s\S{1,20}(?:\s\p{L}{1,20})?$/iu;

/** The unit that a cell of the row gives under a header of its own: `Unit`. */
function unitColumn(row: string, cells: readonly Cell[]): Unit | undefined {
  const cell = cells.find(({ header }) => UNIT_HEADERS.has(header.trim().toLowerCase()));
  return cell === undefined ? undefined : unitOf(row.slice(cell.range.start, cell.range.end).trim());
}

/** The unit that a table gives for all of its numbers: in its corner, in the line above it, in the heading, in the title. */
function unitAround({ cells, headings, title }: SentenceContext): Unit | undefined {
  const [first] = cells;
  return (
    unitOfCorner(first?.header ?? '') ??
    unitOfCaption(first?.caption ?? '') ??
    unitOfTitle(headings.at(-1) ?? '') ??
    unitOfTitle(title)
  );
}

const unitOfCorner: (text: string) => Unit | undefined = memoize(cornerUnit, REMEMBERED);
