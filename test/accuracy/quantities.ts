import { readQuantities } from '../../src/engine/quantity/read.js';
import type { Range } from '../../src/engine/prose/types.js';
import type { Quantity } from '../../src/engine/quantity/types.js';
import type { Options } from './options.js';
import { exclusionOf } from './quantities-exclusions.js';
import {
  MEASURES,
  count,
  emptyTallies,
  f1,
  halfOf,
  isRight,
  pair,
  type Measure,
  type Mention,
  type Pair,
  type Tallies,
} from './quantities-score.js';
import { inBase } from './quantities-units.js';
import { SETS, mentionOf, readSet, type GoldRow, type SetName } from './quantities-sets.js';

/** What each set can be scored on. */
const SCORED: Readonly<Record<SetName, readonly Measure[]>> = {
  quantulum3: ['span', 'value', 'value+unit', 'bounds'],
  'recognizers-number-and-unit': ['span', 'value', 'value+unit', 'bounds'],
  'recognizers-datetime': ['span', 'value', 'bounds'],
  duckling: ['span', 'value', 'value+unit', 'bounds'],
  'measeval-train': ['span'],
};

/** Prints precision, recall and F1 for each set and each half, then the errors of one set where asked. */
export function runQuantities(options: Options): void {
  for (const set of SETS) {
    const rows = readSet(options.evalFolder, set);
    if (rows === undefined) {
      console.log(`${set}: absent`);
      continue;
    }
    report(set, rows, options);
  }
}

function report(set: SetName, rows: readonly GoldRow[], options: Options): void {
  const tallies = { both: emptyTallies(), tune: emptyTallies(), held: emptyTallies() };
  const out = new Map<string, number>();
  for (const row of rows) {
    const pairs = pairsOf(set, row, out);
    const half = halfOf(row.id);
    count(tallies.both, pairs);
    count(tallies[half], pairs);
    if (options.errors === set && (options.half === 'both' || options.half === half))
      printErrors(set, row, pairs);
  }
  const counted = [...out].map(([name, size]) => `${name} ${size}`).join(', ');
  console.log(`${set} (${rows.length} rows${counted === '' ? '' : `; counted out: ${counted}`})`);
  for (const [half, tally] of Object.entries(tallies)) printTallies(set, half, tally);
}

/** Gold and ours of a row, paired; what is counted out takes ours that overlap it along. */
function pairsOf(set: SetName, row: GoldRow, out: Map<string, number>): readonly Pair[] {
  const kept: Mention[] = [];
  const dropped: Mention[] = [];
  for (const gold of row.quantities) {
    const exclusion = exclusionOf(set, gold, row);
    if (exclusion !== undefined) out.set(exclusion.name, (out.get(exclusion.name) ?? 0) + 1);
    (exclusion === undefined ? kept : dropped).push(mentionOf(set, gold));
  }
  const date = row.meta?.ref?.slice(0, 10);
  const { quantities } = readQuantities(row.text, date === undefined ? {} : { date });
  const ours = quantities
    .filter((quantity) => inScope(set, row.id, quantity))
    .map((quantity) => ourMention(set, row.id, quantity));
  const isGold = (mention: Mention): boolean => kept.some((gold) => touches(mention, gold));
  const free = ours.filter(
    (mention) =>
      isGold(mention) || !((mention.optional ?? false) || dropped.some((other) => touches(mention, other))),
  );
  return pair(kept, free);
}

/** Each set, and each model of the recognizers, labels some kinds only: the others are no false alarms there. */
function inScope(set: SetName, id: string, { kind }: Quantity): boolean {
  if (set === 'recognizers-datetime') return kind === 'date' || kind === 'duration';
  if (id.startsWith('recog_currency')) return kind === 'money';
  if (id.startsWith('recog_dimension')) return kind === 'measure' || kind === 'ratio';
  if (id.startsWith('recog_temperature')) return kind === 'measure';
  if (id.startsWith('recog_age')) return kind === 'duration';
  if (id.startsWith('recog_percent')) return kind === 'percent';
  if (id.startsWith('recog_ordinal')) return kind === 'ordinal';
  if (set === 'measeval-train') return true;
  return kind !== 'date' && kind !== 'ordinal' ? true : set === 'duckling' && kind === 'ordinal';
}

