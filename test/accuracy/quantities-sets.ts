import fs from 'node:fs';
import path from 'node:path';
import { daysOf } from '../../src/engine/quantity/dates/calendar.js';
import type { Mention } from './quantities-score.js';
import { inBase, namedUnit } from './quantities-units.js';

/** A quantity of a gold row, as far as the sets agree on its fields. */
export interface GoldQuantity {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly value?: number | string | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string | null;
  readonly iso?: string | null;
  readonly uncertainty?: number | null;
  readonly type?: string | null;
  readonly dim?: string | null;
  readonly values?: readonly GoldDate[] | null;
  readonly modifier?: readonly string[] | null;
}

export interface GoldDate {
  readonly timex?: string;
  readonly Mod?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

export interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
  readonly meta?: { readonly ref?: string | null };
}

export const SETS = [
  'quantulum3',
  'recognizers-number-and-unit',
  'recognizers-datetime',
  'duckling',
  'measeval-train',
] as const;
export type SetName = (typeof SETS)[number];

/** The rows of a set; undefined where its file is absent. */
export function readSet(folder: string, name: SetName): readonly GoldRow[] | undefined {
  const file = path.join(folder, 'quantities', `${name}.jsonl`);
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldRow);
}

/** A gold quantity in the terms of the score. */
export function mentionOf(set: SetName, gold: GoldQuantity): Mention {
  const place = { start: gold.start, end: gold.end, surface: gold.surface };
  if (set === 'recognizers-datetime') return dateMention(place, gold.values ?? []);
  if (set === 'measeval-train') return { ...place, low: Number.NaN, high: Number.NaN, unit: undefined };
  const named = unitsOf(gold);
  const [main = { unit: undefined, factor: 1 }, ...others] = named;
  const [low, high] = boundsOf(gold);
  const alternatives = others.map(({ unit, factor }) =>
    inBase({ low: low * factor, high: high * factor, unit }),
  );
  return {
    ...place,
    ...inBase({ low: low * main.factor, high: high * main.factor, unit: main.unit }),
    alternatives,
  };
}

function boundsOf(gold: GoldQuantity): readonly [number, number] {
  if (gold.min !== undefined || gold.max !== undefined) return [gold.min ?? -Infinity, gold.max ?? Infinity];
  const value = typeof gold.value === 'number' ? gold.value : Number.NaN;
  const spread = gold.uncertainty ?? 0;
  return [value - spread, value + spread];
}

/** Our units for the set's; a name without one of ours asks for nothing that can be met. */
function unitsOf(
  gold: GoldQuantity,
): readonly { readonly unit: string | undefined; readonly factor: number }[] {
  if (gold.unit === null || gold.unit === undefined) return [];
  const iso = gold.iso === undefined || gold.iso === null ? [] : [{ unit: gold.iso, factor: 1 }];
  const named = namedUnit(gold.unit);
  const pounds = gold.unit === 'Pound' ? [{ unit: 'GBP', factor: 1 }] : [];
  return [
    ...iso,
    ...(named === undefined ? [] : [named]),
    ...pounds,
    ...(named === undefined && iso.length === 0 ? [{ unit: gold.unit, factor: 1 }] : []),
  ];
}

/** The readings of a date: each of the set's, with its end taken as the last day and as the day after it. */
function dateMention(
  place: Pick<Mention, 'start' | 'end' | 'surface'>,
  values: readonly GoldDate[],
): Mention {
  const readings = values.flatMap(dateReadings);
  const [main = { low: Number.NaN, high: Number.NaN, unit: undefined }, ...alternatives] = readings;
  return { ...place, ...main, alternatives };
}

function dateReadings(gold: GoldDate): readonly Pick<Mention, 'low' | 'high' | 'unit'>[] {
  const point = dayOf(gold.value);
  if (point !== undefined) return [{ low: point, high: point, unit: undefined }];
  const low = dayOf(gold.start) ?? -Infinity;
  const high = dayOf(gold.end) ?? Infinity;
  const undated = gold.timex?.startsWith('XXXX-') === true ? gold.timex.replace('XXXX', '-') : undefined;
  const open = undated === undefined ? [] : [{ low: -Infinity, high: Infinity, unit: undated }];
  // `after 1 January` begins for the set on that day, and after a longer period on the day after it.
  const after = gold.Mod === 'after' ? [{ low: low + 1, high, unit: undefined }] : [];
  return [{ low, high: high - 1, unit: undefined }, { low, high, unit: undefined }, ...after, ...open];
}

function dayOf(date: string | undefined): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '');
  return parts === null ? undefined : daysOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
