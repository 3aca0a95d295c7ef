/** Words by which a sentence takes up a subject that was named before it, or only in the title. */
export const PRONOUNS: ReadonlySet<string> = new Set('it its he his him she her they their them'.split(' '));

/** Those of them that say whose a thing is. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their']);

/** Nouns that, behind `the` or `this`, take up a subject that was named before. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  `film movie season series show episode album song single video game book novel play company firm group team club band city
  town village county state country island school university station plant factory site bridge tower building ship aircraft
  player singer actor author president minister party league event festival`.split(/\s+/),
);

/** Finds a pronoun by which a text takes up a subject, without reading its words. */
export const TAKES_UP = new RegExp(`\\b(?:${[...PRONOUNS].join('|')})\\b`, 'i');

/** How many sentences back a subject may be named that pronouns keep up. */
export const REACH_BACK = 3;
