/** What a number stands behind where it may be the subject of a verb: conjunctions, relatives, determiners. */
export const BEFORE_SUBJECTS: readonly string[] = [
  'there is',
  'there are',
  'there was',
  'there were',
  'there has been',
  'there have been',
  ...'that and but or because while if when where who which as this these those the only then so'.split(' '),
];

/** What follows a noun that is the subject of no verb: prepositions, and what opens the time or the rate of a figure. */
export const AFTER_OBJECTS: readonly string[] =
  'in on at of for from to by with without during over under per a an each every after before since until last this into near against between within through'.split(
    ' ',
  );

/** Determiners before which a share needs `of`: `half the people`, but `a third of the people`. */
export const AFTER_OF: readonly string[] = 'the its their his her our all these those'.split(' ');
