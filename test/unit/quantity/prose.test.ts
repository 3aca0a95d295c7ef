import { rows } from './show.js';

describe('numbers as newspapers write them', () => {
  rows([
    ['Rates fell by half a percentage point.', 'half a percentage point = percent 0.5 {pp}'],
    ['He is in his mid-40s.'],
    ['It is near a 7-Eleven.'],
    ['One person in three has none.', 'One person in three = ratio 0.3333333333333333 1 of person'],
    ['Its 747-8 jet landed.'],
    ['They had 90,000 two years earlier.', '90,000 = count 90000 1', 'two years = duration 2 P1Y'],
    ['It needs 60 votes to pass.', '60 = count 60 vote'],
    ['The 12,000-strong force left.', '12,000 = count 12000 1'],
    ['They are 19 and 21 years old.', '19 = duration 19 P1Y', '21 years old = duration 21 P1Y'],
    ['Two of the three suspects fled.', 'Two = count 2 suspect', 'three = count 3 suspect'],
    ['The bill passed 78 to 21.', '78 to 21 = ratio 78 1 per 21 1'],
    [
      'Deaths fell by a third, from 12% to 8%.',
      'a third = ratio 0.333333333333333 1',
      '12% = percent 12 %',
      '8% = percent 8 %',
    ],
    ['The 737 MAX was grounded.'],
    ['There are 3.5 deaths per 1,000 each year.', '3.5 = count 3.5 death per 1000 1'],
    ['They took 6 and 13 kg of it.', '6 = measure 6 kg', '13 kg = measure 13 kg'],
    [
      'First-quarter profit rose to $2.35 per share.',
      'First-quarter = date --33',
      '$2.35 = money 2.35 USD per 1 share',
    ],
    ['It was worth 25bn euros; now it is not.', '25bn euros = money 25000000000 EUR'],
    ['Children under 5 and the under-21s play.', '5 = duration <5 P1Y'],
    ['It costs 50p.', '50p = money 0.5 GBP'],
    ['It costs $1,000 per sq ft.', '$1,000 = money 1000 USD per 1 [sft_i]'],
    ['They lost two quarter-finals.', 'two = count 2 final'],
    ['Sales were $2.5 million-$3 million.', '$2.5 million-$3 million = money 2500000..3000000 USD'],
    ['The 2020/21 season began.', '2020/21 = date 2020/2021'],
    ['They shot down 28 out of 33 drones.', '28 = count 28 drone', '33 = count 33 drone'],
    ['The odds are 1 in 292.2 million.', '1 in 292.2 million = ratio 3.4223134839151266e-9 1'],
    ['It pumps 3.2 million bpd.', '3.2 million bpd = measure 3200000 [bbl_us]/d'],
  ]);
});
