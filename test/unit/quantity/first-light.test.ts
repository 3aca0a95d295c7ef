import { passedRows, rows } from './show.js';

describe('quantities of the sample documents', () => {
  rows([
    ['Alabuga makes around 8,500 drones per month.', '8,500 = count ~8500 drone per 1 P1M'],
    ['The plant turns out over 6,000 drones monthly.', '6,000 = count >6000 drone per 1 P1M'],
    ['It builds more than 6,000 attack drones each month.', '6,000 = count >6000 drone per 1 P1M'],
    ["About 12% of Israel's population speak it.", '12% = percent ~12 % of population'],
    ['They are fifteen per cent of the Israeli population.', 'fifteen per cent = percent 15 % of population'],
    [
      'A $1.57 billion drone deal in January 2023.',
      '$1.57 billion = money 1570000000 USD',
      'January 2023 = date 2023-01',
    ],
    [
      'Worth 1.75 billion dollars, or some 2.44 trillion won.',
      '1.75 billion dollars = money 1750000000 USD',
      '2.44 trillion won = money ~2440000000000 KRW',
    ],
    ['It makes 90 percent of its drones itself.', '90 percent = percent 90 % of drone'],
    ['The 14-day conflict in June', '14-day = duration 14 P1D', 'June = date --06'],
    [
      'A 12-day conflict from June 13 to June 25.',
      '12-day = duration 12 P1D',
      'June 13 to June 25 = date --06-13/--06-25',
    ],
    ['Israel declared independence in 1948.', '1948 = date 1948'],
    ['It fell to 12 of the editors.', '12 = count 12 editor'],
    ['They won 113-107.', '113-107 = ratio 113 1 per 107 1'],
    ['It was adopted by 31 votes to 22.', '31 votes to 22 = ratio 31 1 per 22 1'],
    ['It was adopted by 31 to 22.', '31 to 22 = ratio 31 1 per 22 1'],
    ['The number of pupils fell by 40 to 35.', '40 = count 40 1', '35 = count 35 1'],
    ['They gave 31 votes to 22 candidates.', '31 = count 31 vote', '22 = count 22 candidate'],
  ]);
});

describe('numbers of the sample documents that are no quantities', () => {
  passedRows([
    [
      'the Su-35, the S-400 and the Shahed-136',
      'Su-35 = designator',
      'S-400 = designator',
      'Shahed-136 = designator',
    ],
    ['as Chapter 6 says', 'Chapter 6 = reference'],
    ['after COVID-19', 'COVID-19 = designator'],
    ["Kan 11, Israel's broadcaster", 'Kan 11 = designator'],
  ]);
});
