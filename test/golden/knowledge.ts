import fs from 'node:fs';
import path from 'node:path';
import { createKnowledge, readSource } from '../../src/engine/index.js';
import type { Knowledge } from '../../src/engine/index.js';

/** The bundled knowledge base, compiled from the fact sheets of `knowledge/`. */
export function bundledKnowledge(): Knowledge {
  const names = fs.readdirSync('knowledge').filter((name) => name.endsWith('.md'));
  return createKnowledge(
    names.sort().map((name) =>
      readSource(fs.readFileSync(path.join('knowledge', name), 'utf8'), {
        id: name.replace(/\.md$/, ''),
        format: 'markdown',
      }),
    ),
  );
}
