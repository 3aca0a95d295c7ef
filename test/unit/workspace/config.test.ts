import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { ConfigSchema, DEFAULT_CONFIG, findConfig, parseConfig } from '../../../src/workspace/config.js';
import { folderWith, removeFolders } from './folder.js';

describe('parseConfig', () => {
  it('fills in the defaults', () => {
    assert.deepEqual(parseConfig('{}', 'f').config, DEFAULT_CONFIG);
    const { config, problem } = parseConfig('{"bundled": false, "severity": {"unverified": "hint"}}', 'f');
    assert.equal(problem, undefined);
    assert.equal(config.bundled, false);
    assert.deepEqual(config.severity, { ...DEFAULT_CONFIG.severity, unverified: 'hint' });
  });

  it('takes comments and commas behind the last entry', () => {
    const json = '// Our rules\n{ /* ours */ "sources": ["a", "b",], // two\n "bundled": false, }\n';
    const { config, problem } = parseConfig(json, 'f');
    assert.equal(problem, undefined);
    assert.deepEqual([config.sources, config.bundled], [['a', 'b'], false]);
  });

  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['{', '', /^dir\/f:1: it is not valid JSON: a closing brace is missing$/u],
    ['{\n  "bundled": true\n  "sources": []\n}', '', /^dir\/f:3: it is not valid JSON: a comma is missing$/u],
    ['{\r\n// ours\r\n"bundled": yes }', '', /^dir\/f:3: it is not valid JSON: there is a word/u],
    ['{ "sources": [\n"a", /* b ] }', '', /^dir\/f:2: it is not valid JSON: a comment is not closed$/u],
    ['', '', /^dir\/f:1: it is not valid JSON/u],
    ['['.repeat(1_000_000), '', /^dir\/f:1: it is not valid JSON: it is nested too deeply$/u],
    ['{"__proto__": {"bundled": false}}', '__proto__', /^dir\/f:1: __proto__: there is no such key$/u],
    [
      '{\n  "severity": {\n    "refuted": "loud"\n  }\n}',
      'severity.refuted',
      /^dir\/f:3: severity\.refuted: /u,
    ],
    ['[]', '', /expected Object, got Array/u],
    ['{"source": []}', 'source', /^dir\/f:1: source: there is no such key/u],
    ['{"sources": "a"}', 'sources', /^dir\/f:1: sources: expected Array, got 'a'/u],
    ['{"sources": [1]}', 'sources.0', /expected string, got 1/u],
    [`{"sources": ["${'{a,b}'.repeat(20)}"]}`, 'sources.0', /Its braces stand for more than 1,000 names/u],
    ['{"include": ["d/{1..9999999}.md"]}', 'include.0', /Its braces stand for more than 1,000 names/u],
    [
      '{"severity": {"refuted": "loud"}}',
      'severity.refuted',
      /^dir\/f:1: severity\.refuted: expected .*'error'/u,
    ],
    ['{"severity": {"wrong": "off"}}', 'severity.wrong', /there is no such key/u],
    ['{"bundled": "yes"}', 'bundled', /expected boolean/u],
    ['{"citationStyle": "mla"}', 'citationStyle', /'footnote'/u],
  ];
  for (const [json, key, message] of rows) {
    it(`says what is wrong with ${json.slice(0, 80)}`, () => {
      const { config, problem } = parseConfig(json, 'dir/f');
      assert.deepEqual(config, DEFAULT_CONFIG);
      assert.equal(problem?.key, key);
      assert.match(problem.message, message);
    });
  }
});

describe('findConfig', () => {
  afterEach(removeFolders);

  it('walks up to the nearest file', async () => {
    const folder = folderWith({
      '.claimcheck.json': '{"exclude": ["outer"]}',
      'a/.claimcheck.json': '{"exclude": ["inner"]}',
      'a/b/draft.md': '',
      'c/draft.md': '',
    });
    assert.deepEqual((await findConfig(path.join(folder, 'a/b'))).config.exclude, ['inner']);
    assert.deepEqual((await findConfig(path.join(folder, 'c'))).config.exclude, ['outer']);
  });
});

describe('claimcheck.schema.json', () => {
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly default?: unknown;
    readonly enum?: readonly string[];
    readonly definitions: Readonly<Record<string, Schema>>;
  }
  const schema = JSON.parse(fs.readFileSync('media/schemas/claimcheck.schema.json', 'utf8')) as Schema;

  it('has the same keys as the configuration that is read', () => {
    assert.deepEqual(Object.keys(schema.properties!), Object.keys(ConfigSchema.entries));
    const severity = ConfigSchema.entries.severity.wrapped;
    assert.deepEqual(Object.keys(schema.properties!.severity!.properties!), Object.keys(severity.entries));
  });

  it('has the same defaults and choices', () => {
    for (const [key, value] of Object.entries(DEFAULT_CONFIG)) {
      const stated = schema.properties![key]!;
      const properties = Object.entries(stated.properties ?? {}).map(([name, entry]) => [
        name,
        entry.default,
      ]);
      assert.deepEqual(key === 'severity' ? Object.fromEntries(properties) : stated.default, value, key);
    }
    const { citationStyle, severity } = ConfigSchema.entries;
    assert.deepEqual(schema.properties!.citationStyle!.enum, citationStyle.wrapped.options);
    assert.deepEqual(schema.definitions.severity!.enum, severity.wrapped.entries.refuted.wrapped.options);
  });
});
