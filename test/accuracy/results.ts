import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import prettier from 'prettier';

const FILE = 'test/accuracy/results.md';
const RUN = /on \d{1,2} \p{L}+ \d{4} at commit \S+?(?=[.,;] |[.,;]$)/mu;

/**
 * Puts tables in the place of the sections of `results.md` with their headings, and the date and commit of this run in its
 * first lines; everything else is kept. Throws where a heading is missing.
 */
export async function writeResults(sections: ReadonlyMap<string, readonly string[]>): Promise<void> {
  let text = fs.readFileSync(FILE, 'utf8').replace(RUN, `on ${today()} at commit ${commit()}`);
  for (const [heading, lines] of sections) text = withSection(text, heading, lines);
  const style = await prettier.resolveConfig(FILE);
  fs.writeFileSync(FILE, await prettier.format(text, { ...style, parser: 'markdown' }));
}

/** A Markdown text with the section of a heading filled anew, up to the next heading. */
export function withSection(text: string, heading: string, lines: readonly string[]): string {
  const start = text.indexOf(`## ${heading}\n`);
  if (start < 0) throw new Error(`No section “${heading}”.`);
  const next = text.indexOf('\n## ', start);
  const rest = next < 0 ? '\n' : text.slice(next);
  return `${text.slice(0, start)}## ${heading}\n\n${lines.join('\n').trim()}\n${rest}`;
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function commit(): string {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'knowledge') !== '';
  return git('rev-parse', '--short', 'HEAD') + (changed ? '+changes' : '');
}
