// Sources that have all that sources can have, and claims to look them up by.
import {
  createChecker,
  type Candidates,
  type Claim,
  type Knowledge,
  type Source,
  type SourceInfo,
} from '../../../src/engine/index.js';

const HARBOUR_TEXT = `# Ships

In 2023 the harbour of Sande handled 1,250 ships. It had 40 cranes, and the Ørsted yard beside it 3.

| Year | Containers |
| --- | --- |
| 2022 | 40,000 |
| 2023 | 52,000 |
`;

export const HARBOUR_INFO: SourceInfo = {
  id: 'harbour',
  title: 'The harbour',
  publisher: 'Coast News',
  authors: ['A. Writer', 'Another'],
  published: '2024-03-01',
  url: 'https://example.org/harbour',
  citationKey: 'writer2024',
};

export const HARBOUR: Source = {
  ...HARBOUR_INFO,
  format: 'markdown',
  text: HARBOUR_TEXT,
  pages: [0, HARBOUR_TEXT.indexOf('In 2023')],
};

const MILL: Source = {
  id: 'mill',
  title: 'The mill of Orme 😀',
  format: 'markdown',
  text: `# Orme

The mill employs:

- 120 people in the saw hall,
- 45% more than in 2010 in the office.

It sold boards for $1.75 million in January 2023. Half of them went abroad.
`,
};

const COUNTS: Source = {
  id: 'counts',
  title: 'Counts',
  format: 'plaintext',
  text: `${Array.from({ length: 120 }, (_, i) => `${i + 1} ships`).join(', ')}.\n\nThe harbour rests.`,
};

export const SOURCES: readonly Source[] = [HARBOUR, MILL, COUNTS];

const DRAFT = `The harbour of Sande handled 900 ships in 2023, and 50,000 containers.
The mill of Orme sold boards for $2 million. A third of them went abroad, by 130 people, 40% of whom in the office since 2012.`;

/** The claims of a draft that the sources speak of. */
export async function readClaims(text = DRAFT): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const recorder = {
    candidates: (asked: readonly Claim[]) => {
      claims.push(...asked);
      return Promise.resolve(asked.map((claim) => ({ claim, candidates: [] })));
    },
  };
  await createChecker(recorder).check({ text, format: 'plaintext' });
  return claims;
}

/** What a store has for these claims. */
export async function candidatesOf(knowledge: Knowledge): Promise<readonly Candidates[]> {
  return knowledge.candidates(await readClaims());
}
