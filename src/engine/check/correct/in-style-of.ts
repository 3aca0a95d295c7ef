import type { Quantity, QuantityKind } from '../../quantity/types.js';
import { numeralStyle, type NumeralStyle } from './numeral-style.js';
import { writeNumber } from './write-number.js';

/** Kinds that are a numeral with what belongs to it; the others are written in words that depend on their sentence. */
const WRITTEN: ReadonlySet<QuantityKind> = new Set(['count', 'percent', 'money', 'measure']);

/**
 * A figure in digits, as a writer of the `examples`, best first, would write it: with their marks between digits, and of the
 * first of the same unit its signs and words (`$2bn` makes `$1.75bn` of `$1.75 billion`). Undefined for a range and for
 * figures of other kinds than counts, shares, money and measures.
 */
export function inStyleOf(figure: Quantity, examples: readonly Quantity[]): string | undefined {
  const value = valueOf(figure);
  const own = value === undefined ? undefined : numeralStyle(figure.surface, value);
  if (value === undefined || own === undefined || !WRITTEN.has(figure.kind)) return undefined;
  const styles = examples.flatMap((example) => styled(example) ?? []);
  const marks = marksOf(styles);
  const model = styles.find(({ quantity, style }) => isModel(quantity, style, figure, own));
  const { surface } = model?.quantity ?? figure;
  const style = model?.style ?? own;
  const { start, end } = style.range;
  const written = writeNumber(value, {
    ...style,
    form: 'digits',
    decimals: Math.max(own.decimals, style.decimals),
    ...marks,
  });
  return surface.slice(0, start) + written + surface.slice(end);
}

interface Styled {
  readonly quantity: Quantity;
  readonly style: NumeralStyle;
}

function styled(quantity: Quantity): Styled | undefined {
  const value = WRITTEN.has(quantity.kind) ? valueOf(quantity) : undefined;
  const style = value === undefined ? undefined : numeralStyle(quantity.surface, value);
  return style?.form === 'digits' ? { quantity, style } : undefined;
}

/** The number of a figure that states one; undefined for a range. */
function valueOf({ low, high, comparator }: Quantity): number | undefined {
  if (comparator === 'between') return undefined;
  return [low, high].find(Number.isFinite);
}

/** Whether a figure can be written as another is: alike but for the number, its size and its noun. */
function isModel(example: Quantity, style: NumeralStyle, figure: Quantity, own: NumeralStyle): boolean {
  if (figure.kind === 'count' || example.kind !== figure.kind || example.unit !== figure.unit) return false;
  // The sign or word behind the number may be plural, and a small number shows nothing of how large ones are written.
  const isSingular = Math.abs(valueOf(example)!) === 1 || Math.abs(valueOf(figure)!) === 1;
  return !isSingular && (style.magnitude !== undefined || own.magnitude === undefined);
}

type Marks = Partial<Pick<NumeralStyle, 'grouping' | 'separator' | 'decimalMark'>>;

/** The marks that the examples show: of the first that is long enough, and of the first with decimals. */
function marksOf(styles: readonly Styled[]): Marks {
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
