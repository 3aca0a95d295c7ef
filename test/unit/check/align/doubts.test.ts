import assert from 'node:assert/strict';
import { align } from '../../../../src/engine/check/align/align.js';
import { readDoubts, type DoubtName } from '../../../../src/engine/check/align/doubts.js';
import { claimOf } from './side.js';

/** Whether a doubt is had about a claim beside a statement; the quantities stand between brackets. */
const ROWS: readonly (readonly [doubt: DoubtName, claim: string, evidence: string, had: boolean])[] = [
  ['furniture', 'Oslo opened [3] halls.', 'Home | News | Oslo opened [4] halls.', true],
  ['furniture', 'Oslo opened [3] halls.', '2018-08-08T14:08:50 Oslo opened [4] halls.', true],
  ['furniture', 'Oslo has [3] captures.', 'Oslo: [12] captures 23 Sep 2015 - 21 Jun 2022.', true],
  ['furniture', 'Oslo opened [3] halls.', 'Oslo opened [4] halls in 2018.', false],
  ['asOf', 'Oslo had 16 cases before [8 March 2020].', 'As of [9 March 2020], Oslo had 16 cases.', true],
  ['asOf', 'Oslo opened its gates on [8 March 2020].', 'On [9 March 2020], Oslo opened its gates.', false],
  ['asOf', 'Oslo had [16] cases.', 'As of 9 March 2020, Oslo had [17] cases.', false],
  ['base', 'Cargo in Oslo was up 8% on [2022].', 'In [2023] cargo in Oslo was up 8%.', true],
  ['base', 'Oslo had more guests than in [2022].', 'Oslo had more guests in [2023].', true],
  ['base', 'Cargo rose by 8% from [2022].', 'Cargo rose by 9% over [2021].', false],
  ['base', 'Oslo opened on [5 May 2022].', 'Oslo opened on [6 May 2022].', false],
  ['condition', 'After [56] reviews, the film has a rating of 85%.', 'The film has [55] reviews.', true],
  ['condition', 'The film has a rating of 85% after [56] reviews.', 'The film has [55] reviews.', false],
  ['condition', 'After [56] reviews the film closed.', 'The film has [55] reviews.', false],
  ['article', 'It lost two planes and [a] ship.', 'It lost [5] ships.', true],
  ['article', 'It lost two planes and [one] ship.', 'It lost [5] ships.', false],
  ['window', 'The Owls won [five] of their last six games.', 'The Owls won [20] games.', true],
  [
    'window',
    'The mill lost [5] workers in the past 3 years.',
    'The mill lost [9] workers in the past 3 years.',
    false,
  ],
  ['article', 'They lost 3 planes and [no] ships.', 'They lost 3 planes and [2] ships.', true],
  [
    'otherSort',
    'The water bill was [1,420 francs].',
    'The average electricity bill was [1,134 francs].',
    true,
  ],
  ['otherSort', 'The water bill was [1,420 francs].', 'The bill was [1,134 francs].', false],
  ['otherSort', 'The water bill was [1,420 francs].', 'The average water bill was [1,134 francs].', false],
  ['otherSort', 'The upper deck has [one] gun.', 'The lower deck has [two] guns.', true],
  ['otherSort', 'The Oslo bill was [1,420 francs].', 'The Bergen bill was [1,134 francs].', false],
  ['otherSort', 'The film opened on [5 May 2022].', 'The war film opened on [6 May 2022].', false],
  ['otherRow', 'Seamoor has [14] cranes.', 'Oldhaven, cranes: [14]', true],
  ['otherRow', 'Oldhaven has [14] cranes.', 'Oldhaven, cranes: [14]', false],
  ['otherRow', 'Seamoor has [14] cranes.', 'Oldhaven has [14] cranes.', false],
  ['remainder', 'The jury chose [six] categories.', 'The other [two] categories were left open.', true],
  ['remainder', 'Oslo sent [300] drones.', 'Oslo sent [200] more drones.', true],
  ['remainder', 'Oslo sent another [300] drones.', 'Oslo sent a further [200] drones.', false],
  ['otherRole', 'A room cost [€117] on average.', 'A room cost €117, up from [€104] in 2022.', true],
  ['otherRole', 'A room cost €121 after [€99] the year before.', 'It rose from [€104] to €117.', false],
  ['otherRole', 'The council has [53] seats.', 'It fell [three] seats short of 27.', true],
  ['unitOfOne', '[One] train costs €4 million and seats 312.', 'It runs [eight] trains.', true],
  ['unitOfOne', '[One] train was lost.', 'It lost [eight] trains.', false],
  ['changeOnly', 'Oldhaven has [22] ships.', 'The fleet of Oldhaven grew by [22] ships.', true],
  ['changeOnly', 'Oldhaven got [22] ships.', 'The fleet of Oldhaven grew by [22] ships.', false],
  ['changeOnly', 'Oldhaven has [22] ships.', 'Oldhaven has [22] ships.', false],
  ['contrary', 'Gross debt was [$5 million].', 'Net debt was [$3 million].', true],
  [
    'contrary',
    'Gross profit was [$5 million].',
    'Gross profit was $4 million and net profit [$3 million].',
    true,
  ],
  [
    'contrary',
    'Net profit was [$5 million].',
    'Gross profit was $4 million and net profit [$3 million].',
    false,
  ],
  [
    'contrary',
    'It made [$9 million] in the first half.',
    'For the full year it expects [$19 million].',
    true,
  ],
  ['contrary', 'The mill made [$9 million].', 'In the full year it made [$19 million].', false],
  ['version', 'Lumen [13] followed Lumen 12.', 'Lumen [5] followed Lumen 4.', true],
  ['version', 'Lumen sold [13] phones.', 'Lumen sold [5] phones.', false],
];

