import assert from 'node:assert/strict';
import { textOf } from './read.js';

/** The lines that a table's values became. */
async function lines(csv: string): Promise<readonly string[]> {
  const text = await textOf('harbours.csv', csv);
  return text.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

describe('the lines of a table', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['a header and a label', 'Harbour,Cranes\nOldhaven,14\n', ['Oldhaven, cranes: 14']],
    ['the year of a row', 'Year,Ferry passengers\n2023,41200\n', ['In 2023, ferry passengers: 41,200']],
    [
      'years as columns',
      'Region,2021,2022\nNorthmark,410,420\n',
      ['In 2021, Northmark: 410', 'In 2022, Northmark: 420'],
    ],
    ['a year in a header', 'Plant,2021 drones\nVelsk,1200\n', ['In 2021, Velsk, drones: 1,200']],
    ['a day of a row', 'Date,Ships\n2023-05-12,17\n', ['On 2023-05-12, ships: 17']],
    [
      'a day as programs write it',
      'Date,Ships\n2023-05-12T00:00:00Z,17\n2023-05-13 00:00:00,18\n',
      ['On 2023-05-12, ships: 17', 'On 2023-05-13, ships: 18'],
    ],
    [
      'two labels and a time',
      'Country,Crop,Year,Harvest (t)\nNorland,rye,2021,1912\n',
      ['In 2021, Norland, rye, harvest: 1,912 t'],
    ],
    ['years that are values', 'Line,Opened\nRed Line,1904\n', ['Red Line, opened: in 1904']],
    [
      'years that are values, by the label',
      'Indicator,Oldhaven\nFounded,1871\nCranes,14\n',
      ['Oldhaven, founded: in 1871', 'Oldhaven, cranes: 14'],
    ],
    ['a count of what an event is of', 'Yard,Ferries launched\nRed,1904\n', ['Red, ferries launched: 1,904']],
    ['a count that looks like a year', 'Line,Seats\nRed Line,1904\n', ['Red Line, seats: 1,904']],
    ['an id that is no value', 'Station ID,Name,Tracks\n17,Millbank,4\n', ['Millbank, tracks: 4']],
    [
      'the answers yes and no',
      'Proposal,Yes,No,Voted no\nBudget,41,12,9\n',
      ['Budget, yes: 41', 'Budget, no: 12', 'Budget, voted no: 9'],
    ],
    ['a number in front', 'No,Station,Tracks\n7,Millbank,4\n', ['Millbank, tracks: 4']],
    [
      'headers with a word of an id in them',
      'Country,Price index,Key rate (%),Phone users,No. of mills,Country code\nNorland,118.6,4.25,4800,14,NL\n',
      [
        'Norland, price index: 118.6',
        'Norland, key rate: 4.25%',
        'Norland, phone users: 4,800',
        'Norland, number of mills: 14',
      ],
    ],
    [
      'columns of one name together',
      'Product,Price (€),Price (€),Weight (kg),Weight (lb)\nLamp,12,15,2,4.4\nBulb,3,3,1,2.2\n',
      [
        'Lamp, price: €12; €15',
        'Lamp, weight: 2 kg',
        'Lamp, weight: 4.4 lb',
        'Bulb, price: €3',
        'Bulb, weight: 1 kg',
        'Bulb, weight: 2.2 lb',
      ],
    ],
    [
      'rows that a text behind the figures tells apart',
      'Product,Price,Shop\nLamp,12,North\nLamp,15,South\n',
      ['Lamp, North, price: 12', 'Lamp, South, price: 15'],
    ],
    [
      'rows that an age tells apart',
      'Town,Age,People\nOrme,10,120\nOrme,11,130\nVelsk,10,90\n',
      ['Orme, Age 10, people: 120', 'Orme, Age 11, people: 130', 'Velsk, Age 10, people: 90'],
    ],
    [
      'rows that an id tells apart',
      'Order ID,Product,Price\n17,Lamp,12\n18,Lamp,15\n',
      ['Order ID 17, Lamp, price: 12', 'Order ID 18, Lamp, price: 15'],
    ],
    [
      'units of many kinds',
      'Country,Debt (% of GDP),Growth (annual %),Sales (% change),Density (people per sq. km of land),Deaths (per 100 000),Rain (mm/yr),Price (low) (EUR),"Weight (kg), 2022",Exports (US$ bn)\nNorland,44.2,2.4,4.5,112.5,88,840,10,70,95.3\n',
      [
        'Norland, debt: 44.2% of GDP',
        'Norland, growth: 2.4%',
        'Norland, Sales, change: 4.5%',
        'Norland, density: 112.5 people per sq. km of land',
        'Norland, deaths: 88 per 100 000',
        'Norland, rain: 840 mm/yr',
        'Norland, Price (low): 10 EUR',
        'In 2022, Norland, weight: 70 kg',
        'Norland, exports: US\\$95.3 billion',
      ],
    ],
    [
      'the unit in the corner',
      '$ million,2021,2022\nRevenue,100,110\nStaff (thousands),1.2,1.3\n',
      [
        'In 2021, Revenue: \\$100 million',
        'In 2022, Revenue: \\$110 million',
        'In 2021, Staff: 1.2 thousand',
        'In 2022, Staff: 1.3 thousand',
      ],
    ],
    [
      'the unit of labels, which is theirs',
      'Age (years),Men\n20,50\n30,70\n',
      ['Age 20, men: 50', 'Age 30, men: 70'],
    ],
    [
      'the time of a title',
      '"Ships by port, 2023"\nPort,Ships,Founded\nOrme,1240,1904\nVelsk since 1950,4,1950\n',
      [
        'In 2023, Orme, ships: 1,240',
        'Orme, founded: in 1904',
        'Velsk since 1950, ships: 4',
        'Velsk since 1950, founded: in 1950',
      ],
    ],
    [
      'no time of a title that says when it came out',
      'Annual report 2023\nPort,Ships\nOrme,12\n',
      ['Orme, ships: 12'],
    ],
    ['an id where nothing else names the row', 'Station ID,Tracks\n17,4\n', ['Station ID 17, tracks: 4']],
    [
      'text behind the figures',
      'Line,Length (km),Colour\nRed,23,crimson\n',
      ['Red, length: 23 km', 'Red, colour: crimson'],
    ],
    ['cells without a value', 'Line,A,B,C,D\nRed,,n/a,–,5\n', ['Red, D: 5']],
    [
      'quotation marks',
      'Line,Remark\n"Red, the ""first""","two\nlines, 5 km"\n',
      ['Red, the "first", remark: two lines, 5 km'],
    ],
    [
      'mark-up',
      'Line,Remark\n*Red*,<!-- 5 --> [x](y) $5\n',
      [String.raw`\*Red\*, remark: \<!-- 5 --> \[x\](y) \$5`],
    ],
    ['a list mark', 'Line,Remark\n1. Red,y\n', [String.raw`1\. Red, remark: y`]],
    ['no header', 'Employees,85\nFounded,1871\n', ['Employees: 85', 'Founded: in 1871']],
    ['no header, wide', 'Velsk,85,12\nKirov,70,9\n', ['Velsk: 85; 12', 'Kirov: 70; 9']],
    [
      'a header of two rows',
      ',2021,,2022,\nRegion,Births,Deaths,Births,Deaths\nNorth,1,2,3,4\n',
      [
        'In 2021, North, births: 1',
        'In 2021, North, deaths: 2',
        'In 2022, North, births: 3',
        'In 2022, North, deaths: 4',
      ],
    ],
    [
      'a header of two rows with units in the first',
      'Port,Ships,,Cargo (tonnes),\n,2022,2023,2022,2023\nOrme,31,40,5000,6000\n',
      [
        'In 2022, Orme, ships: 31',
        'In 2023, Orme, ships: 40',
        'In 2022, Orme, cargo: 5,000 tonnes',
        'In 2023, Orme, cargo: 6,000 tonnes',
      ],
    ],
    [
      'a header of three rows',
      'Port,Ships,,,\n,Coastal,,Ocean,\n,2022,2023,2022,2023\nOrme,31,40,5,6\n',
      [
        'In 2022, Orme, Ships, Coastal: 31',
        'In 2023, Orme, Ships, Coastal: 40',
        'In 2022, Orme, Ships, Ocean: 5',
        'In 2023, Orme, Ships, Ocean: 6',
      ],
    ],
    [
      'a row of years below a header that repeats itself',
      'Port,Men,Women,Men,Women\n,2022,2022,2023,2023\nOrme,10,11,12,13\n',
      [
        'In 2022, Orme, men: 10',
        'In 2022, Orme, women: 11',
        'In 2023, Orme, men: 12',
        'In 2023, Orme, women: 13',
      ],
    ],
    [
      'labels that go on below',
      'Port,Year,Ships\nOrme,2022,31\n,2023,40\nVelsk,2022,7\n,2023,9\n',
      [
        'In 2022, Orme, ships: 31',
        'In 2023, Orme, ships: 40',
        'In 2022, Velsk, ships: 7',
        'In 2023, Velsk, ships: 9',
      ],
    ],
    [
      'groups of rows with the same labels, and what is in none',
      'Kind,2022,2023\nOrme,,\nShips,31,40\nBoats,5,6\nVelsk,,\nShips,7,9\nBoats,1,2\nTotal,44,57\n',
      [
        'In 2022, Orme, Ships: 31',
        'In 2023, Orme, Ships: 40',
        'In 2022, Orme, Boats: 5',
        'In 2023, Orme, Boats: 6',
        'In 2022, Velsk, Ships: 7',
        'In 2023, Velsk, Ships: 9',
        'In 2022, Velsk, Boats: 1',
        'In 2023, Velsk, Boats: 2',
        'In 2022, Total: 44',
        'In 2023, Total: 57',
      ],
    ],
    [
      'a row without values, which is no group',
      'Port,Ships,Boats\nOrme,,\nVelsk,7,9\n',
      ['Velsk, ships: 7', 'Velsk, boats: 9'],
    ],
    [
      'months as columns and as rows',
      'Year,Jan,Feb,Total\n2022,10,11,21\n\nMonth,2022,2023\nJan,10,13\n',
      ['In Jan 2022: 10', 'In Feb 2022: 11', 'In 2022, total: 21', 'In Jan 2022: 10', 'In Jan 2023: 13'],
    ],
    [
      'marks of notes',
      'Port,2022*,2023p\nOrme,31 [1],40†\nVelsk,7 (e),9*\n',
      ['In 2022, Orme: 31', 'In 2023, Orme: 40', 'In 2022, Velsk: 7', 'In 2023, Velsk: 9'],
    ],
    [
      'raised marks of notes, but no units and powers',
      'Port,Ships¹,Area (km²),Power,Size\nOrme²,"2,700³",12,10³,5 m²\n',
      ['Orme, ships: 2,700', 'Orme, area: 12 km²', 'Orme, power: 10³', 'Orme, size: 5 m²'],
    ],
    [
      'tables beside each other',
      'Ships,,,,Staff by port,\nPort,2022,2023,,Port,Staff\nOrme,12,14,,Orme,120\nVelsk,3,4,,,\n',
      [
        'In 2022, Orme: 12',
        'In 2023, Orme: 14',
        'In 2022, Velsk: 3',
        'In 2023, Velsk: 4',
        'Orme, staff: 120',
      ],
    ],
    [
      'columns with room between them',
      'Port,,Ships,,Boats\nOrme,,12,,14\nVelsk,,3,,4\n',
      ['Orme, ships: 12', 'Orme, boats: 14', 'Velsk, ships: 3', 'Velsk, boats: 4'],
    ],
    [
      'letters behind a year that are no marks',
      'Pit,Cranes,Depth,Dug\nOrme,4,2000 m,1990s\n',
      ['Orme, cranes: 4', 'Orme, depth: 2000 m', 'Orme, dug: 1990s'],
    ],
    [
      'names that return beside labels without one',
      ',Home,Away,Home,Away\nOrme,4,5,6,7\n',
      ['Orme, home: 4; 6', 'Orme, away: 5; 7'],
    ],
    ['a limit of measurement', 'Site,Lead (mg/L)\nOrme,<0.5\n', [String.raw`Orme, lead: \<0.5 mg/L`]],
    ['a label of numbers', 'Age group,Men\n15-64,50\n', ['Age group 15-64, men: 50']],
    [
      'a row of units',
      'Line,Length,Cost\n,km,EUR million\nRed,23,1.5\n',
      ['Red, length: 23 km', 'Red, cost: 1.5 million EUR'],
    ],
    [
      'a column of units',
      'Indicator,Unit,Value\nArea,km²,323800\nShare,%,3.6\n',
      ['Area: 323,800 km²', 'Share: 3.6%'],
    ],
    [
      'units in labels',
      'Indicator,Oldhaven\nLength (km),2.3\nCranes,14\n',
      ['Oldhaven, length: 2.3 km', 'Oldhaven, cranes: 14'],
    ],
    ['an open percentage', 'Line,"Share, %"\nRed,0.15\nBlue,0.3\n', ['Red, share: 0.15', 'Blue, share: 0.3']],
    [
      'negative numbers',
      'Line,Profit (EUR)\nRed,(1250)\nBlue,-3\n',
      ['Red, profit: -1,250 EUR', 'Blue, profit: -3 EUR'],
    ],
    [
      'headers of letters and figures',
      'Region,Q1,Q2,CO2,PM2.5\nNorth,4,5,6,7\n',
      ['North, Q1: 4', 'North, Q2: 5', 'North, CO2: 6', 'North, PM2.5: 7'],
    ],
    [
      'quarters in the year of a title',
      'Sales 2023,,\nRegion,Q1,Q2\nNorth,4,5\n',
      ['In Q1 2023, North: 4', 'In Q2 2023, North: 5'],
    ],
    ['nothing but a list', 'Name\nOldhaven\n', ['name: Oldhaven']],
  ];
  for (const [name, csv, expected] of rows) {
    it(`reads ${name}`, async () => assert.deepEqual(await lines(csv), expected));
  }
});
