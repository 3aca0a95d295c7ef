import {
  createChecker,
  type Checker,
  type CheckReport,
  type Finding,
  type KnowledgeStore,
  type PassedOver,
  type Skipped,
  type Verdict,
} from '../engine/index.js';
import type { Severity } from './config.js';
import type { Decision } from './decisions.js';
import { draftFormat } from './draft-files.js';
import { describe } from './file-error.js';
import { FILE_LIMITS } from './limits.js';
import { lineStarts, positionAt, type Position } from './positions.js';
import { readTextFile, type Outcome, type TextFile } from './read-text-file.js';
import { staleDecisions, staleNote } from './stale-decisions.js';
import { countVerdicts, type VerdictCounts } from './verdict-counts.js';

/** Why a finding does not call for attention: a person decided so, or a directive in the draft says so. */
export interface Silenced {
  readonly by: 'decision' | 'directive';
  readonly reason: string;
}

/** Something at a place of a draft. */
export interface Placed {
  readonly start: Position;
  readonly end: Position;
}

/** A finding with its place and the decision on it. */
export interface ReviewedFinding extends Placed {
  readonly finding: Finding;
  /** The sentence of the claim, to the letter. */
  readonly sentence: string;
  /** How the draft's project shows the verdict. */
  readonly severity: Severity;
  /** What the suggestion replaces, to the letter and placed, where that is more than the quantity. */
  readonly replaced?: Placed & { readonly text: string };
  readonly silenced?: Silenced;
}

/** What came of one draft. */
export interface FileReview {
  /** For a person and for reports: `/` between its parts. */
  readonly path: string;
  /** In the order of the draft, whatever their verdict; empty where the draft was not read. */
  readonly findings: readonly ReviewedFinding[];
  readonly examined: CheckReport['examined'];
  readonly passedOver: readonly (PassedOver & Placed)[];
  readonly directives: readonly (CheckReport['directives'][number] & Placed)[];
  readonly skipped: readonly Skipped[];
  /** Sentences for a person about how the file was read, and about its decisions; mostly none. */
  readonly notes: readonly string[];
}

/** A draft to check: its absolute path, the path to show, and what holds for it. */
export interface DraftJob {
  readonly file: string;
  readonly path: string;
  readonly store: KnowledgeStore;
  /** By fingerprint. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The folder of their file: the draft's decisions that no longer apply are noted. Without it nothing is noted. */
  readonly decisionsFolder?: string;
  readonly severity: Readonly<Record<Verdict, Severity>>;
  /** The text, where it does not come from the file. */
  readonly content?: Outcome<TextFile>;
}

/** Who hears of a review, and what ends it. */
export interface ReviewOptions {
  /** Called after each draft, in the order in which they end; `done` counts from 1. */
  readonly onFile?: (review: FileReview, done: number, total: number) => void;
  /** Once aborted no other draft is begun, and the one at work ends early. */
  readonly signal?: AbortSignal;
}

/** The reviews of the drafts, in their order; those not reached before an abort are missing. Never throws. */
export async function reviewDrafts(
  jobs: readonly DraftJob[],
  options: ReviewOptions = {},
): Promise<readonly FileReview[]> {
  const reviews = new Array<FileReview | undefined>(jobs.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < jobs.length && options.signal?.aborted !== true) {
      const at = next++;
      const review = await reviewDraft(jobs[at]!, options.signal);
      reviews[at] = review;
      options.onFile?.(review, ++done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: FILE_LIMITS.filesAtOnce }, work));
  return reviews.filter((review) => review !== undefined);
}

