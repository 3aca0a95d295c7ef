import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { READER_LIMITS } from '../../../../src/workspace/limits.js';
import { readableExtensions } from '../../../../src/workspace/readers/registry.js';
import { makePdf } from './make-pdf.js';
import { readAs } from './read.js';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('hostile files', () => {
  const pages: readonly (readonly [string, string, RegExp])[] = [
    ['elements nested 100,000 deep', '<div>'.repeat(100_000) + '5 mills', /nested more than 256 deep/u],
    ['megabytes of tags that are not closed', '<b>5 mills '.repeat(400_000), /nested more than 256 deep/u],
    [
      'an element of many attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>5 mills`,
      /more than 256 attributes/u,
    ],
    ['too many entities', '&amp;'.repeat(READER_LIMITS.pageNodes + 1), /elements and pieces of text/u],
    ['nothing but comments', '<!--'.repeat(1_000_000), /no text/u],
    ['nothing', '', /no text/u],
  ];
  for (const [name, html, message] of pages)
    it(`names a page of ${name}`, async () => {
      const { source, skipped } = await readAs('a.html', html);
      assert.equal(source, undefined);
      assert.match(skipped[0]!.message, message);
    });

  const long: readonly (readonly [string, string])[] = [
    ['of 50,000 elements', `<main>${'<p>Orme has 9 mills.</p>'.repeat(25_000)}</main><footer>5 km</footer>`],
    ['of one long text', `<p>${'Orme has 9 mills. '.repeat(200_000)}<nav>5 km</nav>`],
    [
      'with a long run of spaces',
      `<p>Orme has 9 mills.${'\u00A0'.repeat(2_000_000)}<p>Orme${'&nbsp;'.repeat(90_000)}`,
    ],
    ['of nested quotations', `${'<blockquote>'.repeat(200)}Orme has 9 mills.`],
  ];
  for (const [name, html] of long)
    it(`reads a page ${name}`, async () => {
      const { source } = await readAs('a.html', html);
      assert.match(source!.text, /Orme has 9 mills\./u);
      assert.doesNotMatch(source!.text, /5 km/u);
    });

  it('never takes random bytes for a document, nor throws at them', async () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 0x7fffffff);
    const noise = Uint8Array.from({ length: 20_000 }, () => random() & 0xff);
    const heads = [
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '\u00D0\u00CF\u0011\u00E0',
      '<html><body>',
      '\u00EF\u00BB\u00BF',
      '\u00FF\u00FE',
    ];
    for (const extension of readableExtensions())
      for (const head of heads) {
        const { source, skipped } = await readAs(`a${extension}`, Uint8Array.of(...latin1(head), ...noise));
        assert.ok(source !== undefined || skipped.length > 0, `${extension} ${head}`);
        assert.ok(!/^\.(?:pdf|docx)$/u.test(extension) || source === undefined, `${extension} ${head}`);
      }
  });

  const packed = (content: Uint8Array): string =>
    Buffer.from(deflateSync(content, { level: 9 })).toString('latin1');
  const drawing = 'q '.repeat(20_000_000);
  const bombs: readonly (readonly [string, string, string])[] = [
    ['packed once', '/FlateDecode', packed(latin1(drawing))],
    ['packed twice', '/FlateDecode /FlateDecode', packed(latin1(packed(latin1(drawing))))],
  ];
  for (const [name, filters, stream] of bombs)
    it(`names a PDF whose page is a bomb, ${name}`, async () => {
      const bomb = [
        '%PDF-1.4',
        '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
        '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
        '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj',
        `4 0 obj << /Length ${stream.length} /Filter [${filters}] >> stream\n${stream}\nendstream endobj`,
        'trailer << /Root 1 0 R /Size 5 >>',
        '%%EOF',
      ];
      const { source, skipped } = await readAs('a.pdf', latin1(bomb.join('\n')));
      assert.equal(source, undefined);
      assert.match(skipped[0]!.message, /unpacks to more/u);
    });

  it('never throws at a document with damaged bytes', async () => {
    const whole = await makePdf([
      [{ text: 'Orme has 9 mills.', y: 100 }],
      [{ text: 'And 5 bridges.', y: 100 }],
    ]);
    for (let at = 8; at < whole.length; at += 37) {
      const damaged = whole.slice();
      damaged.fill(0x20, at, at + 5);
      const { source, skipped } = await readAs('a.pdf', damaged);
      assert.ok(source !== undefined || skipped.length > 0);
    }
  });
});
