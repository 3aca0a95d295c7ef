import assert from 'node:assert/strict';
import { LIMITS } from '../../../src/engine/prose/limits.js';
import { createProseReader, readProse } from '../../../src/engine/prose/read-prose.js';

/** Long enough for the parser to keep what it knows of it. */
const SENTENCE =
  'The mill at Orme grinds 40 tonnes of flour a day, and the *mill* at Sull grinds 30 tonnes of it.';
const PARAGRAPHS = `${SENTENCE}\n\n${SENTENCE}\n\n${SENTENCE}\n\n`;
const LONG = `${SENTENCE}\n`.repeat(Math.ceil((2.5 * LIMITS.blockLength) / SENTENCE.length));

/** More marks than are paired. */
const MARKS = '*a '.repeat(2 * LIMITS.marks + 20_000);

/** Versions of a text, one after another, and what the second does to what the first says. */
const VERSIONS: readonly (readonly [edit: string, ...versions: string[]])[] = [
  [
    'an indent before a paragraph',
    `${SENTENCE}\n${PARAGRAPHS}`,
    `\t${SENTENCE}\n${PARAGRAPHS}`,
    `${SENTENCE}\n${PARAGRAPHS}`,
  ],
  [
    'a rule below a paragraph',
    `${PARAGRAPHS}Mills\n\n${PARAGRAPHS}`,
    `${PARAGRAPHS}Mills\n---\n\n${PARAGRAPHS}`,
  ],
  [
    'a rule below a header',
    `${PARAGRAPHS}| a | b |\n| 1 | 2 |\n`,
    `${PARAGRAPHS}| a | b |\n| - | - |\n| 1 | 2 |\n`,
  ],
  ['a fence over what follows', `${PARAGRAPHS}${PARAGRAPHS}`, `${PARAGRAPHS}\`\`\`\n${PARAGRAPHS}`],
  ['a comment over what follows', `${PARAGRAPHS}${PARAGRAPHS}-->`, `<!-- ${PARAGRAPHS}${PARAGRAPHS}-->`],
  ['a heading above', `${PARAGRAPHS}# Mills\n\n${PARAGRAPHS}`, `${PARAGRAPHS}# Plants\n\n${PARAGRAPHS}`],
  [
    'a heading in a list',
    `- # Mills\n\n${PARAGRAPHS}${PARAGRAPHS}`,
    `- # Mills\n\n${PARAGRAPHS}x${PARAGRAPHS}`,
  ],
  [
    'what introduces a list',
    `Mills:\n\n- ${SENTENCE}\n- ${SENTENCE}\n`,
    `Plants:\n\n- ${SENTENCE}\n- ${SENTENCE}\n`,
  ],
  ['a definition far away', `[Orme] ${PARAGRAPHS}[Orme]: /5\n`, `[Orme] ${PARAGRAPHS}Orme]: /5\n`],
  [
    'front matter',
    PARAGRAPHS,
    `---\ntitle: Mills\n---\n${PARAGRAPHS}`,
    `---\ntitle: Plants\n---\n${PARAGRAPHS}`,
  ],
  ['line ends', PARAGRAPHS, PARAGRAPHS.replaceAll('\n', '\r\n'), PARAGRAPHS],
  ['text beside what was not read', `${MARKS}\n\n${PARAGRAPHS}`, `${MARKS}\n\nRain. ${PARAGRAPHS}`],
  ['a long paragraph at its end', LONG, `${LONG}${SENTENCE}`],
  ['a long paragraph at its beginning', LONG, `${SENTENCE}\n${LONG}`, LONG],
  ['a long paragraph in its middle', LONG, LONG.replace('Sull', 'S'), `${LONG}\n\n${PARAGRAPHS}`],
];

describe('versions of a text', () => {
  for (const [edit, ...versions] of VERSIONS)
    it(`have the prose that each has by itself: ${edit}`, () => {
      const readVersion = createProseReader();
      for (const text of versions) {
        const draft = { text, format: 'markdown' } as const;
        assert.deepEqual(readVersion(draft), readProse(draft));
      }
    });

  it('keep the blocks that an edit neither changed nor moved, but for the one before it', () => {
    const readVersion = createProseReader();
    const read = (text: string) => readVersion({ text, format: 'markdown' }).blocks;
    const before = read(`# Mills\n\n${PARAGRAPHS}${PARAGRAPHS}`);
    const after = read(`# Mills\n\n${PARAGRAPHS}Rain. ${PARAGRAPHS}`);
    assert.deepEqual(
      after.map((block, i) => block === before[i]),
      [false, true, true, false, false, false, false],
    );
    assert.deepEqual(
      after.map(({ text }, i) => text === before[i]!.text),
      [true, true, true, true, false, true, true],
    );
  });
});
