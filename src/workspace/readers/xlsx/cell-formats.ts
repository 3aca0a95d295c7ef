import { Parser } from 'htmlparser2';
import { type FormatSection, formatSections } from './number-format.js';

/** How cells of one style show what they hold; `plain` for all that says nothing of it. */
export type CellFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'number'; readonly sections: readonly FormatSection[] }
  /** What of a point in time is shown, or how many hours it is. */
  | { readonly kind: 'date'; readonly shows: 'day' | 'month' | 'year' | 'time' | 'hours' };

const PLAIN: CellFormat = { kind: 'plain' };

/** The formats of a workbook's styles, in their order, from its `xl/styles.xml`; none for undefined. */
export function cellFormats(styles: string | undefined): readonly CellFormat[] {
  const codes = new Map(BUILT_IN);
  const formats: CellFormat[] = [];
  let inCells = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) formats.push(formatOf(codes.get(attributes.numFmtId ?? '') ?? ''));
      },
      onclosetag(name) {
        if (name === 'cellXfs') inCells = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(styles ?? '');
  return formats;
}

/** Those formats that every workbook has without stating them. */
const BUILT_IN: readonly (readonly [string, string])[] = [
  ['1', '0'],
  ['2', '0.00'],
  ['3', '#,##0'],
  ['4', '#,##0.00'],
  ['9', '0%'],
  ['10', '0.00%'],
  ['14', 'm/d/yyyy'],
  ['15', 'd-mmm-yy'],
  ['16', 'd-mmm'],
  ['17', 'mmm-yy'],
  ['18', 'h:mm'],
  ['19', 'h:mm:ss'],
  ['20', 'h:mm'],
  ['21', 'h:mm:ss'],
  ['22', 'm/d/yyyy h:mm'],
  ['37', '#,##0 ;(#,##0)'],
  ['38', '#,##0 ;(#,##0)'],
  ['39', '#,##0.00;(#,##0.00)'],
  ['40', '#,##0.00;(#,##0.00)'],
  ['45', 'mm:ss'],
  ['46', '[h]:mm:ss'],
  ['47', 'mm:ss'],
];

function formatOf(code: string): CellFormat {
  const sections = formatSections(code);
  const [{ format, letters, text }] = sections as readonly [FormatSection];
  if (format === undefined && letters !== '') return { kind: 'date', shows: shownOf(letters) };
  if (format === undefined) return sections.length > 1 || text !== '' ? { kind: 'number', sections } : PLAIN;
  const isOpen =
    format.decimals === undefined && format.scale === 1 && `${format.before}${format.after}` === '';
  return isOpen && sections.length === 1 ? PLAIN : { kind: 'number', sections };
}

function shownOf(letters: string): 'day' | 'month' | 'year' | 'time' | 'hours' {
  if (letters.includes('[')) return 'hours';
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') ? 'month' : 'year';
  return /[hs]/u.test(letters) ? 'time' : 'month';
}
