import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** JSON as people write it: with comments, and with commas behind the last entry. */
export type ParsedJsonc =
  | {
      readonly value: unknown;
      /** The line, from 1, of what stands at a place in the value; of what is around it where nothing stands there. */
      readonly lineOf: (place: readonly (string | number)[]) => number;
    }
  /** What is wrong, in a few words, and its line, from 1. */
  | { readonly problem: string; readonly line: number };

/** Reads JSON with comments and trailing commas. Never throws. */
export function parseJsonc(text: string): ParsedJsonc {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error === undefined && root !== undefined) {
      const known = root;
      // Its objects inherit nothing, so that no key of the text means more than itself.
      return { value: getNodeValue(root), lineOf: (place) => lineAt(text, nodeAt(known, place).offset) };
    }
    if (error !== undefined) return { problem: inWords(error), line: lineAt(text, error.offset) };
  } catch (error) {
    // The parser calls itself for each level.
    if (!(error instanceof RangeError)) throw error;
    return { problem: 'it is nested too deeply', line: 1 };
  }
  return { problem: 'it is empty', line: 1 };
}

function nodeAt(root: Node, place: readonly (string | number)[]): Node {
  for (let length = place.length; length > 0; length--) {
    const node = findNodeAtLocation(root, place.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** The first error is where the text went wrong; those after it follow from it. */
function inWords({ error }: ParseError): string {
  return PROBLEMS[printParseErrorCode(error)] ?? 'it is not valid JSON';
}

const PROBLEMS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is a word that is no value: texts stand in quotation marks',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'the name of a key is missing, or stands in no quotation marks',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing behind a key',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is more behind its end',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a quotation mark is not closed',
  UnexpectedEndOfNumber: 'a number is malformed',
  InvalidUnicode: 'an escape is malformed',
  InvalidEscapeCharacter: 'an escape is malformed',
  InvalidCharacter: 'there is a control character',
};

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
