import assert from 'node:assert/strict';
import { createOpenings, NO_OPENING, readOpening } from '../../../src/engine/check/openings.js';
import type { Opening } from '../../../src/engine/claim/types.js';
import { sharedTerms } from '../../../src/engine/claim/context-concepts.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import { readSentences } from '../../../src/engine/prose/sentences.js';
import type { Block } from '../../../src/engine/prose/types.js';

const DRAFT = `# A wet spring

The river Orme rose. Farmers lost crops. Roads closed. Schools stayed open.

## Costs

- one bridge

Repairs were dear. The ferry stopped.

The mayor left.

## Help

| Town | Tents |
| --- | --- |
| Sull | 40 |
`;

describe('openings', () => {
  const cases: readonly (readonly [block: string, has: string, hasNot: string])[] = [
    ['The river Orme rose.', 'Orme Farmers Roads', 'Schools ferry'],
    ['one bridge', 'Orme', 'ferry'],
    ['The mayor left.', 'Orme Repairs ferry', 'mayor'],
    ['Sull', 'Orme Farmers', 'ferry'],
  ];
  for (const [block, has, hasNot] of cases)
    it(`"${block}" stands under ${has}, and not under ${hasNot}`, () => {
      const opening = openingOf(block).concepts;
      for (const concept of conceptsIn(has)) assert.ok(opening.includes(concept), concept);
      for (const concept of conceptsIn(hasNot)) assert.ok(!opening.includes(concept), concept);
      assert.equal(new Set(opening).size, opening.length);
    });

  it('the names are told apart', () => {
    const { names, sureNames } = openingOf('The river Orme rose.');
    assert.deepEqual(sureNames, ['orme']);
    for (const name of sureNames) assert.ok(names.includes(name));
  });

  it('a draft without a paragraph opens with nothing', () => {
    const openings = createOpenings(readParagraph);
    for (const block of readProse({ text: '# Orme\n\n- one\n', format: 'markdown' }).blocks)
      assert.deepEqual(openings(block), NO_OPENING);
  });
});

function readParagraph(paragraph: Block): Opening {
  return readOpening(readSentences(paragraph));
}

function openingOf(start: string): Opening {
  const openings = createOpenings(readParagraph);
  let found = NO_OPENING;
  for (const block of readProse({ text: DRAFT, format: 'markdown' }).blocks) {
    const opening = openings(block);
    if (block.text.startsWith(start)) found = opening;
  }
  return found;
}

function conceptsIn(text: string): readonly string[] {
  return sharedTerms(text).map(({ concept }) => concept);
}
