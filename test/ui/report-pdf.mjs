// The PDF that the UI script adds to the sources.
import { PDFDocument, StandardFonts } from 'pdf-lib';

const TITLE = 'Report of the port of Oldhaven';
const DATE = new Date('2024-02-01T12:00:00Z');
const PAGES = [
  [
    TITLE,
    'The port keeps its books by the calendar year.',
    'All figures are those of the office of the port.',
  ],
  ['Ships', 'In 2023 the port of Oldhaven was called at by 1,204 ships.'],
  [
    'Containers',
    'In 2023 the port of Oldhaven handled 48,000 containers.',
    'The port of Oldhaven employs 312 people.',
  ],
];
const MARGIN = 72;
const LEADING = 28;

/** The bytes of a report of three pages, each with a heading and sentences below it. */
export async function reportPdf() {
  const document = await PDFDocument.create();
  document.setTitle(TITLE);
  document.setCreationDate(DATE);
  document.setModificationDate(DATE);
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const [heading, ...sentences] of PAGES) {
    const page = document.addPage();
    let y = page.getHeight() - MARGIN;
    page.drawText(heading, { x: MARGIN, y, size: 20, font });
    for (const sentence of sentences)
      page.drawText(sentence, { x: MARGIN, y: (y -= LEADING), size: 12, font });
  }
  return document.save();
}
