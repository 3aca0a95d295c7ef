import { escapeCell } from './escape.js';
import { wholeDate } from '../../../engine/index.js';

/** What a line says: when, of what, what, and how much; empty where it is not known. */
export interface StatementParts {
  readonly time: string;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
}

/**
 * A statement as one line of Markdown: `In 2023, Velsk, drones produced: 2,400`. What is measured stands right before the
 * value, where the engine looks for what is counted.
 */
export function statementLine({ time, subject, property, value }: StatementParts): string {
  const parts = [dated(time), subject, uncapitalised(property)].filter((part) => part !== '');
  const about = parts.join(', ');
  return escapeCell(about === '' ? value : `${about}: ${value}`);
}

/** `In 2023`, `On 12 May 2023`; a text that is no date as it is. */
function dated(time: string): string {
  const date = time === '' ? undefined : wholeDate(time);
  if (date === undefined) return time;
  return /^\d{4}-\d\d-\d\d/u.test(date.unit) ? `On ${time}` : `In ${time}`;
}

/** A header within a line: `Ferry passengers` begins no sentence there. Names and abbreviations stay as they are. */
function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
