import { folderWith } from '../unit/workspace/folder.js';

/** A source about an invented harbour. */
export const SOURCE = `---
title: Harbour statistics
publisher: Port Authority
published: 2025-04-30
url: https://example.org/harbour
---

# The port of Oldhaven

The port of Oldhaven handled 6,000 ships in 2024.
The harbour of Oldhaven employs 320 pilots.
`;

/** A source that disagrees with it about the pilots. */
export const OTHER_SOURCE = `---
title: Letters from the coast
publisher: Coast Gazette
---

The harbour of Oldhaven employs 410 pilots.
`;

/** A draft's sentence for each verdict, against both sources. */
export const SENTENCES = {
  refuted: 'The port of Oldhaven handled 5,000 ships in 2024.',
  supported: 'The port of Oldhaven handled 6,000 ships in 2024.',
  conflicting: 'The harbour of Oldhaven employs 320 pilots.',
  unverified: 'The museum of Oldhaven shows 42 paintings.',
} as const;

export type SentenceVerdict = keyof typeof SENTENCES;

/** A folder with both sources in `kb/`, a configuration that names it, and these files. */
export function oldhaven(files: Readonly<Record<string, string | Uint8Array>>): string {
  return folderWith({
    'kb/harbour.md': SOURCE,
    'kb/letters.md': OTHER_SOURCE,
    '.claimcheck.json': '{ "sources": ["kb"], "bundled": false }',
    ...files,
  });
}
