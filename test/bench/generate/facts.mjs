// A fact is a record; a sentence states it. The same fact can be stated in other words and with another number.
import { zipf } from './random.mjs';
import {
  ABSTRACT,
  ADJECTIVES,
  COUNTED,
  HEDGES,
  INSTITUTIONS,
  MEASURED,
  MONTHS,
  OPENINGS,
  PEOPLE,
  SHARED,
  SPENDING,
  VERBS_ACTING,
  VERBS_PAST,
  VERBS_SAYING,
} from './vocabulary.mjs';

const institution = zipf(INSTITUTIONS);
const counted = zipf(COUNTED);
const spending = zipf(SPENDING);
const shared = zipf(SHARED);
const measured = zipf(MEASURED);
const adjective = zipf(ADJECTIVES);
const abstract = zipf(ABSTRACT);
const past = zipf(VERBS_PAST);
const saying = zipf(VERBS_SAYING);
const acting = zipf(VERBS_ACTING);
const people = zipf(PEOPLE);
// Counts and shares are what reports are full of; a date alone is the rarest.
const kind = zipf(['count', 'share', 'money', 'rate', 'measure', 'date']);

/** A fact about a place that `place` draws. */
export function drawFact(random, place) {
  const subject = `the ${institution(random)} of ${place(random)}`;
  const fact = { kind: kind(random), subject, value: drawValue(random), year: 1990 + random.below(35) };
  const [thing, unit] = measured(random);
  return {
    ...fact,
    verb: past(random),
    adjective: adjective(random),
    thing: { count: counted, rate: counted, share: shared, money: spending }[fact.kind]?.(random) ?? thing,
    unit,
    month: random.pick(MONTHS),
    period: random.pick(['month', 'year', 'week', 'day']),
  };
}

/** One sentence that states the fact, without its full stop's successor; `value` instead of the fact's own number. */
export function stateFact(random, fact, value = fact.value) {
  const { subject, thing, year } = fact;
  const hedge = random.pick(HEDGES);
  const number = value.toLocaleString('en-US');
  const told = random.chance(0.3) ? `, ${people(random)} ${saying(random)}` : '';
  const when = random.chance(0.6) ? ` in ${year}` : '';
  const sentences = {
    count: [
      `${subject} ${fact.verb} ${hedge}${number} ${fact.adjective} ${thing}${when}${told}.`,
      `${hedge}${number} ${thing} were counted at ${subject}${when}, among them many ${fact.adjective} ones${told}.`,
    ],
    rate: [
      `${subject} ${fact.verb} ${hedge}${number} ${thing} a ${fact.period}${when}${told}.`,
      `Every ${fact.period}, ${hedge}${number} ${thing} pass through ${subject}${told}.`,
    ],
    share: [
      `${hedge}${percent(value)} percent of the ${thing} depends on ${subject}${when}${told}.`,
      `${subject} accounts for ${hedge}${percent(value)}% of the ${fact.adjective} ${thing}${when}${told}.`,
    ],
    money: [
      `${subject} put the ${fact.adjective} ${thing} at ${hedge}$${percent(value)}.${value % 10} million${when}${told}.`,
      `the ${thing} of ${subject} came to ${hedge}${percent(value)}.${value % 10} million dollars${when}${told}.`,
    ],
    measure: [
      `the ${thing} that ${subject} ${fact.verb} measures ${hedge}${number} ${fact.unit}${told}.`,
      `${subject} ${fact.verb} a ${fact.adjective} ${thing} of ${hedge}${number} ${fact.unit}${when}${told}.`,
    ],
    date: [
      `${subject} opened its ${fact.adjective} building on ${fact.month} ${1 + (value % 28)}, ${year}${told}.`,
      `the ${fact.adjective} building of ${subject} dates from ${year}${told}.`,
    ],
  };
  return capitalised(random.pick(sentences[fact.kind]));
}

/** One sentence without a number. */
export function drawRemark(random, place) {
  const opening = random.chance(0.4) ? `${random.pick(OPENINGS)}, ` : '';
  const subject = `the ${adjective(random)} ${abstract(random)}`;
  const object = `the ${abstract(random)} of the ${institution(random)} in ${place(random)}`;
  return capitalised(
    random.pick([
      `${opening}${people(random)} ${acting(random)} ${object}, and ${subject} that came with it.`,
      `${opening}${subject} ${acting(random)} ${object} more than anyone had expected.`,
      `${opening}${people(random)} ${saying(random)} that ${subject} ${acting(random)} ${object}.`,
    ]),
  );
}

/** The other number of a statement that is wrong: off by between a tenth and a half. */
export function otherValue(random, value) {
  return Math.max(1, Math.round(value * (1 + (random.chance(0.5) ? 1 : -1) * (0.1 + random.next() * 0.4))));
}

// From 2 to 90,000, small numbers more often than large ones, and mostly round as in reports.
function drawValue(random) {
  const value = Math.max(2, Math.floor(10 ** (0.5 + random.next() * 4.5)));
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return random.chance(0.7) ? Math.round(value / unit) * unit : value;
}

function percent(value) {
  return 1 + (value % 98);
}

function capitalised(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
