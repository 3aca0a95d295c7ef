import Qty from 'js-quantities';

/** UCUM codes that js-quantities knows under another name. Codes: ucum.org, The Unified Code for Units of Measure. */
const NAMES: Readonly<Record<string, string>> = {
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  '[nmi_i]': 'nmi',
  '[lb_av]': 'pound',
  '[oz_av]': 'ounce',
  '[ston_av]': 'short-ton',
  '[lton_av]': 'long-ton',
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
  L: 'liter',
  l: 'liter',
  har: 'hectare',
  By: 'byte',
};

const known = new Map<string, number | undefined>();

/** By what a number of UCUM unit `from` is multiplied to become one of `to`; undefined where that is no factor. */
export function measureFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const key = `${from} ${to}`;
  if (!known.has(key)) known.set(key, readFactor(from, to));
  return known.get(key);
}

function readFactor(from: string, to: string): number | undefined {
  // A temperature's scales differ by an offset too, so that no factor converts them.
  if (isTemperature(from) || isTemperature(to)) return undefined;
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
      .map((part) => NAMES[part] ?? part)
      .join('/')
  );
}
