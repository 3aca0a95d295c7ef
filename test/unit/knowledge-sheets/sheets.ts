import fs from 'node:fs';
import path from 'node:path';

/** A fact sheet of `knowledge/`: its file, the lines of its prose, and those among them that are statements. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly statements: readonly string[];
}

/** Every fact sheet of the bundled knowledge base, in name order. */
export function bundledSheets(): readonly Sheet[] {
  return fs
    .readdirSync('knowledge')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const text = fs.readFileSync(path.join('knowledge', name), 'utf8');
      const lines = withoutComments(withoutFrontMatter(text)).split('\n');
      const statements = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
      return { name, text, lines, statements };
    });
}

/** The runs of `length` words that stand in both texts, without regard to case and punctuation. */
export function sharedRuns(text: string, other: string, length: number): readonly string[] {
  const known = new Set(runs(other, length));
  return runs(text, length).filter((run) => known.has(run));
}

function runs(text: string, length: number): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => {
    return words
      .slice(at, at + length)
      .join(' ')
      .replaceAll('’', "'");
  });
}

function withoutFrontMatter(text: string): string {
  const end = text.indexOf('\n---\n', 4);
  return text.startsWith('---\n') && end > 0 ? text.slice(end + 5) : text;
}

function withoutComments(text: string): string {
  const start = text.indexOf('<!--');
  const end = text.indexOf('-->', start);
  if (start < 0 || end < 0) return text;
  return text.slice(0, start) + withoutComments(text.slice(end + 3));
}
