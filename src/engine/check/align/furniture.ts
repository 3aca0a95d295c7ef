import type { Claim } from '../../claim/types.js';
import { FURNITURE } from './weights.js';

/** What programs write and people do not: a time stamp, bars between menus, the marks of headings run into the text, a notice. */
const MACHINE_MARKS = /\d{4}-\d{2}-\d{2}T\d{2}:|\s\|\s|##|©/u;
/** What web archives write above a page: `12 captures 23 Sep 2015 - 21 Jun 2022`. */
const ARCHIVE_BANNER = /\b\d+ captures? \d{1,2} \p{L}{3} \d{4}|\bWayback Machine\b/u;

/** Whether a claim's text is no sentence, but the furniture of a page or a table run together. A table's row is none. */
export function isFurniture({ sentence, others, terms, clauses, context }: Claim): boolean {
  if (context.cells.length > 0) return false;
  if (MACHINE_MARKS.test(sentence) || ARCHIVE_BANNER.test(sentence)) return true;
  if (terms.length >= FURNITURE.words) return true;
  const isVerbless = clauses.verbal.size === 0;
  if (isVerbless && (terms.length >= FURNITURE.verbless || others.length >= FURNITURE.numbers)) return true;
  const verbs = terms.filter(({ role }) => role === 'verb').length;
  return terms.length >= FURNITURE.long && verbs * FURNITURE.wordsToAVerb < terms.length;
}
