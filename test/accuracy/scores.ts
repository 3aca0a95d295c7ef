import type { Half } from './halves.js';

export type Label = 'supported' | 'refuted' | 'neutral';

export interface Outcome {
  readonly half: Half;
  readonly gold: Label;
  readonly said: Label;
  readonly confidence: number;
}

const LABELS: readonly Label[] = ['supported', 'refuted', 'neutral'];

/** Rows of a Markdown table: the whole set, then each half. */
export function scores(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const parts: readonly (readonly [string, readonly Outcome[]])[] = [
    [name, outcomes],
    ['– tuned half', outcomes.filter(({ half }) => half === 'tune')],
    ['– held half', outcomes.filter(({ half }) => half === 'held')],
  ];
  return parts.map(([label, part]) => row(label, part));
}

export const SCORE_HEADER = [
  '| set | rows | accuracy | refuted P | refuted R | refuted F1 | supported F1 | macro-F1 | false alarms on neutral |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

function row(label: string, outcomes: readonly Outcome[]): string {
  const right = outcomes.filter(({ gold, said }) => gold === said).length;
  const by = new Map(LABELS.map((name) => [name, prf(outcomes, name)]));
  const present = LABELS.filter((name) => outcomes.some(({ gold }) => gold === name));
  const macro = present.reduce((sum, name) => sum + by.get(name)!.f1, 0) / Math.max(1, present.length);
  const neutral = outcomes.filter(({ gold }) => gold === 'neutral');
  const alarms = neutral.filter(({ said }) => said === 'refuted').length;
  const refuted = by.get('refuted')!;
  const cells = [
    label,
    String(outcomes.length),
    percent(right / outcomes.length),
    percent(refuted.precision),
    percent(refuted.recall),
    percent(refuted.f1),
    percent(by.get('supported')!.f1),
    percent(macro),
    neutral.length === 0 ? '–' : percent(alarms / neutral.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

export function prf(
  outcomes: readonly Outcome[],
  label: Label,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const said = outcomes.filter((outcome) => outcome.said === label);
  const gold = outcomes.filter((outcome) => outcome.gold === label);
  const hits = said.filter((outcome) => outcome.gold === label).length;
  const precision = said.length === 0 ? 0 : hits / said.length;
  const recall = gold.length === 0 ? 0 : hits / gold.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function percent(value: number): string {
  return Number.isFinite(value) ? (value * 100).toFixed(1) : '–';
}
