import { joins } from './number-words.js';
import { tokenAt, type Tokens } from './tokens.js';
import type { UnitReading } from './units.js';

/** `%`, `percent`, `per cent`, `percentage points`, `basis points` at a token, which may be a hyphen. */
export function readPercent(tokens: Tokens, from: number): UnitReading | undefined {
  const at = joins(tokens, from) ? from + 1 : from;
  const { lower } = tokenAt(tokens, at);
  if (lower === '%' || lower === '％') return pointsAfter(tokens, at + 1) ?? reading(tokens, at + 1, '%');
  if (tokens.language.percentWords.has(lower))
    return pointsAfter(tokens, at + 1) ?? reading(tokens, at + 1, '%');
  if (lower === 'wt' || lower === 'vol' || lower === 'mol') return ofMixture(tokens, at + 1);
  if (lower === 'per' && isCent(tokens, at + 1)) return reading(tokens, at + 2, '%');
  if (lower === 'percentage') return pointsAfter(tokens, at + 1) ?? bare(tokens, at);
  if (lower === 'basis' && isPoint(tokens, at + 1)) return reading(tokens, at + 2, '{bp}');
  if (lower === 'bps' || lower === 'bp') return reading(tokens, at + 1, '{bp}');
  if (lower === 'pp' || lower === 'ppts') return reading(tokens, at + 1, '{pp}');
  return undefined;
}

/** `20 wt%`, `1.3 wt.%`, `5 vol%`. */
function ofMixture(tokens: Tokens, at: number): UnitReading | undefined {
  const point = tokenAt(tokens, at).lower === '.' ? 1 : 0;
  return tokenAt(tokens, at + point).lower === '%' ? reading(tokens, at + point + 1, '%') : undefined;
}

/** `100 percentage`, but not `two percentage changes`. */
function bare(tokens: Tokens, at: number): UnitReading | undefined {
  return tokenAt(tokens, at + 1).kind === 'word' ? undefined : reading(tokens, at + 1, '%');
}

/** `percentage points`, `percent points`, `%-points`. */
function pointsAfter(tokens: Tokens, from: number): UnitReading | undefined {
  const at = joins(tokens, from) ? from + 1 : from;
  return isPoint(tokens, at) ? reading(tokens, at + 1, '{pp}') : undefined;
}

function isCent(tokens: Tokens, at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return lower === 'cent' || lower === 'cents';
}

function isPoint(tokens: Tokens, at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return lower === 'point' || lower === 'points';
}

function reading(tokens: Tokens, next: number, unit: string): UnitReading {
  return { next, end: tokenAt(tokens, next - 1).end, kind: 'percent', unit, factor: 1, others: [] };
}
