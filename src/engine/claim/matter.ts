import { isPlaceConcept, metonymOf } from './concept.js';
import { termsBefore } from './context-concepts.js';
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

function readMatter(context: SentenceContext): ReadonlySet<string> {
  const { title, headings, before, opening } = context;
  const sure = [...namedAround(context), ...(opening?.sureNames ?? [])];
  if (sure.length === 0) return NOTHING;
  const names = [
    ...[title, ...headings].flatMap((text) => namesIn(text)),
    ...namesIn(before, termsBefore(context)),
    ...(opening?.names ?? []),
  ];
  const hasOwn = sure.some((name) => !isPlace(name));
  return new Set(hasOwn ? names.filter((name) => !isPlace(name)) : names);
}

/** The concepts of what is surely a name in the title, in the headings above, and in the sentence before. */
export function namedAround(context: SentenceContext): ReadonlySet<string> {
  const found = around.get(context);
  if (found !== undefined) return found;
  const { title, headings, before } = context;
  const names = new Set([
    ...[title, ...headings].flatMap((text) => surelyNamed(text)),
    ...surelyNamed(before, termsBefore(context)),
  ]);
  around.set(context, names);
  return names;
}

const around = new WeakMap<SentenceContext, ReadonlySet<string>>();

/** A capital may stand for its country. */
function isPlace(name: string): boolean {
  return isPlaceConcept(name) || metonymOf(name) !== undefined;
}

const NOTHING: ReadonlySet<string> = new Set();
