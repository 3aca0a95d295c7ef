import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mergeSettings } from '../../src/server/merge-settings.js';
import { readSettings } from '../../src/server/settings.js';
import { DEFAULT_CONFIG } from '../../src/workspace/config.js';

const DEFAULTS = readSettings({});

describe('settings', () => {
  for (const [name, value, expected] of [
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a text', 'on', {}],
    [
      'a part of the severities',
      { severity: { refuted: 'error' } },
      { severity: { ...DEFAULTS.severity, refuted: 'error' } },
    ],
    ['a severity that there is not', { severity: { refuted: 'loud' } }, {}],
    ['a delay below zero', { delay: -1 }, {}],
    ['one wrong beside one right', { enable: 'yes', delay: 10 }, { delay: 10 }],
  ] as const) {
    it(`of ${name}`, () => assert.deepEqual(readSettings(value), { ...DEFAULTS, ...expected }));
  }

  it('have the same defaults in the manifest', () => {
    const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> } };
    };
    const { properties } = manifest.contributes.configuration;
    const actual = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, one.default]));
    const { severity, ...rest } = DEFAULTS;
    const own = Object.entries(rest).map(([key, one]) => [`claimcheck.${key}`, one] as const);
    const severities = Object.entries(severity).map(
      ([key, one]) => [`claimcheck.severity.${key}`, one] as const,
    );
    assert.deepEqual(actual, Object.fromEntries([...own, ...severities]));
  });

  it('yield to what the project file states, and only to that', () => {
    const settings = readSettings({
      severity: { refuted: 'error', conflicting: 'hint' },
      citationStyle: 'link',
    });
    const config = { ...DEFAULT_CONFIG, severity: { ...DEFAULT_CONFIG.severity, refuted: 'off' } } as const;
    const merged = mergeSettings(settings, config, new Set(['severity', 'severity.refuted']));
    assert.deepEqual(merged.severity, { ...settings.severity, refuted: 'off' });
    assert.equal(merged.citationStyle, 'link');
  });
});
