import type { Range } from '../../engine/index.js';

/** A footnote definition: its label, the text of its first line, and where the whole of it stands. */
export interface Definition {
  readonly label: string;
  readonly body: string;
  readonly range: Range;
}

/** What a draft already cites with. */
export interface Scan {
  readonly definitions: readonly Definition[];
  /** The labels of the footnote marks in the prose, in order, each as often as it stands there. */
  readonly marks: readonly string[];
  readonly pandocKeys: readonly string[];
  readonly links: number;
  readonly eol: '\n' | '\r\n';
}

const MARK = /\[\^([^\]\s]{1,200})\](?!:)/g;
const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]?(.*)$/;
const PANDOC = /(?:^|[^\w@])-?@([A-Za-z0-9_][\w:.#$%&+?<>~/-]*)/g;
const LINK = /\]\(<?https?:\/\//g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The citations of a Markdown text, those in fenced code left out. Linear in the text. */
export function scanCitations(text: string): Scan {
  const definitions: Definition[] = [];
  const marks: string[] = [];
  const pandocKeys: string[] = [];
  let links = 0;
  let open: Definition | undefined;
  const close = (): void => {
    if (open !== undefined) definitions.push(open);
    open = undefined;
  };
  for (const line of proseLines(text)) {
    const definition = DEFINITION.exec(line.text);
    if (definition !== null) {
      close();
      const range = { start: line.start, end: line.start + line.text.length };
      open = { label: definition[1]!, body: definition[2]!, range };
      continue;
    }
    if (open !== undefined && /^(?: {4}|\t)\s*\S/.test(line.text)) {
      open = { ...open, range: { ...open.range, end: line.start + line.text.length } };
      continue;
    }
    if (line.text.trim() !== '') close();
    const prose = withoutCodeSpans(line.text);
    for (const mark of prose.matchAll(MARK)) marks.push(mark[1]!);
    for (const key of bracketed(prose)) pandocKeys.push(key);
    links += prose.match(LINK)?.length ?? 0;
  }
  close();
  return { definitions, marks, pandocKeys, links, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The keys of a line's Pandoc citations: `[@a; see @b, p. 3]` gives `a` and `b`. */
export function bracketed(line: string): readonly string[] {
  const keys: string[] = [];
  for (const group of line.matchAll(/\[([^[\]]*@[^[\]]*)\](?!\()/g)) {
    for (const key of group[1]!.matchAll(PANDOC)) keys.push(trimKey(key[1]!));
  }
  return keys;
}

/** A key ends before punctuation that ends the phrase: `@a,` is `a`. */
function trimKey(key: string): string {
  let end = key.length;
  while (end > 0 && !/[A-Za-z0-9_]/.test(key.charAt(end - 1))) end--;
  return key.slice(0, end);
}

/** The lines outside fenced code and front matter, without their line ends, with their offsets. */
function* proseLines(text: string): Generator<{ readonly text: string; readonly start: number }> {
  let fence: string | undefined;
  let isFrontMatter = false;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    const mark = FENCE.exec(line)?.[1];
    if (start === 0 && line === '---') isFrontMatter = true;
    else if (isFrontMatter) isFrontMatter = line !== '---' && line !== '...';
    else if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else yield { text: line, start };
    start = end + 1;
  }
}

/** The line with its code spans blanked out, so that offsets stay. */
function withoutCodeSpans(line: string): string {
  return line.replace(/`[^`]*`/g, (span) => ' '.repeat(span.length));
}
