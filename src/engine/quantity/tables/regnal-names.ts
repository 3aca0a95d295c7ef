/** Words in lower case behind which a lone `I` is a numeral: wars, and the monarchs and popes who were the first of their name. */
export const BEFORE_FIRST: ReadonlySet<string> = new Set(
  (
    'war elizabeth charles james george francis napoleon william edward henry paul louis pope benedict pius philip ivan ' +
    'gustav alexander'
  ).split(' '),
);
