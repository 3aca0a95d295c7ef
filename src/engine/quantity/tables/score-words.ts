/** Words near two numbers with a dash that make them a score, a record or a vote. */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  (
    'win wins won winning lose loses lost losing loss draw drew drawn tie tied beat beats beaten defeat defeats defeated ' +
    'victory lead leads led leading trail trails trailed trailing score scored scoring outscored outscoring scoreline vote voted votes ruled ruling ' +
    'decision record aggregate final playoffs series down up passed pass passes backed approved rejected thrashed edged downed match game ahead behind level'
  ).split(' '),
);

/** Words before `by` and two numbers that make them votes: `adopted by 31 to 22`. */
export const VOTE_WORDS: ReadonlySet<string> = new Set([
  'adopted',
  'carried',
  'endorsed',
  'ratified',
  'upheld',
]);

/** Words and pairs of words after two such numbers that do so: `8-19 FG`, `5-9 at home`. */
export const AFTER_SCORES: ReadonlySet<string> = new Set([
  'fg',
  'fgs',
  'ft',
  'fts',
  'from behind',
  'from beyond',
  'record',
  'loss',
  'win',
  'victory',
  'defeat',
  'draw',
  'margin',
  'vote',
]);

/** How shots from behind the line are written after their number: `0-4 3Pt`, `2-5 threes`. */
export const THREES: ReadonlySet<string> = new Set(['pt', 'pts', 'p', 'threes']);
