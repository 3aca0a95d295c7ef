/** Verbs that spread or reckon something over a number of things: the `over` after them bounds nothing. */
export const SPREADING_VERBS: ReadonlySet<string> = new Set(
  (
    'spread spreads spreading distributed distribute distributes scattered computed calculated measured summed aggregated ' +
    'amortized amortised divided split phased staggered strung pooled smoothed'
  ).split(' '),
);

/** A verb that does so only as a participle: `averaged over 7 critics`, but `she averaged over 20 points`. */
export const AVERAGED = 'averaged';
