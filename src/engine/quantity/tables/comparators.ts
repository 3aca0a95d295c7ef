import type { Comparator } from '../types.js';

/** What a word or phrase beside a number says of it: a bound, a hedge, or both. */
export interface Modifier {
  readonly comparator?: Exclude<Comparator, 'between'>;
  readonly approximate?: true;
}

function bound(
  comparator: Exclude<Comparator, 'between'>,
  phrases: string,
): readonly (readonly [string, Modifier])[] {
  return phrases.split(',').map((phrase) => [phrase, { comparator }]);
}

const hedge = (phrases: string): readonly (readonly [string, Modifier])[] =>
  phrases.split(',').map((phrase) => [phrase, { approximate: true }]);

/** Phrases straight before a number. */
export const MODIFIERS_BEFORE: ReadonlyMap<string, Modifier> = new Map([
  ...bound(
    '>',
    'more than,over,above,greater than,higher than,larger than,bigger than,longer than,older than,better than,in excess of,exceed,exceeds,' +
      'exceeded,exceeding,top,tops,topped,topping,surpass,surpasses,surpassed,surpassing,beyond,upward of more than',
  ),
  ...bound(
    '>=',
    'at least,no fewer than,no less than,not fewer than,upwards of,upward of,a minimum of,minimum of,minimum,' +
      'at a minimum,a low of,not below,greater than or equal to,more than or equal to,not lower than',
  ),
  ...bound(
    '<',
    'under,below,less than,fewer than,lower than,smaller than,shorter than,short of,younger than,within less than',
  ),
  ...bound(
    '<=',
    'up to,as many as,as much as,at most,no more than,not more than,a maximum of,maximum of,maximum,at the most,' +
      'no greater than,no higher than,capped at,less than or equal to,fewer than or equal to,not exceeding,a high of',
  ),
  ...hedge(
    'about,around,approximately,approx,roughly,some,nearly,almost,an estimated,estimated,estimated at,circa,ca,c,close to,' +
      'nearly some,more or less,something like,in the region of,in the order of,on the order of,somewhere around,' +
      'barely,just about,virtually,practically,well-nigh,a total of around,an approximate,in the neighborhood of,near,nearing,approaching,not quite,upwards towards,~,≈,∼,≃',
  ),
  ['just over', { comparator: '>', approximate: true }],
  ['just above', { comparator: '>', approximate: true }],
  ['slightly more than', { comparator: '>', approximate: true }],
  ['little more than', { comparator: '>', approximate: true }],
  ['just under', { comparator: '<', approximate: true }],
  ['just below', { comparator: '<', approximate: true }],
  ['slightly less than', { comparator: '<', approximate: true }],
  ['just short of', { comparator: '<', approximate: true }],
  ['only', {}],
  ['just', {}],
  ['exactly', {}],
  ['precisely', {}],
  ['a total of', {}],
  ['an average of', {}],
  ['average', {}],
  ['averaging', {}],
  ['averaged', {}],
  ['total of', {}],
  ['a record', {}],
  ['reached', {}],
  ['reaching', {}],
  ['reaches', {}],
  ['well', {}],
  ['even', {}],
  ['a whopping', {}],
  ['a staggering', {}],
  ['a mere', {}],
  ['>', { comparator: '>' }],
  ['<', { comparator: '<' }],
  ['≥', { comparator: '>=' }],
  ['⩾', { comparator: '>=' }],
  ['≤', { comparator: '<=' }],
  ['⩽', { comparator: '<=' }],
  ['> =', { comparator: '>=' }],
  ['< =', { comparator: '<=' }],
]);

/** Phrases straight after a number, its unit or its noun. */
export const MODIFIERS_AFTER: ReadonlyMap<string, Modifier> = new Map([
  ...bound(
    '>=',
    'or more,or over,or above,or higher,or greater,or older,or better,or longer,or later,or larger,and over,and above,and more,and up,' +
      'and older,at least,at a minimum,at the least,minimum,plus,- plus,+,upwards,upward',
  ),
  ...bound(
    '<=',
    'or less,or fewer,or lower,or under,or below,or younger,or smaller,or shorter,and under,and below,and younger,at most,at the most,at maximum,' +
      'maximum,max,tops',
  ),
  ['or so', { approximate: true }],
  ['- odd', { approximate: true }],
  ['odd', { approximate: true }],
  ['- ish', { approximate: true }],
  ['ish', { approximate: true }],
  ['approximately', { approximate: true }],
  ['give or take', { approximate: true }],
  ['more or less', { approximate: true }],
]);

/** Words that turn a comparator after them round: `not more than`, `never over`. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "doesn't",
  "didn't",
  "don't",
  "won't",
  "wouldn't",
  "hasn't",
  "haven't",
  "can't",
  'cannot',
  'nor',
]);

/** What stands between a negation and a comparator: `did not sell more than`, `is not any more than`. */
export const TURNED: ReadonlyMap<Comparator, Exclude<Comparator, 'between'>> = new Map([
  ['>', '<='],
  ['>=', '<'],
  ['<', '>='],
  ['<=', '>'],
  ['=', '='],
]);

/** Verbs of change: `rose over 5%`, `climbed from 200 to 350` name two states and no interval. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased ' +
    'increasing decrease decreases decreased decreasing drop drops dropped dropping climb climbs climbed climbing jump jumps ' +
    'jumped jumping soar soars soared soaring surge surges surged surging plunge plunged plunging decline declines declined ' +
    'declining cut cuts cutting raise raises raised raising reduce reduces reduced reducing go goes went gone going shrink shrank ' +
    'shrunk expand expanded expanding slow slowed slowing widen widened narrow narrowed narrowing slip slipped edge edged up down ' +
    'moved move double doubled tripled improved improve boost boosted lower lowered lowering hike hiked change changed changing ' +
    'swell swelled swollen slide slid sink sank tumble tumbled upgraded downgraded revised accelerated eased ease dipped dip ' +
    'doubling tripling bringing brought extended extend cutting slashed trimmed pushed push'
  ).split(' '),
);
