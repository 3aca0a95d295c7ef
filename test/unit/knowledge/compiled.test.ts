import assert from 'node:assert/strict';
import { checkDraft, createKnowledge, loadKnowledge, readSource } from '../../../src/engine/index.js';
import { aligned, checksum, HEADER_LENGTH, MAGIC, VERSION } from '../../../src/engine/knowledge/format.js';

const SOURCE = `---
title: The harbour
publisher: Coast News
published: 2024-03-01
---

# Ships

In 2023 the harbour of Sande handled 1,250 ships.

| Year | Containers |
| --- | --- |
| 2022 | 40,000 |
| 2023 | 52,000 |
`;

const sources = [readSource(SOURCE, { id: 'harbour', format: 'markdown' })];

describe('compiled knowledge', () => {
  it('gives the same bytes for the same sources', () => {
    assert.deepEqual(createKnowledge(sources).save(), createKnowledge(sources).save());
  });

  it('answers alike before and after a round trip', async () => {
    const made = createKnowledge(sources);
    const loaded = loadKnowledge(made.save());
    const draft = { text: 'The harbour of Sande handled 900 ships in 2023.', format: 'plaintext' } as const;
    const [before, after] = [await checkDraft(draft, made), await checkDraft(draft, loaded)];
    assert.deepEqual(after, before);
    assert.equal(before.findings[0]?.verdict, 'refuted');
    assert.deepEqual(loaded.sources, made.sources);
    assert.deepEqual(loaded.sourceCounts, [made.statementCount]);
    assert.deepEqual(loaded.save(), made.save());
  });

  it('finds statements by their words, misspelt ones too', () => {
    const knowledge = createKnowledge(sources);
    assert.match(knowledge.search('ships harbour')[0]?.statement.text ?? '', /1,250 ships/);
    assert.match(knowledge.search('harbuor ships')[0]?.statement.text ?? '', /1,250 ships/);
    assert.deepEqual(knowledge.search('zeppelin'), []);
    assert.deepEqual(knowledge.search('tainer'), [], 'a part of containers');
  });

  it('holds a source of more statements than a call takes arguments', () => {
    const text = 'It rains.\n\n'.repeat(150_000);
    assert.equal(
      createKnowledge([{ id: 'long', title: 'Long', format: 'plaintext', text }]).statementCount,
      150_000,
    );
  });

  const bytes = createKnowledge(sources).save();
  const damaged: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['nothing', new Uint8Array(), /no compiled knowledge/],
    [
      'another file',
      new TextEncoder().encode('# Some Markdown text that is long enough'),
      /no compiled knowledge/,
    ],
    ['a cut file', bytes.slice(0, bytes.length - 8), /damaged/],
    ['a flipped bit', bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte)), /damaged/],
    ['another version', bytes.map((byte, i) => (i === 8 ? 99 : byte)), /format 99/],
  ];
  for (const [name, input, message] of damaged)
    it(`refuses ${name}`, () => assert.throws(() => loadKnowledge(input), message));

  it('refuses what has a right checksum and wrong counts or values', () => {
    const sound = partsOf(bytes);
    const rows = sound.json.statements as readonly unknown[];
    const forged: readonly (readonly [string, Uint8Array])[] = [
      ['a JSON part longer than the file', forge({ ...sound, jsonLength: 0xffffffff })],
      ['no JSON part', forge({ ...sound, jsonLength: 0 })],
      ['more statements than there are', forge({ ...sound, count: 0xffffffff })],
      ['fewer', forge({ ...sound, count: 0 })],
      ['null', forge({ ...sound, json: null })],
      ['a list', forge({ ...sound, json: [] })],
      ['no concepts', forge({ ...sound, json: { ...sound.json, concepts: 5 } })],
      ['no sources', forge({ ...sound, json: { ...sound.json, sources: null } })],
      ['sources without a title', forge({ ...sound, json: { ...sound.json, sources: [{ id: 'a' }] } })],
      [
        'a row of no source',
        forge({ ...sound, json: { ...sound.json, statements: rows.map(() => [9, 'a', 0, 1, 0, '']) } }),
      ],
      ['rows that are none', forge({ ...sound, json: { ...sound.json, statements: rows.map(() => 7) } })],
      [
        'postings of no statement',
        forge({ ...sound, arrays: sound.arrays.map((n, i, all) => (i === all.length - 1 ? 4e9 : n)) }),
      ],
      ['postings without end', forge({ ...sound, arrays: sound.arrays.map(() => 4e9) })],
    ];
    assert.doesNotThrow(() => loadKnowledge(forge(partsOf(bytes))));
    for (const [name, input] of forged) assert.throws(() => loadKnowledge(input), /damaged/, name);
  });
});

/** What a compiled file is made of, to forge another from. */
interface FileParts {
  readonly json: unknown;
  readonly count: number;
  readonly arrays: Uint32Array;
  /** What the header says that the JSON part is long; its length where left out. */
  readonly jsonLength?: number;
}

function partsOf(bytes: Uint8Array): FileParts & { readonly json: Readonly<Record<string, unknown>> } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = HEADER_LENGTH + view.getUint32(16, true);
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_LENGTH, end))) as Readonly<
    Record<string, unknown>
  >;
  const arrays = new Uint32Array(bytes.slice(aligned(end)).buffer);
  return { json, count: view.getUint32(20, true), arrays };
}

/** A compiled file with a right checksum, whatever its parts say. */
function forge({ json, count, arrays, jsonLength }: FileParts): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const arraysAt = aligned(HEADER_LENGTH + text.length);
  const bytes = new Uint8Array(arraysAt + arrays.byteLength);
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes.set(text, HEADER_LENGTH);
  bytes.set(new Uint8Array(arrays.buffer), arraysAt);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, VERSION, true);
  view.setUint32(16, jsonLength ?? text.length, true);
  view.setUint32(20, count, true);
  view.setUint32(12, checksum(bytes, 16), true);
  return bytes;
}
