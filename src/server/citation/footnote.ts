import type { Range } from '../../engine/index.js';
import { readableDate } from '../evidence-text.js';
import { escapeMarkdown, webAddress } from '../markdown.js';
import { citationPlace } from './place.js';
import { scanCitations, type Definition, type Scan } from './scan.js';
import type { Cited, TextChange } from './types.js';

/**
 * A footnote mark after the sentence and its definition at the end of the draft, or after the definitions that are
 * there. A footnote that names the source's URL or key already is used again. Existing footnotes keep their labels: a
 * new one takes the next free number, or a word where the draft labels with words. Undefined where the sentence cites
 * the source already.
 */
export function footnoteChanges(
  text: string,
  sentence: Range,
  quantity: Range,
  source: Cited,
  scan: Scan = scanCitations(text),
): readonly TextChange[] | undefined {
  const place = citationPlace(text, sentence, quantity);
  const known = scan.definitions.find((definition) => names(definition, source));
  if (known !== undefined) {
    const cited = text.slice(place.existing.start, place.existing.end);
    return cited.includes(`[^${known.label}]`) ? undefined : [insertion(place.after, `[^${known.label}]`)];
  }
  const label = newLabel(scan, source);
  const mark = insertion(place.after, `[^${label}]`);
  const definition = newDefinition(text, scan, `[^${label}]: ${describe(source)}`);
  // Two insertions at one place would leave their order to the editor.
  if (definition.start === mark.start) return [{ ...definition, text: mark.text + definition.text }];
  return [mark, definition];
}

/** A source as a footnote names it: title, publisher, date, address. */
export function describe(source: Cited): string {
  const about = [
    `“${escapeMarkdown(source.title)}”`,
    source.publisher === undefined ? '' : escapeMarkdown(source.publisher),
    source.published === undefined ? '' : readableDate(source.published),
  ].filter((part) => part !== '');
  const address = source.url === undefined ? undefined : webAddress(source.url);
  return `${about.join(', ')}.${address === undefined ? '' : ` <${address}>`}`;
}

/** Whether a footnote cites the source: its URL (with or without a final slash), its key, or its quoted title. */
function names(definition: Definition, source: Cited): boolean {
  const { body } = definition;
  const has = (part: string | undefined): boolean => part !== undefined && part !== '' && holds(body, part);
  if (has(source.url) || (source.url !== undefined && has(webAddress(source.url)))) return true;
  if (source.citationKey !== undefined && has(`@${source.citationKey}`)) return true;
  return source.url === undefined && has(escapeMarkdown(source.title));
}

/** Whether `part` stands in `body` and does not go on as a longer address or key. */
function holds(body: string, part: string): boolean {
  const short = part.endsWith('/') ? part.slice(0, -1) : part;
  for (let at = body.indexOf(short); at !== -1; at = body.indexOf(short, at + 1)) {
    if (/^(?:$|\/?[>)\]\s"”’;,]|\/?\.?(?:$|\s))/.test(body.slice(at + short.length))) return true;
  }
  return false;
}

function newLabel(scan: Scan, source: Cited): string {
  const taken = new Set([...scan.definitions.map((definition) => definition.label), ...scan.marks]);
  const numbers = [...taken].filter((label) => /^\d{1,9}$/.test(label)).map(Number);
  if (taken.size === 0 || numbers.length > 0) return String(Math.max(0, ...numbers) + 1);
  const word = slug(source.citationKey ?? source.id);
  let label = word;
  for (let n = 2; taken.has(label); n++) label = `${word}-${n}`;
  return label;
}

function slug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? 'source' : words.join('-').slice(0, 60);
}

function newDefinition(text: string, scan: Scan, line: string): TextChange {
  const { eol, definitions } = scan;
  const last = definitions.at(-1);
  if (last !== undefined) {
    const before = definitions.at(-2);
    const isSpaced =
      before !== undefined && text.slice(before.range.end, last.range.start).split('\n').length > 2;
    return insertion(last.range.end, eol + (isSpaced ? eol : '') + line);
  }
  const end = text.trimEnd().length;
  return { start: end, end: text.length, text: eol + eol + line + eol };
}

function insertion(at: number, text: string): TextChange {
  return { start: at, end: at, text };
}