/** The review of one draft. Never throws. */
async function reviewDraft(job: DraftJob, signal?: AbortSignal): Promise<FileReview> {
  const read = job.content ?? (await readTextFile(job.file));
  if ('skipped' in read) return skippedFile(job.path, [read.skipped]);
  const { text, note } = read.value;
  const draft = { text, format: draftFormat(job.file), uri: job.path };
  try {
    const report = await checkerOf(job.store).check(draft, { cancelled: () => signal?.aborted === true });
    const outgrown = signal?.aborted === true ? undefined : outgrownNote(job, report);
    return placed(
      job,
      text,
      report,
      [note, outgrown].filter((one) => one !== undefined),
    );
  } catch (error) {
    return skippedFile(job.path, [
      { reason: 'invalid', message: `It could not be checked: ${describe(error)}` },
    ]);
  }
}

function outgrownNote(
  { file, decisions, decisionsFolder: folder }: DraftJob,
  report: CheckReport,
): string | undefined {
  if (folder === undefined) return undefined;
  return staleNote(staleDecisions({ file, decisions: decisions.values(), folder }, report));
}

/** One checker for each store: the drafts of a folder share sentences, and the statements that speak of them. */
const checkers = new WeakMap<KnowledgeStore, Checker>();

function checkerOf(store: KnowledgeStore): Checker {
  const checker = checkers.get(store) ?? createChecker(store);
  checkers.set(store, checker);
  return checker;
}

/** The review of a file that was not read. */
export function skippedFile(path: string, skipped: readonly Skipped[]): FileReview {
  const examined = { sentences: 0, quantities: 0 };
  return { path, findings: [], examined, passedOver: [], directives: [], skipped, notes: [] };
}

/** Sums over all files. */
export interface Totals {
  readonly files: number;
  /** Every finding, silenced or not. */
  readonly verdicts: VerdictCounts;
  /** Of them, those that a decision or a directive silences. */
  readonly silenced: VerdictCounts;
  readonly skipped: number;
  readonly sentences: number;
  readonly quantities: number;
}

/** Counts what is in some reviews; all zero for none. */
export function totalsOf(files: readonly FileReview[]): Totals {
  const entries = files.flatMap((file) => file.findings);
  const count = (some: readonly ReviewedFinding[]): VerdictCounts =>
    countVerdicts(some.map(({ finding }) => finding));
  const sum = (numberOf: (file: FileReview) => number): number =>
    files.reduce((total, file) => total + numberOf(file), 0);
  return {
    files: files.length,
    verdicts: count(entries),
    silenced: count(entries.filter((entry) => entry.silenced !== undefined)),
    skipped: sum((file) => file.skipped.length),
    sentences: sum((file) => file.examined.sentences),
    quantities: sum((file) => file.examined.quantities),
  };
}

function placed(job: DraftJob, text: string, report: CheckReport, notes: readonly string[]): FileReview {
  const starts = lineStarts(text);
  const place = <T extends { readonly range: Finding['range'] }>(item: T): T & Placed => ({
    ...item,
    start: positionAt(starts, item.range.start),
    end: positionAt(starts, item.range.end),
  });
  return {
    path: job.path,
    findings: report.findings.map((finding) => {
      const { start, end } = place(finding);
      const sentence = text.slice(finding.sentence.start, finding.sentence.end);
      const severity = job.severity[finding.verdict];
      const { suggestionRange: range } = finding;
      const replaced = range && place({ range, text: text.slice(range.start, range.end) });
      return {
        finding,
        start,
        end,
        sentence,
        severity,
        ...(replaced !== undefined && { replaced }),
        ...silencedBy(finding, job.decisions),
      };
    }),
    examined: report.examined,
    passedOver: report.passedOver.map(place),
    directives: report.directives.map(place),
    skipped: report.skipped,
    notes,
  };
}

function silencedBy(
  finding: Finding,
  decisions: ReadonlyMap<string, Decision>,
): { readonly silenced?: Silenced } {
  if (finding.suppressed !== undefined) return { silenced: { by: 'directive', ...finding.suppressed } };
  const decision = decisions.get(finding.fingerprint);
  return decision === undefined ? {} : { silenced: { by: 'decision', reason: decision.reason } };
}
