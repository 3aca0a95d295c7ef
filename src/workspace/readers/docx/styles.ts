import { Parser } from 'htmlparser2';

/** What the styles of a document say of its text. */
export interface DocumentStyles {
  /** The ids of styles whose text is hidden. */
  readonly hidden: ReadonlySet<string>;
  /** The levels, from 1, of the styles that stand in the outline, by their names. */
  readonly outline: ReadonlyMap<string, number>;
}

interface Style {
  name: string;
  basedOn: string;
  /** Undefined where it says nothing, and has what the style below says. */
  isHidden: boolean | undefined;
  level: number | undefined;
}

/** Reads `word/styles.xml`; a style has what the one that it is based on says and it does not. None for an empty text. */
export function readStyles(xml: string): DocumentStyles {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          open = { name: '', basedOn: '', isHidden: undefined, level: undefined };
          styles.set(attributes['w:styleId'] ?? '', open);
        } else if (open === undefined) return;
        else if (name === 'w:name') open.name = value;
        else if (name === 'w:basedOn') open.basedOn = value;
        else if (name === 'w:vanish') open.isHidden = isOn(attributes);
        else if (name === 'w:outlineLvl') open.level = Number(value) + 1;
      },
      onclosetag(name) {
        if (name === 'w:style') open = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const hidden = new Set<string>();
  const outline = new Map<string, number>();
  for (const [id, style] of styles) {
    if (inherited(style, styles, ({ isHidden }) => isHidden) === true) hidden.add(id);
    const level = inherited(style, styles, (one) => one.level);
    if (level !== undefined && level <= DEEPEST) outline.set(style.name, level);
  }
  return { hidden, outline };
}

/** Whether a property that is on or off is on: it is where it says nothing else. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off|none)$/u.test(attributes['w:val'] ?? '');
}

/** The deepest heading that a page has; below it the outline has text. */
export const DEEPEST = 6;

function inherited<T>(
  style: Style,
  styles: ReadonlyMap<string, Style>,
  property: (style: Style) => T | undefined,
): T | undefined {
  let at: Style | undefined = style;
  for (let steps = 0; at !== undefined && steps < MAX_STEPS; steps++) {
    const value = property(at);
    if (value !== undefined) return value;
    at = styles.get(at.basedOn);
  }
  return undefined;
}

/** Styles are based on three or four others; a longer way is a circle. */
const MAX_STEPS = 20;
