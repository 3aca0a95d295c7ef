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

/** Nouns that take `of` before their figure: `a rating of 85%`. */
export const MEASURED_NOUNS: ReadonlySet<string> = new Set(
  (
    'rating score budget gross population output speed price rate share value revenue income capacity length distance weight ' +
    'height depth width age temperature average total majority turnout number sum margin profit loss cost mark grade range ' +
    'salary fee fine debt deficit surplus density area volume yield size mean median maximum minimum'
  ).split(' '),
);

/** Prepositions that a figure can follow by itself. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set(['of', 'to', 'at', 'by', 'from', 'with']);

/** Comparatives that are adjectives of the noun before them: `a rating lower than 85%`. */
export const ADJECTIVES: readonly string[] =
  'lower higher greater larger bigger smaller shorter longer older younger better'.split(' ');
