import { degrees, PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';

/** A line of text on a page: its left edge and baseline in points from the top left corner. */
export interface Line {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  /** In degrees, against the clock. */
  readonly turn?: number;
}

export interface About {
  readonly title?: string;
  readonly author?: string;
  /** The program. */
  readonly creator?: string;
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
  if (about.creator !== undefined) document.setCreator(about.creator);
  if (about.created !== undefined) document.setCreationDate(about.created);
  for (const lines of pages) {
    const page = document.addPage([WIDTH, HEIGHT]);
    if (lines.length === 0) page.drawRectangle({ x: 60, y: 400, width: 400, height: 10 });
    for (const { text, x = 60, y, size = 11, turn = 0 } of lines)
      page.drawText(text, { x, y: HEIGHT - y, size, font, rotate: degrees(turn) });
  }
  return document.save();
}

/**
 * The bytes of a PDF with a page for each of `cids`, all with two lines: the first in plain letters, the second in a font
 * of CIDs, as hexadecimal digits.
 */
export function makeCidPdf(
  plain: string,
  cids: string | readonly string[],
  { encoding, ordering }: { readonly encoding: string; readonly ordering: string },
): Uint8Array {
  const pages = typeof cids === 'string' ? [cids] : cids;
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [5 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 6 0 R /DW 1000 >>`,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((shapes, at) => {
      const content = `BT /F1 12 Tf 60 700 Td (${plain}) Tj 0 -40 Td /F2 12 Tf <${shapes}> Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${8 + at * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(
    `%PDF-1.7\n${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`,
  );
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
