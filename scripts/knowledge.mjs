// Compiles a folder of fact sheets into one knowledge file, with the engine that was just built.
import fs from 'node:fs';
import path from 'node:path';
import { createKnowledge, readSource } from '../dist/engine/index.js';

/** The compiled form of every Markdown file in `folder`, in name order; the same files give the same bytes. */
export async function compileFolder(folder) {
  const names = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const sources = names.map((name) =>
    readSource(fs.readFileSync(path.join(folder, name), 'utf8'), {
      id: name.replace(/\.md$/, ''),
      format: 'markdown',
    }),
  );
  return createKnowledge(sources).save();
}
