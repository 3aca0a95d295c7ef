/**
 * Plurals and pronouns of people, behind which a bare number with a bound is an age: `women over 50`, `those under
 * 18`.
 */
export const PERSONS: ReadonlySet<string> = new Set(
  (
    'people persons adults children kids teenagers teens youths youngsters minors men women boys girls babies infants toddlers ' +
    'students pupils schoolchildren undergraduates apprentices graduates pensioners retirees seniors parents mothers fathers ' +
    'citizens residents inhabitants locals citizens voters electors patients workers employees staff drivers riders passengers ' +
    'visitors players swimmers runners skiers cyclists members homeowners renters tenants claimants taxpayers women males females ' +
    'americans britons canadians australians germans italians those anyone everyone everybody anybody someone somebody nobody'
  ).split(' '),
);

/** Nouns of people that a time of day before them only describes: `536,000 day trippers`, `40 night porters`. */
export const PERSON_ENDINGS: readonly string[] = ['ers', 'ors', 'ents', 'ants', 'guests', 'pupils', 'staff'];
