import { readQuantities } from '../../quantity/read.js';
import type { Quantity, QuantityKind } from '../../quantity/types.js';
import { decimalsOf } from './figure.js';
import { isAttributive, isSame, likeExample } from './like-example.js';
import { numeralStyle, type NumeralStyle } from './numeral-style.js';
import { writeRange, type RangeMarks } from './ranges.js';
import { writeNumber } from './write-number.js';

/** Kinds that are a numeral with what belongs to it. */
const WRITTEN: ReadonlySet<QuantityKind> = new Set(['count', 'percent', 'money', 'measure', 'duration']);

/**
 * A figure in digits, as a writer of the `examples`, best first, would write it: with their marks between digits, and of the
 * first of the same unit its signs and words (`$2bn` makes `$1.75bn` of `$1.75 billion`). A date, a range and a ratio are
 * written as the first example of their form is, a range else with the marks of the other numbers. Undefined where the
 * examples show nothing of how to write it, but for a single number.
 */
export function inStyleOf(figure: Quantity, examples: readonly Quantity[]): string | undefined {
  const value = WRITTEN.has(figure.kind) ? valueOf(figure) : undefined;
  const written = value === undefined ? inForm(figure, examples) : oneNumber(figure, value, examples);
  // A bare number may be a year; what is counted stands behind it.
  const text = figure.kind === 'count' ? `${written} things` : written;
  const [read] = text === undefined ? [] : readQuantities(text).quantities;
  return read !== undefined && isSame(read, figure) ? written : undefined;
}

/** A figure of more than a numeral and its unit, as an example of its form. */
function inForm(figure: Quantity, examples: readonly Quantity[]): string | undefined {
  for (const example of examples) {
    const written = likeExample(figure, example);
    if (written !== undefined) return written;
  }
  return WRITTEN.has(figure.kind)
    ? withMarks(figure, marksOf(examples.flatMap((one) => styled(one) ?? [])))
    : undefined;
}

/** A range as it is but for the marks in its numbers; undefined where it has no two numbers in digits. */
function withMarks(figure: Quantity, marks: RangeMarks): string | undefined {
  const decimals = decimalsOf(figure.surface, figure.low);
  const bounds = { low: figure.low, high: figure.high, converted: false, ...(decimals && { decimals }) };
  return Object.keys(marks).length === 0 ? undefined : writeRange(figure.surface, bounds, bounds, marks);
}

function oneNumber(figure: Quantity, value: number, examples: readonly Quantity[]): string | undefined {
  const own = numeralStyle(figure.surface, value);
  if (own === undefined || !isOneNumeral(figure, own)) return undefined;
  const styles = examples.flatMap((example) => styled(example) ?? []);
  const marks = marksOf(styles);
  const model = styles.find(({ quantity, style }) => isModel(quantity, style, figure, own));
  const { surface } = model?.quantity ?? figure;
  const style = model?.style ?? own;
  const { start, end } = style.range;
  const decimals = Math.max(own.decimals, style.decimals);
  const written = writeNumber(
    value,
    { ...style, form: 'digits', decimals, ...marks },
    decimalsOf(figure.surface, value),
  );
  return surface.slice(0, start) + written + surface.slice(end);
}

/** Whether a numeral is all of a figure but its unit: `6 ft 2 in` has two. */
function isOneNumeral({ surface }: Quantity, { range: { start, end } }: NumeralStyle): boolean {
  return !/\p{N}/u.test(surface.slice(0, start) + surface.slice(end));
}

interface Styled {
  readonly quantity: Quantity;
  readonly style: NumeralStyle;
}

function styled(quantity: Quantity): Styled | undefined {
  const value = WRITTEN.has(quantity.kind) ? valueOf(quantity) : undefined;
  const style = value === undefined ? undefined : numeralStyle(quantity.surface, value);
  return style?.form === 'digits' && isOneNumeral(quantity, style) ? { quantity, style } : undefined;
}

/** The number of a figure that states one; undefined for a range. */
function valueOf({ low, high, comparator }: Quantity): number | undefined {
  if (comparator === 'between') return undefined;
  return [low, high].find(Number.isFinite);
}

/** Whether a figure can be written as another is: alike but for the number, its size and its noun. */
function isModel(example: Quantity, style: NumeralStyle, figure: Quantity, own: NumeralStyle): boolean {
  if (figure.kind === 'count' || example.kind !== figure.kind || example.unit !== figure.unit) return false;
  if (isAttributive(example)) return false;
  // The sign or word behind the number may be plural, and a small number shows nothing of how large ones are written.
  const isSingular = Math.abs(valueOf(example)!) === 1 || Math.abs(valueOf(figure)!) === 1;
  return !isSingular && (style.magnitude !== undefined || own.magnitude === undefined);
}

/** The marks that the examples show: of the first that is long enough, and of the first with decimals. */
function marksOf(styles: readonly Styled[]): RangeMarks {
  const long = styles.find(({ quantity, style }) => {
    const digits = quantity.surface.slice(style.range.start, style.range.end).replace(/\D/g, '');
    return digits.length - style.decimals >= 4;
  })?.style;
  const broken = styles.find(({ style }) => style.decimals > 0)?.style;
  const marked = long ?? broken;
  return {
    ...(long !== undefined && { grouping: long.grouping }),
    ...(marked !== undefined && { separator: marked.separator }),
    ...((broken ?? long) !== undefined && { decimalMark: (broken ?? long)!.decimalMark }),
  };
}
