import assert from 'node:assert/strict';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { readAs, textOf } from './read.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const row = (cells: readonly string[], tableHeader = false): TableRow =>
  new TableRow({
    tableHeader,
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });

describe('the reader of Word documents', () => {
  it('reads headings, lists, tables and notes, and the properties', async () => {
    const document = new Document({
      title: 'The mills of Orme',
      creator: 'Ines Calder; Tom Arkwright',
      footnotes: { 1: { children: [new Paragraph('Counted in the spring of 2022.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Output', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('The mill at Orme grinds 40'),
                new FootnoteReferenceRun(1),
                new TextRun(' tonnes'),
                new TextRun(' of flour a day.'),
              ],
            }),
            new Paragraph({ text: 'It employs 12 people.', bullet: { level: 0 } }),
            new Paragraph({ text: 'It has 9 stones.', bullet: { level: 0 } }),
            new Table({ rows: [row(['Mill', 'Stones'], true), row(['Upper', '12']), row(['Lower', '9'])] }),
          ],
        },
      ],
    });
    const { source, skipped } = await readAs('a.docx', await Packer.toBuffer(document));
    assert.ok(source !== undefined);
    const { text, published, ...about } = source;
    assert.deepEqual(skipped, []);
    assert.deepEqual(about, {
      id: 'a.docx',
      title: 'The mills of Orme',
      authors: ['Ines Calder', 'Tom Arkwright'],
      format: 'markdown',
    });
    assert.match(published ?? '', /^\d{4}-\d\d-\d\d$/u);
    assert.equal(
      text,
      [
        '# Output',
        'The mill at Orme grinds 40 tonnes of flour a day.',
        '-   It employs 12 people.\n-   It has 9 stones.',
        'Mill:',
        '- Upper, stones: 12\n- Lower, stones: 9',
        '1.  Counted in the spring of 2022.',
      ].join('\n\n'),
    );
  });

  const body = (xml: string): Uint8Array =>
    utf8(
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">' +
        `<w:body>${xml}</w:body></w:document>`,
    );
  const archive = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
    zipSync({ ...RELATIONS, ...parts }, { level: 9 });
  const RELATIONS = {
    '_rels/.rels': utf8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
        'Target="word/document.xml"/></Relationships>',
    ),
  };

  it('reads the smallest document there is', async () => {
    const parts = { 'word/document.xml': body('<w:p><w:r><w:t>Orme has 9 mills.</w:t></w:r></w:p>') };
    assert.equal(await textOf('a.docx', archive(parts)), 'Orme has 9 mills.');
  });

  const run = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  const power = (base: string, up: string): string =>
    `<m:sSup><m:e>${run(base)}</m:e><m:sup>${run(up)}</m:sup></m:sSup>`;
  const equations: readonly (readonly [equation: string, text: string])[] = [
    [run('5×') + power('10', '6'), '5×10⁶'],
    [run('3·') + power('10', '-4'), '3·10⁻⁴'],
    [`<m:f><m:num>${run('a+b')}</m:num><m:den>${run('2')}</m:den></m:f>`, '(a+b)/2'],
    [`<m:rad><m:e>${run('x')}</m:e></m:rad>`, '√(x)'],
    [`<m:sSub><m:e>${run('CO')}</m:e><m:sub>${run('2')}</m:sub></m:sSub>`, 'CO_2'],
    [
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${run('x&lt;9')}</m:e></m:d>`,
      '[x<9]',
    ],
    [run('4') + `<w:del>${run('5')}</w:del>`, '4'],
    [power('x', 'n+1'), 'x^(n+1)'],
  ];
  for (const [equation, text] of equations) {
    it(`reads an equation as ${text}`, async () => {
      const xml = `<w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r><m:oMath>${equation}</m:oMath><w:r><w:t xml:space="preserve"> here.</w:t></w:r></w:p>`;
      const read = await textOf('a.docx', archive({ 'word/document.xml': body(xml) }));
      assert.equal(read.replaceAll('\\', ''), `It is ${text} here.`);
    });
  }

  for (const instruction of [' = 9 ', ' IF 9 > 8 ']) {
    it(`reads the text of the field${instruction}`, async () => {
      const xml = `<w:p><w:r><w:t xml:space="preserve">It has </w:t></w:r><w:fldSimple w:instr="${instruction}"><w:r><w:t>9</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> mills.</w:t></w:r></w:p>`;
      assert.equal(await textOf('a.docx', archive({ 'word/document.xml': body(xml) })), 'It has 9 mills.');
    });
  }

  const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['one without text', () => archive({ 'word/document.xml': body('<w:p/>') }), /has no text/u],
    ['another archive', () => zipSync({ 'a.txt': utf8('Orme') }), /not a Word document/u],
    [
      'a file cut short',
      () => archive({ 'word/document.xml': body('') }).slice(0, 150),
      /could not be read|not a Word/u,
    ],
    [
      'one under a password',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /encrypted/u,
    ],
    [
      'a bomb',
      () => archive({ 'word/document.xml': new Uint8Array(80_000_000).fill(32) }),
      /unpacks to more than 64 MB/u,
    ],
    [
      'a bomb of many parts',
      () =>
        archive(
          Object.fromEntries(
            Array.from({ length: 9 }, (_, part) => [`word/p${part}.xml`, new Uint8Array(8_000_000).fill(32)]),
          ),
        ),
      /unpacks to more than 64 MB/u,
    ],
    [
      'elements nested 100,000 deep',
      () => archive({ 'word/document.xml': body('<w:p>'.repeat(100_000)) }),
      /nested more than/u,
    ],
  ];
  for (const [name, make, message] of refused)
    it(`names ${name}`, async () => {
      const { source, skipped } = await readAs('a.docx', make());
      assert.equal(source, undefined);
      assert.match(skipped[0]!.message, message);
    });

  it('unpacks no pictures, however large', async () => {
    const parts = {
      'word/media/image1.png': new Uint8Array(80_000_000),
      'word/document.xml': body('<w:p><w:r><w:t>Orme has 9 mills.</w:t></w:r></w:p>'),
    };
    assert.equal(await textOf('a.docx', archive(parts)), 'Orme has 9 mills.');
  });
});
