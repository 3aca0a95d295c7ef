import type { Range } from '../../src/engine/prose/types.js';

/** A quantity of a gold row or of ours, in terms that both share. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Inclusive bounds; both NaN where the set states no value. */
  readonly low: number;
  readonly high: number;
  /** Undefined where the set states none. */
  readonly unit: string | undefined;
  /** Whether the set may leave a mention like this without a mark: it is no false alarm then. */
  readonly optional?: boolean;
  /** Further spans that are right as well. */
  readonly spans?: readonly Range[];
  /** Further bounds and units that are right as well. */
  readonly alternatives?: readonly Pick<Mention, 'low' | 'high' | 'unit'>[];
}

export const MEASURES = ['span', 'value', 'value+unit', 'bounds'] as const;
export type Measure = (typeof MEASURES)[number];

/** How many were right, how many were read, how many there are. */
export interface Tally {
  right: number;
  read: number;
  gold: number;
}

export type Tallies = Record<Measure, Tally>;

export function emptyTallies(): Tallies {
  const tally = (): Tally => ({ right: 0, read: 0, gold: 0 });
  return { span: tally(), value: tally(), 'value+unit': tally(), bounds: tally() };
}

/** A gold mention with ours beside it; one of them is absent where it was missed or invented. */
export interface Pair {
  readonly gold: Mention | undefined;
  readonly ours: Mention | undefined;
}

/** Pairs each gold mention with ours that overlaps it most, one to one, in the order of the text. */
export function pair(gold: readonly Mention[], ours: readonly Mention[]): readonly Pair[] {
  const free = new Set(ours);
  const pairs: Pair[] = [];
  for (const mention of gold) {
    let best: Mention | undefined;
    for (const candidate of free)
      if (overlap(candidate, mention) > (best === undefined ? 0 : overlap(best, mention))) best = candidate;
    if (best !== undefined) free.delete(best);
    pairs.push({ gold: mention, ours: best });
  }
  for (const rest of free) pairs.push({ gold: undefined, ours: rest });
  return pairs;
}

/** Whether a pair is right by a measure; false where one side is absent. */
export function isRight({ gold, ours }: Pair, measure: Measure): boolean {
  if (gold === undefined || ours === undefined) return false;
  if (measure === 'span') {
    return [ours, ...(ours.spans ?? [])].some((span) => {
      const shared = overlap(gold, span);
      return shared / (gold.end - gold.start + span.end - span.start - shared) >= 0.5;
    });
  }
  const answers = [gold, ...(gold.alternatives ?? [])];
  return answers.some((answer) => {
    if (measure === 'bounds') return same(answer.low, ours.low) && same(answer.high, ours.high);
    const value = sameValue(answer, ours);
    return measure === 'value' ? value : value && (answer.unit === undefined || sameUnit(answer.unit, ours));
  });
}

export function count(tallies: Tallies, pairs: readonly Pair[]): void {
  for (const measure of MEASURES) {
    const tally = tallies[measure];
    for (const one of pairs) {
      tally.gold += one.gold === undefined ? 0 : 1;
      tally.read += one.ours === undefined ? 0 : 1;
      tally.right += isRight(one, measure) ? 1 : 0;
    }
  }
}

export function f1({ right, read, gold }: Tally): number {
  return read + gold === 0 ? 1 : (2 * right) / (read + gold);
}

/** Which half of its set a row is in, by a hash (FNV-1a) of its id. */
export function halfOf(id: string): 'tune' | 'held' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 7) ^ (hash >>> 15)) & 1) === 0 ? 'tune' : 'held';
}

function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The finite bounds agree; what a comparator leaves open is judged under `bounds`. */
function sameValue(answer: Pick<Mention, 'low' | 'high'>, ours: Mention): boolean {
  const finite = (m: Pick<Mention, 'low' | 'high'>): readonly [number, number] => [
    Number.isFinite(m.low) ? m.low : m.high,
    Number.isFinite(m.high) ? m.high : m.low,
  ];
  const [a, b] = [finite(answer), finite(ours)];
  return same(a[0], b[0]) && same(a[1], b[1]);
}

function sameUnit(unit: string, ours: Mention): boolean {
  return ours.unit === unit || (ours.alternatives ?? []).some((other) => other.unit === unit);
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}
