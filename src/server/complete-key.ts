import type { SourceInfo } from '../engine/index.js';
import type { Project } from './project.js';

/** A citation key that is being typed. */
export interface BegunKey {
  /** What of it is there. */
  readonly typed: string;
  /** Where it starts on its line. */
  readonly start: number;
}

/** As many as a list shows; the next letter narrows it. */
const SHOWN = 100;
/** A bracket that opened earlier on a line is no citation any more. */
const LONGEST = 1000;
const BEGUN = /\[(?:[^[\]]*[\s;])?-?@(?<key>[\w:.#$%&+?<>~/-]*)$/u;

/** The key that is being typed at the end of a line's part before the cursor: after `[@`, `[see @`, `[@one; @`. */
export function begunKey(before: string): BegunKey | undefined {
  const key = BEGUN.exec(before.slice(-LONGEST))?.groups?.key;
  return key === undefined ? undefined : { typed: key, start: before.length - key.length };
}

/** Sources with a key that may be meant: first the keys that begin with what was typed, then those and titles that hold it. */
export function keysFor(project: Project, typed: string): readonly SourceInfo[] {
  const wanted = typed.toLowerCase();
  const beginning: SourceInfo[] = [];
  const holding: SourceInfo[] = [];
  for (const { source, key, words } of cited(project)) {
    if (key.startsWith(wanted)) beginning.push(source);
    else if (words.includes(wanted)) holding.push(source);
    if (beginning.length === SHOWN) break;
  }
  return [...beginning, ...holding].slice(0, SHOWN);
}

interface CitedSource {
  readonly source: SourceInfo;
  /** In lower case. */
  readonly key: string;
  /** Key, title and authors in lower case. */
  readonly words: string;
}

const known = new WeakMap<Project, readonly CitedSource[]>();

/** The project's sources with a key, each key once, in the order of the keys. */
function cited(project: Project): readonly CitedSource[] {
  const found = known.get(project) ?? listed(project);
  known.set(project, found);
  return found;
}

function listed(project: Project): readonly CitedSource[] {
  const byKey = new Map<string, CitedSource>();
  for (const source of project.parts.flatMap((part) => part.sources)) {
    const { citationKey = '', title, authors = [] } = source;
    if (citationKey === '' || byKey.has(citationKey)) continue;
    const words = [citationKey, title, ...authors].join('\n').toLowerCase();
    byKey.set(citationKey, { source, key: citationKey.toLowerCase(), words });
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
