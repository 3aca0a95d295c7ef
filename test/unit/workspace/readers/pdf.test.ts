import assert from 'node:assert/strict';
import { createKnowledge } from '../../../../src/engine/index.js';
import { makeCidPdf, type Line, makePdf, setText } from './make-pdf.js';
import { readAs, textOf } from './read.js';

const LEFT =
  'The Wrenmouth ferry carried 412,000 passengers in 2023, the most since the slipway was opened and far more than the board had thought of. ' +
  'Its two boats made 9,860 crossings between them, in all weathers but four storms.';
const RIGHT =
  'A single ticket costs 4.20 pounds after a rise of 30 pence in January, which the passengers called steep but fair. ' +
  'The ferry employs 46 people, eleven of them in the summer months alone.';

describe('the reader of PDF', () => {
  it('reads what the document says of itself', async () => {
    const bytes = await makePdf([await setText(LEFT, { y: 100 })], {
      title: 'Microsoft Word - The ferries',
      author: 'Ines Calder; Tom Arkwright',
      created: new Date('2024-03-08T12:00:00Z'),
    });
    const { source, skipped } = await readAs('a.pdf', bytes);
    assert.deepEqual(skipped, []);
    assert.deepEqual(source, {
      id: 'a.pdf',
      title: 'The ferries',
      authors: ['Ines Calder', 'Tom Arkwright'],
      published: '2024-03-08',
      format: 'markdown',
      pages: [0],
      text: LEFT,
    });
  });

  const line = (text: string, y: number, x = 60, size = 11): Line => ({ text, y, x, size });
  const layouts: readonly (readonly [string, readonly (readonly Line[])[], string])[] = [
    [
      'paragraphs apart by space, lines of one joined',
      [[line('The mill grinds', 100), line('40 tonnes a day.', 114), line('It employs 12 people.', 150)]],
      'The mill grinds 40 tonnes a day.\n\nIt employs 12 people.',
    ],
    [
      'a word broken at the end of a line',
      [[line('The pro-', 100), line('duction is 40 tonnes.', 114)]],
      'The production is 40 tonnes.',
    ],
    [
      'a hyphen that the document writes elsewhere, and one beside a figure',
      [
        [
          line('The well-known mill. A well-', 100),
          line('known mill with Su-', 114),
          line('35 stones.', 128),
        ],
      ],
      'The well-known mill. A well-known mill with Su-35 stones.',
    ],
    [
      'headings by their size, the title too',
      [
        [
          line('The mills of Orme', 80, 60, 22),
          line('Output', 120, 60, 14),
          line('The mill grinds 40 tonnes.', 140),
        ],
      ],
      '# The mills of Orme\n\n## Output\n\nThe mill grinds 40 tonnes.',
    ],
    [
      'a list',
      [
        [
          line('The mills:', 100),
          line('• 40 tonnes of flour', 114),
          line('• 9 stones, of which', 128),
          line('four are old', 142, 68),
        ],
      ],
      'The mills:\n\n- 40 tonnes of flour\n\n- 9 stones, of which four are old',
    ],
    [
      'a table with its header',
      [
        [
          ...['Boat', 'Seats', 'Crossings in 2023'].map((text, at) => line(text, 100, 60 + at * 120)),
          ...['Heron', '220', '5,120'].map((text, at) => line(text, 116, 60 + at * 120)),
          ...['Curlew', '180', '4,740'].map((text, at) => line(text, 132, 60 + at * 120)),
        ],
      ],
      'Boat:\n\n- Heron, seats: 220\n- In 2023, Heron, crossings: 5,120\n- Curlew, seats: 180\n- In 2023, Curlew, crossings: 4,740',
    ],
    [
      'the mark of a note, which is no digit',
      [[line('It grinds 40', 100), line('2', 96, 118, 7), line('tonnes.', 100, 126)]],
      'It grinds 40 tonnes.',
    ],
    [
      'labels and their figures, with dots between',
      [[line('Passengers . . . . . . . . . 412,000', 100), line('Crossings.............9,860', 114)]],
      'Passengers: 412,000\n\nCrossings: 9,860',
    ],
    [
      'marks of Markdown as they stand',
      [[line('# 5 *stones* <b> a_b [z] 3|4', 100)]],
      '\\# 5 \\*stones\\* \\<b> a\\_b \\[z\\] 3\\|4',
    ],
  ];
  for (const [name, pages, text] of layouts)
    it(`reads ${name}`, async () => assert.equal(await textOf('a.pdf', await makePdf(pages)), text));

  it('reads two columns one after the other, under a line over both', async () => {
    const lines = [
      line('Ferries and crossings of the last year in the two harbours of Wrenmouth and Skelling', 90),
      ...(await setText(LEFT, { x: 60, y: 120, width: 225 })),
      ...(await setText(RIGHT, { x: 310, y: 120, width: 225 })),
    ];
    const rowByRow = [...lines].sort((a, b) => a.y - b.y || a.x! - b.x!);
    for (const order of [lines, rowByRow]) {
      const text = await textOf('a.pdf', await makePdf([order]));
      assert.deepEqual(text.split('\n\n').slice(-2), [LEFT, RIGHT]);
    }
  });

  it('leaves out running headers and page numbers, and joins what a page break parted', async () => {
    const page = async (number: number, text: string): Promise<readonly Line[]> => [
      line('Wrenmouth Harbour Board: report for 2023', 30, 60, 9),
      line(`Page ${number}`, 815, 290, 9),
      ...(await setText(text, { y: 120 })),
    ];
    const [first, second] = [LEFT.slice(0, LEFT.indexOf(' far more')), LEFT.slice(LEFT.indexOf('far more'))];
    const bytes = await makePdf([await page(1, first), await page(2, second), await page(3, RIGHT)]);
    const { source, skipped } = await readAs('a.pdf', bytes);
    assert.deepEqual(skipped, []);
    assert.equal(source?.text, `${LEFT}\n\n${RIGHT}`);
    assert.deepEqual(source.pages, [0, LEFT.indexOf('far more'), LEFT.length + 2]);
  });

  it('gives each statement its page', async () => {
    const bytes = await makePdf([await setText(LEFT, { y: 120 }), [], await setText(RIGHT, { y: 120 })]);
    const { source, skipped } = await readAs('a.pdf', bytes);
    assert.deepEqual(
      skipped.map(({ message, range }) => [message, range]),
      [['Page 2: no text layer, nothing was read there.', { start: LEFT.length + 2, end: LEFT.length + 2 }]],
    );
    const [found] = createKnowledge([source!]).search('ferry employs people', 1);
    assert.equal(found?.statement.page, 3);
  });

  it('says of a scan that it has no text layer', async () => {
    const { source, skipped } = await readAs('scan.pdf', await makePdf([[], []]));
    assert.equal(source, undefined);
    assert.match(skipped[0]!.message, /no text layer/u);
  });

  const turns: readonly (readonly [turn: number, first: Line, second: Line])[] = [
    [90, { text: 'The mill grinds', x: 100, y: 700 }, { text: '40 tonnes a day.', x: 114, y: 700 }],
    [180, { text: 'The mill grinds', x: 400, y: 700 }, { text: '40 tonnes a day.', x: 400, y: 686 }],
    [270, { text: 'The mill grinds', x: 400, y: 100 }, { text: '40 tonnes a day.', x: 386, y: 100 }],
  ];
  for (const [turn, first, second] of turns) {
    it(`reads a page whose text is turned by ${turn} degrees`, async () => {
      const bytes = await makePdf([[second, first].map((one) => ({ ...one, turn }))]);
      assert.equal(await textOf('a.pdf', bytes), 'The mill grinds 40 tonnes a day.');
    });
  }

  it('reads a turned passage after the page, and leaves out stamps and watermarks', async () => {
    const turned = await setText(LEFT, { y: 0, width: 600 });
    const bytes = await makePdf([
      [
        ...turned.map(({ text, y }) => ({ text, x: 100 + y, y: 700, turn: 90 })),
        ...(await setText(RIGHT, { x: 200, y: 100, width: 300 })),
        { text: 'DRAFT of 4 May 2023', x: 200, y: 600, size: 40, turn: 45 },
        { text: 'stamp:2301.01234 [v1] 4 May 2023', x: 20, y: 600, turn: 270 },
      ],
    ]);
    const { source, skipped } = await readAs('a.pdf', bytes);
    assert.deepEqual(source?.text.split('\n\n').sort(), [LEFT, RIGHT].sort());
    assert.match(skipped[0]!.message, /^Page 1: text that runs aslant or along the margin was not read/u);
  });

  const MILL = 'The mill at Orme grinds 40 tonnes of flour a day.';
  const unmapped: readonly (readonly [what: string, cids: string, encoding: string, ordering: string])[] = [
    ['Chinese without a table', '5de553826bcf6708', 'UniGB-UCS2-H', 'GB1'],
    ['Japanese without a table', '8d488fea82cd3630303091e4', '90ms-RKSJ-H', 'Japan1'],
    ['numbers of shapes for letters', '0024003500360013001400150011', 'Identity-H', 'Identity'],
  ];
  for (const [what, cids, encoding, ordering] of unmapped) {
    it(`leaves out, and names, ${what}`, async () => {
      const { source, skipped } = await readAs('a.pdf', makeCidPdf(MILL, cids, { encoding, ordering }));
      assert.equal(source?.text, MILL);
      assert.match(skipped[0]!.message, /do not say what characters they show/u);
      const alone = await readAs('a.pdf', makeCidPdf('', cids, { encoding, ordering }));
      assert.equal(alone.source, undefined);
      assert.match(alone.skipped[0]!.message, /do not say what characters they show/u);
    });
  }

  it('leaves out what was read in a font before a later page showed that it says no characters', async () => {
    const pages = ['0024003500360053', '0013001400150011'];
    const bytes = makeCidPdf(MILL, pages, { encoding: 'Identity-H', ordering: 'Identity' });
    const { source, skipped } = await readAs('a.pdf', bytes);
    assert.equal(source?.text, `${MILL}\n\n${MILL}`);
    assert.match(skipped[0]!.message, /do not say what characters they show/u);
  });

  it('reads two columns of which one holds a table', async () => {
    const left = await setText(LEFT, { y: 100, width: 225 });
    const under = 100 + left.length * 13.75 + 20;
    const cells = [
      ['Mill', 'Stones'],
      ['Upper', '12'],
      ['Lower', '9'],
      ['Old', '4'],
    ].flatMap(([name, stones], at) => [
      { text: name!, x: 60, y: under + at * 16 },
      { text: stones!, x: 200, y: under + at * 16 },
    ]);
    const right = await setText(`${RIGHT} ${RIGHT}`, { x: 320, y: 100, width: 225 });
    const text = await textOf('a.pdf', await makePdf([[...left, ...cells, ...right]]));
    assert.equal(
      text,
      `${LEFT}\n\nMill:\n\n- Upper, stones: 12\n- Lower, stones: 9\n- Old, stones: 4\n\n${RIGHT} ${RIGHT}`,
    );
  });

  it('parts the cells of a narrow table, and no justified lines', async () => {
    const rows = [
      ['Mill', '2022', '2023'],
      ['Upper', '12.5', '14.2'],
      ['Lower', '91.4', '90.1'],
      ['Older', '13.0', '14.7'],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((text, column) => ({ text, x: 60 + column * 36, y: 100 + at * 14 })),
    );
    const words = ['The mill', 'has 12', 'stones and', 'the barn 14', 'and so on.'];
    const justified = words.map((text, at) => ({ text, x: 60 + at * 70, y: 300 }));
    const text = await textOf(
      'a.pdf',
      await makePdf([[...cells, ...justified.map((one) => ({ ...one, size: 15 }))]]),
    );
    assert.equal(
      text,
      'Mill:\n\n' +
        '- In 2022, Upper: 12.5\n- In 2023, Upper: 14.2\n- In 2022, Lower: 91.4\n- In 2023, Lower: 90.1\n' +
        '- In 2022, Older: 13.0\n- In 2023, Older: 14.7\n\n## The mill has 12 stones and the barn 14 and so on.',
    );
  });

  it('leaves out what a browser prints around a page, and when it did', async () => {
    const page = (text: string, number: number): readonly Line[] => [
      { text: '11/23/26, 7:36 AM', x: 20, y: 22, size: 8 },
      { text: 'Mills of Orme', x: 330, y: 22, size: 8 },
      { text, y: 100 },
      { text: 'https://mills.example/orme?a=1', x: 20, y: 820, size: 8 },
      { text: `${number}/2`, x: 560, y: 820, size: 8 },
    ];
    const bytes = await makePdf([page('It has 9 mills.', 1), page('It has 8 oxen.', 2)], {
      creator: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/120.0',
      created: new Date('2026-11-23'),
    });
    const { source } = await readAs('a.pdf', bytes);
    assert.equal(source?.text, 'It has 9 mills.\n\nIt has 8 oxen.');
    assert.equal(source.published, undefined);
  });

  it('gives a table the unit and the year of the line above it', async () => {
    const rows = [
      ['Port', 'Cargo'],
      ['Orme', '1,200'],
      ['Velsk', '300'],
    ].flatMap(([port, cargo], at) => [
      { text: port!, y: 120 + at * 16 },
      { text: cargo!, x: 200, y: 120 + at * 16 },
    ]);
    const text = await textOf(
      'a.pdf',
      await makePdf([[{ text: 'Cargo by port, 2023 (thousand tonnes)', y: 80 }, ...rows]]),
    );
    assert.match(text, /- In 2023, Orme, cargo: 1,200 thousand tonnes\n/u);
  });

  it('names a document under a password', async () => {
    const sealed = [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj',
      `4 0 obj << /Filter /Standard /V 1 /R 2 /P -4 /O <${'a7'.repeat(32)}> /U <${'5c'.repeat(32)}> >> endobj`,
      'trailer << /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00>] /Size 5 >>',
      '%%EOF',
    ];
    const { skipped } = await readAs('a.pdf', sealed.join('\n'));
    assert.match(skipped[0]!.message, /encrypted/u);
  });
});