/** What another model of the recognizers labels: right where this one does too, and else no false alarm. */
function isUnlabelled(id: string, { kind, unit }: Quantity): boolean {
  const temperature = unit === 'Cel' || unit === '[degF]' || unit === 'K';
  if (id.startsWith('recog_number')) return kind === 'measure' || kind === 'duration';
  if (id.startsWith('recog_dimension')) return kind === 'ratio' || temperature;
  return id.startsWith('recog_temperature') && unit === 'deg';
}

function ourMention(set: SetName, id: string, quantity: Quantity): Mention {
  const { unit, per, kind, range, surface, otherUnits = [] } = quantity;
  const { low, high } = inclusive(quantity);
  const plain = kind === 'count' || kind === 'ordinal' || kind === 'ratio' ? '1' : unit;
  const others = otherUnits.map((other) => inBase({ low, high, unit: other }));
  const rates = per === undefined ? [] : ratesOf(plain, per.unit).map((rate) => ({ low, high, unit: rate }));
  return {
    ...range,
    surface,
    ...inBase({ low, high, unit: plain }),
    alternatives: [...others, ...rates],
    optional: set === 'measeval-train' ? isOptional(quantity) : isUnlabelled(id, quantity),
    ...spans(set, quantity),
  };
}

/** After a day is from the next one: the sets give the first day that is meant. */
function inclusive({ kind, low, high, comparator }: Quantity): {
  readonly low: number;
  readonly high: number;
} {
  if (kind !== 'date') return { low, high };
  return { low: comparator === '>' ? low + 1 : low, high: comparator === '<' ? high - 1 : high };
}

/** A set that counts the rate as part of the unit says it as we do or in seconds, minutes and hours. */
function ratesOf(unit: string, per: string): readonly string[] {
  return [`${unit}/${per}`, ...(COMPOUND[per] === undefined ? [] : [`${unit}/${COMPOUND[per]}`])];
}

const COMPOUND: Readonly<Record<string, string>> = { PT1S: 's', PT1M: 'min', PT1H: 'h' };

/** MeasEval marks what was measured: it leaves most dates, ordinals and small counts in words without a mark. */
function isOptional({ kind, surface, comparator, approximate }: Quantity): boolean {
  if (kind === 'date' || kind === 'ordinal') return true;
  const vague = approximate && comparator === 'between';
  return (kind === 'count' || kind === 'ratio') && (vague || /^[A-Za-z]/.test(surface));
}

/** MeasEval's spans take in comparators, hedges and often the counted noun: ours do so in the phrase. */
function spans(set: SetName, { phrase, range, nounRange }: Quantity): { readonly spans?: readonly Range[] } {
  if (set !== 'measeval-train') return {};
  const noun =
    nounRange === undefined
      ? []
      : [
          { start: range.start, end: Math.max(range.end, nounRange.end) },
          { start: phrase.start, end: range.end },
        ];
  return { spans: [phrase, { start: phrase.start, end: range.end }, ...noun] };
}

function touches(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}

function printTallies(set: SetName, half: string, tallies: Tallies): void {
  const cells = MEASURES.filter((measure) => SCORED[set].includes(measure)).map((measure) => {
    const tally = tallies[measure];
    const precision = tally.right / Math.max(1, tally.read);
    const recall = tally.right / Math.max(1, tally.gold);
    return `${measure} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1(tally))}`;
  });
  console.log(`  ${half.padEnd(4)} ${cells.join('  ')}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

function printErrors(set: SetName, row: GoldRow, pairs: readonly Pair[]): void {
  const strict = SCORED[set].includes('value+unit')
    ? 'value+unit'
    : SCORED[set].includes('value')
      ? 'value'
      : 'span';
  for (const one of pairs) {
    if (isRight(one, strict)) continue;
    const side = (mention: Mention | undefined): string =>
      mention === undefined
        ? '–'
        : `"${mention.surface}" ${mention.low}..${mention.high} ${mention.unit ?? ''}`;
    const at = (one.gold ?? one.ours)!.start;
    const context = row.text.slice(Math.max(0, at - 60), at + 80).replace(/\s+/g, ' ');
    const grade = isRight(one, 'value')
      ? 'unit'
      : one.gold === undefined
        ? 'invented'
        : one.ours === undefined
          ? 'missed'
          : 'value';
    console.log(`${row.id} [${grade}] gold ${side(one.gold)} | ours ${side(one.ours)}\n      ${context}`);
  }
}
