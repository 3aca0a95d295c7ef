/** Words straight before an ordinal that make it a rank: `came first`, `in second place`. */
export const RANKING: ReadonlySet<string> = new Set(
  (
    'in on come comes came coming finish finishes finished finishing place places placed rank ranks ranked stand stands ' +
    'stood sit sits sat lie lies lay top remain remains remained tied joint'
  ).split(' '),
);

/** Forms of to be: `was first in the race` ranks, `was first published` does not. */
export const TO_BE: ReadonlySet<string> = new Set("is are was were be been being 's isn't wasn't".split(' '));

/** Words that make the ordinal after them one of a series of things: `the third season`, `its 5th plant`. */
export const ORDINAL_DETERMINERS: ReadonlySet<string> = new Set(
  (
    "the a an his her its their our my your this that these those every each 's one another no whose and or by for at to " +
    'of from with as since until before after'
  ).split(' '),
);

/** Participles that do not end in `ed`, after an adverbial `first`: `was first seen`. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'seen built made known held brought found sold shown written drawn given taken told heard sent spoken put set met ' +
    'won begun flown led thought grown worn sung laid understood read'
  ).split(' '),
);

/** Past tenses and verbs that an adverbial `first` stands before: `they first met`. */
export const VERBS_AFTER_FIRST: ReadonlySet<string> = new Set(
  (
    'met saw came went began took made had was were did got gave became wrote heard told ran stood won flew said has have is ' +
    'will would must should could can may need needs let go look read check take make see ask find try get'
  ).split(' '),
);

/** Words that a hyphen ties to an ordinal that ranks: `second-largest` ends in `est`, these do not. */
export const RANKED_WORDS: ReadonlySet<string> = new Set(
  'most least best worst ranked placed seeded in last place anniversary birthday season edition'.split(' '),
);

/** Nouns that make an ordinal a part of a whole and no rank: `the second half of the match`. */
export const PARTS: ReadonlySet<string> = new Set(['half', 'halves']);
