import { Parser } from 'htmlparser2';
import { DEEPEST, isOn, type DocumentStyles } from './styles.js';
import { TextBoxes } from './text-boxes.js';

/**
 * The XML of a document's text as the library reads it for what it is: without hidden text and what is struck out twice,
 * the text of boxes behind the paragraph that they hang on where it stands nowhere else, and paragraphs with a level of
 * the outline of their own in the style `outlineStyle` of that level. Anything else is to the letter what it was.
 */
export function withPlainStory(xml: string, styles: Hiding, depth = 0): string {
  const edits = readEdits(xml, styles, depth);
  if (edits.length === 0) return xml;
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    // What stands in a part that goes is gone with it.
    if (edit.start < end) continue;
    pieces.push(xml.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return pieces.join('') + xml.slice(end);
}

/** The id of the style of paragraphs at a level, from 1, of the outline. */
export function outlineStyle(level: number): string {
  return `OutlineOfParagraph${level}`;
}

type Hiding = Pick<DocumentStyles, 'hidden'>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An element that is being read, with where it starts and where what is in it does. */
interface Open {
  readonly name: string;
  readonly start: number;
  readonly inside: number;
  /** Of a run whether it is hidden, of a paragraph whether its style hides it. */
  isHidden: boolean | undefined;
}

function readEdits(xml: string, { hidden }: Hiding, depth: number): Edit[] {
  const edits: Edit[] = [];
  const open: Open[] = [];
  const boxes = new TextBoxes();
  const last = (name: string): Open | undefined => open.findLast((element) => element.name === name);
  const isIn = (name: string): boolean => open.some((element) => element.name === name);

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const [above, parent] = open.slice(-2);
        if (name === 'mc:AlternateContent') boxes.openAlternatives();
        if (parent?.name === 'w:rPr' && above?.name === 'w:r') {
          readHiding(above, name, attributes, hidden);
        }
        if (parent?.name === 'w:pPr' && above?.name === 'w:p') {
          const value = attributes['w:val'] ?? '';
          if (name === 'w:pStyle') above.isHidden = hidden.has(value);
          const level = name === 'w:outlineLvl' ? Number(value) + 1 : DEEPEST + 1;
          if (level <= DEEPEST) edits.push(styled(parent.inside, level));
        }
        open.push({ name, start: parser.startIndex, inside: parser.endIndex + 1, isHidden: undefined });
      },
      onclosetag(name) {
        const element = open.pop();
        if (element === undefined) return;
        const end = parser.endIndex + 1;
        if (name === 'w:r' && (element.isHidden ?? last('w:p')?.isHidden) === true)
          edits.push({ start: element.start, end, text: '' });
        // A box in a box is read with it.
        if (name === 'w:txbxContent' && !isIn('w:txbxContent') && depth < MAX_DEPTH)
          boxes.add(xml.slice(element.inside, parser.startIndex), isIn);
        if (name === 'mc:AlternateContent') boxes.closeAlternatives();
        if (name !== 'w:p' || isIn('w:p')) return;
        for (const box of boxes.take())
          edits.push({ start: end, end, text: withPlainStory(box, { hidden }, depth + 1) });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return edits;
}

/** Notes of a run what one of its properties says of whether it is hidden. */
function readHiding(
  run: Open,
  property: string,
  attributes: Readonly<Record<string, string>>,
  hidden: Hiding['hidden'],
): void {
  if (property === 'w:vanish' || property === 'w:dstrike') run.isHidden = isOn(attributes);
  if (property === 'w:rStyle' && hidden.has(attributes['w:val'] ?? '')) run.isHidden ??= true;
}

/** Word lets no box be in another; some programs do. */
const MAX_DEPTH = 3;

/** A paragraph's properties with a style before those that they have: the first one counts. */
function styled(at: number, level: number): Edit {
  return { start: at, end: at, text: `<w:pStyle w:val="${outlineStyle(level)}"/>` };
}
