/** Behind its last point what makes a text the name of a site or of a page of one: `iata.org`, `figures.html`. */
export const ADDRESS_ENDINGS: readonly string[] =
  'com org net gov edu io co uk de kr ru ir il htm html php pdf'.split(' ');
