import { superscript } from '../superscript.js';

/**
 * The XML of texts with what is raised in them as superscript figures: the library joins the runs of a text, and would
 * make the mark of a note a digit of the number before it. Anything else is to the letter what it was.
 */
export function withRaisedRuns(xml: string): string {
  if (!xml.includes(RAISED)) return xml;
  return xml
    .split(/(?=<r>)/u)
    .map((run) => (run.includes(RAISED) ? run.replace(TEXT, raise) : run))
    .join('');
}

const RAISED = '<vertAlign val="superscript"/>';
const TEXT = /(<t(?:\s[^<>]*)?>)([^<]*)(?=<\/t>)/u;

function raise(_all: string, tag: string, text: string): string {
  return tag + superscript(text);
}
