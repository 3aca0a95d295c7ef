import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Verdict } from '../../../../src/engine/index.js';
import { openKnowledge } from '../../../../src/workspace/sources.js';
import { folderWith, removeFolders } from '../folder.js';
import { readAs, textOf } from './read.js';
import { verdictOn } from './verdicts.js';

type Row = readonly (string | number | boolean | Date | readonly [number | Date, string])[];

/** A workbook of these sheets; a pair is a value and its format. */
async function workbook(sheets: Readonly<Record<string, readonly Row[]>>): Promise<Uint8Array> {
  const cell = (value: Row[number]): Cell => {
    if (typeof value === 'object' && !(value instanceof Date)) {
      const [shown, format] = value;
      return shown instanceof Date
        ? { value: shown, type: Date, format }
        : { value: shown, type: Number, format };
    }
    if (typeof value === 'string') return { value, type: String };
    if (typeof value === 'number') return { value, type: Number };
    return typeof value === 'boolean'
      ? { value, type: Boolean }
      : { value, type: Date, format: 'yyyy-mm-dd' };
  };
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cell)),
  }));
  return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

/** A workbook with some of its parts put in anew, or changed. */
async function altered(change: Readonly<Record<string, (part: string) => string>>): Promise<Uint8Array> {
  const parts = unzipSync(
    await workbook({
      Ports: [
        ['Port', 'Cranes'],
        ['Oldhaven', 14],
      ],
    }),
  );
  for (const [name, edit] of Object.entries(change)) {
    const part = parts[name];
    parts[name] = strToU8(edit(part === undefined ? '' : new TextDecoder().decode(part)));
  }
  return zipSync(parts);
}

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

