/** Words by which a sentence takes up a subject that was named before it, or only in the title. */
export const PRONOUNS: ReadonlySet<string> = new Set('it its he his him she her they their them'.split(' '));

/** Those of them that say whose a thing is. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their']);

/** Nouns that, behind `the` or `this`, take up a subject that was named before. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  `film movie documentary season series show episode album song single video game book novel play musical opera franchise
  company firm group manufacturer carmaker automaker retailer chain bank airline agency ministry department corporation
  organisation organization foundation charity institute institution startup business brand newspaper magazine
  team club band orchestra choir duo trio
  city town village county state country island region province district municipality borough republic
  school university college academy hospital museum library church cathedral temple mosque monastery castle palace
  station plant factory mill mine refinery shipyard site facility bridge tower building tunnel dam reservoir canal airport
  port harbour harbor stadium arena park zoo theatre theater hotel restaurant mall road railway line
  river lake mountain volcano glacier forest
  ship vessel ferry submarine carrier aircraft airliner helicopter drone missile rocket spacecraft satellite probe telescope
  locomotive train car vehicle truck phone device
  player singer rapper musician composer actor actress director author writer novelist poet painter artist architect
  footballer striker goalkeeper midfielder defender winger batsman bowler pitcher quarterback guard coach manager captain
  president minister chancellor senator governor mayor king queen prince princess emperor pope bishop general politician
  party league union federation alliance event festival tournament race storm hurricane typhoon cyclone earthquake
  outbreak epidemic treaty`.split(/\s+/),
);

/** Finds a pronoun, or such a noun, by which a text takes up a subject, without reading its words. */
export const TAKES_UP = new RegExp(
  `\\b(?:${[...PRONOUNS].join('|')}|(?:the|this) (?:${[...GENERIC_NOUNS].join('|')})(?! (?:of|at|in|that|which)\\b))\\b`,
  'i',
);

/** How many sentences back a subject may be named that pronouns keep up. */
export const REACH_BACK = 3;
