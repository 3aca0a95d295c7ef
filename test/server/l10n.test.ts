import assert from 'node:assert/strict';
import fs from 'node:fs';
import { HOMEPAGE } from '../../src/workspace/pages.js';

const read = (file: string): Record<string, unknown> =>
  JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;

/** The first arguments of `t(…)` in the client's files. */
function usedStrings(): readonly string[] {
  const files = fs.readdirSync('src/extension').filter((name) => name.endsWith('.ts'));
  const strings = files.flatMap((name) => {
    const text = fs.readFileSync(`src/extension/${name}`, 'utf8');
    return [...text.matchAll(/\bt\(\s*'([^']*)'/g)].map((match) => match[1]!);
  });
  return [...new Set(strings)].sort();
}

/** The keys that `%…%` in a manifest refers to. */
function usedKeys(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^%[^%]+%$/.test(value) ? [value.slice(1, -1)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(usedKeys) : [];
}

describe('texts of the client and the manifest', () => {
  it('lists every string of the client in l10n/bundle.l10n.json, and no other', () => {
    assert.deepEqual(Object.keys(read('l10n/bundle.l10n.json')).sort(), usedStrings());
  });

  it('has every key of the manifest in package.nls.json, and no other', () => {
    const used = [...new Set(usedKeys(read('package.json')))].sort();
    assert.deepEqual(Object.keys(read('package.nls.json')).sort(), used);
  });

  it('has twelve settings at the most', () => {
    const { contributes } = read('package.json') as {
      contributes: { configuration: { properties: object } };
    };
    const count = Object.keys(contributes.configuration.properties).length;
    assert.ok(count > 0 && count <= 12, `${count} settings`);
  });

  it('has one address for the pages that explain', () => {
    assert.equal(read('package.json').homepage, HOMEPAGE);
  });

  it('has a page for each check', () => {
    const pages = fs.readdirSync('docs/checks').sort();
    const checks = ['count', 'date', 'duration', 'measure', 'money', 'ordinal', 'percent', 'ratio'];
    assert.deepEqual(
      pages,
      checks.map((check) => `${check}.md`),
    );
  });
});
