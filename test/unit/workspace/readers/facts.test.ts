import assert from 'node:assert/strict';
import fs from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { createKnowledge, type Verdict } from '../../../../src/engine/index.js';
import { FactFileSchema, StatedFactSchema } from '../../../../src/workspace/readers/fact-file.js';
import { jsonKind } from '../../../../src/workspace/readers/json-kind.js';
import path from 'node:path';
import { folderWith, removeFolders } from '../folder.js';
import { readAs } from './read.js';
import { verdictOn } from './verdicts.js';

const ferry = { subject: 'Oldhaven ferry', property: 'passengers', value: 41200, date: '2023' };
const file = {
  title: 'Ports of Oldhaven and Brackwater',
  authors: ['Ada Mirel'],
  publisher: 'Office of Ports',
  published: '2024-02-01',
  url: 'https://example.org/ports',
  citationKey: 'ports2024',
  facts: [ferry, 'Brackwater harbour has 22 cranes.'],
};

describe('fact files', () => {
  const facts: readonly (readonly [string, unknown, string])[] = [
    ['a number with its date', ferry, 'In 2023, Oldhaven ferry, passengers: 41,200'],
    ['a day', { ...ferry, date: '2023-05-12' }, 'On 2023-05-12, Oldhaven ferry, passengers: 41,200'],
    ['a unit', { subject: 'Quay', property: 'Length', value: 2.3, unit: 'km' }, 'Quay, length: 2.3 km'],
    [
      'a magnitude',
      { subject: 'Port', property: 'revenue', value: 1.75, unit: 'EUR million' },
      'Port, revenue: 1.75 million EUR',
    ],
    [
      'what is counted',
      { subject: 'Plant', property: 'output', value: 6000, unit: 'drones per month' },
      'Plant, output: 6,000 drones per month',
    ],
    [
      'words for a value',
      { subject: 'Plant', property: 'output', value: 'more than 6,000', unit: 'drones' },
      'Plant, output: more than 6,000 drones',
    ],
    ['a year for a value', { subject: 'Port', property: 'founded', value: 1871 }, 'Port, founded: in 1871'],
    [
      'a note',
      { subject: 'Port', property: 'cranes', value: 7, note: 'two at rest' },
      'Port, cranes: 7 (two at rest)',
    ],
    [
      'a large number',
      { subject: 'Star', property: 'mass', value: 2e24, unit: 'kg' },
      'Star, mass: 2,000,000,000,000,000,000,000,000 kg',
    ],
    ['a sentence', 'The port has *7* cranes.', String.raw`The port has \*7\* cranes.`],
  ];
  for (const [name, fact, line] of facts) {
    it(`read ${name}`, async () => {
      const { source, skipped } = await readAs('a.json', JSON.stringify({ title: 'T', facts: [fact] }));
      assert.deepEqual(skipped, []);
      assert.equal(source?.text, `# T\n\nT:\n\n- ${line}\n`);
    });
  }

  it('read what is said of the document', async () => {
    const { source } = await readAs('a.json', JSON.stringify(file));
    const { facts: stated, ...about } = file;
    assert.equal(stated.length, createKnowledge([source!]).statementCount - 2);
    assert.deepEqual({ ...source, text: '' }, { ...about, id: 'a.json', format: 'markdown', text: '' });
  });

  it('keep the page of a fact', async () => {
    const paged = [3, undefined, 1, 3].map((page, at) => ({
      ...ferry,
      subject: `S${at}`,
      ...(page !== undefined && { page }),
    }));
    const { source } = await readAs('a.json', JSON.stringify({ title: 'T', facts: paged }));
    const found = createKnowledge([source!]).search('passengers', 10);
    const pages = found.map(({ statement }) => `${/S\d/u.exec(statement.text)![0]}: ${statement.page}`);
    assert.deepEqual(pages.sort(), ['S0: 3', 'S1: undefined', 'S2: 1', 'S3: 3']);
  });

  const verdicts: readonly (readonly [string, Verdict])[] = [
    ['In 2023 the Oldhaven ferry carried 41,200 passengers.', 'supported'],
    ['In 2023 the Oldhaven ferry carried 51,200 passengers.', 'refuted'],
    ['Brackwater harbour has 24 cranes.', 'refuted'],
    ['Tarnmouth harbour has 24 cranes.', 'unverified'],
  ];
  it('decide what drafts say', async () => {
    const { source } = await readAs('a.json', JSON.stringify(file));
    const store = createKnowledge([source!]);
    for (const [sentence, verdict] of verdicts)
      assert.equal(await verdictOn(sentence, store), verdict, sentence);
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['no JSON', '{ "title": ', /not valid JSON/u],
    ['a list', [], /expected an object, got a list/u],
    ['a text', '"x"', /expected Object, got 'x'/u],
    ['no title', { facts: [] }, /no fact file: title: expected 'title', got undefined/u],
    ['no facts', { title: 'T' }, /facts: expected 'facts', got undefined/u],
    ['facts that are no list', { title: 'T', facts: {} }, /facts: expected Array, got Object/u],
    ['an unknown key', { ...file, pubisher: 'x' }, /pubisher: there is no such key/u],
    ['a date in words', { ...file, published: 'May 2023' }, /published: it is no date such as 2023/u],
    ['an address that is none', { ...file, url: 'ports' }, /url: it is no web address/u],
  ];
  for (const [name, content, message] of wrong) {
    it(`refuse ${name}`, async () => {
      const { source, skipped } = await readAs(
        'a.json',
        typeof content === 'string' ? content : JSON.stringify(content),
      );
      assert.equal(source, undefined);
      assert.equal(skipped[0]!.reason, 'invalid');
      assert.match(skipped[0]!.message, message);
    });
  }

  const faulty: readonly (readonly [string, unknown, RegExp])[] = [
    [
      'no value',
      { subject: 'a', property: 'b' },
      /left out: facts\[1\]\.value: expected 'value', got undefined/u,
    ],
    ['an unknown key', { ...ferry, units: 'km' }, /facts\[1\]\.units: there is no such key/u],
    ['an empty subject', { ...ferry, subject: ' ' }, /facts\[1\]\.subject: it is empty/u],
    ['a page that is none', { ...ferry, page: 0 }, /facts\[1\]\.page: pages are counted from 1/u],
    ['a number alone', 7, /facts\[1\]: expected Object, got 7/u],
  ];
  for (const [name, fact, message] of faulty) {
    it(`leave out a fact with ${name}, and keep the others`, async () => {
      const { source, skipped } = await readAs(
        'a.json',
        JSON.stringify({ title: 'T', facts: [ferry, fact, 'Last.'] }),
      );
      assert.match(source!.text, /41,200\n- Last\.\n$/u);
      assert.equal(skipped.length, 1);
      assert.match(skipped[0]!.message, message);
    });
  }

  it('are bounded, and never throw', async () => {
    const many = { title: 'T', facts: Array.from({ length: 100_001 }, () => 'Five ships.') };
    const { skipped } = await readAs('a.json', JSON.stringify(many));
    assert.deepEqual(
      skipped.map(({ message }) => message),
      ['Only the first 100,000 facts were read.'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { maxLength: 5 }), async (values) => {
        await readAs('a.json', JSON.stringify({ title: 'T', facts: values }));
      }),
    );
  });
});

