/**
 * Text without the marks of notes and works cited, raised or in brackets: `6,000³ ships`, `1,200[4] boats`. They stand
 * between a number and what it counts, or read as numbers themselves. Powers stay (`10⁶`, `5²`), and so do the bounds of an
 * interval (`95% CI [12, 15]`). The brackets may have the backslashes of Markdown.
 */
export function withoutNoteMarks(text: string): string {
  return text.replace(RAISED, unlessPower).replace(BRACKETED, unlessInterval);
}

const RAISED = /[⁰¹²³⁴-⁹]{1,3}(?![⁰¹²³⁴-⁹\p{L}])/gu;
const BRACKETED = /\s?\\?\[(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9})\\?\](?![(:[])/gu;

function unlessPower(mark: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return /\d[\d.,]*\d%?$/u.test(before) && !/(?:^|[^\d.,])10$/u.test(before) ? '' : mark;
}

function unlessInterval(mark: string, numbers: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const isBeside = /^\s/u.test(mark) && /[\d%]$/u.test(before) && !/^\d+$/u.test(numbers);
  return isBeside || NO_TEXT_BEFORE.test(before) || INTERVAL.test(before) ? mark : '';
}

/** `95% CI [12, 15]`; `4 [2–7]` is one too. */
const INTERVAL = /(?:\bCIs?|interval|range|between|[=∈:,])$/iu;
/** At the begin of a line the number is the label of what follows. */
const NO_TEXT_BEFORE = /(?:^|\n)[\s>*-]{0,9}$/u;
/** No number is longer. */
const REACH = 20;
