import ALIGNMENT_MODEL from './alignment-model.json' with { type: 'json' };
import ACCUSATION_MODEL from './accusation-model.json' with { type: 'json' };
import { evaluateFlat, flatten } from './flat-model.js';
import { GROUND_NAMES, groundsRow, type Grounds } from './accusation.js';
import { FEATURE_NAMES, type Features } from './read-features.js';

/**
 * A sum of small decision trees (Friedman, "Greedy function approximation: a gradient boosting machine", 2001). Each tree
 * is complete: its splits in breadth-first order, then the leaf that is reached.
 */
export interface Model {
  /** What the model was trained on, by name: its trees number their inputs in this order. */
  readonly inputs: readonly string[];
  /** The log-odds that every answer starts from. */
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** A full binary tree, its nodes level by level. */
export interface Tree {
  /** Numbers of the model's inputs. */
  readonly features: readonly number[];
  /** A value up to the threshold goes to the first child, a greater one to the second. */
  readonly thresholds: readonly number[];
  /** What each leaf adds to the log-odds. */
  readonly leaves: readonly number[];
}

const ALIGNMENT = flatten(numbered(ALIGNMENT_MODEL, FEATURE_NAMES));
const ACCUSATION = flatten(numbered(ACCUSATION_MODEL, GROUND_NAMES));

/** How surely two quantities measure the same thing, in log-odds. */
export function alignmentOf(features: Features): number {
  return evaluateFlat(ALIGNMENT, rowOf(features));
}

/** The row that is evaluated next: it is the same one for each figure, so that none has to be made. */
const ROW = new Float64Array(FEATURE_NAMES.length);

/** The features in the order of `FEATURE_NAMES`, as long as no others are asked for. */
function rowOf(features: Features): Float64Array {
  // `readFeatures` writes them in that order, and to ask for fifty values by name takes longer than what is made of them.
  let at = 0;
  for (const name in features) {
    if (name !== FEATURE_NAMES[at]) break;
    ROW[at++] = features[name];
  }
  for (; at < FEATURE_NAMES.length; at++) ROW[at] = features[FEATURE_NAMES[at]!];
  return ROW;
}

/** How surely a claim is wrong, in log-odds, given the best figure that differs from it. */
export function accusationOf(grounds: Grounds): number {
  return evaluateFlat(ACCUSATION, groundsRow(grounds));
}

/** The log-odds that a model gives to a row of its inputs: for a model that is being trained, which changes with each tree. */
export function evaluate({ bias, trees }: Pick<Model, 'bias' | 'trees'>, row: readonly number[]): number {
  let sum = bias;
  for (const { features, thresholds, leaves } of trees) {
    let node = 0;
    while (node < features.length) node = 2 * node + (row[features[node]!]! <= thresholds[node]! ? 1 : 2);
    sum += leaves[node - features.length]!;
  }
  return sum;
}

/**
 * A model whose trees number their inputs as `names` does, so that a feature may be added before a model knows it. Throws
 * `Error` where the model needs an input that there is no longer.
 */
export function numbered(model: Model, names: readonly string[]): Model {
  const at = model.inputs.map((name) => names.indexOf(name));
  const missing = model.inputs.find((_, i) => at[i] === -1);
  if (missing !== undefined) throw new Error(`The model needs ${missing}. Train it again.`);
  const trees = model.trees.map((tree) => ({
    ...tree,
    features: tree.features.map((feature) => at[feature]!),
  }));
  return { ...model, inputs: names, trees };
}
