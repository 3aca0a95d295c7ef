import { folderOf, TestClient, uriOf, type ClientOptions } from './client.js';

/** A sentence about the bundled documents that they refute, and what they say. */
export const WRONG = 'The factory in Alabuga makes around 8,500 drones per month.';
/** One that they support. */
export const RIGHT = 'The factory in Alabuga produces over 6,000 drones monthly.';

/** A source of the tests' own, with one figure. */
export function source(title: string, people: string): string {
  return [
    '---',
    `title: ${title}`,
    'publisher: The Brno Gazette',
    'published: 2024-05-17',
    `url: https://brno.example/${title.toLowerCase()}`,
    `citationKey: ${title.toLowerCase()}2024`,
    '---',
    '',
    `# ${title}`,
    '',
    `- The Brno works employ ${people} people.`,
    '',
  ].join('\n');
}

/** A draft that the source `Works` with 4,000 people refutes. */
export const BRNO = 'The Brno works employ 4,500 people.';

/** The project file of a folder whose sources lie in `sources/`, without the bundled knowledge. */
export const PROJECT = JSON.stringify({ sources: ['sources'], bundled: false });

/** A folder with one source, one project file, and the drafts given. */
export function project(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderOf({
    '.claimcheck.json': PROJECT,
    'sources/works.md': source('Works', '4,000'),
    'draft.md': `${BRNO}\n`,
    ...files,
  });
}

/** The clients of a suite's tests: each is stopped after its test. */
export function clients(): (options?: ClientOptions) => Promise<TestClient> {
  const started: TestClient[] = [];
  afterEach(async () => {
    for (const client of started.splice(0)) await client.stop();
  });
  return async (options) => {
    const client = await TestClient.start(options);
    started.push(client);
    return client;
  };
}

/** A client on a folder, with one draft of it open and checked. */
export async function opened(
  start: ReturnType<typeof clients>,
  folder: string,
  text: string,
  options: ClientOptions = {},
): Promise<{ readonly client: TestClient; readonly uri: string }> {
  const client = await start({ folders: [folder], ...options });
  const uri = uriOf(folder, 'draft.md');
  await client.open(uri, text);
  await client.checked(uri);
  return { client, uri };
}
