import Fuse from 'fuse.js';
import { extractQuantities, type Candidate, type Knowledge, type Quantity } from '../engine/index.js';
import { statesFigure, wantedFigures } from './wanted-figures.js';

/** What the index gives to be ranked: enough for every word of a query, few enough to be ranked between two keypresses. */
const NARROWED = 200;
/** The index knows figures by their values, but no number that is none, or half typed: those are looked for among more. */
const NARROWED_FOR_NUMBERS = 5000;
/** A statement that only the index finds, by words that mean the same, must share this much of the best one's score. */
const RELATED = 0.5;

/** A statement, and the part of the knowledge that holds it. */
export interface FoundStatement extends Candidate {
  readonly part: Knowledge;
}

/**
 * The statements that hold some words, best first, at most `limit`: those with the very words before those with words
 * like them or of the same meaning, in the statement, its headings, or its source's title and names. A figure is found by
 * its value, in the same unit where one is given or in another that converts; any other word with a digit is never taken for another: a statement has
 * it or is left out. Empty where nothing matches.
 */
export function searchKnowledge(
  parts: readonly Knowledge[],
  search: string,
  limit: number,
): readonly FoundStatement[] {
  const { quantities: figures, words, text: asked } = wantedFigures(search);
  const tokens = tokensOf(words);
  const numbers = tokens.filter((token) => /\p{N}/u.test(token));
  const narrowed = figures.length + numbers.length === 0 ? NARROWED : NARROWED_FOR_NUMBERS;
  const found = parts
    .flatMap((part) => part.search(asked, narrowed).map((candidate) => ({ ...candidate, part })))
    .sort((a, b) => b.score - a.score)
    .map((statement) => ({ statement, text: textOf(statement) }))
    .filter(({ text }) => numbers.every((number) => hasToken(text, number)))
    .filter((entry, at) => figures.every((figure) => hasWanted(entry, figure, at)))
    .slice(0, Math.max(NARROWED, limit));
  return ranked(found, tokens, tokensOf(search).join(' ')).slice(0, limit);
}

/** A narrowed statement with all of its words, folded. */
interface Entry {
  readonly statement: FoundStatement;
  readonly text: string;
}

/**
 * Whether a statement has a figure to the letter, which may still be being typed, or states it in other words: those that do
 * are the first that the index gives, and to read one takes a tenth of a millisecond.
 */
function hasWanted({ statement, text }: Entry, figure: Quantity, at: number): boolean {
  if (hasToken(text, fold(figure.surface))) return true;
  if (at >= NARROWED) return false;
  return statesFigure(extractQuantities(statement.statement.text), figure);
}

function ranked(
  found: readonly Entry[],
  tokens: readonly string[],
  phrase: string,
): readonly FoundStatement[] {
  const exact = found.filter(({ text }) => tokens.every((token) => hasToken(text, token)));
  const phrases = exact.filter(({ statement }) => hasToken(fold(statement.statement.text), phrase));
  const best = found[0]?.statement.score ?? 0;
  // Where a part has the words, the index gives nothing that is only spelled like them.
  const having = new Set(exact.map(({ statement }) => statement.part));
  const related = found.filter(
    ({ statement }) => statement.score >= best * RELATED && (having.size === 0 || having.has(statement.part)),
  );
  // A slip of the keyboard is looked for only where nothing is what was typed.
  const tiers = [phrases, exact, exact.length > 0 ? [] : alike(found, tokens), related];
  const inOrder = tiers.flatMap((tier) => [...tier.filter(hasFigure), ...tier]);
  return [...new Set(inOrder.map(({ statement }) => statement))];
}

/** Whether a statement states a number: who searches for facts to check looks for those first. */
function hasFigure({ statement }: Entry): boolean {
  return extractQuantities(statement.statement.text).length > 0;
}

/** The entries that hold words like all of those without digits, nearest first. */
function alike(found: readonly Entry[], tokens: readonly string[]): readonly Entry[] {
  const words = tokens.filter((token) => !/\p{N}/u.test(token)).join(' ');
  if (words === '') return [];
  const fuse = new Fuse(found, {
    keys: ['text'],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.3,
    ignoreDiacritics: true,
  });
  return fuse.search(words).map(({ item }) => item);
}

function textOf({ statement: { text, source, context } }: Candidate): string {
  const names = [source.title, source.publisher ?? '', ...(source.authors ?? []), ...context.headings];
  return fold([text, ...names].join('\n'));
}

/** Whether a folded text holds a token at the start of a word; its last word may go on. */
function hasToken(text: string, token: string): boolean {
  for (let at = text.indexOf(token); at !== -1; at = text.indexOf(token, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** The words as typed, folded, without the punctuation around them. */
function tokensOf(words: string): readonly string[] {
  return fold(words)
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Lower case, without diacritics, and without the commas that group digits. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1');
}
