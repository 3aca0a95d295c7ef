import type { Exclusion } from './quantities-exclusions.js';
import type { SetName } from './quantities-sets.js';

function numbers(
  name: string,
  sets: readonly SetName[],
  reason: string,
  ...patterns: readonly string[]
): Exclusion {
  const tests = patterns.map((pattern) => new RegExp(pattern, 'i'));
  return { name, sets, reason, matches: ({ surface }) => tests.some((test) => test.test(surface)) };
}

const RECOGNIZERS: readonly SetName[] = ['recognizers-number-and-unit'];
const DUCKLING: readonly SetName[] = ['duckling'];
const UNIT_WORDS =
  'pair|gallon|kibibyte|penny|gross|dollars?|dimes?|nickels?|kilogram|kg|lb|lit(?:er|re)|ml|millilitre|month|pound|percent|percentage|rmb|mcg|gramme|fahrenheit|farenheit|celsius|single';
const LARGE = 'hundred|thousand|million|billion|trillion';

/** Puzzles, shorthand and speech among the sets of numbers, and where their conventions are not ours. */
export const NUMBER_EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'relative ordinal',
    sets: RECOGNIZERS,
    reason: '`last`, `next` and `previous` are positions in a list, not numbers',
    matches: ({ type }) => type === 'ordinal.relative',
  },
  {
    name: 'list as one quantity',
    sets: ['measeval-train'],
    reason: '`2 kg, 3 kg and 4 kg` are three amounts; the set marks them as one span',
    matches: ({ surface }) =>
      /\d.*(?:,| and | or | × ).*\d/.test(surface) && !/between|\d,\d{3}/.test(surface),
  },
  numbers(
    'no number or a coordinate',
    ['measeval-train'],
    'room temperature, times of day and places on the map are no quantities',
    'temperature|^top few|°[NSEW]|[″”][NSEW]|° (?:lat|lon)|\\bUT\\b',
  ),
  {
    name: 'year as a bare number',
    sets: ['quantulum3', ...RECOGNIZERS],
    reason: 'four digits that name a year are a date',
    matches: ({ surface, value }) => /^(?:1[5-9]|20)\d\d$/.test(surface) && value === Number(surface),
  },
  numbers(
    'article as one',
    ['quantulum3', ...DUCKLING, ...RECOGNIZERS],
    '`a gallon`, `a month`: an article states no number; long periods (`a decade`) are read',
    `^(?:an? )?(?:${UNIT_WORDS})$`,
  ),
  {
    name: 'change of state',
    sets: ['quantulum3'],
    reason: '`reduced from 4 mg to 5 mg` names two amounts; the set joins them to an interval',
    matches: ({ surface, start }, { text }) =>
      / (?:to|and) /.test(surface) &&
      /\b(?:reduced|rose|fell|changed|increased|decreased)\b.{0,20}$/.test(text.slice(0, start)),
  },
  {
    name: 'compound taken apart',
    sets: ['quantulum3'],
    reason: '`3 years, 2 months` is one duration; the set gives its parts',
    matches: ({ surface, start, end }, { text }) =>
      /(?:years?|months?|days?|hours?)$/.test(surface) &&
      (/^,? (?:and )?\S+ (?:months?|days?|hours?|minutes?)/.test(text.slice(end)) ||
        /(?:years?|months?|days?|hours?),? (?:and )?$/.test(text.slice(0, start))),
  },
  {
    name: 'laboratory shorthand',
    sets: ['quantulum3'],
    reason:
      'inverse and squared units of physics, bare `b` and `pm`, quotation marks for parts of a degree, degrees without a scale, bits as powers of two, `K` for 1,024',
    matches: ({ surface, unit }) =>
      /\^10|\d ?(?:[pa]m|b|tpd)$|-1$|-3 kg|^absolute|°$|^150?"|½'$/.test(surface) ||
      /barn|candela|kibibyte|joule second|gross|dozen|square second|metre per year/.test(unit ?? '') ||
      (unit === 'cubic centimetre' && surface.endsWith('ml')),
  },
  numbers(
    'arithmetic',
    RECOGNIZERS,
    'powers, `one over three`, fractions of several words on both sides, numbers parted by a spaced hyphen, dozens and fractions of a thing in a sum: puzzles, no prose',
    '\\^|^(?:negative )?\\w+ over \\w+|^- |^\\w+ - \\w+|^(?:minus|negative) \\w+ - ',
    `(?:${LARGE}|ty)\\b.*(?:fifths|firsts)$|fifths?$(?<!(?:one|two|three|four) fifths?|twenty.fifth)|firsts$`,
    '(?:illion|hundred)ths?$|^a (?:hundred|twen)|^one twenty-|two dozens$|do?zs$|\\dG$|\\d +k$|^twenty and |million and .*million$|billion and .*million$|^00+$',
  ),
  numbers(
    'two bounds in one',
    RECOGNIZERS,
    '`more than 10 and less than 40` is read as its two bounds',
    '\\b(?:than|above|least|most|equal)\\b.*\\b(?:and|but|,).*\\b(?:than|above|below|least|most|equal)\\b',
    ',.*\\bthan\\b',
  ),
  {
    name: 'number taken out of a word',
    sets: RECOGNIZERS,
    reason: 'the model for numbers takes them out of ages, ordinals, telephone numbers, addresses and names',
    matches: ({ surface, type, start, end }, { text }) =>
      (type === 'numberrange' && (/^ years? old/.test(text.slice(end)) || /th\b/.test(surface))) ||
      (type === 'number' &&
        (/[+\d.:/A-Za-z-]$/.test(text.slice(0, start)) ||
          /^(?:[-./:]\d|st|nd|rd|th| ?\w*illionth)/.test(text.slice(end)))),
  },
  {
    name: 'number in a name',
    sets: ['quantulum3'],
    reason: '`Voyager 2` and a company named after a latitude: the number counts nothing',
    matches: ({ surface, start }, { text }) =>
      /^\d{1,3}$/.test(surface) && /[a-z] [A-Z][a-z]+ $|[a-z]—[A-Z][a-z]+ $/.test(text.slice(0, start)),
  },
  numbers(
    'percent without its number before it',
    RECOGNIZERS,
    'the word before its number asks for a share of it',
    '^per ?cent(?:age)?s? of',
  ),
  numbers(
    'money in disorder',
    [...RECOGNIZERS, ...DUCKLING],
    'hundredths without their unit, codes inside the number, run-together and regional names, coins by their nicknames: no house style leaves them',
    '(?:USD|GBP|CHF|CAD|UAH|EUR) (?:\\d+|million|and one)(?: (?:pence|cents|kopiykas))?$(?<!^[A-Z]+ \\d+)|\\bM(?:USD|GBP|EUR|AUD)\\b',
    '(?:rupees?|dollars?|ringgits?|\\$\\d+)(?: and)? (?:\\d+c?|one|two|five|fourteen|forty.\\w+)$',
    '^\\d+ ?c$|grand$|(?:^|\\s)(?:quarters?|nickels|dimes)$(?<!(?:three|one|two|and a|and one) quarters?)|[\\u0b80-\\u0bff\\ua000-\\ua4cf]',
    '\\b(?:l\\.?e\\.?|geneh|masriya)$|^(?:malaysian? )?ringgits? \\d|[a-z](?:pound|riyal)$|\\bkuai\\b|^(?:sen|dollar) \\d|^c \\$.* and ',
  ),
  {
    name: 'talk of the clock and the kitchen',
    sets: DUCKLING,
    reason:
      '`1 hour fifteen`, `one hour and half`, quarters of an hour after a number, `2m` for minutes: said, not written',
    matches: ({ surface, dim }) =>
      (dim === 'Duration' &&
        /hours?(?: and)? (?:\d+|ten|fifteen|thirty|half)$|\bquarters? (?:of )?hours?|and half\b|\d \w+,? \d days|^\d+ ?m$|['"]$/i.test(
          surface,
        )) ||
      (dim !== 'Duration' &&
        /['"]$|^(?:fourth|tenth) of|k\.g|deg\.|^\d+ gs$|^\d ?k$|quarter-/i.test(surface)),
  },
  numbers('vague number as one value', DUCKLING, '`a few` is an interval', '^(?:a )?(?:few|single)$'),
  {
    name: 'mixed sums',
    sets: DUCKLING,
    reason: 'a sum in two systems, or a list of lengths with commas, as one',
    matches: ({ surface, dim }) =>
      dim === 'Distance' &&
      (surface.includes(',') ||
        /(?:met|mile|km|cm|centim|y(?:ar)?ds?).*(?:foot|feet|7|mile|cm|met\w*|centimeters|inches)/i.test(
          surface,
        )),
  },
  numbers(
    'regional and spoken numerals',
    DUCKLING,
    'short forms of lakh and crore, numbers read digit by digit, ordinals run together or parted by a long dash, `G` for a milliard',
    '\\bcr\\b|^one twenty|^(?:twenty|thirty|forty|seventy)(?:[a-z]|—)\\w+(?:st|nd|rd|th)$|\\dG$|^- \\d|koti|kro|\\bkr$|lkhs?$|^00',
  ),
];
