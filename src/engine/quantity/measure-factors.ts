import Qty from 'js-quantities';

/**
 * UCUM codes that js-quantities knows under another name, or under one that it writes like another unit's: it remembers
 * by that short name, so that a kilotonne (`kt`) would turn knots into masses and a gigayear grays. Codes: ucum.org,
 * The Unified Code for Units of Measure.
 */
const NAMES: Readonly<Record<string, string>> = {
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  '[nmi_i]': 'nmi',
  '[fth_i]': 'fathom',
  '[fur_us]': 'furlong',
  '[ly]': 'light-year',
  Ao: 'angstrom',
  '[sft_i]': 'foot2',
  '[sin_i]': 'inch2',
  '[syd_i]': 'yard2',
  '[smi_us]': 'mile2',
  '[cft_i]': 'foot3',
  '[cin_i]': 'inch3',
  '[cyd_i]': 'yard3',
  '[bbl_us]': 'oilbarrel',
  '[bu_us]': 'bushel',
  '[tbs_us]': 'tablespoon',
  '[tsp_us]': 'teaspoon',
  '[cup_us]': 'cup',
  '[dr_av]': 'dram',
  '[car_m]': 'carat',
  '[lb_av]': 'pound',
  '[oz_av]': 'ounce',
  '[ston_av]': 'short-ton',
  '[stone_av]': 'stone',
  '[acr_us]': 'acre',
  '[gal_us]': 'gallon',
  '[qt_us]': 'quart',
  '[pt_us]': 'pint',
  '[foz_us]': 'fluid-ounce',
  '[mi_i]/h': 'mph',
  '[kn_i]': 'knot',
  '[degF]': 'tempF',
  Cel: 'tempC',
  K: 'tempK',
  t: 'tonne',
  kt: 'Gg',
  Mt: 'Tg',
  Gt: 'Pg',
  L: 'liter',
  l: 'liter',
  har: 'hectare',
  By: 'byte',
  kBy: 'kB',
  MBy: 'MB',
  GBy: 'GB',
  TBy: 'TB',
  PBy: 'PB',
  EBy: 'EB',
  '[HP]': 'horsepower',
  '[Btu]': 'btu',
  '[psi]': 'psi',
  Torr: 'torr',
  lx: 'lux',
  "'": 'arcmin',
  "''": 'arcsec',
  '[ppm]': 'ppm',
  '[ppb]': 'ppb',
  Gy: 'J/kg',
  mGy: 'mJ/kg',
  ka: 'kyr',
  Ma: 'Myr',
  Ga: 'Gyr',
};

/** UCUM codes whose letters are another unit to js-quantities: a barn is no bit, and decibels no plain number. */
const OTHERS: ReadonlySet<string> = new Set(['b', 'dB']);

const known = new Map<string, number | undefined>();

/** By what a number of UCUM unit `from` is multiplied to become one of `to`; undefined where that is no factor. */
export function measureFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const key = `${from} ${to}`;
  if (!known.has(key)) known.set(key, readFactor(from, to));
  return known.get(key);
}

/** A unit in terms of the unit that all of its dimension are made of. */
export interface BaseUnit {
  /** The base unit: the same for units that convert into each other. */
  readonly unit: string;
  /** How many of it one of the unit is. */
  readonly factor: number;
}

const bases = new Map<string, BaseUnit | undefined>();

/**
 * The base of a UCUM unit: 1,000 metres for a kilometre. Undefined for temperatures, and for a unit that is not
 * known.
 */
export function baseOf(unit: string): BaseUnit | undefined {
  if (!bases.has(unit)) bases.set(unit, readBase(unit));
  return bases.get(unit);
}

function readBase(unit: string): BaseUnit | undefined {
  if (isTemperature(unit) || OTHERS.has(unit)) return undefined;
  try {
    const base = Qty(1, nameOf(unit)).toBase();
    return { unit: base.units(), factor: base.scalar };
  } catch {
    return undefined;
  }
}

function readFactor(from: string, to: string): number | undefined {
  // A temperature's scales differ by an offset too, so that no factor converts them.
  if (isTemperature(from) || isTemperature(to) || OTHERS.has(from) || OTHERS.has(to)) return undefined;
  try {
    return Qty(1, nameOf(from)).to(nameOf(to)).scalar;
  } catch {
    return undefined;
  }
}

function isTemperature(unit: string): boolean {
  return (NAMES[unit] ?? '').startsWith('temp');
}

function nameOf(unit: string): string {
  return (
    NAMES[unit] ??
    unit
      .split('/')
      .map((part) => NAMES[part] ?? part.replaceAll('.', '*'))
      .join('/')
  );
}
