import { calibrationTable, type Rated } from './calibration.js';
import { runDrafts, runKnowledge, type DraftOutcome, type KnowledgeOutcome } from './drafts.js';
import {
  draftMistakes,
  falseAlarms,
  figureMistakes,
  knowledgeMistakes,
  pairMistakes,
  worst,
  type Mistake,
} from './errors.js';
import type { Half } from './halves.js';
import type { Options } from './options.js';
import { PAIR_SETS, pairTable, runPairs } from './pairs.js';
import { writeResults } from './results.js';
import { SCORE_HEADER, scores } from './scores.js';
import { runTexts } from './texts.js';
import { runUnrelated } from './unrelated.js';

/** The tables of a run, its refutations, and the mistakes that were asked for. */
interface Report {
  readonly lines: readonly string[];
  readonly rated: readonly Rated[];
  readonly mistakes: readonly Mistake[];
}

/** Prints the tables of the pair sets, or of one whose errors are asked for; keeps those of all runs with `--write`. */
export async function printPairs(options: Options): Promise<void> {
  if (options.write) await writeAll(options);
  else print(await pairsReport(options), options);
}

/** Prints the tables of the drafts and knowledge bases; keeps those of all runs with `--write`. */
export async function printDrafts(options: Options): Promise<void> {
  if (options.write) await writeAll(options);
  else print(await draftsReport(options), options);
}

/** Prints the table of our labelled texts, with their errors where any are asked for; keeps those of all runs with `--write`. */
export async function printTexts(options: Options): Promise<void> {
  if (options.write) await writeAll(options);
  else print(await textsReport(options), options);
}

function print({ lines, rated, mistakes }: Report, options: Options): void {
  const errors = worst(mistakes, options.worst);
  console.log([...lines, '', ...calibrationTable(rated), ...errors.map((text) => `\n${text}`)].join('\n'));
}

async function writeAll(options: Options): Promise<void> {
  const all = { ...options, errors: '' };
  const [pairs, drafts, texts] = [await pairsReport(all), await draftsReport(all), await textsReport(all)];
  const calibration = calibrationTable([...pairs.rated, ...drafts.rated, ...texts.rated]);
  console.log([...pairs.lines, '', ...drafts.lines, '', ...texts.lines, '', ...calibration].join('\n'));
  await writeResults(
    new Map([
      ['Pairs', pairs.lines],
      ['Drafts and knowledge bases', drafts.lines],
      ['Our labelled texts', texts.lines],
      ['Calibration', [CALIBRATION, '', ...calibration]],
    ]),
  );
}

const CALIBRATION =
  'Every refutation of the pair sets, the knowledge bases, the drafts and our texts, by the confidence that it states. It is right where its row is labelled refuted, or where it meets an error that is marked in its draft.';

async function pairsReport({ evalFolder, errors, half }: Options): Promise<Report> {
  const lines = [...SCORE_HEADER];
  const rated: Rated[] = [];
  const mistakes: Mistake[] = [];
  for (const set of PAIR_SETS) {
    if (errors !== '' && errors !== set) continue;
    const results = await runPairs(evalFolder, set);
    lines.push(...(results === undefined ? [`| ${set} | absent |`] : pairTable(set, results)));
    if (results === undefined) continue;
    rated.push(...results.flatMap(({ report, ...outcome }) => ratedOf(outcome, report.findings)));
    if (errors === set) mistakes.push(...pairMistakes(results.filter((result) => inHalf(half, result))));
  }
  return { lines, rated, mistakes };
}

async function draftsReport({ evalFolder, errors, half }: Options): Promise<Report> {
  const wanted = (set: string): boolean => errors === '' || errors === set;
  const parts: Report[] = [];
  if (wanted('vitaminc-kb')) parts.push(knowledgeReport(await runKnowledge(evalFolder), half));
  if (wanted('accuracy-drafts')) parts.push(wholeDraftsReport(await runDrafts(evalFolder), half));
  if (wanted('unrelated')) parts.push(unrelatedReport(await runUnrelated(evalFolder)));
  return {
    lines: parts.flatMap(({ lines }, i) => (i === 0 ? lines : ['', ...lines])),
    rated: parts.flatMap(({ rated }) => rated),
    mistakes: errors === '' ? [] : parts.flatMap(({ mistakes }) => mistakes),
  };
}

