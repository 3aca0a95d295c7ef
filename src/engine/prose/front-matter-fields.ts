import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The fields of a front matter that hold a text or a list of texts. */
export interface FrontMatterFields {
  /** Numbers, dates and booleans as they are written; nested maps are left out. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** What is wrong with the front matter, a sentence for a person; undefined where it is well formed. */
  readonly problem: string | undefined;
}

/** Reads a front matter. Never throws: what is malformed has no fields and a problem. Aliases are not followed. */
export function frontMatterFields(raw: string): FrontMatterFields {
  if (raw.length > MAX_LENGTH || depth(raw) > MAX_DEPTH)
    return invalid('The front matter is too large to be read.');
  try {
    const document = parsed(raw);
    const error = document.errors[0];
    if (error !== undefined)
      return invalid(`The front matter is no valid YAML: ${error.message.split('\n')[0] ?? ''}`);
    const root: unknown = document.contents;
    if (root === null) return { fields: {}, problem: undefined };
    if (!isMap(root)) return invalid('The front matter holds no fields.');
    const fields = Object.create(null) as Record<string, string | readonly string[]>;
    for (const { key, value } of root.items) {
      const name = textOf(key);
      const read = isSeq(value)
        ? value.items.map(textOf).filter((text) => text !== undefined)
        : textOf(value);
      if (name !== undefined && read !== undefined) fields[name] = read;
    }
    return { fields, problem: undefined };
  } catch (error) {
    return invalid(
      `The front matter could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A front matter as YAML; where it is none, as if the texts behind its keys were in quotes. */
function parsed(raw: string): ReturnType<typeof parse> {
  const document = parse(raw);
  if (document.errors.length === 0) return document;
  const quoted = parse(
    raw.replace(TEXT_LINE, (_, key: string, text: string) => key + JSON.stringify(text.trim())),
  );
  return quoted.errors.length === 0 ? quoted : document;
}

function parse(raw: string): ReturnType<typeof parseDocument> {
  return parseDocument(raw, { logLevel: 'silent', uniqueKeys: false, schema: 'failsafe' });
}

/**
 * A key and a text behind it as people write them, colons and quotes and all: `title: Markets: shares fall`, `title: "Salt"
 * wins`. Texts that are in quotes as a whole, lists, maps and blocks are left alone.
 */
const TEXT_LINE = /^([\p{L}\p{N}_-]{1,100}:[ \t]{1,20})(?!["'][^"'\n]*["']\s*$|[[{|>&])(\S[^\n]*)$/gmu;

/** A front matter is a page; the parser's work grows faster than its input. */
const MAX_LENGTH = 20_000;
/** Brackets and indents that a person opens within each other. */
const MAX_DEPTH = 50;

function invalid(problem: string): FrontMatterFields {
  return { fields: Object.create(null) as Record<string, string>, problem };
}

function textOf(node: unknown): string | undefined {
  if (isAlias(node) || !isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value.trim() : undefined;
}

/** How deeply flow collections and block sequences on one line can nest, at the most. */
function depth(raw: string): number {
  const flow = raw.replace(/[^[{]/g, '').length;
  let deepest = flow > MAX_DEPTH ? flow : 0;
  for (const line of raw.split('\n')) {
    const indent = /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
    deepest = Math.max(deepest, Math.floor(indent / 4));
  }
  return deepest;
}
