/** Pairs of concepts (the names of synonym groups, or lemmas) of which a figure can be true of one side only. */
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
men woman
man woman
male female
boy girl
minimum maximum
oldest youngest
highest lowest
north south
east west
urban rural
before after
profit loss
revenue profit
support oppose
admit deny
arrive leave
hire fire
border ceasefire
`;

/** Concept → the concepts that exclude it. */
export const OPPOSITES: ReadonlyMap<string, readonly string[]> = readPairs();

function readPairs(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    table.set(from, [...(table.get(from) ?? []), to]);
  };
  for (const line of PAIRS.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' ');
    add(left, right);
    add(right, left);
  }
  return table;
}
