import { Parser } from 'htmlparser2';
import { superscript } from '../superscript.js';

/**
 * A Word document's XML with each equation as a run of plain text in one line (`5×10⁶`, `(a+b)/2`, `√(x)`): the library
 * that reads the document knows none and leaves them out. Anything else is to the letter what it was.
 */
export function withPlainEquations(xml: string): string {
  if (!xml.includes('<m:oMath')) return xml;
  const pieces: string[] = [];
  let end = 0;
  for (const { range, text } of readEquations(xml)) {
    pieces.push(xml.slice(end, range.start), `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`);
    end = range.end;
  }
  return pieces.join('') + xml.slice(end);
}

interface Equation {
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
}

/** An element of an equation that is being read. */
interface Open {
  readonly name: string;
  readonly start: number;
  readonly values: Record<string, string>;
  readonly parts: Part[];
}

/** A part of an element, written. */
interface Part {
  readonly name: string;
  readonly text: string;
}

function readEquations(xml: string): readonly Equation[] {
  const equations: Equation[] = [];
  const open: Open[] = [];
  let deleted = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0 && !ROOTS.has(name)) return;
        if (name === DELETED) deleted += 1;
        const value = attributes['m:val'];
        // `m:begChr` and the like lie in the properties of what they belong to.
        if (value !== undefined && open.length > 1) open.at(-2)!.values[name] = value;
        open.push({ name, start: parser.startIndex, values: {}, parts: [] });
      },
      ontext(text) {
        if (open.at(-1)?.name === 'm:t' && deleted === 0) open.at(-1)!.parts.push({ name: '', text });
      },
      onclosetag(name) {
        const element = open.pop();
        if (element === undefined) return;
        if (name === DELETED) deleted -= 1;
        const text = written(element);
        if (open.length > 0) open.at(-1)!.parts.push({ name: element.name, text });
        else equations.push({ range: { start: element.start, end: parser.endIndex + 1 }, text: text.trim() });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return equations;
}

const ROOTS: ReadonlySet<string> = new Set(['m:oMath', 'm:oMathPara']);
/** What a tracked change took out. */
const DELETED = 'w:del';

function written(element: Open): string {
  const write = Object.hasOwn(WRITERS, element.name) ? WRITERS[element.name] : undefined;
  return write === undefined ? joined(element.parts, '') : write(element);
}

type Writer = (element: Open) => string;

/** How an element of more than its parts in a row is written, by its name in Office Math (ECMA-376, part 1, 22.1). */
const WRITERS: Readonly<Record<string, Writer>> = {
  'm:f': (element) => `${grouped(part(element, 'm:num'))}/${grouped(part(element, 'm:den'))}`,
  'm:sSup': (element) => part(element, 'm:e') + raised(part(element, 'm:sup')),
  'm:sSub': (element) => part(element, 'm:e') + lowered(part(element, 'm:sub')),
  'm:sSubSup': (element) =>
    part(element, 'm:e') + lowered(part(element, 'm:sub')) + raised(part(element, 'm:sup')),
  'm:rad': (element) => `√(${part(element, 'm:e')})`,
  'm:d': ({ values, parts }) => {
    const inside = parts.filter(({ name }) => name === 'm:e');
    return `${values['m:begChr'] ?? '('}${joined(inside, values['m:sepChr'] ?? '|')}${values['m:endChr'] ?? ')'}`;
  },
  'm:nary': (element) => {
    const [from, to] = [part(element, 'm:sub'), part(element, 'm:sup')];
    const sign = element.values['m:chr'] ?? '∫';
    return `${sign}${from === '' ? '' : lowered(from)}${to === '' ? '' : raised(to)} ${part(element, 'm:e')}`;
  },
  'm:func': (element) => `${part(element, 'm:fName')} ${part(element, 'm:e')}`,
  'm:limLow': (element) => part(element, 'm:e') + lowered(part(element, 'm:lim')),
  'm:limUpp': (element) => part(element, 'm:e') + raised(part(element, 'm:lim')),
  'm:mr': ({ parts }) => joined(parts, ', '),
  'm:m': ({ parts }) => `[${joined(ofKind(parts, 'm:mr'), '; ')}]`,
  'm:eqArr': ({ parts }) => joined(ofKind(parts, 'm:e'), '; '),
  'm:oMathPara': ({ parts }) => joined(parts, ' '),
};

function ofKind(parts: readonly Part[], name: string): readonly Part[] {
  return parts.filter((one) => one.name === name);
}

function part({ parts }: Open, name: string): string {
  return joined(ofKind(parts, name), '').trim();
}

function joined(parts: readonly Part[], mark: string): string {
  const texts = parts.map(({ text }) => text);
  return (mark === '' ? texts : texts.filter((text) => text !== '')).join(mark);
}

/** A part of a fraction, in brackets where it is more than a number or a name. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}

function raised(text: string): string {
  const figures = superscript(text);
  return figures === text ? `^${grouped(text)}` : figures;
}

/** A figure below the line must not become a digit of a number. */
function lowered(text: string): string {
  return `_${grouped(text)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
