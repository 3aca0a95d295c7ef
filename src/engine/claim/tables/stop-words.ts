/**
 * Words that say nothing about what a number measures: function words, hedges, reporting verbs and the vaguest of verbs.
 * Lemmas in lower case.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their he she his her him we us our you your i my me who whom whose
  which what when where why how there here and or but nor so yet if then else than as of in on at by for from to with
  without into onto upon over under above below between among through during before after since until till within about
  around against across along toward towards via per be is am are was were been being do does did done have has had having
  will would shall should can could may might must not no n't 's ' also too very just only even still already now today
  currently more most less least fewer much many some any each every all both either neither other another such same own
  itself himself herself themselves ourselves up down out off again further once ever never always often sometimes
  say tell report add note state claim accord according explain announce reveal estimate reckon believe think consider
  become get go come let put take give seem appear remain stay keep
  approximately roughly nearly almost exactly precisely least estimated mere up some circa
  however moreover furthermore therefore thus while although though because whether
  one ones
  mr mrs ms dr
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that fit nearly any number: they count a little when they match and cost nothing when they miss. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `total number amount figure rate level share percentage proportion part portion half majority people person individual other year month week
  day time date new large big small great good major main key first last latest recent late early next previous current
  whole entire overall average mean annual yearly monthly weekly daily make use include reach stand represent account
  hit see show find call know mark set start begin end run hold lead follow bring turn
  rather indeed well quite film series season show movie list article page edition episode story news report back away home world around region area place thing way case fact
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
