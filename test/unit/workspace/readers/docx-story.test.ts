import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readAs, textOf } from './read.js';

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (all: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;

/** A document with this body, and styles where there are any. */
function docx(body: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '_rels/.rels': relations(relation('r', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(relation('s', 'styles', 'styles.xml')),
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMES}>${styles}</w:styles>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
const style = (kind: string, id: string, name: string, rest: string): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const box = (content: string): string =>
  `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;
const oldBox = (content: string): string =>
  `<w:pict><v:rect><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:rect></w:pict>`;
const choice = (first: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${first}</mc:Choice>${fallback}</mc:AlternateContent>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

const HIDDEN =
  style('character', 'Secret', 'Secret', '<w:rPr><w:vanish/></w:rPr>') +
  style('paragraph', 'Draft', 'Draft', '<w:rPr><w:vanish/></w:rPr>') +
  style('paragraph', 'Draft2', 'Draft 2', '<w:basedOn w:val="Draft"/>');
const OUTLINE =
  style('paragraph', 'berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('paragraph', 'Kapitel', "Mo's Kapitel", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
  style('paragraph', 'Unter', 'Unter', '<w:basedOn w:val="Kapitel"/>') +
  style('paragraph', 'Verzeichnis1', 'toc 1', '');

describe('the text of a Word document', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a box without a fallback',
      paragraph(`<w:r>${choice(box(paragraph('9 mills.')), '')}</w:r>${run('5 oxen.')}`),
      '',
      '5 oxen.\n\n9 mills.',
    ],
    [
      'a box alone',
      paragraph(`<w:r>${box(paragraph('9 mills.') + paragraph('8 oxen.'))}</w:r>`),
      '',
      '9 mills.\n\n8 oxen.',
    ],
    [
      'a box with a fallback once',
      paragraph(
        `<w:r>${choice(box(paragraph('9 mills.')), `<mc:Fallback>${oldBox(paragraph('9 mills.'))}</mc:Fallback>`)}</w:r>`,
      ),
      '',
      '9 mills.',
    ],
    ['a box of an old kind', paragraph(`<w:r>${oldBox(paragraph('9 mills.'))}</w:r>`), '', '9 mills.'],
    [
      'a box in a box',
      paragraph(`<w:r>${box(paragraph(`<w:r>${box(paragraph('8 oxen.'))}</w:r>${run('9 mills.')}`))}</w:r>`),
      '',
      '9 mills.\n\n8 oxen.',
    ],
    [
      'no hidden text',
      paragraph(run('9') + run('99', '<w:vanish/>') + run(' mills.', '<w:vanish w:val="0"/>')),
      '',
      '9 mills.',
    ],
    [
      'no text in a hidden style',
      paragraph(run('9') + run('99', '<w:rStyle w:val="Secret"/>') + run(' mills.')),
      HIDDEN,
      '9 mills.',
    ],
    [
      'no paragraph in a hidden style',
      paragraph('8 oxen.', '<w:pStyle w:val="Draft2"/>') + paragraph('9 mills.'),
      HIDDEN,
      '9 mills.',
    ],
    [
      'nothing struck out',
      paragraph(run('9 mills.') + run('8', '<w:strike/>') + run('7', '<w:dstrike/>')),
      '',
      '9 mills.',
    ],
    [
      'changes as they are accepted',
      paragraph(
        `<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>${run('8')}</w:ins>${run(' mills.')}`,
      ),
      '',
      '8 mills.',
    ],
    [
      'headings by their place in the outline',
      paragraph('Lage', '<w:pStyle w:val="berschrift1"/>') +
        paragraph('Mühlen', '<w:pStyle w:val="Unter"/>') +
        paragraph('Ochsen', '<w:outlineLvl w:val="2"/>') +
        paragraph('9.', '<w:outlineLvl w:val="9"/>'),
      OUTLINE,
      '# Lage\n\n## Mühlen\n\n### Ochsen\n\n9.',
    ],
    [
      'no table of contents',
      paragraph('Mühlen ..... 7', '<w:pStyle w:val="Verzeichnis1"/>') + paragraph('9 mills.'),
      OUTLINE,
      '9 mills.',
    ],
    [
      'the time of a table from the line above it',
      paragraph('Table 3. Ships, 2023') + `<w:tbl>${row('Port', 'Ships')}${row('Orme', '12')}</w:tbl>`,
      '',
      'Table 3. Ships, 2023\n\nPort:\n\n- In 2023, Orme, ships: 12',
    ],
    [
      'a number that may be broken',
      paragraph(`${run('1,2')}<w:r><w:softHyphen/></w:r>${run('00 mills.')}`),
      '',
      '1,200 mills.',
    ],
  ];
  for (const [name, body, styles, text] of cases)
    it(`reads ${name}`, async () => assert.equal(await textOf('a.docx', docx(body, styles)), text));

  it('names charts and diagrams', async () => {
    const charts = {
      'word/charts/chart1.xml': '<c/>',
      'word/charts/chart2.xml': '<c/>',
      'word/diagrams/data1.xml': '<d/>',
    };
    const { skipped } = await readAs('a.docx', docx(paragraph('9 mills.'), '', charts));
    assert.deepEqual(
      skipped.map(({ message }) => message),
      ['Its 2 charts were not read.', 'Its diagram was not read.'],
    );
  });

  it('reads boxes within boxes, and styles in a circle, in bounded time', async () => {
    const deep = `${`<w:p><w:r>${box('§')}</w:r></w:p>`.split('§')[0]!.repeat(40)}${paragraph('9 mills.')}`;
    const { source } = await readAs('a.docx', docx(paragraph('8 oxen.') + deep));
    assert.ok(source === undefined || source.text.startsWith('8 oxen.'));
    const circle =
      style('paragraph', 'A', 'A', '<w:basedOn w:val="B"/>') +
      style('paragraph', 'B', 'B', '<w:basedOn w:val="A"/>');
    assert.equal(await textOf('a.docx', docx(paragraph('9.', '<w:pStyle w:val="A"/>'), circle)), '9.');
  });
});