describe('doubts', () => {
  for (const [doubt, claim, evidence, had] of ROWS)
    it(`${doubt}: ${claim} | ${evidence}`, () => {
      const [stated, known] = [claimOf(claim), claimOf(evidence)];
      const alignment = align(stated, known, 1);
      assert.ok(alignment !== undefined, 'they can be compared');
      assert.equal(readDoubts(stated, known, alignment.features).includes(doubt), had);
    });

  const years: readonly (readonly [claim: string, title: string, had: boolean])[] = [
    ['In 2011, [6.9] percent had no work.', 'Census', true],
    ['In 2011, [6.9] percent had no work.', 'Census of 2011', false],
    ['In 2021, [6.9] percent had no work.', 'Census', false],
    ['In all [6.9] percent had no work.', 'Census', false],
  ];
  for (const [claim, title, had] of years)
    it(`longAgo: ${claim} | ${title}, 2022`, () => {
      const stated = claimOf(claim);
      const known = claimOf('[4.7] percent have no work.', { title, date: '2022-11-28' });
      const { features } = align(stated, known, 1)!;
      assert.equal(readDoubts(stated, known, features).includes('longAgo'), had);
    });

  const named: readonly (readonly [claim: string, evidence: string, had: boolean])[] = [
    ['In 2023 Oldhaven handled [1,240] ships.', 'In 2023, Oldhaven, ships: [1,240]', false],
    ['In 2023 the town handled [1,240] ships.', 'In 2023, Oldhaven, ships: [1,240]', true],
    ['In 2023 Oldhaven handled [1,240] ships.', 'Oldhaven and Seamoor had [1,240] ships in 2023.', true],
  ];
  for (const [claim, evidence, had] of named)
    it(`unnamed: ${claim} | ${evidence}`, () => {
      const [stated, known] = [claimOf(claim), claimOf(evidence, { title: 'Port statistics' })];
      const { features } = align(stated, known, 1)!;
      assert.equal(readDoubts(stated, known, features).includes('unnamed'), had);
    });
});
