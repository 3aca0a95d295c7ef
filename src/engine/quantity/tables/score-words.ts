/** Words near two numbers with a dash that make them a score, a record or a vote. */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  (
    'win wins won winning lose loses lost losing loss draw drew drawn tie tied beat beats beaten defeat defeats defeated ' +
    'victory lead leads led leading trail trails trailed trailing score scored scoreline vote voted votes ruled ruling ' +
    'decision record aggregate final playoffs series down up passed pass passes backed approved rejected thrashed edged downed match game ahead behind level'
  ).split(' '),
);