describe('the reader of workbooks', () => {
  afterEach(removeFolders);

  it('reads every sheet under its name', async () => {
    const bytes = await workbook({
      Oldhaven: [
        ['Year', 'Ferry passengers'],
        [2022, 36950],
        [2023, 41200],
      ],
      Sheet2: [
        ['Port', 'Cranes'],
        ['Brackwater', 22],
      ],
    });
    assert.equal(
      await textOf('ports/port-statistics.xlsx', bytes),
      `# Port statistics

## Oldhaven

Oldhaven:

- In 2022, ferry passengers: 36,950
- In 2023, ferry passengers: 41,200

Port statistics:

- Brackwater, cranes: 22
`,
    );
  });

  const cells: readonly (readonly [string, Row[number], string])[] = [
    ['a number', 1234.5, '1,234.5'],
    ['a sum', 0.1 + 0.2, '0.3'],
    ['a percentage', [0.153, '0.0%'], '15.3%'],
    ['dollars', [1200.5, '"$"#,##0.00'], '$1,200.50'],
    ['euros of a country', [-1200, '#,##0 [$€-407]'], '-1,200 €'],
    ['euros as books of accounts show them', [-1200, '_-* #,##0 "€"_-;(#,##0 "€")'], '-1,200 €'],
    ['a currency by its code', [1200, '[$CHF] #,##0'], 'CHF 1,200'],
    ['a percentage that is a text', [15.3, '0.0"%"'], '15.3%'],
    ['what is rounded', [0.15349, '0.0%'], '15.3%'],
    ['what is rounded to a digit or two', [12.7, '0'], '12.7'],
    ['a long fraction', [1 / 3, 'General'], '0.3333333333'],
    ['millions with their sign', [1534567890, '"$"#,##0.0,,"M"'], '$1,534.6M'],
    ['thousands without one', [1234567, '#,##0.0,'], '1,234.6'],
    ['a unit', [12, '0 "km"'], '12 km'],
    ['a unit behind a backslash', [3.25, '0.00\\ \\b\\n'], '3.25 bn'],
    ['the part for large numbers', [1534567, '[>=1000000]0.0,,"M";[>=1000]0.0,"K";0'], '1.53M'],
    ['the part for others', [15, '[>=1000000]0.0,,"M";[>=1000]0.0,"K";0'], '15'],
    ['a year with a name', [2023, '"FY"0'], 'FY2023'],
    ['hours', [new Date(Date.UTC(1899, 11, 31, 12)), '[h]:mm'], '36 hours'],
    ['a text for one', [1, '"yes";;"no"'], 'yes'],
    ['a day', [day(1988, 5, 12), 'd mmmm yyyy'], '12 May 1988'],
    ['a month', [day(1988, 5, 1), 'mmm yyyy'], 'May 1988'],
    ['a text', '*12 km*', String.raw`\*12 km\*`],
    ['yes', true, 'yes'],
  ];
  for (const [name, value, expected] of cells) {
    it(`reads ${name}`, async () => {
      const text = await textOf(
        'a.xlsx',
        await workbook({
          S: [
            ['Port', 'Thing'],
            ['Oldhaven', value],
          ],
        }),
      );
      assert.equal(text.split('\n').at(-2)!.replaceAll('\\$', '$'), `- Oldhaven, thing: ${expected}`);
    });
  }

  const sheet = 'xl/worksheets/sheet1.xml';
  const book = 'xl/workbook.xml';
  const inSheet = (from: string, to: string) => ({ [sheet]: (part: string) => part.replace(from, to) });
  const END = '</row></sheetData>';
  const changed: readonly (readonly [
    string,
    Readonly<Record<string, (part: string) => string>>,
    readonly string[],
    RegExp | undefined,
  ])[] = [
    [
      'a formula with its result, and counts those without',
      inSheet(
        END,
        '</row><row r="3"><c r="A3" t="str"><f>1</f><v>Velsk</v></c><c r="B3"><f>2+2</f><v>4</v></c></row>' +
          '<row r="4"><c r="A4" t="str"><f>1</f><v>Kirov</v></c><c r="B4"><f>A1*2</f></c></row></sheetData>',
      ),
      ['Oldhaven, cranes: 14', 'Velsk, cranes: 4'],
      /The sheet “Ports” has 1 formula without a result/u,
    ],
    [
      'a cell over several rows in each of them',
      inSheet(
        END,
        '</row><row r="3"><c r="A3" t="str"><v>Velsk</v></c></row></sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
      ),
      ['Oldhaven, cranes: 14', 'Velsk, cranes: 14'],
      undefined,
    ],
    [
      'a sheet whose last row has formats only',
      inSheet(END, '</row><row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'),
      ['Oldhaven, cranes: 14'],
      undefined,
    ],
    [
      'a sheet that says it is larger than it is',
      inSheet('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
      ['Oldhaven, cranes: 14'],
      undefined,
    ],
    [
      'no errors',
      inSheet(
        END,
        '</row><row r="3"><c r="A3" t="str"><v>Velsk</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
      ),
      ['Oldhaven, cranes: 14'],
      undefined,
    ],
    [
      'the raised mark of a note',
      inSheet(
        END,
        '</row><row r="3"><c r="A3" t="str"><v>Velsk</v></c><c r="B3" t="inlineStr"><is><r><t>2,700</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>3</t></r></is></c></row></sheetData>',
      ),
      ['Oldhaven, cranes: 14', 'Velsk, cranes: 2,700'],
      undefined,
    ],
    [
      'the year that a sheet is named by',
      { [book]: (part: string) => part.replace('name="Ports"', 'name="FY2023"') },
      ['In FY2023, Oldhaven, cranes: 14'],
      undefined,
    ],
  ];
  for (const [name, change, expected, message] of changed) {
    it(`reads ${name}`, async () => {
      const { source, skipped } = await readAs('a.xlsx', await altered(change));
      const read = source?.text.split('\n').filter((line) => line.startsWith('- '));
      assert.deepEqual(
        read?.map((line) => line.slice(2)),
        expected,
      );
      assert.equal(skipped.length, message === undefined ? 0 : 1);
      if (message !== undefined) assert.match(skipped[0]!.message, message);
    });
  }

  it('leaves out a hidden sheet, and says so', async () => {
    const hidden = { [book]: (part: string) => part.replace('<sheet ', '<sheet state="veryHidden" ') };
    const { source, skipped } = await readAs('a.xlsx', await altered(hidden));
    assert.equal(source, undefined);
    assert.match(skipped[0]!.message, /The sheet “Ports” is hidden and was not read/u);
  });

  it('takes title and author from the workbook', async () => {
    const core = `<cp:coreProperties><dc:title>Ports of Norland</dc:title><dc:creator>Ada Mirel</dc:creator></cp:coreProperties>`;
    const { source } = await readAs('a.xlsx', await altered({ 'docProps/core.xml': () => core }));
    assert.equal(source?.title, 'Ports of Norland');
    assert.deepEqual(source.authors, ['Ada Mirel']);
    assert.match(source.text, /^# Ports of Norland\n/u);
  });

  const verdicts: readonly (readonly [string, Verdict])[] = [
    ['In 2023 the Oldhaven ferry carried 41,200 passengers.', 'supported'],
    ['In 2023 the Oldhaven ferry carried 51,200 passengers.', 'refuted'],
    ['In 2022 the Oldhaven ferry carried 41,200 passengers.', 'refuted'],
    ['Brackwater harbour had revenue of €3.9 million.', 'supported'],
    ['Brackwater harbour had revenue of €4.9 million.', 'refuted'],
    ['Brackwater harbour has a share of 31% of exports.', 'supported'],
    ['Brackwater harbour has a share of 41% of exports.', 'refuted'],
    ['Brackwater harbour opened on 12 May 1957.', 'supported'],
  ];
  it('decides what drafts say', async () => {
    const bytes = await workbook({
      Oldhaven: [
        ['Year', 'Ferry passengers'],
        [2022, 36950],
        [2023, 41200],
      ],
      Harbours: [
        ['Harbour', 'Revenue (EUR million)', 'Share of exports', 'Opened'],
        ['Oldhaven', 1.75, [0.15, '0%'], [day(1904, 3, 1), 'd mmm yyyy']],
        ['Brackwater', 3.9, [0.31, '0%'], [day(1957, 5, 12), 'd mmm yyyy']],
      ],
    });
    const { store, skipped } = await openKnowledge({
      root: folderWith({ 'ports.xlsx': bytes }),
      paths: ['.'],
    });
    assert.deepEqual(skipped, []);
    for (const [sentence, verdict] of verdicts)
      assert.equal(await verdictOn(sentence, store), verdict, sentence);
  });

  const far = '<c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const refused: readonly (readonly [string, () => Promise<Uint8Array>, string, RegExp])[] = [
    ['a text', () => Promise.resolve(strToU8('Port,Cranes')), 'invalid', /not an Excel workbook/u],
    [
      'a workbook of before 2007',
      () => Promise.resolve(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)),
      'unreadable',
      /encrypted, or not an Excel workbook but/u,
    ],
    [
      'another archive',
      () => Promise.resolve(zipSync({ 'a.txt': strToU8('x') })),
      'invalid',
      /not an Excel workbook/u,
    ],
    [
      'an archive cut short',
      async () => (await workbook({ S: [['a', 'b']] })).subarray(0, 300),
      'invalid',
      /./u,
    ],
    ['no values', () => workbook({ S: [['']] }), 'invalid', /no values/u],
    [
      'a bomb',
      () => altered({ 'xl/sharedStrings.xml': () => `<sst>${' '.repeat(70_000_000)}</sst>` }),
      'too-large',
      /unpacks to more than 64 MB/u,
    ],
    [
      'cells in the farthest corner',
      () => altered({ 'xl/worksheets/sheet1.xml': (part) => part.replace('</row></sheetData>', far) }),
      'too-large',
      /sheet “Ports” was not read: its cells lie too far apart/u,
    ],
    [
      'elements within elements',
      () => altered({ 'xl/worksheets/sheet1.xml': () => '<a>'.repeat(100_000) }),
      'too-large',
      /nested/u,
    ],
  ];
  for (const [name, make, reason, message] of refused) {
    it(`skips ${name}`, async () => {
      const { source, skipped } = await readAs('a.xlsx', await make());
      assert.equal(source, undefined);
      assert.equal(skipped[0]!.reason, reason);
      assert.match(skipped[0]!.message, message);
    });
  }

  it('never rejects', async () => {
    const whole = await workbook({
      S: [
        ['Port', 'Cranes'],
        ['Oldhaven', 14],
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        await readAs('a.xlsx', bytes);
      }),
      { numRuns: 60 },
    );
  });
});
