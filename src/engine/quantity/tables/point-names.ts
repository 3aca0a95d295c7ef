/** Words after `three-point` or `20-point` whose points are a kind or a threshold and no number of points by themselves. */
export const POINT_NAMES: ReadonlySet<string> = new Set(
  (
    'shot shots line range shooting shooter shooters goal goals field attempt attempts percentage play plays conversion ' +
    'conversions arc contest basket baskets land territory stance turn mark barrier plateau threshold milestone plan ' +
    'program programme agenda font type'
  ).split(' '),
);

/** The tied words themselves: `three-pointer`. */
export const POINT_WORDS: ReadonlySet<string> = new Set(['pointer', 'pointers']);
