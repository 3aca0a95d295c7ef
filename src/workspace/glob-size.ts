import { FILE_LIMITS } from './limits.js';

/** Why a glob is not searched for: its braces stand for too many names. Undefined where it is. */
export function oversizedGlob(glob: string): string | undefined {
  const limit = FILE_LIMITS.globAlternatives;
  if (mostAlternatives(glob) <= limit) return undefined;
  return `Its braces stand for more than ${limit.toLocaleString('en')} names.`;
}

/** No fewer than the names that a glob's braces stand for: a product is the largest where its factors are equal. */
function mostAlternatives(glob: string): number {
  const braces = glob.split('{').length - 1;
  const commas = glob.split(',').length - 1;
  const lists = braces === 0 ? 1 : (commas / braces + 1) ** braces;
  return [...glob.matchAll(RANGE)].reduce((product, [, from = '', to = '', step]) => {
    return product * rangeLength(from, to, step);
  }, lists);
}

/** `{1..20}`, `{a..z}`, `{0..100..5}`: no part can hold a dot or a brace, so that matching is linear. */
const RANGE = /\{([^{}.,]*)\.\.([^{}.,]*)(?:\.\.([^{}.,]*))?\}/gu;

function rangeLength(from: string, to: string, step: string | undefined): number {
  const ends = [from, to].map((end) => (/^-?\d+$/u.test(end) ? Number(end) : (end.codePointAt(0) ?? 0)));
  const stride = Math.max(1, Math.abs(Number(step ?? 1)) || 1);
  return Math.floor(Math.abs(ends[1]! - ends[0]!) / stride) + 1;
}
