/** Words that a sentence opens with which says under what condition its figures hold: `After 55 reviews, …`. */
export const CONDITIONS: readonly string[] = [
  ...'after before with following until since by'.split(' '),
  'averaged over',
  'based on',
  'as of',
];

/** Words before or behind a figure that leaves one out which was given before: `a further 561`, `200 more`. */
export const REMAINDERS: readonly string[] = 'other further additional extra remaining'.split(' ');
