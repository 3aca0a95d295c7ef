/** Families of magnitude words: a correction stays within the family that the writer used. */
export const MAGNITUDE_FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 },
  { K: 1e3, M: 1e6, B: 1e9, T: 1e12 },
  { k: 1e3, mn: 1e6, bn: 1e9, trn: 1e12 },
  { k: 1e3, mln: 1e6, bln: 1e9, tln: 1e12 },
  { k: 1e3, mio: 1e6, bn: 1e9, tn: 1e12 },
  { lakh: 1e5, crore: 1e7 },
  { lakhs: 1e5, crores: 1e7 },
];
