import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';

/** A line of text on a page: its left edge and baseline in points from the top left corner. */
export interface Line {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

export interface About {
  readonly title?: string;
  readonly author?: string;
  readonly created?: Date;
}

const WIDTH = 595;
const HEIGHT = 842;

/** The bytes of a PDF with a page for each list of lines; a page without lines holds only a picture of a line. */
export async function makePdf(pages: readonly (readonly Line[])[], about: About = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  if (about.title !== undefined) document.setTitle(about.title);
  if (about.author !== undefined) document.setAuthor(about.author);
  if (about.created !== undefined) document.setCreationDate(about.created);
  for (const lines of pages) {
    const page = document.addPage([WIDTH, HEIGHT]);
    if (lines.length === 0) page.drawRectangle({ x: 60, y: 400, width: 400, height: 10 });
    for (const { text, x = 60, y, size = 11 } of lines) page.drawText(text, { x, y: HEIGHT - y, size, font });
  }
  return document.save();
}

/** A text set in lines of so many points, the first on the baseline `y`; breaks nothing but at spaces. */
export async function setText(
  text: string,
  {
    x = 60,
    y,
    width = 475,
    size = 11,
  }: { readonly x?: number; readonly y: number; readonly width?: number; readonly size?: number },
): Promise<readonly Line[]> {
  const font = await measuringFont();
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, at) => ({ text: line, x, y: y + at * size * 1.25, size }));
}

let measuring: Promise<PDFFont> | undefined;

function measuringFont(): Promise<PDFFont> {
  measuring ??= PDFDocument.create().then((document) => document.embedFont(StandardFonts.TimesRoman));
  return measuring;
}
