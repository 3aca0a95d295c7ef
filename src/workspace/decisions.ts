import fs from 'node:fs/promises';
import * as v from 'valibot';
import { describe, isMissing } from './file-error.js';
import { FILE_LIMITS } from './limits.js';
import { readTextFile } from './read-text-file.js';

/** The file of a project's decisions, a line of JSON each. */
export const DECISIONS_NAME = '.claimcheck-decisions.jsonl';

/** A person's recorded answer to a finding: it stands as it is, for this reason. */
export interface Decision {
  readonly fingerprint: string;
  readonly reason: string;
  /** The draft it was made for, from the folder of the decisions, `/` between its parts: it holds in every draft. */
  readonly path?: string;
  /** The number it was made for, for the reader of the file. */
  readonly surface?: string;
  readonly who?: string;
  /** ISO 8601. */
  readonly date?: string;
}

/** A line of the decisions file that is no decision. */
export interface MalformedLine {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** The decisions of a project, in the order of their file; the last one for a fingerprint holds. */
export interface Decisions {
  readonly entries: readonly Decision[];
  readonly malformed: readonly MalformedLine[];
}

/** The decisions of a project that has none. */
const NO_DECISIONS: Decisions = { entries: [], malformed: [] };

/** The decisions in a file; none where there is no file. What cannot be read is under `malformed`. Never throws. */
export async function readDecisions(file: string): Promise<Decisions> {
  const missing = await fs.stat(file).then(
    () => false,
    (error: unknown) => isMissing(error),
  );
  if (missing) return NO_DECISIONS;
  const read = await readTextFile(file, FILE_LIMITS.configBytes);
  if ('skipped' in read) return { entries: [], malformed: [{ line: 1, message: read.skipped.message }] };
  return parseDecisions(read.value.text);
}

/** The decisions in some JSON lines. Empty lines are passed over. */
export function parseDecisions(text: string): Decisions {
  const entries: Decision[] = [];
  const malformed: MalformedLine[] = [];
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const entry = parseLine(line);
    if (typeof entry === 'string') malformed.push({ line: at + 1, message: entry });
    else entries.push(entry);
  }
  return { entries, malformed };
}

/**
 * Adds a decision at the end of its file, which is created where it is missing. One write of one line: two writers at
 * once lose nothing. Rejects where the file cannot be written.
 */
export async function appendDecision(file: string, decision: Decision): Promise<void> {
  const handle = await fs.open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const separator = size > 0 && last.toString('latin1') !== '\n' ? '\n' : '';
    await handle.appendFile(`${separator}${JSON.stringify(v.parse(DecisionSchema, decision))}\n`);
  } finally {
    await handle.close();
  }
}

/** The decision that holds for each fingerprint. */
export function indexDecisions(decisions: Decisions): ReadonlyMap<string, Decision> {
  return new Map(decisions.entries.map((entry) => [entry.fingerprint, entry]));
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const DecisionSchema = v.object({
  fingerprint: text,
  reason: text,
  path: v.exactOptional(v.string()),
  surface: v.exactOptional(v.string()),
  who: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
});

function parseLine(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `It is not valid JSON: ${describe(error)}`;
  }
  const parsed = v.safeParse(DecisionSchema, value);
  if (parsed.success) return parsed.output;
  const key = v.getDotPath(parsed.issues[0]);
  return key === null ? 'It is not a JSON object.' : `Its "${key}" is missing or not a text.`;
}
