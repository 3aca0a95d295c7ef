/** Pairs of words of which a figure can be true of one side only; each stands for its derivations and near-synonyms too. */
const PAIRS = `
rise fall
buy sell
import export
die injure
die birth
die recover
die infect
win lose
open close
begin end
man woman
boy girl
minimum maximum
domestic international
worldwide domestic
immigrate emigrate
arrive depart
north south
east west
urban rural
profit loss
revenue profit
support oppose
admit deny
arrive leave
deficit surplus
lend borrow
approve reject
hire dismiss
indoor outdoor
positive negative
`;

/** The pairs, each word in lower case. */
export const OPPOSITE_PAIRS: readonly (readonly [string, string])[] = PAIRS.trim()
  .split('\n')
  .map((line): [string, string] => {
    const [left = '', right = ''] = line.split(' ');
    return [left, right];
  });
