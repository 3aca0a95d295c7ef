import { rows } from './show.js';

describe('ratios and shares', () => {
  rows([
    ['They won by 40 to 35.', '40 to 35 = ratio 40 1 per 35 1'],
    ['It rose by 15%.', '15% = percent 15 %'],
    ['It rose by 15 per cent.', '15 per cent = percent 15 %'],
    ['It rose by 15 percentage points.', '15 percentage points = percent 15 {pp}'],
    ['It rose by 25 basis points.', '25 basis points = percent 25 {bp}'],
    ['One in seven adults smokes.', 'One in seven = ratio 0.14285714285714285 1 of adult'],
    ['Nine out of ten adults agree.', 'Nine out of ten = ratio 0.9 1 of adult'],
    ['A panel of 1-of-5 answers.', '1-of-5 = ratio 0.2 1 of answer'],
    ['Three quarters of adults agree.', 'Three quarters = ratio 0.75 1 of adult'],
    ['Output doubled.', 'doubled = ratio 2 1'],
    ['A twofold rise.', 'twofold = ratio 2 1'],
    ['It has 5 times as many seats.', '5 times = ratio 5 1'],
    ["15% of Israel's total population lives there.", '15% = percent 15 % of population'],
    ['15% of the total number of drones.', '15% = percent 15 % of drone'],
    ['He went 8-19 FG and 0-4 3Pt.', '8-19 = ratio 8 1 per 19 1', '0-4 = ratio 0 1 per 4 1'],
    ['He was 8-of-19, then 3-for-7.', '8-of-19 = ratio 8 1 per 19 1', '3-for-7 = ratio 3 1 per 7 1'],
    ['He was 4-of-5 from there.', '4-of-5 = ratio 4 1 per 5 1'],
    ['She hit 0-of-0 from the line.', '0-of-0 = ratio 0 1 per 0 1'],
    [
      'The Hawks ( 21 - 25 ) won , 111 - 106 .',
      '21 - 25 = ratio 21 1 per 25 1',
      '111 - 106 = ratio 111 1 per 106 1',
    ],
    ['The Hawks (21-25) flew home.', '21-25 = ratio 21 1 per 25 1'],
    ['A rating of 7.46/10.', '7.46/10 = ratio 0.746 1'],
    ['A rating of 4.79 /10.', '4.79 /10 = ratio 0.479 1'],
    ['It got more than 4.1/10.', '4.1/10 = ratio >0.41 1'],
    ['They did it by a 2-2 margin.', '2-2 = ratio 2 1 per 2 1'],
    ['They led, outscoring them 26-27.', '26-27 = ratio 26 1 per 27 1'],
    ['They won 2-1.', '2-1 = ratio 2 1 per 1 1'],
    ['Shares were down 5 - 6 percent.', '5 - 6 percent = percent 5..6 %'],
    ['They lost 107-113.', '107-113 = ratio 107 1 per 113 1'],
    ['The vote was 217-213.', '217-213 = ratio 217 1 per 213 1'],
    ['The slope is 1:10.', '1:10 = ratio 1 1 per 10 1'],
  ]);
});

describe('ordinals', () => {
  rows([
    ['Their thirtieth season began.', 'thirtieth = ordinal 30 season'],
    ['The 5th-largest city fell.', '5th = ordinal 5 1'],
    ['She came in 22nd.', '22nd = ordinal 22 1'],
    ['She came first.', 'first = ordinal 1 1'],
    ['The fifth-seeded player.', 'fifth = ordinal 5 1'],
    ['The third-placed team.', 'third = ordinal 3 1'],
    ['Their second plant burned.', 'second = ordinal 2 plant'],
    ['It grew in the first quarter of 2023.', 'first quarter of 2023 = date 2023-33'],
    ['The twenty-first man fell.', 'twenty-first = ordinal 21 man'],
  ]);
});
