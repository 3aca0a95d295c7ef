import * as v from 'valibot';

const name = v.pipe(v.string(), v.trim(), v.minLength(1, 'it is empty'));
/** A year, a month or a day. */
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, 'it is no date such as 2023, 2023-05 or 2023-05-12'),
);
const page = v.pipe(
  v.number(),
  v.integer('it is no whole number'),
  v.minValue(1, 'pages are counted from 1'),
  v.maxValue(100_000, 'it is too large'),
);

/** A fact that is taken apart. */
export const StatedFactSchema = v.strictObject({
  subject: name,
  property: name,
  value: v.union([v.pipe(v.number(), v.finite()), name]),
  unit: v.optional(name),
  date: v.optional(date),
  note: v.optional(name),
  page: v.optional(page),
});
/** A fact that says its statement in parts. */
export type StatedFact = v.InferOutput<typeof StatedFactSchema>;

/** A fact as a sentence. */
export const SentenceSchema = name;

/**
 * A fact file, its facts not looked at yet: a wrong one is no reason to do without the others. The keys are held equal to
 * `media/schemas/facts.schema.json` by a test.
 */
export const FactFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: name,
  authors: v.optional(v.array(name)),
  publisher: v.optional(name),
  published: v.optional(date),
  url: v.optional(v.pipe(v.string(), v.url('it is no web address'))),
  citationKey: v.optional(name),
  facts: v.array(v.unknown()),
});
/** A fact file whose facts may yet be wrong. */
export type FactFile = v.InferOutput<typeof FactFileSchema>;
