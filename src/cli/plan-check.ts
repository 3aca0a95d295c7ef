import path from 'node:path';
import { indexDecisions } from '../workspace/decisions.js';
import { draftFiles, mergeListings } from '../workspace/draft-files.js';
import { FILE_LIMITS } from '../workspace/limits.js';
import type { Listing, SkippedPath } from '../workspace/list-files.js';
import type { Project } from '../workspace/project.js';
import { decodeText, type Outcome, type TextFile } from '../workspace/read-text-file.js';
import type { OpenKnowledge } from '../workspace/sources.js';
import type { CheckOptions } from './check-command.js';
import { STDIN, type Input } from './inputs.js';
import { openSources, placesOf } from './open-sources.js';
import { displayPath } from './output.js';
import type { PlannedJob } from './parallel.js';
import { isUnread } from './unread.js';

/** What one run has to do. */
export interface CheckPlan {
  readonly jobs: readonly PlannedJob[];
  readonly skipped: readonly SkippedPath[];
  /** For standard error. */
  readonly complaints: readonly string[];
  /** Whether something that was asked for could not be read. */
  readonly failed: boolean;
}

type PlanOptions = Pick<CheckOptions, 'sources' | 'bundled' | 'cache' | 'stdinFilename'>;

interface OpenProject {
  readonly project: Project;
  readonly knowledge: OpenKnowledge;
}

/** Opens the knowledge of each project once and finds the drafts that the inputs stand for. */
export async function planCheck(inputs: readonly Input[], options: PlanOptions): Promise<CheckPlan> {
  const open = new Map<string, OpenProject>();
  for (const { project } of inputs) {
    if (open.has(project.root)) continue;
    open.set(project.root, { project, knowledge: await openSources(placesOf(project, options)) });
  }
  const jobs = new Map<string, PlannedJob>();
  const complaints: string[] = [];
  const listings = await Promise.all(
    inputs.map(async (input) => {
      const opened = open.get(input.project.root)!;
      if (input.path === STDIN) {
        jobs.set(STDIN, await stdinJob(options.stdinFilename, opened));
        return { files: [], skipped: [] };
      }
      const listing = await draftsOf(input, opened);
      if (input.missing === undefined) complaints.push(...complaintsAbout(listing));
      for (const file of listing.files) {
        if (!jobs.has(file)) jobs.set(file, jobFor(file, displayPath(file), opened));
      }
      return listing;
    }),
  );
  const drafts = mergeListings(listings);
  const sources = [...open.values()].flatMap(({ knowledge }) => knowledge.skipped);
  return {
    jobs: [...jobs.values()],
    skipped: [...drafts.skipped, ...sources],
    complaints: [...complaints, ...[...open.values()].flatMap(complaintsOf)],
    failed:
      drafts.skipped.length > 0 || sources.some((entry) => isAskedFor(entry, options, [...open.values()])),
  };
}

/** The drafts that an input stands for. A folder without one is skipped, as is a glob that matches nothing. */
async function draftsOf(input: Input, { project, knowledge }: OpenProject): Promise<Listing> {
  const rules = { ...project, sourceFiles: knowledge.files };
  const listing = await draftFiles(input.path, process.cwd(), rules);
  if (listing.files.length + listing.skipped.length > 0) return listing;
  const message = 'There is no draft in it.';
  return { files: [], skipped: [{ reason: 'unreadable', message, path: path.resolve(input.path) }] };
}

function jobFor(file: string, shown: string, { project, knowledge }: OpenProject): PlannedJob {
  const decisions = indexDecisions(project.decisions);
  const { severity } = project.config;
  const { store, parts } = knowledge;
  const decisionsFolder = path.dirname(project.decisionsFile);
  return { file, path: shown, store, parts, decisions, decisionsFolder, severity };
}

/** Standard input without a name is read as Markdown, of which plain text is mostly a part. */
async function stdinJob(name: string | undefined, opened: OpenProject): Promise<PlannedJob> {
  const file = path.resolve(name ?? 'stdin.md');
  return { ...jobFor(file, name ?? '<stdin>', opened), content: await readStdin() };
}

async function readStdin(): Promise<Outcome<TextFile>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > FILE_LIMITS.textBytes) {
      return { skipped: { reason: 'too-large', message: 'Standard input is larger than any draft.' } };
    }
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks));
}

function complaintsAbout({ skipped }: Listing): readonly string[] {
  return skipped.map((entry) => `${displayPath(entry.path)}: ${entry.message}`);
}

function complaintsOf({ project, knowledge }: OpenProject): readonly string[] {
  const decisions = displayPath(project.decisionsFile);
  const malformed = project.decisions.malformed.map(
    ({ line, message }) => `${decisions}:${line}: ${message}`,
  );
  const nothing = knowledge.parts.length === 0 ? ['there are no sources: every claim is unverified'] : [];
  return [...malformed, ...nothing];
}

/** A document of a kind that cannot be read was not asked for where it only lies among the sources. */
function isAskedFor(
  entry: SkippedPath,
  { sources = [] }: PlanOptions,
  projects: readonly OpenProject[],
): boolean {
  if (entry.reason !== 'unsupported') return isUnread(entry);
  const named = projects.flatMap(({ project: { root, config } }) =>
    config.sources.map((source) => path.resolve(root, source)),
  );
  return [...named, ...sources.map((source) => path.resolve(source))].includes(entry.path);
}
