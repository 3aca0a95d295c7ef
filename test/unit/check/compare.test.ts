import assert from 'node:assert/strict';
import { CHECKS, extractQuantities, type Check } from '../../../src/engine/index.js';

/** How the first quantity of each phrase compares. */
function compared(claim: string, evidence: string): ReturnType<Check['compare']> {
  const [left] = extractQuantities(claim);
  const [right] = extractQuantities(evidence);
  assert.ok(left !== undefined && right !== undefined, `${claim} / ${evidence}: a quantity was not read`);
  return CHECKS[left.kind].compare(left, right);
}

const REASONS: readonly (readonly [claim: string, evidence: string, reason: string])[] = [
  ['8,500 drones', 'more than 6,000 drones', '8,500 against more than 6,000'],
  ['8,500 drones', 'at least 12,000 drones', '8,500 against at least 12,000'],
  ['fewer than 5,000 drones', 'at most 7,000 drones', 'less than 5,000 against at most 7,000'],
  ['6%', '10% to 12%', '6 against 10 to 12'],
];

const CASES: readonly (readonly [claim: string, evidence: string, relation: string])[] = [
  ['6,500 drones', 'more than 6,000 drones', 'agrees'],
  ['8,500 drones', 'more than 6,000 drones', 'differs'],
  ['5,000 drones', 'more than 6,000 drones', 'differs'],
  ['fewer than 6,000 drones', 'more than 6,000 drones', 'differs'],
  ['more than 5,000 drones', '6,000 drones', 'agrees'],
  ['more than 7,000 drones', '6,000 drones', 'differs'],
  ['more than 600 drones', '60,000 drones', 'agrees'],
  ['more than 600 drones', '6 million drones', 'differs'],
  ['140 drones', 'thousands of drones', 'differs'],
  ['1,900 drones', 'thousands of drones', 'agrees'],
  ['between 5% and 7%', '5% to 7%', 'agrees'],
  ['between 5% and 8%', '5% to 7%', 'differs'],
  ['6%', '5% to 7%', 'agrees'],
  ['1 million drones', 'up to 10 million drones', 'unknown'],
  ['3 million drones', 'up to 12 million drones', 'differs'],
  ['1.7 million drones', 'more than 1 million drones', 'unknown'],
  ['9 million drones', 'up to 10 million drones', 'agrees'],
  ['6 drones', 'more than 5 drones', 'agrees'],
  ['up to 1,740 drones', '1,470 drones', 'unknown'],
  ['up to 1,740 drones', '1,700 drones', 'agrees'],
  ['up to 2,000 drones', '1,800 drones', 'agrees'],
  ['up to 2,000 drones', '2,100 drones', 'differs'],
  ['8.500 drones', '6,000 drones', 'unknown'],
  ['5,000 drones', '8.500 drones', 'unknown'],
  ['a third of the cargo', '33%', 'agrees'],
  ['a third of the cargo', '31%', 'unknown'],
  ['a third of the cargo', '25%', 'differs'],
  ['half of the cargo', '51%', 'agrees'],
  ['one in four people', '24%', 'unknown'],
  ['one in four people', '30%', 'differs'],
  ['15%', 'about 15%', 'agrees'],
  ['12%', 'about 15%', 'differs'],
  ['fifteen per cent', '15%', 'agrees'],
  ['cost $71.40', '$71.40 a barrel', 'agrees'],
  ['cost $75.40', '$71.40 a barrel', 'unknown'],
  ['$75.40 a barrel', '$71.40 a barrel', 'differs'],
  ['cost $2 million', '$2 million a month', 'unknown'],
  ['$2 million a day', 'cost $2 million', 'unknown'],
  ['earns $80,000', '$80,000 a year', 'agrees'],
  ['two hours and 21 minutes', '39 years', 'unknown'],
  ['two hours and 21 minutes', '151 minutes', 'differs'],
  ['by 2035', '2022', 'unknown'],
  ['by 2023', '2022', 'agrees'],
  ['by 2021', '2022', 'differs'],
  ['from June 1841 until October 1846', '3 August 1842', 'unknown'],
  ['from June 1841 until October 1846', 'from June 1841 to October 1844', 'differs'],
  ['$1.8 billion', '$1.75 billion', 'agrees'],
  ['$1.9 billion', '$1.75 billion', 'differs'],
  ['$2 billion', '$1.8 billion', 'agrees'],
  ['$2 billion', '$1.6 billion', 'unknown'],
  ['$2 billion', '$1.4 billion', 'differs'],
  ['$1.75 billion', '1.75 billion euros', 'unknown'],
  ['72,000 drones a year', '6,000 drones a month', 'agrees'],
  ['50,000 drones a year', '6,000 drones a month', 'differs'],
  ['12 days', '12-day', 'agrees'],
  ['14 days', '12-day', 'differs'],
  ['2 weeks', '14 days', 'agrees'],
  ['in 2023', 'in January 2023', 'agrees'],
  ['in January 2023', 'in 2022', 'differs'],
  ['in the third quarter', 'in quarter 3', 'agrees'],
  ['in the third quarter', 'in Q4', 'differs'],
  ['in Q3 2023', 'in the third quarter', 'agrees'],
  ['in 1950', 'in 1948', 'differs'],
  ['won 113-107', 'lost 107-113', 'agrees'],
  ['won 113-107', 'won 113-106', 'differs'],
  ['one in four', '25%', 'agrees'],
  ['in the 1910s', 'in 1915', 'agrees'],
  ['in the 1990s', 'in 1985', 'differs'],
  ['before the 1980s', 'in 1987', 'differs'],
  ['after the 1930s', 'in 1950', 'agrees'],
  ['in the 19th century', 'on 14 April 1891', 'agrees'],
  ['more than 516 million people', 'over 515 million people', 'differs'],
  ['more than 510,000 people', 'over 500,000 people', 'unknown'],
  ['more than 6,000 drones', 'more than 5,000 drones', 'differs'],
  ['more than 6,000 drones', 'more than 6,500 drones', 'agrees'],
  ['fewer than 5,000 drones', 'fewer than 6,000 drones', 'differs'],
  ['fewer than 7,000 drones', 'fewer than 6,000 drones', 'agrees'],
  ['at least 13 people', 'more than 12 people', 'unknown'],
  ['7/10', '7.46/10', 'agrees'],
  ['7.1/10', '7.46/10', 'differs'],
  ['before 2011', 'beginning on 6 July 2011', 'differs'],
  ['after 1 July 2011', 'beginning on 6 July 2011', 'agrees'],
  ['35 years ago', '35 years ago', 'agrees'],
  ['35 years ago', '20 years ago', 'differs'],
  ['35 years ago', '35 days ago', 'unknown'],
  ['100 km', '62 miles', 'agrees'],
  ['100 km', '80 miles', 'differs'],
];

describe('comparison of quantities', () => {
  for (const [claim, evidence, expected] of CASES)
    it(`${claim} against ${evidence}: ${expected}`, () => {
      assert.equal(compared(claim, evidence).relation, expected);
    });
  for (const [claim, evidence, reason] of REASONS)
    it(`says ${reason}`, () => assert.equal(compared(claim, evidence).reason, reason));
});
