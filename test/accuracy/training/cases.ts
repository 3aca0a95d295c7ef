import fs from 'node:fs';
import type { Knowledge } from '../../../src/engine/index.js';
import { align } from '../../../src/engine/check/align/align.js';
import { DECISIVE_DOUBTS, readDoubts, type DoubtName } from '../../../src/engine/check/align/doubts.js';
import type { Features } from '../../../src/engine/check/align/read-features.js';
import { createDraftReader } from '../../../src/engine/check/read-draft.js';
import { statementClaims, tellings } from '../../../src/engine/check/weigh.js';
import type { Claim } from '../../../src/engine/claim/types.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import type { Half } from '../halves.js';

/** A claim's quantity beside one of a statement. */
export interface Instance {
  readonly features: Features;
  readonly doubts: readonly DoubtName[];
  readonly agrees: boolean;
  /** What the statement's figure is, so that two statements of one figure are not at odds. */
  readonly figure: string;
}

/** A claim beside all that its candidates state. */
export interface Case {
  readonly instances: readonly Instance[];
}

/** What is known of the claims of one text: one of them is wrong, all are right, or no source speaks of them. */
export interface Group {
  readonly set: string;
  readonly id: string;
  /** The page or document that it comes from: what is of one page is never on both sides of a split. */
  readonly page: string;
  readonly half: Half;
  readonly label: 'supported' | 'refuted' | 'neutral' | 'unrelated';
  readonly cases: readonly Case[];
}

/** The claims of a text beside what a knowledge base states about them. */
export async function casesOf(text: string, knowledge: Knowledge): Promise<readonly Case[]> {
  const draft = { text, format: 'plaintext' } as const;
  const claims = createDraftReader()(draft, readProse(draft)).flatMap(({ read }) => read.claims);
  return instancesOf(claims, knowledge);
}

/** Claims beside what a knowledge base states about them; negated ones are left out. */
export async function instancesOf(claims: readonly Claim[], knowledge: Knowledge): Promise<readonly Case[]> {
  const found = await knowledge.candidates(claims.filter(({ unstated }) => unstated !== 'negated'));
  return found.map(({ claim, candidates }) => {
    const told = tellings(claim, candidates);
    const instances = candidates.flatMap(({ statement, score }) =>
      statementClaims(statement).flatMap((known): readonly Instance[] => {
        const alignment = align(claim, known, score / candidates[0]!.score, () => told(statement.source));
        if (alignment === undefined) return [];
        const { features, relation } = alignment;
        const { low, high, unit } = known.quantity;
        const doubts = readDoubts(claim, known, features);
        if (relation === 'differs' && doubts.some((doubt) => DECISIVE_DOUBTS.has(doubt))) return [];
        return [{ features, doubts, agrees: relation === 'agrees', figure: `${low} ${high} ${unit}` }];
      }),
    );
    return { instances };
  });
}

/** The rows of a file of JSON lines; none where it is absent. */
export function readLines(file: string): readonly unknown[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
