/** Verbs and adjectives that say how many times as much something became or is. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['twice', 2],
  ['twofold', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['fourfold', 4],
  ['quintupled', 5],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
  ['thousandfold', 1000],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Words after `5 times` that make it a multiple; without one it counts events. */
export const AFTER_TIMES: ReadonlySet<string> = new Set(
  (
    'as more larger bigger higher greater faster longer smaller less fewer lower the that its their his her stronger ' +
    'heavier taller older wider worse better likelier what normal cheaper slower'
  ).split(' '),
);
