import assert from 'node:assert/strict';
import { binding } from '../../../../src/engine/check/align/features/binding.js';
import * as coverage from '../../../../src/engine/check/align/features/coverage.js';
import * as figures from '../../../../src/engine/check/align/features/figures.js';
import * as names from '../../../../src/engine/check/align/features/names.js';
import * as predicate from '../../../../src/engine/check/align/features/predicate.js';
import { stretchCoverage } from '../../../../src/engine/check/align/features/stretch.js';
import * as subject from '../../../../src/engine/check/align/features/subject.js';
import * as surroundings from '../../../../src/engine/check/align/features/surroundings.js';
import * as times from '../../../../src/engine/check/align/features/times.js';
import type { Side } from '../../../../src/engine/check/align/words.js';
import { sharedTerms } from '../../../../src/engine/claim/context-concepts.js';
import { sideFor } from './side.js';

type Feature = (claim: Side, evidence: Side) => number;
/** A feature's value, or the least and the most that it may be. */
type Expected = number | readonly [low: number, high: number];

const PLANT = 'The plant at Alabuga makes [6,000] drones a month.';

const ROWS: readonly (readonly [
  name: string,
  feature: Feature,
  claim: string,
  evidence: string,
  Expected,
])[] = [
  ['coverage', coverage.coverage, PLANT, PLANT, 1],
  ['coverage', coverage.coverage, PLANT, 'The harbour of Varna handled [40] ships.', 0],
  ['coverage', coverage.coverage, PLANT, 'The Alabuga factory produces [5,000] drones monthly.', [0.8, 0.99]],
  ['wholeCoverage', coverage.wholeCoverage, 'A heatwave killed [700].', 'The heat wave killed [700].', 1],
  ['wholeCoverage', coverage.wholeCoverage, 'A cease-fire held [3] days.', 'The ceasefire held [3] days.', 1],
  ['wholeCoverage', coverage.wholeCoverage, PLANT, 'Varna handled [40] drones.', [0.1, 0.5]],
  ['coreCoverage', coverage.coreCoverage, 'Oslo and Bergen: [5]', 'Rome: [6]', 1],
  ['coreCoverage', coverage.coreCoverage, PLANT, 'A plant makes [5] drones.', 1],
  [
    'localCoverage',
    coverage.localCoverage,
    'The mill, which opened in 1990, employs [300] workers.',
    'The mill employs [200] workers.',
    1,
  ],
  [
    'localCoverage',
    coverage.localCoverage,
    'The mill employs [300] workers.',
    'The mill employs many and, when it rains, ships [20] crates.',
    [0, 0.4],
  ],
  ['information', coverage.information, 'It was [5].', PLANT, 0],
  ['information', coverage.information, PLANT, PLANT, [0.8, 1.5]],
  ['nearness', coverage.nearness, PLANT, 'Varna handled [40] ships.', 0],
  ['nearness', coverage.nearness, PLANT, PLANT, [0.6, 1]],
  ['missingNames', names.missingNames, PLANT, 'The plant at Izhevsk makes [6,000] drones a month.', 1],
  ['missingNames', names.missingNames, PLANT, PLANT, 0],
  [
    'missingNames',
    names.missingNames,
    'The ASEZ employs [300] people.',
    'The Alabuga Special Economic Zone employs [400] people.',
    0,
  ],
  [
    'missingNames',
    names.missingNames,
    'The Bank for International Settlements holds [300] tonnes.',
    'The BIS holds [400] tonnes.',
    0,
  ],
  [
    'missingNames',
    names.missingNames,
    'The BIS holds [400] tonnes.',
    'The Bank of Southern Norway holds [300] tonnes.',
    1,
  ],
  ['sharedNames', names.sharedNames, PLANT, PLANT, [0.3, 0.4]],
  ['anonymous', (claim) => names.anonymous(claim), 'The plant makes [6,000] drones.', PLANT, 1],
  ['anonymous', (claim) => names.anonymous(claim), PLANT, PLANT, 0],
  [
    'strangeModifier',
    names.strangeModifier,
    'Jews are [12%] of the population.',
    'Russian Jews are [15%] of the population.',
    [0.5, 1],
  ],
  ['strangeModifier', names.strangeModifier, PLANT, PLANT, 0],
  ['sameSubject', subject.sameSubject, 'Alice won [5] medals.', 'Alice won [7] medals.', 1],
  ['sameSubject', subject.sameSubject, 'Alice won [5] medals.', 'Berta won [7] medals.', 0],
  [
    'sameSubject',
    subject.sameSubject,
    'Alice won 3 medals and Berta won [5].',
    'Alice won [3] medals and Berta won 5.',
    0,
  ],
  [
    'sameSubject',
    subject.sameSubject,
    'Alice scored 20 points, [five] rebounds and two blocks.',
    'Alice had [six] rebounds.',
    1,
  ],
  ['sameSubject', subject.sameSubject, 'In all, [5] were won.', 'In all, [5] were won.', 0.5],
  ['missingSubject', subject.missingSubject, 'Alice won [5] medals.', 'Berta won [7] medals.', 1],
  ['strangeSubject', subject.strangeSubject, 'Alice won [5] medals.', 'Berta won [7] medals.', 1],
  ['strangeSubject', subject.strangeSubject, 'Alice won [5] medals.', 'Alice won [7] medals.', 0],
  ['verb', predicate.verbMatch, 'The firm bought [5] ships.', 'The firm purchased [6] ships.', 1],
  ['verb', predicate.verbMatch, 'The firm bought [5] ships.', 'The firm painted [6] ships.', 0],
  ['verb', predicate.verbMatch, 'Ships: [5]', 'The firm painted [6] ships.', 0.5],
  ['noun', predicate.sameNoun, '[5] ships sank.', '[6] ships sank.', 1],
  ['noun', predicate.sameNoun, '[5] ships sank.', '[6] planes crashed.', -1],
  ['noun', predicate.sameNoun, 'Police held [3] workers.', 'Police held [4] individuals.', 0],
  ['noun', predicate.sameNoun, 'It was worth [$5] at best.', '[6] planes crashed.', 0],
  ['nounMissing', predicate.nounMissing, 'Ships sunk: [5].', '[6] ships sank.', 1],
  ['rate', times.sameRate, 'It makes [5] ships a year.', 'It makes [5] ships a month.', 1],
  ['rate', times.sameRate, 'It makes [5] ships a year.', 'It made [5] ships.', -1],
  ['time', times.sameTime, 'In 2020 it made [5] ships.', 'It made [6] ships in 2020.', 1],
  ['time', times.sameTime, 'In 2020 it made [5] ships.', 'It made [6] ships in 2021.', -1],
  ['time', times.sameTime, 'It made [5] ships.', 'It made [6] ships in 2021.', 0],
  [
    'time',
    times.sameTime,
    'By 26 April 2020, [330] had recovered.',
    'As of 25 April 2020 there were 1,900 cases, of which [325] recovered.',
    -1,
  ],
  ['timeMissing', times.timeMissing, 'It made [5] ships.', 'It made [6] ships in 2021.', 1],
  [
    'binding',
    binding,
    'The yard earned $3 million and lost [$5 million].',
    'The yard earned [$4 million] and lost $5 million.',
    0,
  ],
  [
    'binding',
    binding,
    'The yard earned [$3 million] and lost $5 million.',
    'The yard earned [$4 million] and lost $5 million.',
    1,
  ],
  ['binding', binding, 'It built [3] ships.', 'It built [4] ships.', 1],
  [
    'stretchCoverage',
    stretchCoverage,
    'It earned $3 million in Spain and [$5 million] worldwide.',
    'The film made [$2 million] in Spain, and $6 million globally.',
    0,
  ],
  [
    'stretchCoverage',
    stretchCoverage,
    'It earned $3 million in Spain and [$5 million] worldwide.',
    'The film made $2 million in Spain, and [$6 million] globally.',
    1,
  ],
  ['stretchCoverage', stretchCoverage, '3 and [5].', PLANT, 0.5],
  ['neighbours', surroundings.neighbours, 'The firm built [3] ships.', 'The firm built [4] ships.', 1],
  ['neighbours', surroundings.neighbours, 'The firm built [3] ships.', 'Rain fell on [4] roofs.', 0],
  [
    'companions',
    surroundings.companions,
    'It won [5] games and lost 7 sets.',
    'It won [6] games and lost 7 sets.',
    1,
  ],
  ['companions', surroundings.companions, 'It won [5] games.', 'It won [6] games and lost 7 sets.', 0],
  [
    'estranged',
    surroundings.estranged,
    'After 56 reviews it has a rating of [85%].',
    'After 55 reviews it has a rating of [84%].',
    1,
  ],
  ['place', surroundings.samePlace, 'He made 2, [3] and 4 shots.', 'He took 5, [6] and 7 shots.', 1],
  ['place', surroundings.samePlace, 'He made 2, [3] and 4 shots.', 'He took [5], 6 and 7 shots.', 0],
  ['place', surroundings.samePlace, 'He made [3] shots.', 'He took [5], 6 and 7 shots.', 0.5],
  ['rivals', (_, evidence) => surroundings.rivals(evidence), PLANT, PLANT, 0],
];

