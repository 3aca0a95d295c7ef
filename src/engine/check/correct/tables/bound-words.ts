/** Words between which and a date `before` is another span, or another statement: `two days before`, `not before`. */
export const BOUND_COMPANIONS: readonly string[] =
  'short shortly soon just long not only even immediately right day days week weeks month months year years hour hours until from and or well'.split(
    ' ',
  );
