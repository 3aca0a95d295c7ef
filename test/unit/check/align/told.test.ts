import assert from 'node:assert/strict';
import { toldBy, type Told } from '../../../../src/engine/check/align/told.js';
import { sideFor } from './side.js';

const CLAIM = 'The ferry of Oldhaven carried [520] passengers to Norr.';

const ROWS: readonly (readonly [claim: string, statements: readonly string[], told: Partial<Told>])[] = [
  [CLAIM, [CLAIM], { coverage: 1, missingName: 0, figure: 1 }],
  [CLAIM, ['The museum shows [42] paintings.'], { coverage: 0, missingName: 1, figure: 0 }],
  [
    CLAIM,
    ['The ferry carried [41] passengers.', 'Oldhaven lies [9] miles from Norr.'],
    { coverage: 1, missingName: 0, figure: 0 },
  ],
  [
    CLAIM,
    ['The ferry carried [41] passengers and 520 crates.', 'Oldhaven has [9] piers.'],
    { missingName: 0.5 },
  ],
  [CLAIM, ['The ferry carried [520] crates.'], { figure: 1 }],
  [CLAIM, ['The ferry is [520] metres long.'], { figure: 0 }],
  ['The ferry carried [9] passengers.', ['The ferry has [nine] decks.'], { figure: 0.5 }],
  ['The ferry sank in [1942].', ['The pier was built in [1942].'], { figure: 1 }],
  ['The ferry sank in [1942].', ['The pier was built on [4 May 1942].'], { figure: 1 }],
  ['The ferry sank in [1942].', ['The pier cost [1,942] pounds.'], { figure: 0 }],
];

describe('what a source tells of a claim', () => {
  for (const [claim, statements, expected] of ROWS)
    it(`${claim} | ${statements.join(' | ')}`, () => {
      const told = toldBy(
        sideFor(claim),
        statements.map((statement) => sideFor(statement)),
      );
      assert.deepEqual({ ...told, ...expected }, told);
    });

  const matters: readonly (readonly [claim: string, statement: string, title: string, other: number])[] = [
    ['Turnout was [63] percent.', 'Turnout was [55] percent.', 'Elections in Torrance', 1],
    ['Turnout was [63] percent.', 'Turnout in Torrance was [55] percent.', '', 0.5],
    ['Turnout was [63] percent.', 'Turnout was [55] percent.', '', 0],
    ['Turnout in Torrance was [63] percent.', 'Turnout was [55] percent.', 'Elections in Torrance', 0],
  ];
  for (const [claim, statement, title, other] of matters)
    it(`a source strange to the draft is about another matter by ${other}: ${claim} | ${title} | ${statement}`, () => {
      const known = [sideFor(statement, { title })];
      assert.equal(toldBy(sideFor(claim), known, { isStrange: true }).otherMatter, other);
      assert.equal(toldBy(sideFor(claim), known, { isStrange: false }).otherMatter, 0);
    });
});
