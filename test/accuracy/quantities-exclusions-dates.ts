import type { Exclusion } from './quantities-exclusions.js';

const SETS = ['recognizers-datetime'] as const;
const UNIT = '(?:day|week|fortnight|month|year)s?';
const COUNT = '(?:\\d+|an?|one|two|three|four|five)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*';

function dates(name: string, reason: string, ...patterns: readonly string[]): Exclusion {
  const tests = patterns.map((pattern) => new RegExp(pattern, 'i'));
  return { name, sets: SETS, reason, matches: ({ surface }) => tests.some((test) => test.test(surface)) };
}

/** What an assistant is told and a newspaper does not print, and where the set's convention is not ours. */
export const DATE_EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'time of day',
    sets: SETS,
    reason: 'hours and minutes are passed over: a draft is not checked against a clock',
    matches: ({ type }) => /\.(?:time|timerange|datetime|datetimerange|timezone)$/.test(type ?? ''),
  },
  {
    name: 'frequency',
    sets: SETS,
    reason: '`every day` by itself states no quantity; it is read as the rate of one',
    matches: ({ type }) => type?.endsWith('.set') === true,
  },
  dates(
    'distance from another date',
    '`two days before the vote`, `in three weeks`: the duration and the date are read apart',
    `\\b${COUNT} ${UNIT}\\b.*\\b(?:from|after|before|later|starting|since|on)\\b`,
    `^(?:with)?in ${COUNT} ${UNIT}$`,
    `^for ${COUNT} ${UNIT},? `,
    `${UNIT} and ${COUNT} ${UNIT} ago`,
    '^the day (?:before|after)$',
    '\\bstarting (?:on|next|tomorrow)\\b',
  ),
  dates(
    'span counted from today',
    '`the past three years`: how long it lasted is the checkable number, and we read that',
    '\\b(?:past|last|next|previous|following|coming|first|upcoming)\\b.*\\b(?:days|weeks|months|quarters|years|decades)\\b',
  ),
  dates(
    'part of a period',
    '`early 2019` is all of 2019, approximately: the set cuts periods into thirds and halves',
    '\\b(?:early|mid|middle|end|beginning|start|remaining)\\b',
    '\\b(?:earlier|later) (?:this|in|previous)\\b',
  ),
  dates(
    'week or weekend',
    'a week by its number, a weekend, a working week, a weekday of another week: an office calendar, not the press',
    '\\bweekend|\\bworkweek|\\bweek (?:of|commencing|\\d)|\\b(?:business|working) (?:days?|week)',
    '\\b(?:first|second|third|last|\\d(?:st|nd|rd|th)) week\\b',
    `\\bweek -? ?${WEEKDAY}$|^(?:on )?${WEEKDAY} of `,
  ),
  dates(
    'day without its month',
    '`the 18th`, `Tue 13th`: no date by itself, and short names of weekdays are words as well',
    `^(?:(?:on|around|after|before|next week) )?(?:the )?(?:${WEEKDAY},? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|[a-z-]+(?:th|first))?(?: day)?(?: (?:of )?(?:this|next|the) month)?$(?<!day)`,
  ),
  dates(
    'day and month in figures',
    '`4/7` and `4.7` without a year are a fraction, a score or a decimal as often as a date',
    `^(?:(?:this|next|from|between) )*(?:${WEEKDAY} )?\\d{1,2}[./-]\\d{1,2}(?![./-]?\\d{3}|\\d*[a-z])`,
    `^(?:this|next) ${WEEKDAY}[ -]\\(?[a-z]{3}-\\d`,
  ),
  dates(
    'holiday',
    'names of feasts are not numbers',
    'christmas|easter|thanksgiving|halloween|new year|labor day|patrick|black friday|earth day|independence|juneteenth|eid al|(?:workers.|freedom|jubilee) day',
  ),
  dates(
    'vague time',
    '`the year`, `to date`, `another day`: no date that a draft can get wrong',
    '^(?:the|another|all|same|following|past|an?|few|some|next) (?:few |next )?(?:day|week|month|year|hour|minute|fortnight|quarter|friday|wednesday)s?$(?<!next (?:week|month|year|quarter|friday|wednesday))',
    '\\bnow\\b|\\bcurrent date\\b|\\bfortnight\\b|\\bafter next$|(?:till|to) date$|^eo[dym]$|^otd$|\\bfollowing week\\b',
  ),
  {
    name: 'range that ends before its last period',
    sets: SETS,
    reason: 'for the set a range to a year or a month ends as that begins; for us it includes it',
    matches: ({ surface, values }) =>
      (values ?? []).some(({ start = '', end = '' }) => start !== '' && end.endsWith('-01')) &&
      (/\d{4}.*\d{4}/.test(surface) || new RegExp(`\\b${MONTH}\\b.*\\b${MONTH}\\b`, 'i').test(surface)),
  },
  dates(
    'shorthand',
    'slashes around the names of months, digits run together, years first or last with a lone number: not written in prose',
    '^\\d+ ?[a-z]$|[a-z]/\\d|\\d/[a-z]|\\d0 s$|^\\d{4}-\\d{1,2}$|^[a-z]+-\\d{4}-|^\\d\\d-\\d{4}-|^\\d{8}$|^\\d{4} \\d\\d \\d\\d$|^[<>= ]+\\d{4}$',
  ),
];
