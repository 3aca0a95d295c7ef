import type { Model, Tree } from '../../../src/engine/check/align/model.js';
import { evaluate } from '../../../src/engine/check/align/model.js';

/** One example: its features, whether it is positive, and how much it counts. */
export interface Example {
  readonly row: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface BoostingOptions {
  /** The names of the features, in the rows' order. */
  readonly inputs: readonly string[];
  readonly trees: number;
  readonly depth: number;
  /** The share of each tree's answer that is taken. */
  readonly rate: number;
  /** Added to every leaf's sum of second derivatives: the greater, the more careful. */
  readonly lambda: number;
  /** The share of the examples that each tree looks at, above 0, at most 1. */
  readonly rows: number;
  /** The share of the features that each tree may ask for, above 0, at most 1. */
  readonly columns: number;
  /** The least sum of second derivatives in a leaf. */
  readonly leaf: number;
  /** For each feature 1 where more of it must not lower the answer, -1 where it must not raise it, 0 for either. */
  readonly monotone: readonly number[];
}

/** A threshold that no value passes: JSON has no infinity. */
const NO_SPLIT = 1e9;

/** How many values of a feature are told apart. */
const BINS = 32;

/**
 * Gradient boosting of complete trees with Newton leaves and monotone constraints, each tree on a part of the examples and
 * of the features (Friedman, "Stochastic gradient boosting", 2002; Chen and Guestrin, "XGBoost", 2016). What a tree looks
 * at is drawn by `chance`: the same examples give the same model.
 */
export function boost(examples: readonly Example[], options: BoostingOptions): Model {
  const weight = sum(examples.map((example) => example.weight));
  const positive = sum(examples.map((example) => (example.positive ? example.weight : 0)));
  const bias = Math.log((positive + 1) / (weight - positive + 1));
  const columns = binned(examples.map(({ row }) => row));
  const scores = examples.map(() => bias);
  const trees: Tree[] = [];
  for (let i = 0; i < options.trees; i++) {
    const gradients = examples.map(({ positive: is, weight: w }, j) => {
      const p = 1 / (1 + Math.exp(-scores[j]!));
      return { g: w * (p - (is ? 1 : 0)), h: w * Math.max(p * (1 - p), 1e-6) };
    });
    const drawn = gradients.map((one, j) => (chance(i, j) < options.rows ? one : NOTHING));
    const asked = columns.map((column, j) => (chance(-1 - i, j) < options.columns ? column : UNASKED));
    const tree = grow(asked, drawn, options);
    trees.push(tree);
    for (const [j, example] of examples.entries())
      scores[j]! += evaluate({ bias: 0, trees: [tree] }, example.row);
  }
  return { inputs: options.inputs, bias: round(bias), trees };
}

interface Column {
  /** The upper bound of each bin but the last. */
  readonly cuts: readonly number[];
  readonly bins: Uint8Array;
}

interface Gradient {
  readonly g: number;
  readonly h: number;
}

/** What an example says that a tree does not look at. */
const NOTHING: Gradient = { g: 0, h: 0 };
/** A feature that a tree may not ask for: it parts nothing. */
const UNASKED: Column = { cuts: [], bins: new Uint8Array() };

function binned(rows: readonly (readonly number[])[]): readonly Column[] {
  return (rows[0] ?? []).map((_, feature) => {
    const values = rows.map((row) => row[feature]!).sort((a, b) => a - b);
    const cuts: number[] = [];
    for (let bin = 1; bin < BINS; bin++) {
      const value = round(values[Math.floor((bin * values.length) / BINS)]!);
      if (value < values.at(-1)! && (cuts.length === 0 || value > cuts.at(-1)!)) cuts.push(value);
    }
    const bins = Uint8Array.from(rows, (row) => {
      const at = cuts.findIndex((cut) => row[feature]! <= cut);
      return at < 0 ? cuts.length : at;
    });
    return { cuts, bins };
  });
}

interface Node {
  readonly members: readonly number[];
  /** Between which values the leaves below may lie. */
  readonly low: number;
  readonly high: number;
}

interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly left: Node;
  readonly right: Node;
  readonly gain: number;
}

