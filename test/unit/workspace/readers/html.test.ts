import assert from 'node:assert/strict';
import { fixture, readAs, textOf } from './read.js';

describe('the reader of HTML', () => {
  it('reads the main text of a news page, with its table, and what the page says of itself', async () => {
    const { source, skipped } = await readAs('ferry.html', fixture('ferry-news.html'));
    assert.ok(source !== undefined);
    const { text, ...about } = source;
    assert.deepEqual(skipped, []);
    assert.deepEqual(about, {
      id: 'ferry.html',
      format: 'markdown',
      title: 'Wrenmouth ferry carried 412,000 passengers last year',
      authors: ['Ines Calder', 'Tom Arkwright'],
      published: '2024-03-08',
      publisher: 'The Wrenmouth Tide',
      url: 'https://tide.example/news/wrenmouth-ferry',
    });
    for (const kept of [
      'carried 412,000 passengers in 2023, the harbour board',
      'now costs the board.\n',
      '\n## A longer summer\n',
      'measures 180 m².',
      '- Heron, seats: 220\n- In 2023, Heron, crossings: 5,120\n',
      '\n-   The ferry employs 46 people.\n',
    ])
      assert.ok(text.includes(kept), kept);
    for (const furniture of [
      '843',
      '14 degrees',
      'Saltbet',
      '77,000',
      '900,000',
      '5551234',
      '17 million',
      'script',
    ])
      assert.ok(!text.includes(furniture), furniture);
  });

  it('reads a fragment as it stands', async () => {
    assert.equal(
      await textOf('a.htm', '<p>Orme has <i>40</i> mills.<p>It ran <5.'),
      'Orme has 40 mills.\n\nIt ran \\<5.',
    );
  });
});
