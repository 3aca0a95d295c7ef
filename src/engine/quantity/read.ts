import type { Quantity, QuantityReading, ReadOptions } from './types.js';

/** The quantities of a text, in its order; empty where it states none. Never throws. */
export function extractQuantities(text: string): readonly Quantity[] {
  return readQuantities(text).quantities;
}

/** The quantities of a text and the numbers that are none, each in the text's order. */
export function readQuantities(_text: string, _options: ReadOptions = {}): QuantityReading {
  return { quantities: [], passedOver: [] };
}
