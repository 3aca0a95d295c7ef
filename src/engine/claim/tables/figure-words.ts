/** Words that stand before a figure another one came from, or is set against. */
export const ORIGINS: readonly string[] = [
  'from',
  'against',
  'versus',
  'compared with',
  'compared to',
  'after',
  'previously',
];

/** Parts of the year, behind `last` and before `ago`. */
export const PERIODS: readonly string[] = ['year', 'month', 'week', 'quarter', 'season', 'decade'];

/** What a figure is set above or below another one by. */
export const COMPARATIVES: readonly string[] =
  'more fewer less higher lower longer shorter heavier lighter older younger taller dearer cheaper faster slower bigger smaller'.split(
    ' ',
  );

/** Words behind an amount by which something falls short of, or passes, another figure. */
export const OFFSETS: readonly string[] = ['short of', 'shy of', 'in front of', 'above the', 'below the'];

/** Words of change, upwards and downwards; `*` for any ending. */
const UPS_AND_DOWNS: readonly string[] =
  'up down ris* rose increas* grow* grew fall* fell declin* drop*'.split(' ');

/** Words of change before `by`. */
export const CHANGES: readonly string[] = [
  ...UPS_AND_DOWNS,
  ...'rais* cut* shrink* shrank shrunk reduc* climb*'.split(' '),
];

/** Hedges between `by` and its amount. */
export const HEDGES: readonly string[] = [
  'about',
  'some',
  'nearly',
  'almost',
  'around',
  'just',
  'only',
  'more than',
];

/** Verbs that say how many there are of what follows. */
export const STATING: readonly string[] = 'has have had is are was were own owns employ employs with'.split(
  ' ',
);

/** Verbs whose object is not there yet: `it needs 17 ships; it has five`. */
export const WANTING: readonly string[] =
  'need needs needed want wants wanted require requires required lack lacks lacked'.split(' ');

/** Pasts that do not end in `ed`, behind a bare number that they are told of: `26 rose`. */
export const IRREGULAR_PASTS: readonly string[] =
  'rose fell lost won were was are had have went left got took came still'.split(' ');

/** Words that name what has been counted before: `19 of them`. */
export const PARTITIVES: readonly string[] = ['them', 'whom', 'which', 'these', 'those'];

/** Before a number that says what the same figure was: `22 seats, up from 18`. */
export const CHANGE_NOUNS: readonly string[] = ['up', 'down', 'a rise', 'an increase', 'a drop', 'a fall'];

/** Words before what something is compared with: `more than in 2019`. */
export const COMPARING: readonly string[] = [
  'compared with',
  'compared to',
  'relative to',
  'than',
  'than in',
  'versus',
  'vs',
  'vs.',
  'against',
];

/** Words of change before what it is counted from: `up 8% on 2022`. */
export const BASED_CHANGES: readonly string[] = [
  ...UPS_AND_DOWNS,
  ...'decreas* gain* higher lower more fewer less'.split(' '),
];
