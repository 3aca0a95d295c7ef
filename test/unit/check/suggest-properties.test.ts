import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suggest } from '../../../src/engine/check/correct/suggest.js';
import type { Correction } from '../../../src/engine/check/correct/types.js';
import { CHECKS } from '../../../src/engine/check/checks.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';
import type { Quantity } from '../../../src/engine/quantity/types.js';

const NUMBERS = fc.oneof(
  fc.integer({ min: 1, max: 130 }),
  fc.integer({ min: 1, max: 999 }).map((value) => value * 100),
  fc.integer({ min: 1000, max: 9_999_999 }),
);

/** A number as one of many writers writes it, with what stands before and behind it. */
const WRITERS: readonly ((value: number) => string)[] = [
  (value) => value.toLocaleString('en'),
  (value) => String(value),
  (value) => value.toLocaleString('en').replaceAll(',', ' '),
  (value) => value.toLocaleString('en').replaceAll(',', "'"),
  (value) => `${value / 1e6} million`,
  (value) => `${value / 1000}k`,
];
const FRAMES =
  '|about |exactly |more than |at least |fewer than |up to |nearly |an estimated |a total of '.split('|');
const PLACES: readonly ((written: string) => string)[] = [
  (written) => `They built ${written} drones in May.`,
  (written) => `The plant lost ${written} drones, and 12 of its people left.`,
  (written) => `They paid $${written.trim()} for it.`,
  (written) => `It took ${written} days.`,
  (written) => `It grew by ${written}%.`,
  (written) => `It lies ${written} miles from Orme.`,
];
const AMOUNTS = fc.record({
  value: NUMBERS,
  write: fc.constantFrom(...WRITERS),
  frame: fc.constantFrom(...FRAMES),
});
const PAIRS = fc.record({ place: fc.constantFrom(...PLACES), draft: AMOUNTS, source: AMOUNTS });

interface Case {
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly evidence: Quantity;
  readonly correction: Correction | undefined;
}

function caseOf({
  place,
  draft,
  source,
}: {
  place: (text: string) => string;
  draft: Amount;
  source: Amount;
}): Case | undefined {
  const sentence = place(textOf(draft));
  const [quantity] = readQuantities(sentence).quantities;
  const [evidence] = readQuantities(place(textOf(source))).quantities;
  if (quantity === undefined || evidence === undefined) return undefined;
  return { sentence, quantity, evidence, correction: suggest({ sentence, quantity, date: '' }, evidence) };
}

interface Amount {
  readonly value: number;
  readonly write: (value: number) => string;
  readonly frame: string;
}

function textOf({ value, write, frame }: Amount): string {
  return frame + write(value);
}

const RUNS = { numRuns: 2000 };

describe('corrections of any number', function () {
  this.timeout(60_000);

  it('read back as what the evidence says, and change nothing else', () =>
    fc.assert(
      fc.property(PAIRS, (pair) => {
        const { sentence, evidence, correction } = caseOf(pair) ?? {};
        if (sentence === undefined || evidence === undefined || correction === undefined) return;
        const { range, text } = correction;
        const corrected = sentence.slice(0, range.start) + text + sentence.slice(range.end);
        const read = readQuantities(corrected).quantities.find(
          (one) => one.range.end > range.start && one.range.start < range.start + text.length,
        );
        assert.ok(read !== undefined, corrected);
        const readings = [
          read,
          ...read.readings.map((value) => ({ ...read, low: value, high: value, readings: [] })),
        ];
        assert.ok(
          readings.some((one) => CHECKS[read.kind].compare(one, evidence).relation === 'agrees'),
          `${sentence} became ${corrected}`,
        );
      }),
      RUNS,
    ));

  it('are there for a plain number by a plain number, in the style that it has', () =>
    fc.assert(
      fc.property(NUMBERS, NUMBERS, (value, other) => {
        fc.pre(value !== 1 && other !== 1 && value !== other);
        const write = (number: number): string => `They built ${number.toLocaleString('en')} drones in May.`;
        const { sentence, correction } = caseOf({
          place: (text) => `They built ${text} drones in May.`,
          draft: { value, write: (number) => number.toLocaleString('en'), frame: '' },
          source: { value: other, write: String, frame: '' },
        })!;
        assert.ok(correction !== undefined, sentence);
        const { range, text } = correction;
        assert.equal(sentence.slice(0, range.start) + text + sentence.slice(range.end), write(other));
      }),
      RUNS,
    ));

  it('never throw, whatever the two texts are', () => {
    const pieces = fc.constantFrom(
      ..."5,000|about|a|an|8-year|half|third|of|two|dozen|exactly|more than|between|and|7|–|%|$|bn|1.75|million|13/03/2021|June|5th|'21|in|out of|drones|or more|+|😀|\uD800|\n".split(
        '|',
      ),
    );
    const texts = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, texts, (sentence, source) => {
        const known = readQuantities(source).quantities;
        for (const quantity of readQuantities(sentence).quantities)
          for (const evidence of known) {
            const correction = suggest({ sentence, quantity, date: '' }, evidence);
            if (correction === undefined) continue;
            assert.ok(
              correction.range.start <= quantity.range.start && correction.range.end >= quantity.range.end,
            );
          }
      }),
      { numRuns: 500 },
    );
  });
});
