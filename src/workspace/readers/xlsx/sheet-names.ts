/** What a new sheet is called, before its number, in the languages of the makers of spreadsheets; in lower case. */
export const GIVEN_NAMES: readonly string[] = 'sheet tabelle feuil hoja foglio planilha blad ark лист'.split(
  ' ',
);
