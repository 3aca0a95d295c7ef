import type { Quantity } from '../quantity/types.js';
import type { Token } from './tagger.js';
import { clauseAt, type Clauses } from './clauses.js';
import type { Unstated } from './types.js';

/** Words that deny the number right behind them: `not 5,000`, `never 5,000`. */
const DENIALS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot']);
/** Words that deny the clause that follows them. */
const DENYING: ReadonlySet<string> = new Set([
  'deny',
  'false',
  'untrue',
  'wrong',
  'myth',
  'refute',
  'reject',
  'dispute',
  'debunk',
  'misreport',
]);
/** Words that deny what a verb of saying beside them says: `wrongly reported`, but not `wrongly taking`. */
const MISSTATING: ReadonlySet<string> = new Set(['wrongly', 'falsely', 'incorrectly', 'erroneously']);
const SAYING: ReadonlySet<string> = new Set(
  'say state report claim give put quote cite write assert announce allege suggest believe assume'.split(' '),
);
/** Words that suppose what they govern. */
const SUPPOSING: ReadonlySet<string> = new Set([
  'would',
  'could',
  'might',
  'if',
  'unless',
  'suppose',
  'imagine',
  'hypothetically',
]);
/** Words that suppose what they govern as verbs (`plans to make 300`), or with what follows (`a target of 300`). */
const INTENDING: ReadonlySet<string> = new Set(['target', 'plan', 'aim', 'hope', 'intend', 'propose']);
const GOVERNING: ReadonlySet<string> = new Set(['to', 'of', 'for']);
const BEING: ReadonlySet<string> = new Set(['is', 'was']);
/** Pairs of words that say the number behind them does not hold: `no longer 5,000`, `instead of 5,000`. */
const PAIRS = [
  ['no', 'longer'],
  ['instead', 'of'],
  ['rather', 'than'],
] as const;
/** How many tokens before the number a bare denial reaches. */
const REACH = 3;

/**
 * Why a sentence does not state a quantity as a fact: it denies it (`not 5,000`, `denied that …`, `it is not true
 * that …`) or supposes it (`would have made 20,000`). Undefined where it states it.
 */
export function readUnstated(
  tokens: readonly Token[],
  clauses: Clauses,
  quantity: Quantity,
): Unstated | undefined {
  const at = tokens.findIndex((token) => token.end > quantity.phrase.start);
  const before = tokens.slice(0, Math.max(0, at));
  if (before.slice(-REACH).some((token) => DENIALS.has(token.text.toLowerCase()))) return 'negated';
  const near = before.slice(-REACH).map((token) => token.text.toLowerCase());
  if (PAIRS.some(([first, second]) => near.some((word, i) => word === first && near[i + 1] === second)))
    return 'negated';
  if (deniesWhatFollows(before)) return 'negated';
  const clause = clauseAt(clauses, quantity.range.start);
  const isSupposed = tokens.some(
    (token, i) => supposes(tokens, i) && clauseAt(clauses, token.start) === clause,
  );
  return isSupposed ? 'hypothetical' : undefined;
}

function supposes(tokens: readonly Token[], at: number): boolean {
  const { lemma, pos } = tokens[at]!;
  if (pos === 'PROPN') return false;
  // What could not be is stated.
  if (lemma === 'could' && /^(?:not|n['’]t)$/i.test(tokens[at + 1]?.text ?? '')) return false;
  if (SUPPOSING.has(lemma)) return true;
  if (lemma === 'goal') return isMeantGoal(tokens, at);
  return INTENDING.has(lemma) && (pos === 'VERB' || GOVERNING.has(tokens[at + 1]?.text.toLowerCase() ?? ''));
}

/**
 * Whether a goal is one to be reached, not one that is scored: `a goal of 300`, `the goal is to make`, not `a goal
 * for Oslo`.
 */
function isMeantGoal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  if (next === 'to' || (BEING.has(next) && tokens[at + 2]?.text.toLowerCase() === 'to')) return true;
  const aimed = tokens.slice(at + 2, at + 2 + REACH);
  return GOVERNING.has(next) && aimed.some(({ text, pos }) => pos === 'NUM' || text.endsWith('ing'));
}

function misstates(tokens: readonly Token[], at: number): boolean {
  if (!MISSTATING.has(tokens[at]!.text.toLowerCase())) return false;
  return [tokens[at - 1], tokens[at + 1]].some((token) => token !== undefined && SAYING.has(token.lemma));
}

/** `It is not true that …`, `The ministry denied that …`: a denial with a `that` behind it, or at the very start. */
function deniesWhatFollows(before: readonly Token[]): boolean {
  const denial = before.findIndex((token, i) => DENYING.has(token.lemma) || misstates(before, i));
  if (denial >= 0) return true;
  const that = before.findIndex((token) => token.text.toLowerCase() === 'that');
  return (
    that > 0 &&
    before.slice(Math.max(0, that - 4), that).some((token) => DENIALS.has(token.text.toLowerCase()))
  );
}