const FIGURES: readonly (readonly [
  name: string,
  feature: typeof figures.gap,
  claim: string,
  evidence: string,
  Expected,
])[] = [
  ['gap', figures.gap, '[500] ships', '[500] ships', 0],
  ['gap', figures.gap, '[500] ships', '[5,000] ships', [0.99, 1.01]],
  ['gap', figures.gap, '[$3] paid', '[$5 million] paid', 2],
  ['gap', figures.gap, '[0] ships', '[1] ship', [0.29, 0.31]],
  ['gap', figures.gap, '[200] ships', '[0] ships', 2],
  ['gap', figures.gap, '[9] ships', '[1] ship', [0.69, 0.71]],
  ['gap', figures.gap, 'founded in [1990]', 'founded in [1999]', [0.9, 1.1]],
  ['unit', figures.sameUnit, '[5 km] long', '[3 miles] long', 0],
  ['unit', figures.sameUnit, '[5 km] long', '[3 km] long', 1],
  ['precision', figures.samePrecision, 'founded in [1990]', 'founded in [May 1999]', 0],
  ['bound', figures.sameBound, 'more than [5] ships', 'over [6] ships', 1],
  ['bound', figures.sameBound, 'more than [5] ships', 'fewer than [6] ships', 0.5],
  ['bound', figures.sameBound, 'more than [5] ships', '[6] ships', 0],
];

