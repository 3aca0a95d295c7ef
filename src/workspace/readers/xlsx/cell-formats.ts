import { Parser } from 'htmlparser2';

/** How cells of one style show their numbers; `plain` for all that says nothing of what the number is. */
export type CellFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent' }
  /** `symbol` is a sign such as `€`, or a code of ISO 4217. */
  | { readonly kind: 'money'; readonly symbol: string }
  /** What of a point in time is shown. */
  | { readonly kind: 'date'; readonly shows: 'day' | 'month' | 'year' | 'time' };

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

/** Those formats that every workbook has without stating them, of percentages and dates. */
const BUILT_IN: readonly (readonly [string, string])[] = [
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
  ['45', 'mm:ss'],
  ['46', 'h:mm:ss'],
  ['47', 'mm:ss'],
];

function formatOf(code: string): CellFormat {
  // What negative numbers and zero look like stands behind a semicolon.
  const positive = code.slice(0, MAX_CODE).split(';')[0]!;
  const letters = positive.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '').toLowerCase();
  if (letters.includes('%')) return { kind: 'percent' };
  const symbol = /\p{Sc}|\b[A-Z]{3}\b/u.exec(
    positive.replaceAll(/\[\$([^\]-]*)[^\]]*\]|"([^"]*)"/gu, '$1$2'),
  );
  if (symbol !== null) return { kind: 'money', symbol: symbol[0] };
  if (letters.includes('d')) return { kind: 'date', shows: 'day' };
  if (letters.includes('y')) return { kind: 'date', shows: letters.includes('m') ? 'month' : 'year' };
  return /[hs]/u.test(letters) && !letters.includes('general') ? { kind: 'date', shows: 'time' } : PLAIN;
}

const MAX_CODE = 300;
