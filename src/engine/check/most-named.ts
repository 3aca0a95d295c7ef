import { sharedTerms } from '../claim/context-concepts.js';
import { namesIn, surelyNamed } from '../claim/names/surely-named.js';

/** How many names tell what a draft is about: those of a news report's people, places and firms, and few more. */
const MOST = 16;

/** A shorter text tells by its sentences themselves what they are about. */
const FEWEST_SENTENCES = 3;

/** The names that a part of a text says. */
export interface SaidNames {
  /** How many sentences it has. */
  readonly sentences: number;
  /** The concepts of names, and of words that may be names, as often as they are said. */
  readonly names: readonly string[];
  /** Those of what is surely a name. */
  readonly sureNames: readonly string[];
}

/** The names that the sentences of a part say. */
export function readNames(texts: readonly string[]): SaidNames {
  return {
    sentences: texts.length,
    names: texts.flatMap((text) => namesIn(text, sharedTerms(text))),
    sureNames: texts.flatMap((text) => surelyNamed(text)),
  };
}

/**
 * The concepts that a draft names most, its title included, at most 16, in code-unit order; empty where it names nothing, or
 * has fewer than three sentences. Of names that are said
 * as often the first ones count. What is surely a name in one place is one wherever it stands.
 */
export function mostNamed(title: string, parts: readonly SaidNames[]): readonly string[] {
  if (parts.reduce((sum, { sentences }) => sum + sentences, 0) < FEWEST_SENTENCES) return [];
  const all = [readNames([title]), ...parts];
  const sure = new Set<string>();
  for (const { sureNames } of all) for (const name of sureNames) sure.add(name);
  const counts = new Map<string, number>();
  for (const { names } of all)
    for (const name of names) if (sure.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return ranked
    .slice(0, MOST)
    .map(([name]) => name)
    .sort();
}
