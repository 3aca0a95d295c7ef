import type { Comparator } from '../types.js';
import type { DateParts, DayRange } from './calendar.js';

/** A date, before its comparators and hedges are read. */
export interface DateReading extends DayRange {
  /** Its first token and the first token after it. */
  readonly from: number;
  readonly next: number;
  readonly unit: string;
  /** Year, month and day where the date is one of those; undefined for quarters, decades and ranges. */
  readonly parts?: DateParts;
  readonly comparator?: Comparator;
  readonly approximate?: boolean;
  /** First days of the other readings of `3/4/2023`. */
  readonly readings?: readonly number[];
  /** Whether the day of the week that is stated with it is another one. */
  readonly weekdayDisagrees?: boolean;
}
