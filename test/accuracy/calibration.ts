import type { Half } from './halves.js';

/** A refutation with what it says of its own sureness, and whether it was right. */
export interface Rated {
  readonly half: Half;
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Refutations of about the same confidence. */
export interface Bin {
  /** The least confidence of the bin; it reaches up to the next bin, the last one to 1. */
  readonly from: number;
  readonly count: number;
  /** Shares from 0 to 1; 0 where the bin is empty. */
  readonly confidence: number;
  readonly right: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** The refutations by confidence, one bin below a half and five above it. */
export function binsOf(rated: readonly Rated[]): readonly Bin[] {
  return EDGES.map((from, i) => {
    const to = EDGES[i + 1] ?? Infinity;
    const inside = rated.filter(({ confidence }) => confidence >= from && confidence < to);
    return {
      from,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

/**
 * The expected calibration error from 0 to 1: how far confidence and share right lie apart, bin by bin, weighed by the
 * bins' counts (Naeini, Cooper and Hauskrecht, 2015). 0 for nothing.
 */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const apart = bins.reduce(
    (sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right),
    0,
  );
  return total === 0 ? 0 : apart / total;
}

/** A Markdown table of confidence against the share right, for each half; a last row has the expected calibration error. */
export function calibrationTable(rated: readonly Rated[]): readonly string[] {
  const halves = (['tune', 'held'] as const).map((half) => binsOf(rated.filter((one) => one.half === half)));
  const rows = EDGES.map((from, i) => {
    const to = EDGES[i + 1] ?? 1;
    const cells = halves.flatMap((bins) => cellsOf(bins[i]!));
    return `| ${from === 0 ? 'below 0.5' : `${from.toFixed(1)}–${to.toFixed(1)}`} | ${cells.join(' | ')} |`;
  });
  const errors = halves.flatMap((bins) => {
    const count = bins.reduce((sum, bin) => sum + bin.count, 0);
    return [String(count), '', percent(calibrationError(bins))];
  });
  return [
    '| confidence of a refutation | tuned half | mean | right | held half | mean | right |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    `| expected calibration error | ${errors.join(' | ')} |`,
  ];
}

function cellsOf({ count, confidence, right }: Bin): readonly string[] {
  return count === 0 ? ['0', '–', '–'] : [String(count), percent(confidence), percent(right)];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
