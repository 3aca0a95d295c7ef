import type { Config } from '../workspace/config.js';
import { parseJsonc } from '../workspace/parse-jsonc.js';
import { readTextFile } from '../workspace/read-text-file.js';
import type { Settings } from './settings.js';

/**
 * The editor's settings with what the project file states put over them: the file is what the whole team and the command
 * line see. `stated` are the file's own keys, dotted; its defaults do not count.
 */
export function mergeSettings(settings: Settings, config: Config, stated: ReadonlySet<string>): Settings {
  const severity = Object.fromEntries(
    (['supported', 'refuted', 'conflicting', 'unverified'] as const).map((verdict) => [
      verdict,
      (stated.has(`severity.${verdict}`) ? config : settings).severity[verdict],
    ]),
  ) as Settings['severity'];
  return {
    ...settings,
    severity,
    bundledKnowledge: stated.has('bundled') ? config.bundled : settings.bundledKnowledge,
    citationStyle: stated.has('citationStyle') ? config.citationStyle : settings.citationStyle,
    include: stated.has('include') ? config.include : settings.include,
    exclude: stated.has('exclude') ? config.exclude : settings.exclude,
  };
}

/** The keys that a project file states, dotted; none where there is no such file or it is no JSON object. */
export async function statedKeys(file: string): Promise<ReadonlySet<string>> {
  const read = await readTextFile(file);
  if ('skipped' in read) return new Set();
  const parsed = parseJsonc(read.value.text);
  return new Set('value' in parsed ? keysOf(parsed.value, '') : []);
}

function keysOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [path + key, ...keysOf(inner, `${path}${key}.`)]);
}
