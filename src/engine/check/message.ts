import type { Quantity } from '../quantity/types.js';
import type { Judgement } from './judge.js';
import { standingAlone } from './standing-alone.js';
import type { Evidence } from './types.js';
import { withinSentence } from './within-sentence.js';

/** A phrase of a source is shown up to this many characters. */
const PHRASE_LENGTH = 100;

/** A finding as one sentence for a person, whole in itself. */
export function messageOf(quantity: Quantity, judgement: Judgement): string {
  const { verdict, evidence } = judgement;
  const [first] = evidence;
  if (verdict === 'unverified' || first === undefined)
    return `No source surely speaks of this: ${stated(quantity)}.`;
  if (verdict === 'supported') return `The sources say the same: ${phrase(first)} (${named(first)}).`;
  if (verdict === 'refuted')
    return `The sources say ${phrase(first)} (${named(first)}), not ${stated(quantity)}.`;
  const other = evidence.find((item) => item.relation !== first.relation);
  if (other === undefined) return `The sources disagree: ${phrase(first)} (${named(first)}).`;
  const sides = `${phrase(first)} (${named(first)}), but ${phrase(other)} (${named(other)})`;
  return `The sources disagree: ${sides}.${newerOf(first, other)}`;
}

/** What the draft says; an article with the noun that it counts. */
function stated(quantity: Quantity): string {
  const { surface, noun } = quantity;
  const isArticle = noun !== undefined && /^(?:an?|no)$/i.test(surface);
  return withinSentence(isArticle ? `${surface} ${noun}` : standingAlone(quantity));
}

/** Which of two sources is the newer one, which may supersede the other; empty where their dates do not tell. */
function newerOf(first: Evidence, other: Evidence): string {
  const [a, b] = [first.source.published ?? '', other.source.published ?? ''];
  if (a === '' || b === '' || a.startsWith(b) || b.startsWith(a)) return '';
  const [newer, date] = a > b ? [first, a] : [other, b];
  return ` ${named(newer)} is the newer one (${date}).`;
}

/** The evidence's quantity with its comparator, noun and rate, as the statement words it. */
function phrase({ quantity, statement }: Evidence): string {
  const { phrase, range } = quantity;
  const own = standingAlone(quantity);
  const text = statement.slice(phrase.start, range.start) + own + statement.slice(range.end, phrase.end);
  return withinSentence(text.length <= PHRASE_LENGTH ? text : own);
}

function named({ source, page }: Evidence): string {
  const name = [source.publisher, source.title].find((one) => one !== undefined && one !== '') ?? source.id;
  return page === undefined ? name : `${name}, p. ${page}`;
}