function grow(columns: readonly Column[], gradients: readonly Gradient[], options: BoostingOptions): Tree {
  let level: readonly Node[] = [{ members: gradients.map((_, i) => i), low: -Infinity, high: Infinity }];
  const features: number[] = [];
  const thresholds: number[] = [];
  for (let depth = 0; depth < options.depth; depth++) {
    const next: Node[] = [];
    for (const node of level) {
      const split = bestSplit(node, columns, gradients, options);
      features.push(split?.feature ?? 0);
      thresholds.push(split?.threshold ?? NO_SPLIT);
      next.push(split?.left ?? node, split?.right ?? { ...node, members: [] });
    }
    level = next;
  }
  const leaves = level.map((node) =>
    round(options.rate * valueOf(total(node.members, gradients), node, options)),
  );
  return { features, thresholds, leaves };
}

function bestSplit(
  node: Node,
  columns: readonly Column[],
  gradients: readonly Gradient[],
  options: BoostingOptions,
): Split | undefined {
  const all = total(node.members, gradients);
  let best: { feature: number; bin: number; gain: number; middle: number } | undefined;
  for (const [feature, { cuts, bins }] of columns.entries()) {
    if (cuts.length === 0) continue;
    const sums = Array.from({ length: cuts.length + 1 }, () => ({ g: 0, h: 0 }));
    for (const member of node.members) {
      const cell = sums[bins[member]!]!;
      cell.g += gradients[member]!.g;
      cell.h += gradients[member]!.h;
    }
    let left: Gradient = { g: 0, h: 0 };
    for (let bin = 0; bin < cuts.length; bin++) {
      left = { g: left.g + sums[bin]!.g, h: left.h + sums[bin]!.h };
      const right = { g: all.g - left.g, h: all.h - left.h };
      if (left.h < options.leaf || right.h < options.leaf) continue;
      const [a, b] = [valueOf(left, node, options), valueOf(right, node, options)];
      if ((b - a) * options.monotone[feature]! < 0) continue;
      const gain =
        gainOf(left, a, options) +
        gainOf(right, b, options) -
        gainOf(all, valueOf(all, node, options), options);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain, middle: (a + b) / 2 };
    }
  }
  if (best === undefined) return undefined;
  const { feature, bin, middle, gain } = best;
  const { cuts, bins } = columns[feature]!;
  const rising = options.monotone[feature]!;
  const part = (side: boolean): readonly number[] =>
    node.members.filter((member) => bins[member]! <= bin === side);
  const below = { low: node.low, high: rising === 0 ? node.high : middle };
  const above = { low: rising === 0 ? node.low : middle, high: node.high };
  const [first, second] = rising < 0 ? [above, below] : [below, above];
  return {
    feature,
    gain,
    threshold: cuts[bin]!,
    left: { members: part(true), ...first },
    right: { members: part(false), ...second },
  };
}

function total(members: readonly number[], gradients: readonly Gradient[]): Gradient {
  let g = 0;
  let h = 0;
  for (const member of members) {
    g += gradients[member]!.g;
    h += gradients[member]!.h;
  }
  return { g, h };
}

/** The value of a leaf, within the bounds that the constraints leave it. */
function valueOf(
  { g, h }: Gradient,
  { low, high }: Pick<Node, 'low' | 'high'>,
  { lambda }: BoostingOptions,
): number {
  return Math.min(high, Math.max(low, -g / (h + lambda)));
}

/** How much a leaf of a value lowers the loss. */
function gainOf({ g, h }: Gradient, value: number, { lambda }: BoostingOptions): number {
  return -(g * value + 0.5 * (h + lambda) * value * value);
}

/**
 * A number from 0 to below 1 for two integers that tells nothing of its neighbours': the bits are mixed as by `lowbias32`
 * (Wellons, "Prospecting for hash functions", 2018).
 */
function chance(tree: number, index: number): number {
  let bits = Math.imul(tree, 0x9e3779b9) ^ Math.imul(index + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Four digits are more than the data can tell apart, and keep the file small. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
