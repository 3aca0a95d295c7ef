import { NAMES } from './tables/names.js';

/**
 * The name under which a well-known one is listed, whichever of its forms is given: `Turkey` for `Türkiye` and `Republic of
 * Turkey`, `United Nations` for `UN` and `the U.N.`; undefined for others. A name begins with a capital, and a
 * short form has those that it is written with: `who` and `turkey` are none. Articles, accents, points in short forms and a possessive's ending are passed over.
 */
export function knownName(name: string): string | undefined {
  const bare = bareName(name);
  if (!/^\p{Lu}/u.test(bare)) return undefined;
  return BY_SHORT_FORM.get(bare.replaceAll('.', '')) ?? BY_NAME.get(folded(bare));
}

/** All forms of a well-known name, the one it is listed under first; empty for a name that is not listed. */
export function formsOf(name: string): readonly string[] {
  const known = knownName(name);
  return known === undefined ? [] : (FORMS.get(known) ?? []);
}

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(NAMES.map((forms) => [forms[0]!, forms]));

const BY_SHORT_FORM: ReadonlyMap<string, string> = index(isShortForm, (form) => form);
const BY_NAME: ReadonlyMap<string, string> = index(
  (form) => !isShortForm(form),
  (form) => folded(bareName(form)),
);

function index(
  wanted: (form: string) => boolean,
  key: (form: string) => string,
): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const forms of NAMES) for (const form of forms.filter(wanted)) result.set(key(form), forms[0]!);
  return result;
}

/** One word with two capitals or a digit, up to eight characters: what reads as another word in small letters. */
function isShortForm(form: string): boolean {
  return /^[A-Z][A-Za-z0-9&-]{1,7}$/.test(form) && /[A-Z].*[A-Z0-9]/.test(form);
}

/** Without article and possessive ending. */
function bareName(name: string): string {
  return name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/, '');
}

/** In lower case, without accents, with single spaces. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')
    .toLowerCase();
}
