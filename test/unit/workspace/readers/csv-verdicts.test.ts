import assert from 'node:assert/strict';
import type { Verdict } from '../../../../src/engine/index.js';
import { parseDelimited } from '../../../../src/workspace/readers/table/parse-delimited.js';
import { openKnowledge } from '../../../../src/workspace/sources.js';
import { folderWith, removeFolders } from '../folder.js';
import { verdictOn } from './verdicts.js';

interface Case {
  readonly file: string;
  readonly table: string;
  readonly sentences: readonly (readonly [string, Verdict])[];
}

describe('verdicts by a table', () => {
  afterEach(removeFolders);

  const cases: readonly Case[] = [
    {
      file: 'oldhaven ferries.csv',
      table: 'Year,Ferry passengers\n2021,28400\n2022,36950\n2023,41200\n',
      sentences: [
        ['In 2023 the Oldhaven ferry carried 41,200 passengers.', 'supported'],
        ['In 2023 the Oldhaven ferry carried 51,200 passengers.', 'refuted'],
        ['In 2022 the Oldhaven ferry carried 41,200 passengers.', 'refuted'],
        ['In 2019 the Oldhaven ferry carried 44,000 passengers.', 'unverified'],
      ],
    },
    {
      file: 'harbour finances.csv',
      table:
        'Harbour;Revenue (EUR million);Share of exports, %;Quay length (km);Opened;Cranes\nOldhaven;1,75;15,5;2,3;1904;14\nBrackwater;3,9;31;4,1;1957;22\n',
      sentences: [
        ['Oldhaven harbour had revenue of €1.75 million.', 'supported'],
        ['Oldhaven harbour had revenue of €2.75 million.', 'refuted'],
        ['Brackwater harbour had revenue of €2.75 million.', 'refuted'],
        ['Brackwater harbour had revenue of €1.75 million.', 'refuted'],
        ['Brackwater harbour has a share of 31% of exports.', 'supported'],
        ['Brackwater harbour has a share of 41% of exports.', 'refuted'],
        ['The quay of Oldhaven harbour has a length of 2.3 km.', 'supported'],
        ['Oldhaven harbour opened in 1904.', 'supported'],
        ['Oldhaven harbour opened in 1914.', 'refuted'],
        ['Brackwater harbour has 22 cranes.', 'supported'],
        ['Brackwater harbour has 14 cranes.', 'refuted'],
        ['Seamoor harbour has 40 cranes.', 'unverified'],
        ['Seamoor harbour has 14 cranes.', 'unverified'],
      ],
    },
    {
      file: 'drone production.tsv',
      table:
        'Plant\t2021 drones produced\t2022 drones produced\t2023 drones produced\nVelsk\t1200\t2400\t3600\nKirov\t500\t640\t910\n',
      sentences: [
        ['The Velsk plant produced 2,400 drones in 2022.', 'supported'],
        ['In 2023, the Velsk plant produced 2,400 drones.', 'refuted'],
        ['The Kirov plant produced 910 drones in 2023.', 'supported'],
        ['The Kirov plant produced 1,910 drones in 2023.', 'refuted'],
      ],
    },
    {
      file: 'population by region.csv',
      table:
        'Region,2019,2020,2021,2022\nNorthmark,412000,418500,423100,430900\nWestfold,98300,97100,96400,95200\n',
      sentences: [
        ['Northmark had a population of 423,100 in 2021.', 'supported'],
        ['Northmark had a population of 523,100 in 2021.', 'refuted'],
        ['In 2022 the population of Westfold was 95,200.', 'supported'],
        ['In 2022 the population of Westfold was 98,300.', 'refuted'],
      ],
    },
    {
      file: 'household survey.csv',
      table: [
        'District,Households,Owners,Tenants,With car,With bicycle,With dog,With cat,Pensioners,Children,Students,Unemployed,Commuters,Rooms,Bathrooms,Gardens,Balconies,Income (EUR),Debt (EUR),Schools',
        'Harbourside,3410,31%,69%,44%,71%,12%,25%,640,1120,530,210,1870,9400,3600,410,1900,41000,12000,2',
        'Hilltop,1980,72%,28%,88%,52%,33%,29%,820,950,160,75,1210,8800,2900,1760,220,67000,31000,1',
        'Millbank,5220,45%,55%,61%,63%,19%,31%,1310,2040,870,390,2960,14100,5900,1150,2700,48000,18000,4',
      ].join('\n'),
      sentences: [
        ['Harbourside has 3,410 households.', 'supported'],
        ['Harbourside has 4,410 households.', 'refuted'],
        ['In Hilltop 88% of households have a car.', 'supported'],
        ['In Hilltop 68% of households have a car.', 'refuted'],
        ['Millbank has 870 students.', 'supported'],
        ['Millbank has 970 students.', 'refuted'],
        ['In Millbank 19% of households have a dog.', 'supported'],
        ['In Millbank 39% of households have a dog.', 'refuted'],
        ['Harbourside has 17 churches.', 'unverified'],
      ],
    },
    {
      file: 'cereal production.csv',
      table:
        'Country,Crop,Year,Production (thousand tonnes)\nNorland,wheat,2021,4120\nNorland,barley,2021,1912\nNorland,wheat,2022,3890\nSudland,wheat,2022,7750\n',
      sentences: [
        ['Norland produced 4.12 million tonnes of wheat in 2021.', 'supported'],
        ['Norland produced 5.12 million tonnes of wheat in 2021.', 'refuted'],
        ['Norland produced 3.89 million tonnes of wheat in 2021.', 'refuted'],
        ["In 2022 Sudland's wheat production was 7.75 million tonnes.", 'supported'],
        ["Norland's barley production was 1,912 thousand tonnes in 2021.", 'supported'],
      ],
    },
    {
      file: 'indicators.csv',
      table:
        'Indicator,Unit,Value\nPopulation of Norland,million,5.4\nArea of Norland,km²,"323,800"\nUnemployment rate in Norland,%,3.6\nGDP of Norland,USD billion,485\n',
      sentences: [
        ['Norland has a population of 5.4 million.', 'supported'],
        ['Norland has a population of 6.4 million.', 'refuted'],
        ['The area of Norland is 323,800 km².', 'supported'],
        ['The unemployment rate in Norland is 4.6%.', 'refuted'],
        ["Norland's GDP is $585 billion.", 'refuted'],
      ],
    },
  ];
  for (const { file, table, sentences } of cases) {
    it(file, async () => {
      const { store, skipped } = await openKnowledge({ root: folderWith({ [file]: table }), paths: [file] });
      assert.deepEqual(skipped, []);
      for (const [sentence, verdict] of sentences)
        assert.equal(await verdictOn(sentence, store), verdict, sentence);
    });

    it(`${file}, on a page`, async () => {
      const name = file.replace(/\.\w+$/u, '.html');
      const root = folderWith({ [name]: pageOf(name.replace('.html', ''), table) });
      const { store } = await openKnowledge({ root, paths: [name] });
      for (const [sentence, verdict] of sentences)
        assert.equal(await verdictOn(sentence, store), verdict, sentence);
    });
  }
});

/** A saved page with a table between two paragraphs. */
function pageOf(title: string, table: string): string {
  const { rows, delimiter } = parseDelimited(table, 1000);
  const cell = (tag: string, text: string): string =>
    `<${tag}>${delimiter === ';' ? text.replace(',', '.') : text}</${tag}>`;
  const [header = [], ...body] = rows;
  const lines = body.map((row) => row.map((text, at) => cell(at === 0 ? 'th' : 'td', text)).join(''));
  const head = header.map((text) => cell('th', text)).join('');
  const prose =
    '<p>The office gives these figures each year, as they were counted in the towns and harbours.</p>';
  return `<!doctype html><title>${title}</title><article><h1>${title}</h1>${prose}<table><thead><tr>${head}</tr></thead>${lines
    .map((line) => `<tr>${line}</tr>`)
    .join('')}</table>${prose}</article>`;
}
