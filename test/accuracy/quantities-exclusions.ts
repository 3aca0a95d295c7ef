import type { GoldQuantity, GoldRow, SetName } from './quantities-sets.js';
import { namedUnit } from './quantities-units.js';

/** A class of gold quantities that is counted out, with what a careful editor has against it. */
export interface Exclusion {
  readonly name: string;
  readonly sets: readonly SetName[];
  readonly reason: string;
  readonly matches: (gold: GoldQuantity, row: GoldRow) => boolean;
}

/** The classes that are counted out of the sets; docs/quantities.md lists them with their sizes. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'time of day',
    sets: ['recognizers-datetime'],
    reason: 'hours and minutes are passed over: a draft is not checked against a clock',
    matches: ({ type }) => /\.(?:time|timerange|datetime|datetimerange|timezone)$/.test(type ?? ''),
  },
  {
    name: 'frequency',
    sets: ['recognizers-datetime'],
    reason: '`every day` by itself states no quantity; it is read as the rate of one',
    matches: ({ type }) => type?.endsWith('.set') === true,
  },
  {
    name: 'list as one quantity',
    sets: ['measeval-train'],
    reason: '`4.5 kg, 6 kg and 13 kg` are three amounts; the set marks them as one span',
    matches: ({ surface }) =>
      /\d.*(?:,| and | or | × ).*\d/.test(surface) && !/between|\d,\d{3}/.test(surface),
  },
  {
    name: 'no number or a coordinate',
    sets: ['measeval-train'],
    reason: '`room temperature`, times of day and places on the map are no quantities',
    matches: ({ surface }) =>
      (!/\d/.test(surface) && /temperature|top few|^One$/.test(surface)) ||
      /°[NSEW]|″N|”N|° (?:lat|lon)|\bUT\b/.test(surface),
  },
  {
    name: 'relative ordinal',
    sets: ['recognizers-number-and-unit'],
    reason: '`last`, `next` and `previous` are positions in a list, not numbers',
    matches: ({ type = '' }) => type === 'ordinal.relative',
  },
  {
    name: 'distance from another date',
    sets: ['recognizers-datetime'],
    reason:
      '`two days before yesterday`, `in 3 weeks`, `16 days from 1 May`: we read the duration and the date apart',
    matches: ({ surface }) =>
      /^(?:(?:more|less) than |sunday |monday |thursday,? |saturday )?(?:within |in |for )?(?:\d+|an?|one|two|three) (?:day|week|fortnight|month|year)s?\b.*(?:from|after|before|later|starting|since|on)|^(?:with)?in (?:\d+|an?|one|two|three) \w+$|^(?:for (?:\d+|an?) \w+),? |starting (?:next|tomorrow|on)|^the day (?:before|after)$|weeks? and \d+ days? ago|^(?:next|this|last|previous|tuesday of|on tuesday of) ?\w* week -? ?\w*day$|^(?:on )?tuesday of/i.test(
        surface,
      ),
  },
  {
    name: 'span counted from today',
    sets: ['recognizers-datetime'],
    reason: '`the past three years`: how long it lasted is the checkable number, and we read that',
    matches: ({ surface }) =>
      /\b(?:past|last|next|previous|following|coming|first|upcoming)\b.*\b(?:days|weeks|months|quarters|years|decades)\b/i.test(
        surface,
      ),
  },
  {
    name: 'part of a period',
    sets: ['recognizers-datetime'],
    reason: '`early 2019` is the whole of 2019, approximately: the set cuts it to thirds and halves',
    matches: ({ surface }) =>
      /\b(?:early|earlier|later|mid|middle|end|beginning|start|remaining)\b/i.test(surface) &&
      !/\bno later|or later|and later|later than/i.test(surface),
  },
  {
    name: 'week by its number',
    sets: ['recognizers-datetime'],
    reason: '`week 31`, `third week of May`, `the weekend`: calendars of an office, not of the press',
    matches: ({ surface }) =>
      /\bweekend|\bweek (?:of|\d|commencing)|\bweek of\b|\b(?:first|second|third|last|\d\w\w) week\b|(?:business|work\w*) ?(?:days?|week)|workweek|the last week/i.test(
        surface,
      ),
  },
  {
    name: 'day without its month',
    sets: ['recognizers-datetime'],
    reason: '`the 18th`, `Tue 13th`, `mon`: no date by itself; short names of weekdays are words as well',
    matches: ({ surface }) =>
      /^(?:on )?(?:around |after |before )?(?:the )?(?:\w+day |(?:mon|tue|wed|thu|fri|sat|sun) )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|eleventh|[a-z]+ first|twenty-sixth|thirty-first)(?: day)?(?: (?:of )?(?:this|next|last|the) month)?$|^(?:next week )?(?:mon|tue)$|^tue may|^18$/i.test(
        surface,
      ),
  },
  {
    name: 'day and month in figures',
    sets: ['recognizers-datetime'],
    reason: '`11/20` and `7.6` without a year are a fraction, a score or a decimal as often as a date',
    matches: ({ surface }) =>
      /^(?:(?:this |next |from |between )*(?:\w+day )?(?:from )?)\d{1,2}[./-]\d{1,2}(?:(?: to | ?- ?)(?:next |\w+day )*\d{1,2}[./-]\d{1,2})?(?:[,/] ?\d{4})?$|\(jun-15\)|-Jun-15|to next sunday|^from 4-23|^\d\d\/\d\d\/\d\d$/i.test(
        surface,
      ) && !/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(surface),
  },
  {
    name: 'holiday',
    sets: ['recognizers-datetime'],
    reason: 'names of feasts are not numbers',
    matches: ({ surface }) =>
      /christmas|easter|thanksgiving|halloween|new year|labor|patrick|black friday|earth day|independence|juneteenth|eid al|(?:workers'|freedom|jubilee) day/i.test(
        surface,
      ),
  },
  {
    name: 'vague time',
    sets: ['recognizers-datetime'],
    reason:
      '`the year`, `to date`, `another day`, `same week`, `recently`: no date that a draft can get wrong',
    matches: ({ surface }) =>
      /^(?:the (?:day|week|month|year|hour|fortnight)|(?:another|all|same|following|past) \w+|an? (?:few )?\w+|(?:few|some) \w+|(?:till|to|year to) date|eo[dym]|otd)$|\bnow\b|\bfollowing week|current date|fortnight|week after next|^the next day$/i.test(
        surface,
      ),
  },
  {
    name: 'range that ends before its last period',
    sets: ['recognizers-datetime'],
    reason: 'for the set `2014 to 2018` and `May to October` end as their last year or month begins',
    matches: ({ surface, values }) =>
      (values ?? []).some(({ start = '', end = '' }) => start !== '' && end.endsWith('-01')) &&
      /\d{4}.*\d{4}|(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b.*){2}/i.test(surface),
  },
  {
    name: 'chat shorthand',
    sets: ['recognizers-datetime'],
    reason: '`3Y`, `2W`, `half-days`, `Oct/2`, `2020/23/Sep`, dates split by spaces: not written in prose',
    matches: ({ surface }) =>
      /^\d+ ?[a-z]$/i.test(surface) ||
      (/[a-z]+\/\d|\d\/[a-z]|\d{4} s$|^90 s$|\d{4}-\d{1,2}$|^\d{2}-\d{4}-|^\d{8}$|^\d{4} \d\d \d\d$|^[<>= ]+\d{4}$/i.test(
        surface,
      ) &&
        !/^\d{4}-\d\d-\d\d$/.test(surface)),
  },
  {
    name: 'year as a bare number',
    sets: ['quantulum3', 'recognizers-number-and-unit'],
    reason: 'four digits that name a year are a date',
    matches: ({ surface, value }) => /^(?:1[5-9]|20)\d\d$/.test(surface) && value === Number(surface),
  },
  {
    name: 'article as one',
    sets: ['quantulum3', 'duckling', 'recognizers-number-and-unit'],
    reason: '`a gallon`, `a month`, `dime`: an article states no number; long periods (`a decade`) are read',
    matches: ({ surface }) =>
      /^(?:an? )?(?:pair|gallon|kibibyte|penny|gross|dollars?|dimes?|nickels?|kilogram|kg|lb|lit[er]+|ml|millilitre|month|pound|percent|percentage|rmb|mcg|gramme|fahrenheit|farenheit|celsius|single)$/i.test(
        surface,
      ),
  },
  {
    name: 'change of state',
    sets: ['quantulum3'],
    reason: '`reduced from 44 mg to 50 mg` names two amounts; the set joins them to an interval',
    matches: ({ surface, start }, { text }) =>
      surface.includes(' to ') &&
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
      'barns, candela seconds, inverse femtobarns, square dozens, `8x2^10 bits`, picometres written like the time of day',
    matches: ({ surface, unit }) =>
      /\^10|\b[pa]m$|s-1$|^\d+ ?b$|absolute zero|^[−-]?[\d.]+°$|×?10-3 kg|tpd$|^2½'|^150"/.test(surface) ||
      /barn|candela|kibibyte|joule second|gross|dozen|square second|metre per year/.test(unit ?? '') ||
      (unit === 'cubic centimetre' && surface.endsWith('ml')),
  },
  {
    name: 'arithmetic',
    sets: ['recognizers-number-and-unit'],
    reason:
      '`1.1^+23`, `one over three`, `ninety - five hundred fifths`, `three twenty firsts`: sums and puzzles, no prose',
    matches: ({ surface }) =>
      /\^|^(?:negative )?\w+ over \w+|^ninety - |^minus ninety|firsts?$|\d,?\d*\.?\d* ?(?:G|k)$|two dozens$|dzs$|dozs$|^a (?:hundredth|twenty-first)|(?:one|five) - |hundred.*(?:thirty|thousand|two|one hundred|and).*(?:fifths?|-fifths)$|^twenty (?:twenty )?fifths|^one one|^- \d|trillionths?$|^twenty and three and|^fifty - |billion and .* million$|^one twenty-fifth|^0000$|^22,240/.test(
        surface,
      ) && !/^one hundred twenty.fifth$/.test(surface),
  },
  {
    name: 'two bounds in one',
    sets: ['recognizers-number-and-unit'],
    reason: '`more than 10 and less than 40` is read as its two bounds',
    matches: ({ type, surface }) =>
      type === 'numberrange' &&
      /(?:(?:more|less|larger|smaller|greater|higher|lower|fewer|bigger|between|over|under|above|below|least|most|equal)\b.*\b(?:and|,|but|while)\b.*\b(?:more|less|larger|smaller|greater|higher|lower|fewer|bigger|over|under|above|below|least|most|equal)\b)|,.*\bthan\b|[<>].*[<>]/i.test(
        surface,
      ),
  },
  {
    name: 'number of an age, an ordinal, a telephone or a name',
    sets: ['recognizers-number-and-unit'],
    reason:
      'the model for numbers takes them out of `thirty years old`, `the tenth`, `+1-222`, `SCP-173`, an IP address',
    matches: ({ surface, type, start, end }, { text }) =>
      (type === 'numberrange' && (/^ years? old/.test(text.slice(end)) || /th\b/.test(surface))) ||
      (type === 'number' &&
        (/[+\d.:/-]$/.test(text.slice(0, start)) ||
          /^[-./:]\d/.test(text.slice(end)) ||
          /[A-Za-z]-?$/.test(text.slice(0, start)) ||
          /^(?:st|nd|rd|th)\b|illionth/.test(text.slice(end)))),
  },
  {
    name: 'percent without its number before it',
    sets: ['recognizers-number-and-unit'],
    reason: '`percent of 10` asks for a share of ten',
    matches: ({ surface }) => /^per ?cent(?:age)?s? of/i.test(surface),
  },
  {
    name: 'broken money',
    sets: ['recognizers-number-and-unit', 'duckling'],
    reason:
      '`17 USD 25`, `75 USD million`, `twenty rupees 43`, `10 c`: parts without their unit, in an order no editor leaves',
    matches: ({ surface }) =>
      (/\b[A-Z]{3} (?:\d+|million)$/.test(surface) && /^\d/.test(surface)) ||
      /(?:rupees?|dollars?|ringgit|GBP|US\$3|\$20)(?: and)? (?:\d+c?|one|two|fourteen|43)$|^\d+ ?c$|grand$|^(?:four quarters|a quarter|(?:two|five|twenty) nickels|ten dimes)$|[\u0b80-\u0bff\ua000-\ua4cf]|\b(?:l\.?e\.?|geneh|genihat masriya)$|^(?:malaysian? )?ringgits? \d|egyptianpound|Saudiriyal|(?:GBP|CHF|UAH|CAD) \d+ (?:pence|cents|kopiykas)|\bM[A-Z]{3}\b|kuai|^sen |^dollar \d|^c \$|dollars forty five$/i.test(
        surface,
      ),
  },
  {
    name: 'talk of the clock and the kitchen',
    sets: ['duckling'],
    reason:
      '`1 hour fifteen`, `one hour and half`, `two and quarter of hour`, `2m` for minutes: said, not written',
    matches: ({ surface, dim }) =>
      (dim === 'Duration' &&
        /hours?(?: and)? (?:\d+|ten|fifteen|thirty|half)$|\bquarters? (?:of )?hours?|month and half|^five and half|year,? \d days|^\d+ ?m$|^\d+['"]$/i.test(
          surface,
        )) ||
      /'{1,2}$|"$|^fourth of|^tenth of|^\d+ gs$|k\.g|deg\.|^\d k$|^3k$|quarter-litre/i.test(surface),
  },
  {
    name: 'vague number as one value',
    sets: ['duckling'],
    reason: '`a few` and `several` are intervals',
    matches: ({ surface }) => /^(?:a )?(?:few|single)$/i.test(surface),
  },
  {
    name: 'mixed sums',
    sets: ['duckling'],
    reason: '`1 kilometre and 1 mile`, `10 kms, 8 meters, 6 cm`: a sum in two systems or a list',
    matches: ({ surface, dim }) =>
      dim === 'Distance' &&
      (/(?:met\w*|mile|km|cm|centim\w*).*(?:foot|mile|cm|centimeters|met\w*)$/i.test(surface) ||
        /,|^2 y.*7 f/.test(surface)),
  },
  {
    name: 'Indian and spoken numerals',
    sets: ['duckling'],
    reason: '`three cr twelve lac`, `one twenty two`, `seventythird`, `.0012G`: spoken or run together',
    matches: ({ surface }) =>
      /\bcr\b|\bCr$|^one twenty|^(?:twenty|thirty|forty|seventy)[a-z—]+(?:st|nd|rd|th)$|^-?\.?[\d]+G$|^- \d|koti|kro|\bKr$|lkhs?$|^30 l$|^0033$/i.test(
        surface,
      ),
  },
  {
    name: 'no value',
    sets: ['quantulum3', 'recognizers-number-and-unit', 'recognizers-datetime', 'duckling'],
    reason: 'a unit without a number, or a date that the set does not resolve',
    matches: (gold) => isEmpty(gold),
  },
];

function isEmpty({ value, min, max, values }: GoldQuantity): boolean {
  if (values !== undefined)
    return (values ?? []).every(
      (one) =>
        one.value === 'not resolved' ||
        (one.value === undefined && one.start === undefined && one.end === undefined),
    );
  return typeof value !== 'number' && typeof min !== 'number' && typeof max !== 'number';
}

/** The class that counts a gold quantity out; undefined where it counts. */
export function exclusionOf(set: SetName, gold: GoldQuantity, row: GoldRow): Exclusion | undefined {
  return EXCLUSIONS.find(({ sets, matches }) => sets.includes(set) && matches(gold, row));
}

/** Whether the unit of a gold quantity has one of ours. */
export function hasUnit({ unit }: GoldQuantity): boolean {
  return unit === null || unit === undefined || namedUnit(unit) !== undefined;
}
