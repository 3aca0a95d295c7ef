import { rows } from './show.js';

describe('counts and their nouns', () => {
  rows([
    ['As a result, 12 people died.', '12 = count 12 person'],
    ['In a statement, 2 senators wept.', '2 = count 2 senator'],
    ['They kept 12 mid-1990s cars.', '12 = count 12 car'],
    ['Russia lost 12 Su-35s.', '12 = count 12 su-35'],
    ['They ordered 40 new A330s.', '40 = count 40 a330'],
    ['They built 6,000 attack drones.', '6,000 = count 6000 drone'],
    ['They built 12 F-16 jets.', '12 = count 12 jet'],
    ['Attack drones: 6,000.', '6,000 = count 6000 drone'],
    ['They built 6,000 of them.', '6,000 = count 6000 1'],
    ['It fell to 12 of the editors.', '12 = count 12 editor'],
    ['It grew from 200 to 350.', '200 = count 200 1', '350 = count 350 1'],
    [
      'There are 15 people, 12 children and 3 sheep.',
      '15 = count 15 person',
      '12 = count 12 child',
      '3 = count 3 sheep',
    ],
    ['It has 20 start-ups.', '20 = count 20 start-up'],
    ['A 12-member team.', '12 = count 12 member'],
    ['One soldier died.', 'One = count 1 soldier'],
    ['Cities with 3 universities each.', '3 = count 3 university'],
    ["They hold 500 of Israel's oldest coins.", '500 = count 500 coin'],
    ['They met 200 police officers.', '200 = count 200 officer'],
    ['They held three Israelis and two taxis.', 'three = count 3 israeli', 'two = count 2 taxi'],
    ['They got twenty - five machines.', 'twenty - five = count 25 machine'],
    ['It drew over half a million day trippers.', 'half a million = count >500000 tripper'],
    [
      'It had 536,000 day visitors and 40 night porters.',
      '536,000 = count 536000 visitor',
      '40 = count 40 porter',
    ],
    ['They were 12, and 30 more.', '12 = count 12 1', '30 = count 30 1'],
  ]);
});

describe('articles in lists of counts', () => {
  rows([
    ['They lost two planes and a ship.', 'two = count 2 plane', 'a = count 1 ship'],
    [
      'It has a mill, four farms, an inn and no shops.',
      'a = count 1 mill',
      'four = count 4 farm',
      'an = count 1 inn',
      'no = count 0 shop',
    ],
    [
      'They lost two planes , a ship and a tank .',
      'two = count 2 plane',
      'a = count 1 ship',
      'a = count 1 tank',
    ],
    ['They lost a ship.'],
    ['It killed 12 people, an official said, and hurt many.', '12 = count 12 person'],
    ['They lost two planes, a ship of the line and a tank.', 'two = count 2 plane'],
    ['They lost two planes and a big ship.', 'two = count 2 plane'],
    [
      'It took two planes and a third of the fleet.',
      'two = count 2 plane',
      'a third = ratio 0.333333333333333 1 of fleet',
    ],
    ['It takes two keys and a week.', 'two = count 2 key'],
    ['It sold two planes and a Boeing.', 'two = count 2 plane'],
  ]);
});

describe('rates', () => {
  rows([
    ['They build 6,000 drones a month.', '6,000 = count 6000 drone per 1 P1M'],
    ['They build 6,000 drones per month.', '6,000 = count 6000 drone per 1 P1M'],
    ['They build 6,000 drones each month.', '6,000 = count 6000 drone per 1 P1M'],
    ['They build 6,000 drones monthly.', '6,000 = count 6000 drone per 1 P1M'],
    ['They build 6,000 drones every two weeks.', '6,000 = count 6000 drone per 2 P1W'],
    ['They build 6,000 drones/day.', '6,000 = count 6000 drone per 1 P1D'],
    ['There were 12 deaths per 100,000 people.', '12 = count 12 death per 100000 person'],
    ['They earn 60 an hour.', '60 = count 60 1 per 1 PT1H'],
    ['It fell from $2.8bn a year earlier.', '$2.8bn = money 2800000000 USD'],
    ['It costs $2.35 per share.', '$2.35 = money 2.35 USD per 1 share'],
    ['It is 3 litres per capita.', '3 litres = measure 3 L per 1 person'],
  ]);
});