function knowledgeReport(outcomes: readonly KnowledgeOutcome[] | undefined, half: Options['half']): Report {
  if (outcomes === undefined) return absent('vitaminc-kb: absent');
  const silent = outcomes.filter((outcome) => outcome.silent);
  const alarms = silent.filter(({ said }) => said !== 'neutral');
  const share = ((alarms.length / silent.length) * 100).toFixed(1);
  return {
    lines: [
      ...SCORE_HEADER,
      ...scores('vitaminc-kb', outcomes),
      '',
      `vitaminc-kb: ${alarms.length} false alarms on ${silent.length} claims that no source speaks of, ${share}%`,
    ],
    rated: outcomes.flatMap((outcome) => ratedOf(outcome, outcome.findings)),
    mistakes: knowledgeMistakes(outcomes.filter((outcome) => inHalf(half, outcome))),
  };
}

function wholeDraftsReport(drafts: readonly DraftOutcome[] | undefined, half: Options['half']): Report {
  if (drafts === undefined) return absent('accuracy-drafts: absent');
  return {
    lines: [
      '| accuracy-drafts, NUMBER errors | drafts | P | R | F1 |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...(['both', 'tune', 'held'] as const).map((part) =>
        draftRow(
          part,
          drafts.filter((draft) => inHalf(part, draft)),
        ),
      ),
    ],
    rated: drafts.flatMap(({ half: of, refuted, hits }) =>
      refuted
        .filter(({ verdict }) => verdict === 'refuted')
        .map((finding) => ({ half: of, confidence: finding.confidence, right: hits.includes(finding) })),
    ),
    mistakes: draftMistakes(drafts.filter((draft) => inHalf(half, draft))),
  };
}

async function textsReport({ errors, half }: Options): Promise<Report> {
  const { figures, strange, words } = await runTexts();
  const rate = ((strange.length / words) * 20_000).toFixed(2);
  return {
    lines: [
      ...SCORE_HEADER,
      ...scores('figures', figures),
      '',
      `the same drafts with the sources of all other texts: ${strange.length} refuted in ${words} words, ${rate} per 20,000 words`,
    ],
    rated: figures.flatMap((figure) =>
      figure.finding === undefined ? [] : ratedOf(figure, [figure.finding]),
    ),
    mistakes:
      errors === ''
        ? []
        : [...figureMistakes(figures.filter((figure) => inHalf(half, figure))), ...falseAlarms(strange)],
  };
}

function unrelatedReport(outcome: Awaited<ReturnType<typeof runUnrelated>>): Report {
  if (outcome === undefined) return absent('unrelated text: absent');
  const { refuted, words, drafts, related } = outcome;
  const rate = ((refuted.length / words) * 20_000).toFixed(2);
  return {
    lines: [
      `unrelated text: ${refuted.length} refuted in ${words} words of ${drafts} drafts, ${rate} per 20,000 words; ${related} drafts were left out, because a source is of the same page or site`,
    ],
    rated: [],
    mistakes: falseAlarms(refuted),
  };
}

function absent(line: string): Report {
  return { lines: [line], rated: [], mistakes: [] };
}

/** The refutations of one row: right where the row is labelled refuted. */
function ratedOf(
  { half, gold }: { readonly half: Half; readonly gold: string },
  findings: KnowledgeOutcome['findings'],
): readonly Rated[] {
  return findings
    .filter(({ verdict }) => verdict === 'refuted')
    .map(({ confidence }) => ({ half, confidence, right: gold === 'refuted' }));
}

function draftRow(name: string, drafts: readonly DraftOutcome[]): string {
  const sum = (read: (draft: DraftOutcome) => number): number =>
    drafts.reduce((total, draft) => total + read(draft), 0);
  const precision = sum(({ hits }) => hits.length) / sum(({ refuted }) => refuted.length);
  const recall = sum(({ found }) => found) / sum(({ errors }) => errors.length);
  const f1 = (2 * precision * recall) / (precision + recall);
  const cells = [precision, recall, f1].map((share) =>
    Number.isFinite(share) ? (share * 100).toFixed(1) : '–',
  );
  return `| ${name} | ${drafts.length} | ${cells.join(' | ')} |`;
}

function inHalf(wanted: Options['half'], { half }: { readonly half: Half }): boolean {
  return wanted === 'both' || wanted === half;
}
