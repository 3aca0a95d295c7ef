// The bench draws from a generator of its own, so that the same seed gives the same text on every machine.

/**
 * A source of numbers in [0, 1) that depends on nothing but the seed, with the draws that the texts need.
 * `below(n)`: a whole number from 0 to n - 1. `pick(list)`: one of its items, each as likely. `chance(p)`: true with
 * probability p.
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  // A Weyl sequence with two rounds of multiply and shift: well mixed for every seed, zero and its neighbours too.
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return { next, below, pick: (list) => list[below(list.length)], chance: (p) => next() < p };
}

/** Mandelbrot's shift: how much the commonest words stand back behind Zipf's law in texts. */
const SHIFT = 2.7;

/**
 * A function that draws from the list as words are drawn in a text: the item of rank r with a weight of 1 / (r + 2.7)
 * (the law of Zipf and Mandelbrot with exponent 1), so that a few are everywhere and most are rare.
 */
export function zipf(list) {
  const sums = [];
  let sum = 0;
  for (let rank = 1; rank <= list.length; rank += 1) sums.push((sum += 1 / (rank + SHIFT)));
  return (random) => list[firstAbove(sums, random.next() * sum)];
}

function firstAbove(sums, value) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
