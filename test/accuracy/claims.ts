import type { Half } from './halves.js';
import type { Options } from './options.js';
import { SCORE_HEADER, scores } from './scores.js';
import { runDrafts, runKnowledge, type DraftOutcome } from './drafts.js';
import { PAIR_SETS, pairErrors, pairTable, runPairs } from './pairs.js';
import { runUnrelated } from './unrelated.js';

/** Prints the table of the pair sets; with the errors of one set where asked. */
export async function printPairs(options: Options): Promise<void> {
  console.log((await pairsReport(options)).join('\n'));
}

/** Prints the tables of the drafts and knowledge bases; with the errors of one set where asked. */
export async function printDrafts(options: Options): Promise<void> {
  console.log((await draftsReport(options)).join('\n'));
}

async function pairsReport({ evalFolder, errors, half }: Options): Promise<readonly string[]> {
  const lines = [...SCORE_HEADER];
  const details: string[] = [];
  for (const set of PAIR_SETS) {
    if (errors !== '' && errors !== set) continue;
    const results = await runPairs(evalFolder, set);
    lines.push(...(results === undefined ? [`| ${set} | absent |`] : pairTable(set, results)));
    if (errors === set && results !== undefined)
      details.push('', ...pairErrors(results.filter((result) => inHalf(half, result))));
  }
  return [...lines, ...details];
}

async function draftsReport({ evalFolder, errors, half }: Options): Promise<readonly string[]> {
  const lines = [...SCORE_HEADER];
  const details: string[] = [];
  const knowledge = await runKnowledge(evalFolder);
  if (knowledge === undefined) lines.push('| vitaminc-kb | absent |');
  else {
    lines.push(...scores('vitaminc-kb', knowledge));
    const silent = knowledge.filter((outcome) => outcome.silent);
    const alarms = silent.filter(({ said }) => said !== 'neutral');
    lines.push(
      '',
      `vitaminc-kb: ${alarms.length} false alarms on ${silent.length} claims that no source speaks of`,
    );
    if (errors === 'vitaminc-kb')
      details.push(
        ...alarms.map(
          ({ claim, findings }) =>
            `${claim}\n   ${findings.map((f) => `${f.verdict} ${f.message}`).join('\n   ')}`,
        ),
      );
  }
  const drafts = await runDrafts(evalFolder);
  if (drafts === undefined) lines.push('accuracy-drafts: absent');
  else {
    lines.push('', '| accuracy-drafts, NUMBER errors | drafts | P | R |', '| --- | ---: | ---: | ---: |');
    for (const half of ['both', 'tune', 'held'] as const)
      lines.push(
        draftRow(
          half,
          drafts.filter((draft) => half === 'both' || draft.half === half),
        ),
      );
    if (errors === 'accuracy-drafts')
      details.push(...draftErrors(drafts.filter((draft) => inHalf(half, draft))));
  }
  const unrelated = await runUnrelated(evalFolder);
  if (unrelated === undefined) lines.push('unrelated text: absent');
  else {
    const rate = (unrelated.refuted.length / unrelated.words) * 20_000;
    lines.push(
      '',
      `unrelated text: ${unrelated.refuted.length} refuted in ${unrelated.words} words of ${unrelated.drafts} drafts, ${rate.toFixed(2)} per 20,000 words`,
    );
    if (errors === 'unrelated')
      details.push(
        ...unrelated.refuted.map(
          (f) =>
            `${f.confidence.toFixed(2)} ${f.message}\n   ${f.reasons.join('; ')}\n   ${f.evidence[0]?.statement.slice(0, 300) ?? ''}`,
        ),
      );
  }
  return [...lines, '', ...details];
}

function draftRow(name: string, drafts: readonly DraftOutcome[]): string {
  const sum = (read: (draft: DraftOutcome) => number): number =>
    drafts.reduce((total, draft) => total + read(draft), 0);
  const precision = sum(({ hits }) => hits.length) / sum(({ refuted }) => refuted.length);
  const recall = sum(({ found }) => found) / sum(({ errors }) => errors.length);
  return `| ${name} | ${drafts.length} | ${(precision * 100).toFixed(1)} | ${(recall * 100).toFixed(1)} |`;
}

function draftErrors(drafts: readonly DraftOutcome[]): readonly string[] {
  return drafts.flatMap(({ id, draft, errors, refuted, hits }) => [
    `== ${id}`,
    ...refuted
      .filter((finding) => !hits.includes(finding))
      .map(
        (f) =>
          `  false ${f.confidence.toFixed(2)} «${draft.slice(f.sentence.start, f.sentence.end)}» ${f.message} | ${f.evidence[0]?.statement ?? ''} | ${f.reasons.join('; ')}`,
      ),
    ...errors
      .filter((error) => !refuted.some((f) => f.range.start < error.end && f.range.end > error.start))
      .map(
        (error) =>
          `  missed ${draft.slice(error.start, error.end)} in «${draft.slice(Math.max(0, error.start - 80), error.end + 60)}»`,
      ),
  ]);
}

function inHalf(wanted: Options['half'], { half }: { readonly half: Half }): boolean {
  return wanted === 'both' || wanted === half;
}
