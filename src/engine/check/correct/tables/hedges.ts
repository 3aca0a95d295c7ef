/** Words that say a number is no other. */
export const EXACT: ReadonlySet<string> = new Set(['exactly', 'precisely']);

/** Hedges that say on which side of the number the truth lies: what is `nearly 6,000` is not 6,000. */
export const LEANING: ReadonlySet<string> = new Set([
  'nearly',
  'almost',
  'not quite',
  'nearing',
  'approaching',
  'nearly some',
]);

/** Comparators that are the verb of their clause, or part of it: without them the sentence would fall apart. */
export const VERBAL: ReadonlySet<string> = new Set(
  (
    'exceed,exceeds,exceeded,exceeding,top,tops,topped,topping,surpass,surpasses,surpassed,surpassing,beyond,capped at,' +
    'not exceeding,nearing,approaching,estimated,estimated at,not below'
  ).split(','),
);
