/** Words before a number that make it a reference to a part of a text. */
export const REFERENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'chapter chapters chap ch section sections sec page pages p pp pg paragraph paragraphs para verse verses line lines ' +
    'figure figures fig figs table tables tab appendix annex exhibit footnote note notes volume vol vols issue article ' +
    'articles art clause item items step steps slide slides equation eq eqs theorem lemma example ex question rule rules ' +
    'amendment schedule col column columns rows row no nos nr № # § ref refs supplement supplements'
  ).split(' '),
);

/** Words before a number that make it a name: of a place, a vehicle, a class, a stage, a channel. */
export const DESIGNATOR_WORDS: ReadonlySet<string> = new Set(
  (
    'number flight route highway interstate motorway freeway road autobahn channel gate terminal platform pier room suite ' +
    'apartment apt unit building floor level grade tier category cat type phase phases stage stages class version ver model mark mk ' +
    'series season episode game match round week day resolution protocol directive regulation proposition prop measure ' +
    'district ward zone sector area precinct block lot hall bay track lane seat row bus tram train line windows iphone ' +
    'ipad android galaxy xbox playstation boeing airbus apollo voyager falcon soyuz sputnik python java formula group ' +
    'euro title form site camp battery brigade battalion division regiment squadron task force zip box code codes option wave waves ' +
    'case docket order bill act section factor hepatitis vitamin omega group pool plan studio catch unit kan fifa ' +
    'reactor block pipeline nord top bottom best ftse cac nikkei dax russell fortune stoxx csi nasdaq topix ibex nifty p msci sdax mdax pioneer'
  ).split(' '),
);

/** Those of the words above that take a number as a name only when they are written with a capital. */
export const CAPITAL_DESIGNATORS: ReadonlySet<string> = new Set(
  (
    'number road building floor level grade tier series season episode game match round week day measure area block lot hall ' +
    'bay track lane line row windows galaxy falcon python java group euro title form site camp battery brigade ' +
    'battalion division regiment squadron task force box code codes option wave waves case order bill act factor pool plan studio catch ' +
    'unit top bottom best p fortune russell pioneer android formula bus tram train class seat pipeline stage sector'
  ).split(' '),
);

/** Letters before digits that belong to a quantity or a date rather than a name: `mid-2019`, `Q3`, `US$5`. */
export const OPEN_PREFIXES: ReadonlySet<string> = new Set(
  (
    'mid late early pre post since until to from and or up sub over under near roughly about non usd eur gbp us ' +
    'one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety ' +
    'then than about plus minus only double triple between'
  ).split(' '),
);

/** Words straight after digits that are no unit and no name: `12pm` is a time, `5x` a ratio. */
export const OPEN_SUFFIXES: ReadonlySet<string> = new Set(
  'x pm am s th st nd rd fold odd ish and to or'.split(' '),
);
