import { ENTITY_NAMES } from './entity-names.js';

/**
 * The characters that an HTML entity stands for, `&nbsp;`, `&#8364;` or `&#x20AC;`; undefined where it is none that a
 * text uses.
 */
export function readEntity(entity: string): string | undefined {
  const numeric = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity);
  if (numeric === null) return ENTITY_NAMES.get(entity.slice(1, -1));
  const code = numeric[1] === undefined ? Number(numeric[2]) : parseInt(numeric[1], 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD';
  return String.fromCodePoint(code);
}
