import type { Skipped } from '../prose/types.js';
import { readTerms } from '../claim/terms.js';
import { memoize } from '../claim/memoize.js';
import { createRanker, type Hit } from './look-up.js';
import type { StatementIndex } from './index-build.js';
import { save } from './save.js';
import { nearWords } from './near-words.js';
import type { Candidate, Knowledge, SourceInfo, Statement } from './types.js';

/** What an embedded store is made of; `save` writes it and `load` reads it. */
export interface KnowledgeParts {
  readonly sources: readonly SourceInfo[];
  readonly statements: readonly Statement[];
  readonly index: StatementIndex;
  readonly skipped: readonly Skipped[];
}

/** A store over statements and their index, all in memory. */
export function embeddedKnowledge(parts: KnowledgeParts): Knowledge {
  const { sources, statements, index, skipped } = parts;
  const toCandidates = (hits: readonly Hit[]): readonly Candidate[] =>
    hits.map(({ id, score }) => ({ statement: statements[id]!, score }));
  const ranker = createRanker(index);
  const near = memoize((word: string) => nearWords(index.concepts, word), 256);
  return {
    sources,
    statementCount: statements.length,
    sourceCounts: countBySource(sources, statements),
    skipped,
    save: () => save(parts),
    candidates: (claims) =>
      Promise.resolve(claims.map((claim) => ({ claim, candidates: toCandidates(ranker.lookUp(claim)) }))),
    search: (words, limit = 20) => {
      const query = new Map<string, number>();
      for (const { concept } of readTerms(words)) {
        query.set(concept, 2);
        for (const word of near(concept)) if (!query.has(word)) query.set(word, 1);
      }
      return toCandidates(ranker.rank(query, limit));
    },
  };
}

function countBySource(sources: readonly SourceInfo[], statements: readonly Statement[]): readonly number[] {
  const counts = new Map<SourceInfo, number>();
  for (const { source } of statements) counts.set(source, (counts.get(source) ?? 0) + 1);
  return sources.map((source) => counts.get(source) ?? 0);
}
