import * as v from 'valibot';
import { readUnit, type Skipped, type Source } from '../../engine/index.js';
import { describe } from '../file-error.js';
import { TABLE_LIMITS } from '../limits.js';
import { firstProblems } from '../first-problems.js';
import { decodeText, type Outcome } from '../read-text-file.js';
import { schemaProblem } from '../schema-problem.js';
import {
  FactFileSchema,
  SentenceSchema,
  StatedFactSchema,
  type FactFile,
  type StatedFact,
} from './fact-file.js';
import type { ReadDocument, SourceReader } from './registry.js';
import { inGroups, tooLarge } from './table/bounds.js';
import { escapeCell } from './table/escape.js';
import { plainNumber } from './table/numbers.js';
import { statementLine } from './table/statement.js';
import { writeValue } from './table/values.js';

/**
 * Reads a fact file: each of its facts is a statement. A file of another shape is `invalid`, with what is missing and
 * where; a wrong fact among right ones is left out and named.
 */
export const readFacts: SourceReader = (bytes, id) => Promise.resolve(parseFacts(bytes, id));

function parseFacts(bytes: Uint8Array, id: string): Outcome<ReadDocument> {
  const decoded = decodeText(bytes);
  if ('skipped' in decoded) return decoded;
  let json: unknown;
  try {
    json = JSON.parse(decoded.value.text);
  } catch (error) {
    return invalid(`It is not valid JSON: ${describe(error)}.`);
  }
  if (Array.isArray(json)) return invalid('It is no fact file: expected an object, got a list.');
  const parsed = v.safeParse(FactFileSchema, json);
  if (!parsed.success) return invalid(`It is no fact file: ${problemAt('', parsed.issues[0])}.`);
  return { value: factDocument(parsed.output, id) };
}

function invalid(message: string): { readonly skipped: Skipped } {
  return { skipped: { reason: 'invalid', message } };
}

/** `facts[2].value: expected (number | string), got undefined`. */
function problemAt(prefix: string, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  const place = (prefix + keys.join('')).replace(/^\./u, '');
  const what = schemaProblem(issue);
  return place === '' ? what : `${place}: ${what}`;
}

function factDocument({ facts, ...file }: FactFile, id: string): ReadDocument {
  const lines: Line[] = [];
  const problems: Skipped[] = [];
  for (const [at, fact] of facts.slice(0, TABLE_LIMITS.lines).entries()) {
    const parsed = v.safeParse(typeof fact === 'string' ? SentenceSchema : StatedFactSchema, fact);
    if (parsed.success) lines.push(lineOf(parsed.output));
    else problems.push(leftOut(problemAt(`facts[${at}]`, parsed.issues[0])));
  }
  const skipped = [...firstProblems(problems, 'facts')];
  if (facts.length > TABLE_LIMITS.lines)
    skipped.push(tooLarge(`Only the first ${inGroups(TABLE_LIMITS.lines)} facts were read.`));
  return { source: sourceOf(file, lines, id), skipped };
}

function leftOut(problem: string): Skipped {
  return { reason: 'invalid', message: `A fact was left out: ${problem}.` };
}

interface Line {
  readonly text: string;
  /** From 1; 0 for a fact without a page. */
  readonly page: number;
}

function lineOf(fact: string | StatedFact): Line {
  if (typeof fact === 'string') return { text: escapeCell(fact), page: 0 };
  const { subject, property, date: time = '', note, page = 0 } = fact;
  const value = valueOf(fact);
  const noted = note === undefined ? value : `${value} (${note})`;
  return { text: statementLine({ time, subject, property, value: noted }), page };
}

function valueOf({ value, unit, property }: StatedFact): string {
  const written = String(value);
  const text = written.includes('e') && typeof value === 'number' ? value.toLocaleString('en') : written;
  if (unit === undefined) return writeValue(text, undefined, [property]);
  // What is no unit is counted: `drones`.
  if (plainNumber(text) === undefined) return `${text} ${unit}`;
  return writeValue(text, readUnit(unit) ?? { before: '', after: ` ${unit}` }, []);
}

/** The facts as a list, those without a page first, so that the offset of each page is known. */
function sourceOf(file: Omit<FactFile, 'facts'>, lines: readonly Line[], id: string): Source {
  const { title, authors, publisher, published, url, citationKey } = file;
  const pages: number[] = [];
  let text = `# ${escapeCell(title)}\n\n${escapeCell(title)}:\n\n`;
  for (const line of lines.toSorted((a, b) => a.page - b.page)) {
    while (pages.length < line.page) pages.push(text.length);
    text += `- ${line.text}\n`;
  }
  return {
    id,
    title,
    format: 'markdown',
    text,
    ...(pages.length > 0 && { pages }),
    ...(authors !== undefined && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(citationKey !== undefined && { citationKey }),
  };
}