describe('alignment features', () => {
  for (const [name, feature, claim, evidence, expected] of ROWS)
    it(`${name}: ${claim} | ${evidence}`, () => {
      check(feature(sideFor(claim), sideFor(evidence)), expected);
    });
  for (const [name, feature, claim, evidence, expected] of FIGURES)
    it(`${name}: ${claim} | ${evidence}`, () => {
      check(feature(sideFor(claim).claim.quantity, sideFor(evidence).claim.quantity), expected);
    });

  it('a title is met in the draft, or is not', () => {
    const evidence = sideFor('It makes [6] drones.', { title: 'Alabuga' });
    assert.equal(names.titleMatch(sideFor('Alabuga makes [5] drones.'), evidence), 1);
    assert.equal(names.titleMatch(sideFor('Izhevsk makes [5] drones.'), evidence), 0);
    assert.equal(names.titleMatch(sideFor('Izhevsk makes [5] drones.'), sideFor('It makes [6] drones.')), 1);
  });

  const openings: readonly (readonly [title: string, opening: string, expected: number])[] = [
    ['Storm Elna: report 3', 'Elna reached the coast on Friday.', 1],
    ['Storm Elna: report 3', 'The wind reached the coast on Friday.', 0],
    ['School budget for the county', 'The county has a new school budget.', 1],
    ['School budget for the county', 'The county has new roads.', 0],
    ['Exports of France', 'France plays Spain tonight.', 0],
  ];
  for (const [title, opening, expected] of openings)
    it(`"${title}" is ${expected === 1 ? '' : 'not '}met where a draft opens with "${opening}"`, () => {
      const claim = sideFor('It cost [6] lives.', {
        opening: { concepts: conceptsIn(opening), names: [], sureNames: [] },
      });
      assert.equal(names.titleMatch(claim, sideFor('It took [7] lives.', { title })), expected);
    });

  it('words that only the context holds are told apart', () => {
    const evidence = sideFor('It makes [6] drones.', { title: 'Alabuga' });
    assert.ok(coverage.contextOnly(sideFor('Alabuga makes [5] drones.'), evidence) > 0.2);
    assert.equal(coverage.contextOnly(sideFor('It makes [5] drones.'), evidence), 0);
  });

  it('a pronoun keeps up the subject of the sentences before', () => {
    const claim = sideFor('He won [5] medals.', { before: 'He trained hard.', earlier: ['Peter ran.'] });
    assert.equal(subject.sameSubject(claim, sideFor('Peter won [7] medals.')), 1);
    assert.equal(subject.sameSubject(claim, sideFor('Paul won [7] medals.')), 0);
  });
});

function conceptsIn(text: string): readonly string[] {
  return sharedTerms(text).map(({ concept }) => concept);
}

function check(value: number, expected: Expected): void {
  const [low, high] = typeof expected === 'number' ? [expected, expected] : expected;
  assert.ok(value >= low - 1e-9 && value <= high + 1e-9, `${value} is not in ${low} to ${high}`);
}
