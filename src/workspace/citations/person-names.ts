/**
 * The names in a list as bibliographies write it, `Mirel, Ada and {Office of Ports}`, each as prose writes it: `Ada Mirel`.
 * What stands in braces is one name. Empty for an empty list; `others` is no name.
 */
export function personNames(list: string): readonly string[] {
  return splitOutside(list, /^\sand\s/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'others')
    .map(inOrder);
}

/** `Last, First`, `Last, Jr, First` and `First Last`. */
function inOrder(name: string): string {
  const [last = '', ...rest] = splitOutside(name, /^,/u).map((part) => part.trim());
  const first = rest.pop();
  return [first, last, ...rest].filter((part) => part !== undefined && part !== '').join(' ');
}

/** The parts of a text between what the pattern finds outside of braces. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    if (depth !== 0) continue;
    const found = separator.exec(text.slice(at, at + LONGEST));
    if (found === null) continue;
    parts.push(text.slice(start, at));
    start = at + found[0].length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}

const LONGEST = 5;