describe('facts.schema.json', () => {
  interface Schema {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly definitions: Readonly<Record<string, Schema>>;
  }
  const schema = JSON.parse(fs.readFileSync('media/schemas/facts.schema.json', 'utf8')) as Schema;

  it('has the same keys as what is read', () => {
    assert.deepEqual(Object.keys(schema.properties), Object.keys(FactFileSchema.entries));
    assert.deepEqual(Object.keys(schema.definitions.fact!.properties), Object.keys(StatedFactSchema.entries));
  });

  it('takes and refuses the same files', async () => {
    const ajv = new Ajv.default();
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const values: readonly unknown[] = [
      file,
      { title: 'T', facts: [] },
      { facts: [] },
      { title: ' ', facts: [] },
      { ...file, published: 'May' },
      { ...file, other: 1 },
      ...[
        { ...ferry, page: 0 },
        { ...ferry, value: true },
        { ...ferry, unit: '' },
        { subject: 'a', property: 'b' },
        '',
      ].map((fact) => ({ title: 'T', facts: [fact] })),
    ];
    for (const value of values) {
      const { source, skipped } = await readAs('a.json', JSON.stringify(value));
      assert.equal(validate(value), source !== undefined && skipped.length === 0, JSON.stringify(value));
    }
  });
});

describe('jsonKind', () => {
  afterEach(removeFolders);

  const rows: readonly (readonly [string, string, Awaited<ReturnType<typeof jsonKind>>])[] = [
    ['facts', '{ "title": "T", "facts": [] }', 'facts'],
    ['facts without a title', '{ "facts": 7 }', 'facts'],
    ['broken facts', '{ "title": "T", "facts": [', 'facts'],
    ['CSL-JSON', '[{ "id": "a", "type": "book" }]', 'citations'],
    ['a package', '{ "name": "x" }', 'other'],
    ['a list', '[1, 2]', 'other'],
    ['null', 'null', 'other'],
    ['broken JSON', '{', 'other'],
  ];
  for (const [name, content, kind] of rows) {
    it(`tells ${name}`, async () =>
      assert.equal(await jsonKind(path.join(folderWith({ 'a.json': content }), 'a.json')), kind));
  }
});
