import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Skipped } from '../../../engine/index.js';
import { TABLE_LIMITS } from '../../limits.js';
import type { Outcome } from '../../read-text-file.js';
import { measureMarkup } from '../markup-size.js';
import { officeProperties, type OfficeProperties } from '../office-properties.js';
import { inGroups } from '../table/bounds.js';
import type { Sheet } from '../table/types.js';
import { notAnArchive, unzipParts } from '../unzip-parts.js';
import { cellFormats, type CellFormat } from './cell-formats.js';
import { cellText, type CellValue } from './cell-text.js';
import { withRaisedRuns } from './raised-runs.js';
import { sheetCells, type SheetCells, type TallCell } from './sheet-cells.js';
import { GIVEN_NAMES } from './sheet-names.js';
import { sheetParts, type SheetPart } from './workbook-parts.js';

/** The sheets of a workbook with its properties, and the sheets that were not read. */
export interface Workbook {
  readonly properties: OfficeProperties;
  readonly sheets: readonly Sheet[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reads every sheet of a workbook that is shown: a formula by the result that was stored with it, a number as its format
 * shows what it is. Throws where the workbook is damaged.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<Workbook>> {
  const alien = notAnArchive(bytes, 'an Excel workbook');
  if (alien !== undefined) return { skipped: alien };
  const unzipped = unzipParts(bytes, isRead);
  if ('skipped' in unzipped) return unzipped;
  const parts = new Map(unzipped.value);
  const textOf = (name: string): string => new TextDecoder().decode(parts.get(name));
  if (!parts.has('xl/workbook.xml')) return { skipped: NO_WORKBOOK };
  for (const name of parts.keys()) {
    const size = measureMarkup(textOf(name), 'xml');
    if ('skipped' in size) return size;
    if (HOLDS_TEXTS.test(name)) parts.set(name, new TextEncoder().encode(withRaisedRuns(textOf(name))));
  }
  const formats = cellFormats(textOf('xl/styles.xml'));
  const looks = sheetParts(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels')).map((listed) =>
    lookAt(listed, textOf(listed.part), formats),
  );
  for (const { part, read } of looks) parts.set(part, read);
  const sheets = await readSheets(parts);
  return {
    value: {
      properties: officeProperties(parts.get('docProps/core.xml')),
      sheets: sheets.map(({ sheet, data }, at) => toSheet(sheet, data, looks[at]?.cells)),
      skipped: looks.flatMap(({ skipped }) => skipped),
    },
  };
}

const HOLDS_TEXTS = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/u;

/** A sheet before the library reads it: what of its part it is given, and what was found out of it. */
interface Look {
  readonly part: string;
  readonly read: Uint8Array;
  readonly cells: SheetCells;
  readonly skipped: readonly Skipped[];
}

function lookAt({ name, part, isHidden }: SheetPart, whole: string, formats: readonly CellFormat[]): Look {
  const all = sheetCells(whole, formats);
  // Formats given to whole columns make cells without values down to the last row.
  const xml = isTooWide(all) ? whole.replace(EMPTY_CELL, '') : whole;
  const cells = xml === whole ? all : sheetCells(xml, formats);
  const none = { part, cells, read: EMPTY_SHEET };
  if (isHidden)
    return {
      ...none,
      skipped: [{ reason: 'unsupported', message: `The sheet “${name}” is hidden and was not read.` }],
    };
  // The library makes a cell of every gap: a sheet of one cell in its farthest corner would be 17 billion.
  if (isTooWide(cells)) return { ...none, skipped: [tooFarApart(name)] };
  const { uncalculated } = cells;
  const skipped = uncalculated === 0 ? [] : [notCalculated(name, uncalculated)];
  return { part, cells, read: new TextEncoder().encode(xml), skipped };
}

const EMPTY_CELL = /<c\s[^<>]*\/>/gu;

function tooFarApart(name: string): Skipped {
  return { reason: 'too-large', message: `The sheet “${name}” was not read: its cells lie too far apart.` };
}

function notCalculated(name: string, count: number): Skipped {
  const cells = count === 1 ? '1 formula' : `${inGroups(count)} formulas`;
  return {
    reason: 'unreadable',
    message: `The sheet “${name}” has ${cells} without a result: open it in a spreadsheet program and save it.`,
  };
}

/** Only what holds cells is unpacked: pictures, charts and macros never are. */
function isRead(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/u.test(
    name,
  );
}

const NO_WORKBOOK: Skipped = { reason: 'invalid', message: 'It is not an Excel workbook.' };
const EMPTY_SHEET = new TextEncoder().encode('<worksheet><sheetData/></worksheet>');

function isTooWide({ rows, columns }: SheetCells): boolean {
  return rows * columns > TABLE_LIMITS.cells;
}

interface RawSheet {
  readonly sheet: string;
  readonly data: readonly (readonly CellValue[])[];
}

/** The sheets of a workbook that was packed anew of the parts that were found to be within bounds. */
async function readSheets(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly RawSheet[]> {
  const archive = zipSync(Object.fromEntries(parts), { level: 0 });
  const buffer = archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength);
  const sheets: unknown = await readXlsxFile(buffer, {
    parseNumber: (stored) => ({ stored }),
  });
  return sheets as readonly RawSheet[];
}

function toSheet(name: string, data: RawSheet['data'], cells: SheetCells | undefined): Sheet {
  const formatAt = (row: number, column: number): CellFormat | undefined => cells?.formatAt(row, column);
  const rows = data.map((row, at) => row.map((value, column) => cellText(value, formatAt(at, column))));
  fillDown(rows, cells?.tall ?? []);
  return { name: GIVEN_BY_PROGRAM.test(name) ? '' : name, rows };
}

/** Gives each row the value of the cell that reaches down into it. */
function fillDown(rows: readonly string[][], tall: readonly TallCell[]): void {
  let room: number = TABLE_LIMITS.cells;
  for (const { column, first, last } of tall) {
    const text = rows[first]?.[column] ?? '';
    const end = Math.min(last, rows.length - 1);
    room -= Math.max(0, end - first);
    if (text === '' || room < 0) continue;
    for (let row = first + 1; row <= end; row++) rows[row]![column] ||= text;
  }
}

const GIVEN_BY_PROGRAM = new RegExp(String.raw`^(?:${GIVEN_NAMES.join('|')})\s?\d*$`, 'iu');
