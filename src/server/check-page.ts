import fs from 'node:fs';
import path from 'node:path';
import type { CheckName } from '../engine/index.js';
import { pageOf } from '../workspace/pages.js';
import { uriOf } from './file-uris.js';

/** Where the pages lie beside the bundled server; undefined where the server is not bundled. */
const FOLDER = typeof __dirname === 'undefined' ? undefined : path.join(__dirname, '..', 'docs', 'checks');

const found = new Map<CheckName, string>();

/** The page that explains a check: the one that comes with the server, which needs no network; else the one on the web. */
export function checkPage(check: CheckName): string {
  const page = found.get(check) ?? findPage(check);
  found.set(check, page);
  return page;
}

function findPage(check: CheckName): string {
  const file = FOLDER === undefined ? undefined : path.join(FOLDER, `${check}.md`);
  return file !== undefined && fs.existsSync(file) ? uriOf(file) : pageOf(check);
}
