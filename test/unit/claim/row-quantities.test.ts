import assert from 'node:assert/strict';
import { claimsOf } from '../../../src/engine/claim/read-claims.js';
import { quantitiesOf } from '../../../src/engine/claim/row-quantities.js';
import { contextOf } from '../../../src/engine/knowledge/statements.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import { show } from '../quantity/show.js';

/** A header and rows, with `/` between rows; then what is read of the last row, each as `show` writes it and `@` its time. */
const ROWS: readonly (readonly [table: string, ...expected: readonly string[]])[] = [
  [
    '| | June 2024 | H1 2024 | / | Passengers (thousand) | 1,981 | 9,420 |',
    '1,981 = count 1981000 passenger @2024-06',
    '9,420 = count 9420000 passenger @2024-40',
  ],
  [
    '| | June 2024 | / | Passengers (thousand) | 1,981 | / | – European routes | 1,356 |',
    '1,356 = count 1356000 passenger @2024-06',
  ],
  ['| | 2024 | / | Exports (€m) | 70 | / | of which cars | 12.5 |', '12.5 = money 12500000 EUR @2024'],
  ['| | 2024 | / | Exports (€m) | 70 | / | – cars | 12 | / | Staff | 40 |', '40 = count 40 staff @2024'],
  ['| | June 2024 | / | Load factor (%) | 88.1 |', '88.1 = percent 88.1 % @2024-06'],
  ['| | H1 2024 | / | Cargo (tonnes) | 9,150 |', '9,150 = measure 9150 t @2024-40'],
  [
    '| Party | 2019 (%) | Seats 2019 | Seats 2023 | / | Homeland | 9.8 | 7 | 10 |',
    '9.8 = percent 9.8 % @2019',
    '7 = count 7 seat @2019',
    '10 = count 10 seat @2023',
  ],
  ['| Region | Target (thousand) | / | North | 12.5 |', '12.5 = count 12500 1'],
  ['| Unit | Revenue (€m) | / | Retail | 420 |', '420 = money 420000000 EUR'],
  ['| Unit | Revenue ($ million) | / | Retail | 420 |', '420 = money 420000000 USD'],
  ['| Unit | Revenue (million) | / | Retail | €1.2 |', '€1.2 = money 1200000 EUR'],
  ['| Unit | Revenue (million) | / | Retail | €1.2 bn |', '€1.2 bn = money 1200000000 EUR'],
  ['| Vaccine | Coverage, % | / | Measles | 93 |', '93 = percent 93 %'],
  ['| Crop | Share in percent | / | Wheat | 31 |', '31 = percent 31 %'],
  ['| Ward | Turnout % | / | Hill | 63.5 |', '63.5 = percent 63.5 %'],
  ['| Cheese | Price per kg (€) | / | Brie | 12.40 |', '12.40 = money 12.4 EUR per 1 kg'],
  ['| Stage | Distance [km] | / | One | 146 |', '146 = measure 146 km'],
  ['| Lake | Area, km² | / | Orme | 58 |', '58 = measure 58 km2'],
  ['| Stop | km | / | Orme | 58 |', '58 = measure 58 km'],
  ['| Cause | Deaths per 100,000 | / | Flu | 9.8 |', '9.8 = count 9.8 death per 100000 1'],
  ['| Runner | Time (min) | / | Ada | 34 |', '34 = duration 34 PT1M'],
  [
    '| | Passengers | Share | / | | (thousand) | % | / | Orme | 58 | 12 |',
    '58 = count 58000 passenger',
    '12 = percent 12 %',
  ],
  ['| Item | Unit | 2022 | / | Cargo | tonnes | 58 |', '58 = measure 58 t @2022'],
  ['(in thousands) // | Port | Ships | / | Orme | 58 |', '58 = count 58000 ship'],
  [
    'Revenue by region, in millions of dollars // | Region | 2023 | / | North | 58 |',
    '58 = money 58000000 USD @2023',
  ],
  ['# Ships by port (thousands) // | Port | 2023 | / | Orme | 58 |', '58 = count 58000 1 @2023'],
  ['| $ million | 2023 | / | Sales | 58 |', '58 = money 58000000 USD @2023'],
  ['| Rank | Film | Gross ($m) | / | 1 | Starfall | 46.8 |', '1 = count 1 1', '46.8 = money 46800000 USD'],
  ['(in thousands) // | Port | Rank | Ships | / | Orme | 2 | 58 |', '2 = count 2 1', '58 = count 58000 ship'],
  ['| Year | Exports (t) | / | 1994 | 1,981 |', '1994 = date1994', '1,981 = measure 1981 t @1994'],
  ['| Year | Exports (t) | / | 2019 | 1981 |', '2019 = date2019', '1981 = measure 1981 t @2019'],
  ['| Party | Seats 2019 | / | Homeland | 7 of 20 |', '7 = count 7 1 @2019', '20 = count 20 1 @2019'],
  ['| Ward | Turnout (%) | / | Hill | 63.5% |', '63.5% = percent 63.5 %'],
  ['| Ward | Lead (mg/L) | / | Hill | <0.5 |', '0.5 = measure <0.5 mg/L'],
  ['| Ward | Growth (%) | / | Hill | −1.5 |', '−1.5 = percent -1.5 %'],
  ['| Ward | Growth (%) | / | Hill | – |'],
  ['| Player | Points | / | Smith, J | 31 |', '31 = count 31 point'],
];

describe('quantities of a row', () => {
  for (const [table, ...expected] of ROWS) it(table, () => assert.deepEqual(readLastRow(table), expected));

  it('is as precise as the digits that are written', () => {
    const [claim] = claimsOfLastRow('| | 2024 | / | Passengers (thousand) | 1,356 |');
    assert.equal(claim?.quantity.precision, 500);
    assert.equal(claim.quantity.inProse, '1,356 thousand');
  });
});

function readLastRow(table: string): readonly string[] {
  return claimsOfLastRow(table).map(({ quantity, times }) => {
    const [time] = times;
    return show(quantity).replace('date ', 'date') + (time === undefined ? '' : ` @${time.unit}`);
  });
}

function claimsOfLastRow(table: string): ReturnType<typeof claimsOf> {
  const [above, body] = table.includes(' // ') ? table.split(' // ') : ['', table];
  const [header, ...rows] = body!.split(/(?<=\|) \/ (?=\|)/);
  const text = [above, '', header, header!.replace(/[^|]+/g, '---'), ...rows].join('\n');
  const prose = readProse({ text, format: 'markdown' });
  const row = prose.blocks.at(-1)!;
  const context = contextOf(row, prose.title, '', '');
  return claimsOf(row.text, quantitiesOf(row.text, context).quantities, context);
}
