import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createKnowledge } from '../../../../src/engine/index.js';
import { TABLE_LIMITS } from '../../../../src/workspace/limits.js';
import { readCsv } from '../../../../src/workspace/readers/csv.js';
import type { ReadDocument } from '../../../../src/workspace/readers/registry.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(csv: string | Uint8Array, file = 'harbours.csv'): Promise<ReadDocument> {
  const outcome = await readCsv(typeof csv === 'string' ? utf8(csv) : csv, file);
  assert.ok('value' in outcome, JSON.stringify(outcome));
  return outcome.value;
}

/** The lines that a table's values became. */
async function lines(csv: string | Uint8Array, file?: string): Promise<readonly string[]> {
  const { source } = await read(csv, file);
  return source.text.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

describe('readCsv', () => {
  const forms: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'semicolons and decimal commas',
      'A;B (EUR million)\nRed;1,75\nBlue;1.250,5\n',
      ['Red, B: 1.75 million EUR', 'Blue, B: 1,250.5 million EUR'],
    ],
    [
      'points between thousands beside decimal commas',
      'A;B;C\nRed;28.400;1,5\n',
      ['Red, B: 28,400', 'Red, C: 1.5'],
    ],
    ['points that can be read in two ways', 'A;B\nRed;28.400\n', ['Red, B: 28.400']],
    ['semicolons and decimal points', 'A;B;C\nRed;1,750.5;2.25\n', ['Red, B: 1,750.5', 'Red, C: 2.25']],
    ['tabs', 'A\tB, all\nRed\t5\n', ['Red, B, all: 5']],
    ['bars', 'A|B\nRed|5\n', ['Red, B: 5']],
    ['a named delimiter', 'sep=;\r\nA;B\r\nRed;5\r\n', ['Red, B: 5']],
    [
      'a title with commas above semicolons',
      'Ships, boats, rafts\n\nA;B\nRed;5\nBlue;6\n',
      ['Red, B: 5', 'Blue, B: 6'],
    ],
  ];
  for (const [name, csv, expected] of forms) {
    it(`finds ${name}`, async () => assert.deepEqual(await lines(csv), expected));
  }

  const umlauts = 'Straße,Länge (km)\nKönigsweg,2.5\n';
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${umlauts}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', utf8(umlauts)],
    ['UTF-8 with its mark', utf8(`\uFEFF${umlauts}`)],
    ['UTF-16, little end first', utf16(false)],
    ['UTF-16, big end first', utf16(true)],
    ['Windows-1252', Buffer.from(umlauts, 'latin1')],
  ];
  for (const [name, bytes] of encodings) {
    it(`reads ${name}`, async () => assert.deepEqual(await lines(bytes), ['Königsweg, länge: 2.5 km']));
  }

  const named: readonly (readonly [string, string])[] = [
    ['ships-2022.csv', 'In 2022, Orme, ships: 12'],
    ['ships 2021-2023.csv', 'Orme, ships: 12'],
    ['ships-2022-05-12.csv', 'Orme, ships: 12'],
    ['yearbook-2022.csv', 'Orme, ships: 12'],
  ];
  for (const [file, line] of named) {
    it(`takes the year of ${file} for what a year is in it`, async () =>
      assert.deepEqual(await lines('Port,Ships\nOrme,12\n', file), [line]));
  }

  it('takes the title from the file, and headings from lines above a table', async () => {
    const csv =
      'Births in Norland,\nin thousands,\n\nYear,Births\n2021,4.1\n\n"Source: the office, 2023.",\n';
    const { source } = await read(csv, 'data/norland_births-2023.csv');
    assert.equal(source.title, 'Norland births 2023');
    assert.equal(
      source.text,
      `# Norland births 2023

### Births in Norland

Births in Norland:

- In 2021, births: 4.1 thousand

Source: the office, 2023.
`,
    );
  });

  const cuts: readonly (readonly [string, string, RegExp])[] = [
    ['rows', `A,B\n${'Red,5\n'.repeat(200_000)}`, /to its row 100,000 only/u],
    ['columns', `${'A,'.repeat(5_000)}B\n${'1,'.repeat(5_000)}1\n`, /to its column 500 only/u],
    [
      'values',
      `${Array.from({ length: 20 }, (_, at) => `A${'a'.repeat(at)},`).join('')}B\n${`${'1,'.repeat(20)}1\n`.repeat(6_000)}`,
      /not read to its end/u,
    ],
    ['a long cell', `A,B\nRed,${'x'.repeat(5_000)}\n`, /1 cells? of which only the first 1,000 characters/u],
    ['an open quotation mark', 'A,B\nRed,5\n"Blue,6\n', /opened in row 3 is not closed/u],
  ];
  for (const [name, csv, message] of cuts) {
    it(`says what is cut: ${name}`, async () => {
      const { source, skipped } = await read(csv);
      assert.ok(source.text.length <= TABLE_LIMITS.characters);
      assert.equal(skipped.length, 1);
      assert.match(skipped[0]!.message, message);
    });
  }

  it('says that there is nothing to read', async () => {
    for (const [bytes, reason] of [
      [utf8(''), 'invalid'],
      [utf8(' , \n\n,,\n'), 'invalid'],
      [Uint8Array.of(1, 0, 2), 'binary'],
    ] as const) {
      const outcome = await readCsv(bytes, 'a.csv');
      assert.ok('skipped' in outcome);
      assert.equal(outcome.skipped.reason, reason);
    }
  });

  it('never throws, and makes a source that can be indexed', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('2021', '1,5', '15%', '"', '-', '# 5', '$7m', '(km)', ''),
    );
    const table = fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
      .map((all) => utf8(all.map((row) => row.join(',')).join('\n')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), table), async (bytes) => {
        const outcome = await readCsv(bytes, 'a.csv');
        if ('value' in outcome) assert.ok(createKnowledge([outcome.value.source]).statementCount >= 0);
      }),
      { numRuns: 200 },
    );
  });
});
