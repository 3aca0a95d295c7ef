import assert from 'node:assert/strict';
import { createChecker } from '../../../src/engine/check/checker.js';
import { createKnowledge } from '../../../src/engine/knowledge/create.js';
import { loadKnowledge } from '../../../src/engine/knowledge/load.js';
import type { Source } from '../../../src/engine/knowledge/types.js';

const AIRLINE = source(
  'Nordlys Air: traffic in June 2024',
  `| | June 2024 | H1 2024 |
| --- | --- | --- |
| Passengers (thousand) | 1,981 | 9,420 |
| – European routes | 1,356 | 6,290 |
| Load factor (%) | 88.1 | 84.6 |
| Cargo (tonnes) | 9,150 | 54,600 |`,
);

const ELECTION = source(
  'Leskovia: result of the parliamentary election of 2023',
  `| Party | 2019 (%) | 2023 (%) | Seats 2019 | Seats 2023 |
| --- | --- | --- | --- | --- |
| Homeland | 9.8 | 13.4 | 7 | 10 |
| Green List | 21.6 | 17.9 | 24 | 20 |`,
);

const COMPANY = source(
  'Norvane Group: revenue by country',
  `Revenue by country, in millions of euros

| Country | 2022 | 2023 |
| --- | --- | --- |
| Ardania | 412 | 455 |
| Belmar | 120.5 | 98.2 |`,
);

/** A draft with one number in braces; its verdict, and the correction where it is refuted. */
const ROWS: readonly (readonly [source: Source, draft: string, expected: string])[] = [
  [AIRLINE, 'Nordlys Air carried {1.98 million passengers} in June 2024.', 'supported'],
  [AIRLINE, 'Nordlys Air carried {9.4 million passengers} in the first half of 2024.', 'supported'],
  [AIRLINE, 'In June 2024 Nordlys Air carried {1,356,000 passengers} on European routes.', 'supported'],
  [AIRLINE, 'In June 2024 the load factor was {88.1%}.', 'supported'],
  [AIRLINE, 'In June 2024 the load factor was {81.8%}.', 'refuted 88.1%'],
  [AIRLINE, 'Nordlys Air carried {9,150 tonnes} of cargo in June 2024.', 'supported'],
  [ELECTION, 'In 2023 Homeland won {13.4%} of the vote.', 'supported'],
  [ELECTION, 'In 2019 Homeland won {9.8%} of the vote.', 'supported'],
  [ELECTION, 'In 2023 Homeland won {10 seats}.', 'supported'],
  [ELECTION, 'Homeland had {seven seats} in 2019.', 'supported'],
  [ELECTION, 'In 2023 Homeland won {13 seats}.', 'refuted 10'],
  [ELECTION, 'Homeland moved up from {seven} seats to 10.', 'supported'],
  [COMPANY, 'In 2023 Norvane Group had revenue of {€455 million} in Ardania.', 'supported'],
  [COMPANY, 'Revenue in Ardania was {€545 million} in 2023.', 'refuted €455 million'],
  [COMPANY, 'Revenue in Ardania was {€412 million} in 2022.', 'supported'],
  [AIRLINE, 'In June 2024 cargo came to {9,510 tonnes}.', 'refuted 9,150 tonnes'],
  [AIRLINE, 'In June 2024 passengers on European routes were {1.6 million}.', 'refuted 1.36 million'],
  [AIRLINE, '| | June 2024 |\n| --- | --- |\n| Cargo (thousand tonnes) | {9.51} |', 'refuted 9.15'],
  [AIRLINE, '| | June 2024 |\n| --- | --- |\n| Passengers (thousand) | {1,891} |', 'refuted 1,981'],
  [AIRLINE, '| | June 2024 |\n| --- | --- |\n| Passengers (thousand) | {1,981} |', 'supported'],
  [AIRLINE, '| | June 2024 |\n| --- | --- |\n| Load factor (%) | {81.8} |', 'refuted 88.1'],
  [AIRLINE, '| | June 2024 |\n| --- | --- |\n| Load factor | {81.8%} |', 'refuted 88.1%'],
  [AIRLINE, '| | H1 2024 |\n| --- | --- |\n| Load factor (%) | {84.6} |', 'supported'],
  [ELECTION, '| Party | Seats 2023 |\n| --- | --- |\n| Homeland | {13} |', 'refuted 10'],
];

describe('verdicts by tables', () => {
  for (const [about, marked, expected] of ROWS)
    it(`${marked}: ${expected}`, async () => {
      const text = `# ${about.title}\n\n${marked.replace(/[{}]/g, '')}\n`;
      const at = text.length - 1 - marked.length + 2 + marked.indexOf('{');
      const surface = /\{(.*)\}/.exec(marked)![1]!;
      const made = createKnowledge([about]);
      for (const store of [made, loadKnowledge(made.save())]) {
        const { findings } = await createChecker(store).check({ text, format: 'markdown' });
        const found = findings.find(({ range }) => range.start < at + surface.length && range.end > at);
        assert.ok(found !== undefined, findings.map(({ message }) => message).join('\n'));
        assert.equal(said(found), expected, `${found.message} ${found.suggestion ?? ''}`);
      }
    });
});

function said({ verdict, suggestion }: { readonly verdict: string; readonly suggestion?: string }): string {
  return suggestion === undefined ? verdict : `${verdict} ${suggestion}`;
}

function source(title: string, text: string): Source {
  return { id: title, title, text, format: 'markdown' };
}
