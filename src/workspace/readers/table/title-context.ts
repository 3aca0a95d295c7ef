import { PUBLICATIONS } from './header-words.js';
import { captionUnit, readHeader, type Unit } from '../../../engine/index.js';

/** What a title says of all values below it that say nothing else themselves. */
export interface TitleContext {
  readonly unit: Unit | undefined;
  /** As it is written: `2023`. */
  readonly time: string | undefined;
}

/** `Ships by port, 2023 (thousands)`: thousands, in 2023. A report's year is when it came out, and says nothing. */
export function titleContext(title: string): TitleContext {
  return { unit: captionUnit(title), time: titleTime(title) };
}

/** When the values below a title hold; undefined where it does not say, or gives several times. */
export function titleTime(title: string): string | undefined {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => PUBLICATIONS.has(word)) ? undefined : readHeader(title).time;
}
