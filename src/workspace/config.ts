import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Verdict } from '../engine/index.js';
import { isMissing } from './file-error.js';
import { oversizedGlob } from './glob-size.js';
import { FILE_LIMITS } from './limits.js';
import { parseJsonc } from './parse-jsonc.js';
import { readTextFile } from './read-text-file.js';
import { schemaProblem } from './schema-problem.js';

/** The file that says what holds for a project. */
export const CONFIG_NAME = '.claimcheck.json';

/** How a verdict can be shown; `off` is not at all. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;
/** One of them. */
export type Severity = (typeof SEVERITIES)[number];

/** How a citation can be written in a draft that has none yet. */
export const CITATION_STYLES = ['footnote', 'pandoc', 'link'] as const;
/** One of them. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a project says in its `.claimcheck.json`; every key has a default. */
export interface Config {
  /** Files, folders and globs of sources, relative to the configuration's folder. */
  readonly sources: readonly string[];
  /** Globs of drafts in checked folders; empty means every Markdown and text file. */
  readonly include: readonly string[];
  /** Globs of what is not checked unless it is given by name. */
  readonly exclude: readonly string[];
  /** Whether the knowledge that comes with Claimcheck is used. */
  readonly bundled: boolean;
  readonly severity: Readonly<Record<Verdict, Severity>>;
  /** How a citation is written in a draft that has none yet. */
  readonly citationStyle: CitationStyle;
}

/** What is wrong with a configuration file. `message` names the file, the line and the key. */
export interface ConfigProblem {
  readonly path: string;
  /** Dotted (`severity.refuted`); empty where the file as a whole is wrong. */
  readonly key: string;
  readonly message: string;
}

/** The configuration that holds for a folder. Where it is invalid the defaults hold, and `problem` says why. */
export interface FoundConfig {
  readonly config: Config;
  /** The file; undefined where there is none and the defaults hold. */
  readonly path: string | undefined;
  readonly problem?: ConfigProblem;
}

/** What holds where no project file says otherwise. */
export const DEFAULT_CONFIG: Config = {
  sources: [],
  include: [],
  exclude: [],
  bundled: true,
  severity: { refuted: 'warning', conflicting: 'information', supported: 'off', unverified: 'off' },
  citationStyle: 'footnote',
};

/** The configuration of a folder: that of its own file, or the nearest above it. Never throws. */
export async function findConfig(folder: string): Promise<FoundConfig> {
  const file = await findUpwards(folder, CONFIG_NAME);
  return file === undefined ? { config: DEFAULT_CONFIG, path: undefined } : readConfig(file);
}

/** The configuration in one file. Never throws. */
async function readConfig(file: string): Promise<FoundConfig> {
  const read = await readTextFile(file, FILE_LIMITS.configBytes);
  if ('skipped' in read) return invalid(file, '', read.skipped.message);
  return parseConfig(read.value.text, file);
}

/**
 * The configuration in some JSON, which may have comments and commas behind the last entry; `file` is named in what is wrong
 * with it, with the line.
 */
export function parseConfig(json: string, file: string): FoundConfig {
  const read = parseJsonc(json);
  if ('problem' in read)
    return invalid(`${file}:${read.line}`, '', `it is not valid JSON: ${read.problem}`, file);
  const { value, lineOf } = read;
  if (Array.isArray(value)) return invalid(`${file}:${lineOf([])}`, '', 'expected Object, got Array', file);
  const parsed = v.safeParse(ConfigSchema, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const place = issue.path?.map(({ key }) => key as string | number) ?? [];
    return invalid(`${file}:${lineOf(place)}`, v.getDotPath(issue) ?? '', schemaProblem(issue), file);
  }
  const { severity, sources, include, exclude, bundled, citationStyle } = parsed.output;
  const stated = { sources, include, exclude, bundled, citationStyle };
  const severities = { ...DEFAULT_CONFIG.severity, ...defined(severity ?? {}) };
  return { config: { ...DEFAULT_CONFIG, ...defined(stated), severity: severities }, path: file };
}

/** The nearest file of this name in a folder or above it; undefined where there is none. */
export async function findUpwards(folder: string, name: string): Promise<string | undefined> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, name);
    const exists = await fs.stat(file).then(
      () => true,
      (error: unknown) => !isMissing(error),
    );
    if (exists) return file;
    if (path.dirname(at) === at) return undefined;
  }
}

const severity = v.picklist(SEVERITIES);
const globs = v.array(
  v.pipe(
    v.string(),
    v.minLength(1),
    v.check(
      (glob) => oversizedGlob(glob) === undefined,
      ({ input }) => oversizedGlob(input) ?? '',
    ),
  ),
);

/** The keys are held equal to `media/schemas/claimcheck.schema.json` by a test. */
export const ConfigSchema = v.strictObject({
  $schema: v.optional(v.string()),
  sources: v.optional(globs),
  include: v.optional(globs),
  exclude: v.optional(globs),
  bundled: v.optional(v.boolean()),
  severity: v.optional(
    v.strictObject({
      refuted: v.optional(severity),
      conflicting: v.optional(severity),
      supported: v.optional(severity),
      unverified: v.optional(severity),
    }),
  ),
  citationStyle: v.optional(v.picklist(CITATION_STYLES)),
});

/** `where` is the file, with the line where that is known. */
function invalid(where: string, key: string, what: string, file = where): FoundConfig {
  const message = key === '' ? `${where}: ${what}` : `${where}: ${key}: ${what}`;
  return { config: DEFAULT_CONFIG, path: file, problem: { path: file, key, message } };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
