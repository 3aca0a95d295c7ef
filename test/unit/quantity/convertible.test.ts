import assert from 'node:assert/strict';
import { measureFactor } from '../../../src/engine/quantity/measure-factors.js';
import { UNITS } from '../../../src/engine/quantity/tables/units.js';

/** What one of each unit is in the unit of its row; by definition of the units. */
const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  m: { km: 1e3, dm: 0.1, cm: 0.01, mm: 1e-3, um: 1e-6, nm: 1e-9, pm: 1e-12, am: 1e-18, Ao: 1e-10 },
  cm: { '[in_i]': 2.54, '[ft_i]': 30.48, '[yd_i]': 91.44, '[fth_i]': 182.88, m: 100 },
  km: {
    '[mi_i]': 1.609344,
    '[nmi_i]': 1.852,
    '[fur_us]': 0.201168,
    '[ly]': 9.4607e12,
    AU: 149_597_870.7,
    pc: 3.08568e13,
  },
  m2: {
    km2: 1e6,
    cm2: 1e-4,
    mm2: 1e-6,
    '[sft_i]': 0.09290304,
    '[sin_i]': 6.4516e-4,
    '[syd_i]': 0.83612736,
    har: 1e4,
  },
  km2: { '[smi_us]': 2.58999, '[acr_us]': 0.00404686, m2: 1e-6 },
  L: {
    mL: 1e-3,
    cL: 0.01,
    dL: 0.1,
    hL: 100,
    uL: 1e-6,
    ML: 1e6,
    m3: 1e3,
    km3: 1e12,
    cm3: 1e-3,
    '[cft_i]': 28.3168,
  },
  mL: {
    '[cin_i]': 16.3871,
    '[tbs_us]': 14.7868,
    '[tsp_us]': 4.92892,
    '[cup_us]': 236.588,
    '[foz_us]': 29.5735,
    L: 1e3,
  },
  m3: {
    '[cyd_i]': 0.764555,
    '[gal_us]': 0.00378541,
    '[qt_us]': 9.46353e-4,
    '[pt_us]': 4.73176e-4,
    '[bbl_us]': 0.158987,
    '[bu_us]': 0.0352391,
  },
  'L/d': { '[bbl_us]/d': 158.987 },
  kg: {
    g: 1e-3,
    mg: 1e-6,
    ug: 1e-9,
    ng: 1e-12,
    t: 1e3,
    kt: 1e6,
    Mt: 1e9,
    Gt: 1e12,
    '[ston_av]': 907.185,
    '[lb_av]': 0.453592,
    '[stone_av]': 6.35029,
  },
  g: { '[oz_av]': 28.3495, '[dr_av]': 1.77185, '[car_m]': 0.2, kg: 1e3, Da: 1.66054e-24, kDa: 1.66054e-21 },
  'm/s': { 'km/h': 1 / 3.6, '[mi_i]/h': 0.44704, '[kn_i]': 0.514444 },
  'km/L': { '[mi_i]/[gal_us]': 0.425144 },
  J: {
    kJ: 1e3,
    MJ: 1e6,
    GJ: 1e9,
    cal: 4.184,
    kcal: 4184,
    'W.h': 3600,
    'kW.h': 3.6e6,
    'MW.h': 3.6e9,
    'GW.h': 3.6e12,
    'TW.h': 3.6e15,
    '[Btu]': 1055.06,
  },
  eV: { keV: 1e3, MeV: 1e6, GeV: 1e9, TeV: 1e12, J: 6.24151e18 },
  W: { mW: 1e-3, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12, '[HP]': 745.7 },
  mW: { W: 1e3 },
  keV: { eV: 1e-3 },
  V: { mV: 1e-3, kV: 1e3 },
  mV: { V: 1e3 },
  A: { mA: 1e-3 },
  mA: { A: 1e3 },
  'A.h': { 'mA.h': 1e-3 },
  'V/A': { Ohm: 1 },
  uF: { F: 1e6 },
  Hz: { kHz: 1e3, MHz: 1e6, GHz: 1e9, THz: 1e12, Bq: 1 },
  kHz: { Hz: 1e-3 },
  Pa: {
    hPa: 100,
    kPa: 1e3,
    MPa: 1e6,
    GPa: 1e9,
    bar: 1e5,
    mbar: 100,
    ubar: 0.1,
    nbar: 1e-4,
    atm: 101_325,
    '[psi]': 6894.76,
    Torr: 133.322,
  },
  kPa: { Pa: 1e-3 },
  N: { kN: 1e3 },
  kN: { N: 1e-3 },
  T: { nT: 1e-9 },
  nT: { T: 1e9 },
  bit: { kbit: 1e3, Mbit: 1e6, Gbit: 1e9, By: 8 },
  By: { bit: 1 / 8, kBy: 1e3, MBy: 1e6, GBy: 1e9, TBy: 1e12, PBy: 1e15, EBy: 1e18 },
  'By/s': { 'kbit/s': 125, 'Mbit/s': 125e3, 'Gbit/s': 125e6 },
  mol: { mmol: 1e-3, umol: 1e-6, nmol: 1e-9 },
  mmol: { mol: 1e3 },
  'mol/L': { 'mmol/L': 1e-3, 'umol/L': 1e-6 },
  Gy: { mGy: 1e-3 },
  mGy: { Gy: 1e3 },
  Sv: { mSv: 1e-3, uSv: 1e-6 },
  mSv: { Sv: 1e3 },
  'lm/sr': { cd: 1 },
  mlm: { lm: 1e3 },
  'lm/m2': { lx: 1 },
  deg: { "'": 1 / 60, "''": 1 / 3600, rad: 57.2958 },
  rad: { deg: 0.0174533 },
  '[ppm]': { '[ppb]': 1e-3 },
  '[ppb]': { '[ppm]': 1e3 },
  ka: { Ma: 1e3, Ga: 1e6 },
  Ma: { ka: 1e-3 },
};

/** Scales with an offset, units that are defined by an agreement, and what js-quantities has no name for. */
const INCONVERTIBLE: readonly string[] = [
  'Cel',
  '[degF]',
  'K',
  '[M]',
  'dB',
  '[IU]',
  'b',
  '[lton_av]',
  '[oz_tr]',
  '[ppth]',
  '{MP}',
  '{pixel}',
  '{rev}/min',
  '{beat}/min',
];

const NEAR = 1e-3;

describe('conversion of the units that are read', () => {
  for (const [to, rows] of Object.entries(FACTORS))
    for (const [from, factor] of Object.entries(rows))
      it(`${from} in ${to}`, () => {
        const read = measureFactor(from, to);
        assert.ok(read !== undefined && Math.abs(read / factor - 1) < NEAR, `${read} is not ${factor}`);
      });

  it('knows of every unit whether it converts', () => {
    const converted = new Set(Object.values(FACTORS).flatMap((row) => Object.keys(row)));
    const listed = UNITS.map(({ ucum }) => ucum);
    assert.deepEqual(
      listed.filter((ucum) => converted.has(ucum) === INCONVERTIBLE.includes(ucum)),
      [],
    );
  });

  for (const ucum of INCONVERTIBLE)
    it(`${ucum} in no other unit`, () => {
      const others = UNITS.filter((unit) => unit.ucum !== ucum);
      assert.deepEqual(
        others.filter((unit) => measureFactor(ucum, unit.ucum) !== undefined).map((unit) => unit.ucum),
        [],
      );
    });
});
