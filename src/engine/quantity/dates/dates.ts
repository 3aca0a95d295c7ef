import { tokenAt, type Tokens } from '../tokens.js';
import { readAbsolute } from './absolute.js';
import { readDayRange, readRange } from './ranges.js';
import type { DateReading } from './types.js';

/** The date or range of dates that begins at a token. Undefined where none does. */
export function readDate(tokens: Tokens, at: number): DateReading | undefined {
  const dayRange = tokenAt(tokens, at).kind === 'number' ? readDayRange(tokens, at) : undefined;
  if (dayRange !== undefined) return dayRange;
  const first = readAbsolute(tokens, at);
  return first === undefined ? undefined : readRange(tokens, first);
}
