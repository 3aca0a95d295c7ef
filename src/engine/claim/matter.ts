import { isPlaceConcept, metonymOf } from './concept.js';
import { namesIn, surelyNamed } from './names/surely-named.js';
import type { SentenceContext } from './types.js';

/**
 * The names that tell what a text is about, as concepts: those of its title, of the headings above, of what it opens with,
 * and of the sentence before; countries only where it names nothing else. Empty where nothing is surely a name; where
 * something is, words that may be names count too, since a text may be about them.
 */
export function matterOf(context: SentenceContext): ReadonlySet<string> {
  const found = matters.get(context);
  if (found !== undefined) return found;
  const matter = readMatter(context);
  matters.set(context, matter);
  return matter;
}

const matters = new WeakMap<SentenceContext, ReadonlySet<string>>();

function readMatter({ title, headings, before, opening }: SentenceContext): ReadonlySet<string> {
  const texts = [title, ...headings, before];
  const sure = [...texts.flatMap(surelyNamed), ...(opening?.sureNames ?? [])];
  if (sure.length === 0) return NOTHING;
  const names = [...texts.flatMap(namesIn), ...(opening?.names ?? [])];
  const hasOwn = sure.some((name) => !isPlace(name));
  return new Set(hasOwn ? names.filter((name) => !isPlace(name)) : names);
}

/** A capital may stand for its country. */
function isPlace(name: string): boolean {
  return isPlaceConcept(name) || metonymOf(name) !== undefined;
}

const NOTHING: ReadonlySet<string> = new Set();
