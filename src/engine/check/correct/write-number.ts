import { numberInWords } from './number-words.js';
import { fittingMagnitude, type NumeralStyle } from './numeral-style.js';

/** A number written in a writer's style: `6,000` as `six thousand`, `6.000`, `6 thousand`. */
export function writeNumber(value: number, style: NumeralStyle): string {
  if (style.words) {
    const words = numberInWords(value);
    if (words !== undefined) return style.capital ? words[0]!.toUpperCase() + words.slice(1) : words;
  }
  if (style.magnitude === undefined) return digits(value, style);
  const magnitude = fittingMagnitude(style.magnitude, value);
  if (magnitude === undefined) return digits(value, style);
  return `${digits(value / magnitude.value, style)}${magnitude.space}${magnitude.text}`;
}

function digits(value: number, style: NumeralStyle): string {
  const [whole = '0', fraction = ''] = plain(Math.abs(value)).split('.');
  const mark = fraction === '' ? '' : style.decimalMark;
  return `${value < 0 ? '-' : ''}${grouped(whole, style)}${mark}${fraction}`;
}

/** Groups of three: as the writer does; where the writer's number was too short to show, a comma. */
function grouped(whole: string, style: NumeralStyle): string {
  if (whole.length < 4) return whole;
  const shown = style.separator !== '' || style.range.end - style.range.start < 4 || style.words;
  if (!shown) return whole;
  const separator = style.separator === '' ? (style.decimalMark === ',' ? '.' : ',') : style.separator;
  return whole.replace(/\d(?=(?:\d{3})+$)/g, (digit) => digit + separator);
}

/** Without exponent, rounded to twelve significant digits, so that no binary rest shows. */
function plain(value: number): string {
  return Number(value.toPrecision(12)).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}
