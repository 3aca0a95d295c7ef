/**
 * Every reader that needs a heavy library, as one bundle of its own (`dist/readers.js`): it is loaded by the first file of
 * such a format, and whoever has none never pays for it. Import nothing else of the workspace's or the engine's code
 * that has state or weight into it: it would be there twice.
 */
export { readDocx } from './docx.js';
export { readHtml } from './html.js';
export { readPdf } from './pdf.js';
export { parseDelimited } from './table/parse-delimited.js';
export { decodeBibtex } from '../citations/decode-bibtex.js';
export { readWorkbook } from './xlsx/read-workbook.js';
