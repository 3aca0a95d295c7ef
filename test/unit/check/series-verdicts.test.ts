import assert from 'node:assert/strict';
import { checkDraft, createKnowledge } from '../../../src/engine/index.js';

const LIBRARY = 'The library lent 412,000 items in 2024, up from 389,000 in 2023.';
const REVENUE = 'Revenue was $10 million in 2024 and $8 million in 2023.';
const TICKET = 'A ticket costs £6.40 and will rise to £7.10 on 1 June.';

/** What is accused where a sentence gives one figure for one time, and another for another. */
const ROWS: readonly (readonly [source: string, draft: string, accused: readonly string[]])[] = [
  [LIBRARY, 'In 2023 the library lent 389,000 items.', []],
  [LIBRARY, 'The library lent 421,000 items in 2024, up from 389,000 in 2023.', ['421,000']],
  [REVENUE, 'Revenue was $8 million in 2023.', []],
  [REVENUE, 'Revenue was $9 million in 2023.', ['$9 million']],
  [TICKET, 'A ticket will cost £7.10 from 1 June, up from £6.40.', []],
  ['A season ticket costs €310, and €330 from January.', 'From January a season ticket costs €330.', []],
  [
    'Sales reached 4,200 cars in 2024.',
    'Sales reached 4,200 cars in 2024, 3,900 in 2023 and 3,500 in 2022.',
    [],
  ],
  [
    'The museum had 80,000 visitors in 2019.',
    'The museum had 80,000 visitors in 2019 but 12,000 in 2020.',
    [],
  ],
  [
    'The museum had 80,000 visitors in 2019.',
    'The museum had 90,000 visitors in 2019 but 12,000 in 2020.',
    ['90,000'],
  ],
  ['Exports were $5 billion in 2024.', 'Exports grew from $3 billion in 2022 to $5 billion in 2024.', []],
];

describe('figures of a series', () => {
  for (const [text, draft, accused] of ROWS)
    it(`${draft} | ${text}`, async () => {
      const source = { id: 'source', title: '', text, format: 'plaintext' } as const;
      const { findings } = await checkDraft({ text: draft, format: 'plaintext' }, createKnowledge([source]));
      assert.deepEqual(
        findings.filter(({ verdict }) => verdict === 'refuted').map(({ quantity }) => quantity.surface),
        accused,
      );
    });
});
