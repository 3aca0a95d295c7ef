/** Our unit for a name that a set gives, and what one of the set's is in it. */
export interface NamedUnit {
  readonly unit: string;
  readonly factor: number;
}

/** `our unit: names`, the names in lower case; `factor*unit` where the set counts in a part of ours. */
const NAMES = `
USD: dollar|united states dollar|usd
0.01*USD: cent
0.1*USD: dime
EUR: euro
GBP: pound sterling|british pound|gbp
0.01*GBP: pence|penny
CNY: chinese yuan
CAD: canadian dollar
JPY: japanese yen
CHF: franc|swiss franc
AUD: australian dollar
BTC: bitcoin
TRY: turkish lira
INR: rupee
MXN: mexican peso
HKD: hong kong dollar
CRC: costa rican colón
GEL: georgian lari
LAK: lao kip
LKR: sri lankan rupee
NZD: new zealand dollar
%: percent|percentage
Cel: c|celsius|degree celsius
[degF]: f|fahrenheit|degree fahrenheit
K: k|kelvin
deg: degree|°
m: metre|meter
km: kilometre|kilometer
cm: centimetre|centimeter
mm: millimetre|millimeter
dm: decimeter
nm: nanometre
pm: picometre|picometer
am: attometre
[in_i]: inch
[ft_i]: foot
[mi_i]: mile
km2: square kilometre|square kilometer
m2: square meter
[smi_us]: square mile
km3: cubic kilometre
cm3: cubic centimetre
[cft_i]: cubic foot
[acr_us]: acre
L: litre
mL: millilitre|milliliter
cL: centilitre
hL: hectolitre
[gal_us]: gallon
[cup_us]: cup
[tbs_us]: tablespoon
[tsp_us]: teaspoon
[bbl_us]: barrel
g: gram
kg: kilogram
mg: milligram
ug: microgram
t: tonne|metric ton
[ston_av]: ton
[lb_av]: pound-mass|pound
[oz_av]: ounce
[dr_av]: dram
km/h: kilometre per hour|kilometer per hour
[mi_i]/h: mile per hour
bit: bit
Mbit: megabit
kbit/s: kilobit per second
By: byte
MBy: megabyte
EBy: exabyte
W: watt
W.h: watt hour
MW.h: megawatt hour
eV: electronvolt
TeV: teraelectronvolt
GHz: gigahertz
Gy: gray
mGy: milligray
b: barn
[Btu]: british thermal unit
rad: radian
': minute of arc
'': second of arc
Ma: megayear
Ga: gigayear
PT1S: second
PT1M: minute
PT1H: hour
P1D: day
P1W: week
P1M: month
P3M: quarter
P1Y: year
1: dimensionless|count|age
RUB: ruble
EGP: egp
MYR: myr
J: joule
FIM: finnish markka
NLG: netherlands guilder
1e-8*BTC: satoshi
SAR: riyal
IRR: rial
KWD: dinar
`;

const TABLE: ReadonlyMap<string, NamedUnit> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [, factor, unit = '', names = ''] = /^(?:([\d.]+)\*)?(.+?): (.+)$/.exec(line) ?? [];
      return names.split('|').map((name) => [name, { unit, factor: Number(factor ?? 1) }] as const);
    }),
);

/** Periods within a compound unit. */
const SHORT: Readonly<Record<string, string>> = { PT1S: 's', PT1M: 'min', PT1H: 'h' };

/** `watt per minute`, `dollar per hour`: both of the units are ours. */
function quotient(over: string, under: string): NamedUnit | undefined {
  const [a, b] = [TABLE.get(over), TABLE.get(under)];
  return a === undefined || b === undefined
    ? undefined
    : { unit: `${a.unit}/${SHORT[b.unit] ?? b.unit}`, factor: a.factor };
}

/** Our unit for a set's unit name; an ISO 4217 code is its own; undefined for a name that we have no unit for. */
export function namedUnit(name: string): NamedUnit | undefined {
  const [over = '', under] = name.toLowerCase().split(' per ');
  if (under !== undefined) return TABLE.get(name.toLowerCase()) ?? quotient(over, under);
  return TABLE.get(name.toLowerCase()) ?? (/^[A-Z]{3}$/.test(name) ? { unit: name, factor: 1 } : undefined);
}

/** Units that sets give in multiples or parts of one another, as `base: unit factor …`. */
const BASES = `
PT1S: PT1M 60 PT1H 3600 P1D 86400 P1W 604800 P2W 1209600
P1M: P3M 3 P1Y 12 P10Y 120
m: km 1000 cm 0.01 mm 0.001 dm 0.1
[in_i]: [ft_i] 12 [yd_i] 36
g: kg 1000 mg 0.001
L: mL 0.001 cL 0.01 hL 100
`;

const BASE_OF: ReadonlyMap<string, NamedUnit> = new Map(
  BASES.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', list = ''] = line.split(': ');
      const words = list.split(' ');
      const units = words.filter((_, at) => at % 2 === 0);
      return units.map((unit, at) => [unit, { unit: base, factor: Number(words[at * 2 + 1]) }] as const);
    }),
);

/** Bounds and unit in the base of the unit; unchanged where it has none. */
export function inBase<
  T extends { readonly low: number; readonly high: number; readonly unit: string | undefined },
>(one: T): T {
  const base = BASE_OF.get(one.unit ?? '');
  if (base === undefined) return one;
  return { ...one, low: one.low * base.factor, high: one.high * base.factor, unit: base.unit };
}
