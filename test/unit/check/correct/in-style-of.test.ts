import assert from 'node:assert/strict';
import { inStyleOf } from '../../../../src/engine/check/correct/in-style-of.js';
import { readQuantities } from '../../../../src/engine/quantity/read.js';

const quantitiesOf = (text: string) => readQuantities(text).quantities;

describe('a figure in the style of others', () => {
  const cases: readonly (readonly [figure: string, examples: string, expected: string | undefined])[] = [
    ['6,000 drones', '', '6,000'],
    ['six thousand drones', '', '6,000'],
    ['6,000 drones', '12500 sacks', '6000'],
    ['6,000 drones', '12\u202f500 sacks', '6\u202f000'],
    ['6000 drones', '12,500 sacks', '6,000'],
    ['6,000 drones', '35 sacks', '6,000'],
    ['6,000 drones', '35 sacks and 1,200,500 bags', '6,000'],
    ['6,000 drones', 'in 1950 and on 12 May 2021', '6,000'],
    ['600,000 people', '12,50,000 people', '6,00,000'],
    ['1.5 tonnes', '1,25 tonnes', '1,5 tonnes'],
    ['$1.75 billion', '$2bn', '$1.75bn'],
    ['$78.90', '$5.25', '$78.90'],
    ['$78.90', '$5', '$78.90'],
    ['78.90 euros', '12,40 euros', '78,90 euros'],
    ['$1.50 billion', '$2.25bn', '$1.50bn'],
    ['$1.75 billion', 'USD 300 million', 'USD 1.75 billion'],
    ['$1.75 billion', '$500', '$1.75 billion'],
    ['$1.75 billion', '€2bn', '$1.75 billion'],
    ['15% of it', '20 per cent', '15 per cent'],
    ['15 percent of it', '20%', '15%'],
    ['12 km', '5 kilometres', '12 kilometres'],
    ['12 km', '1 kilometre', '12 km'],
    ['12 days', '5 days', '12 days'],
    ['twelve days', '5 days', '12 days'],
    ['36 hours', '48 hrs', '36 hrs'],
    ['1.5 years', '2,5 years', '1,5 years'],
    ['12 days', 'a 14-day war', '12 days'],
    ['12 days', '1 day', '12 days'],
    ['2 hours 30 minutes', '5 hours', undefined],
    ['6 ft 2 in', '5 inches', undefined],
    ['5 inches', '6 ft 2 in', '5 inches'],
    ['20 to 30 ships', '5 ships', undefined],
    ['20 to 30 ships', '5–7 boats', '20–30'],
    ['20,000 to 30,000 ships', '12500 sacks', '20000 to 30000'],
    ['2,000 to 3,000 ships', '12500 sacks', undefined],
    ['8 to 9 km', '5-7 km', '8-9 km'],
    ['$1.5 billion to $2.5 billion', '$4–5bn', '$1.5–2.5bn'],
    ['in January 2023', '5 ships', undefined],
    ['on April 14, 2021', 'on 12 March 2020', '14 April 2021'],
    ['on 14 April 2021', 'on March 12, 2020', 'April 14, 2021'],
    ['on 14 April 2021', 'on 2020-03-12', '2021-04-14'],
    ['on 14 April 2021', 'on 13/03/2020', '14/04/2021'],
    ['on 14 April 2021', 'on 12 Mar 2020', '14 Apr 2021'],
    ['on 14 April 2021', 'in March 2020', undefined],
    ['in January 2023', 'in Mar. 2020', 'Jan. 2023'],
    ['on June 13', 'on 2 May', '13 June'],
    ['1939–1945', '1914-1918', '1939-1945'],
    ['won 3–1', 'won 2-0', '3-1'],
    ['one in five', '3 out of 4', '1 out of 5'],
  ];
  for (const [figure, examples, expected] of cases) {
    it(`${figure} beside ${JSON.stringify(examples)} is ${String(expected)}`, () => {
      const [quantity] = quantitiesOf(figure);
      assert.equal(inStyleOf(quantity!, quantitiesOf(examples)), expected);
    });
  }
});
