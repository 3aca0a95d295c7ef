import { evaluate } from '../../../src/engine/check/align/model.js';
import type { Group } from './cases.js';
import { accuse, type Scorer } from './examples.js';
import { byHand, foldOf, FOLDS, scorerOf, train } from './train.js';

/** A text with how surely it was accused, 0 where it was not. */
interface Answer {
  readonly set: string;
  readonly isWrong: boolean;
  readonly model: number;
  readonly hand: number;
}

/** The precisions at which recall is compared. */
const PRECISIONS = [0.8, 0.85, 0.9] as const;

/**
 * Recall at fixed precisions of models that did not see a text's page, beside hand-set weights, as a table of Markdown.
 * Each set stands with the texts that none of its sources speaks of.
 */
export function crossValidate(groups: readonly Group[]): readonly string[] {
  const answers = Array.from({ length: FOLDS }, (_, fold) => answersOf(groups, fold)).flat();
  const sets = [...new Set(answers.map(({ set }) => set))];
  const head = PRECISIONS.flatMap((precision) => [`hand at ${precision}`, `model at ${precision}`]);
  return [
    `| set | wrong | ${head.join(' | ')} |`,
    `| --- | ---: |${' ---: |'.repeat(head.length)}`,
    ...sets.map((set) =>
      rowOf(
        set,
        answers.filter((answer) => answer.set === set),
      ),
    ),
    ...reliability(answers),
    '',
  ];
}

function answersOf(groups: readonly Group[], fold: number): readonly Answer[] {
  const { alignment, accusation } = train(groups.filter(({ page }) => foldOf(page) !== fold));
  const scorer = scorerOf(alignment);
  const hand: Scorer = (_, features) => byHand(features);
  return groups
    .filter(({ page }) => foldOf(page) === fold)
    .map((group) => ({
      set: group.set.replace(/ mixed$/, ''),
      isWrong: group.label === 'refuted',
      model: surest(
        group.cases.flatMap((one) => accuse(one, group, scorer).map(({ row }) => evaluate(accusation, row))),
      ),
      hand: surest(group.cases.flatMap((one) => accuse(one, group, hand).map(({ score }) => score))),
    }));
}

function surest(logOdds: readonly number[]): number {
  return logOdds.length === 0 ? 0 : 1 / (1 + Math.exp(-Math.max(...logOdds)));
}

function rowOf(set: string, answers: readonly Answer[]): string {
  const wrong = answers.filter(({ isWrong }) => isWrong).length;
  const cells = PRECISIONS.flatMap((precision) =>
    (['hand', 'model'] as const).map((key) => (100 * recallAt(answers, key, precision)).toFixed(0)),
  );
  return `| ${set} | ${wrong} | ${cells.join(' | ')} |`;
}

function recallAt(answers: readonly Answer[], key: 'hand' | 'model', precision: number): number {
  const ranked = answers.filter((answer) => answer[key] > 0).sort((a, b) => b[key] - a[key]);
  let hits = 0;
  let best = 0;
  for (const [i, { isWrong }] of ranked.entries()) {
    if (isWrong) hits++;
    if (hits / (i + 1) >= precision) best = hits;
  }
  return best / Math.max(1, answers.filter(({ isWrong }) => isWrong).length);
}

/** Of the texts accused with a confidence, how many are wrong. */
function reliability(answers: readonly Answer[]): readonly string[] {
  const bins = [0.5, 0.6, 0.7, 0.8, 0.9].map((low) => {
    const inside = answers.filter(({ model }) => model >= low && model < low + 0.1);
    const wrong = inside.filter(({ isWrong }) => isWrong).length;
    return `| ${low.toFixed(1)} | ${inside.length} | ${inside.length === 0 ? '–' : ((100 * wrong) / inside.length).toFixed(0)} |`;
  });
  return ['', '| confidence from | texts | wrong, % |', '| ---: | ---: | ---: |', ...bins];
}
