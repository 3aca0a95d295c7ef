import { oneOf } from '../../claim/one-of.js';
import type { Range } from '../../prose/types.js';
import { MODIFIERS_AFTER, MODIFIERS_BEFORE } from '../../quantity/tables/comparators.js';
import type { Comparator, Quantity } from '../../quantity/types.js';
import { TO_BE } from '../../quantity/tables/ordinal-context.js';
import { ADJECTIVES, BEFORE_FIGURES, EXACT, LEANING, MEASURED_NOUNS, VERBAL } from './tables/hedges.js';
import type { Stated } from './types.js';

/** What of the text around a number is replaced with it, and the words that come before the new number. */
export interface Frame {
  readonly range: Range;
  /** `more than`, `about`; empty for none. */
  readonly lead: string;
}

/**
 * The comparator and hedge of a claim as they must be for the evidence: the number's range alone where they stay true, a
 * wider one with the words to put first where they do not. Undefined where they cannot be taken away (`exceeded 5,000`).
 */
export function frameOf(stated: Stated, evidence: Quantity): Frame | undefined {
  const { sentence, quantity } = stated;
  const { range, phrase } = quantity;
  const before = sentence.slice(phrase.start, range.start);
  if (holds(quantity, evidence, before.toLowerCase())) return { range, lead: '' };
  const taken = takenBefore(before);
  if (taken === undefined) return undefined;
  const end = range.end + takenAfter(sentence.slice(range.end));
  if (taken === 0 && end === range.end) return undefined;
  const start = range.start - taken;
  const lead = joined(
    sentence.slice(0, start),
    sentence.slice(start, range.start),
    leadOf(quantity, evidence),
  );
  return lead === undefined ? undefined : { range: { start, end }, lead };
}

/**
 * The words to put first, so that they follow what stands before: `a rating lower than 85%` becomes `a rating of 90%`. Undefined
 * where a comparative belongs to something that is not known to take `of`.
 */
function joined(before: string, removed: string, lead: string): string | undefined {
  if (removed === '' || (lead !== '' && lead !== 'about')) return lead;
  const word = /[a-z]+(?=\s*$)/.exec(before.slice(-20))?.[0] ?? '';
  if (MEASURED_NOUNS.has(word)) return lead === '' ? 'of' : `of ${lead}`;
  return COMPARATIVE.test(removed) && !TO_BE.has(word) && !BEFORE_FIGURES.has(word) ? undefined : lead;
}

const COMPARATIVE = new RegExp(String.raw`^${oneOf(ADJECTIVES)} than`, 'iu');

/** Whether what the draft says around its number is true of the evidence's figure too. */
function holds(claim: Quantity, evidence: Quantity, before: string): boolean {
  const { comparator } = claim;
  const isBound = evidence.comparator !== '=' && evidence.comparator !== 'between';
  if (comparator === 'between') return evidence.comparator === 'between';
  if (comparator === '=') {
    if (endsWithAny(before, EXACT))
      return !isBound && !evidence.approximate && evidence.low === evidence.high;
    return !claim.approximate || !endsWithAny(before, LEANING);
  }
  if (claim.approximate && !evidence.approximate) return false;
  return evidence.comparator === comparator || evidence.comparator === strict(comparator);
}

function strict(comparator: Comparator): Comparator | undefined {
  return comparator === '>=' ? '>' : comparator === '<=' ? '<' : undefined;
}

function endsWithAny(text: string, phrases: ReadonlySet<string>): boolean {
  const trimmed = text.trimEnd();
  return [...phrases].some((phrase) => trimmed.endsWith(phrase));
}

/** The phrases that can go, longest first. */
const REMOVABLE: readonly string[] = [
  'between',
  'from',
  'anywhere between',
  'anywhere from',
  ...EXACT,
  ...[...MODIFIERS_BEFORE].flatMap(([phrase, { comparator, approximate }]) =>
    (comparator !== undefined || approximate === true) && !VERBAL.has(phrase) ? [phrase] : [],
  ),
].sort((a, b) => b.length - a.length);

/** What may stay before what is taken away; anything else there would change its meaning. */
const STAYING: ReadonlySet<string> = new Set(
  [...MODIFIERS_BEFORE].flatMap(([phrase, { comparator, approximate }]) =>
    comparator === undefined && approximate !== true && !EXACT.has(phrase) ? [phrase] : [],
  ),
);

/** How many characters at the end of the words before a number can go; undefined where what is left forbids it. */
function takenBefore(before: string): number | undefined {
  let rest = before.toLowerCase();
  for (;;) {
    const trimmed = rest.trimEnd();
    const phrase = REMOVABLE.find((one) => endsWithWords(trimmed, one));
    if (phrase === undefined) break;
    rest = trimmed.slice(0, trimmed.length - phrase.length);
  }
  const left = rest.trim();
  return left === '' || STAYING.has(left) ? before.length - rest.length : undefined;
}

function endsWithWords(text: string, phrase: string): boolean {
  return text.endsWith(phrase) && !/[a-z]$/.test(text.slice(0, text.length - phrase.length));
}

const AFTER = [...MODIFIERS_AFTER.keys()].sort((a, b) => b.length - a.length);

/** How many characters straight behind a number bound or hedge it: `+`, ` or more`, `-odd`. */
function takenAfter(after: string): number {
  const text = after.slice(0, 30).toLowerCase();
  for (const phrase of AFTER) {
    const written = phrase.startsWith('- ') ? `-${phrase.slice(2)}` : phrase === '+' ? '+' : ` ${phrase}`;
    if (text.startsWith(written) && !/^[a-z\d]/.test(text.slice(written.length))) return written.length;
  }
  return 0;
}

function leadOf(claim: Quantity, { comparator, approximate }: Quantity): string {
  switch (comparator) {
    case '>':
      return approximate ? 'just over' : 'more than';
    case '>=':
      return 'at least';
    case '<':
      return approximate ? 'just under' : claim.kind === 'count' ? 'fewer than' : 'less than';
    case '<=':
      return 'at most';
    default:
      return approximate ? 'about' : '';
  }
}
