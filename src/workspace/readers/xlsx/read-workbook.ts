import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Skipped } from '../../../engine/index.js';
import { TABLE_LIMITS } from '../../limits.js';
import type { Outcome } from '../../read-text-file.js';
import { measureMarkup } from '../markup-size.js';
import { officeProperties, type OfficeProperties } from '../office-properties.js';
import type { Sheet } from '../table/types.js';
import { notAnArchive, unzipParts } from '../unzip-parts.js';
import { cellFormats, type CellFormat } from './cell-formats.js';
import { cellText, type CellValue } from './cell-text.js';
import { sheetCells, type SheetCells } from './sheet-cells.js';
import { sheetParts } from './workbook-parts.js';

/** The sheets of a workbook with its properties, and the sheets that were not read. */
export interface Workbook {
  readonly properties: OfficeProperties;
  readonly sheets: readonly Sheet[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reads every sheet of a workbook, hidden ones too: a formula by the result that was stored with it, a number as its
 * format shows what it is. Throws where the workbook is damaged.
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
  }
  const formats = cellFormats(textOf('xl/styles.xml'));
  const listed = sheetParts(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'));
  const cells = listed.map(({ part }) => sheetCells(textOf(part), formats));
  const skipped: Skipped[] = [];
  for (const [at, { name, part }] of listed.entries()) {
    if (!isTooWide(cells[at]!)) continue;
    // The library makes a cell of every gap: a sheet of one cell in its farthest corner would be 17 billion.
    parts.set(part, EMPTY_SHEET);
    skipped.push({
      reason: 'too-large',
      message: `The sheet “${name}” was not read: its cells lie too far apart.`,
    });
  }
  const sheets = await readSheets(parts);
  return {
    value: {
      properties: officeProperties(parts.get('docProps/core.xml')),
      sheets: sheets.map(({ sheet, data }, at) => toSheet(sheet, data, cells[at])),
      skipped,
    },
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
  return {
    name: GIVEN_BY_PROGRAM.test(name) ? '' : name,
    rows: data.map((row, at) => row.map((value, column) => cellText(value, formatAt(at, column)))),
  };
}

/** What a new sheet is called in the languages of the makers of spreadsheets. */
const GIVEN_BY_PROGRAM = /^(?:sheet|tabelle|feuil|hoja|foglio|planilha|blad|ark|лист)\s?\d*$/iu;
