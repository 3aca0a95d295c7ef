import { totalsOf, type FileReview, type ReviewedFinding } from '../review.js';
import { filesInWords, VERDICTS } from './counts.js';
import { escapeMarkup, oneLine } from './escape.js';
import { STYLE } from './html-style.js';
import { attribution, replacedText, silencedWords, type Report } from './report.js';

/** One page that needs nothing else: every claim with its verdict and evidence, filtered by verdict without a script. */
export const htmlReport: Report = (files, { version }) => {
  const { verdicts, skipped, sentences, quantities } = totalsOf(files);
  const boxes = VERDICTS.map(
    (verdict) =>
      `<input type="checkbox" id="${verdict}" checked><label for="${verdict}" class="${verdict}">${verdict} ${verdicts[verdict]}</label>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Claimcheck report</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Claimcheck report</h1>
<p class="totals">${filesInWords(files.length)}, ${sentences} sentences, ${quantities} quantities, ${skipped} skipped</p>
${boxes.join('\n')}
<main>
${files.map(fileSection).join('\n')}
</main>
<footer>Claimcheck ${escapeMarkup(version)}</footer>
</body>
</html>
`;
};

function fileSection(file: FileReview): string {
  const notes = [
    ...file.skipped.map(({ message }) => `<p class="skipped">skipped: ${escapeMarkup(message)}</p>`),
    ...file.notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>`),
    ...file.directives.map(
      ({ message, start }) => `<p class="note">line ${start.line + 1}: ${escapeMarkup(message)}</p>`,
    ),
  ];
  const claims = file.findings.map(claim);
  const nothing = claims.length + notes.length === 0 ? '<p class="note">no claims</p>' : '';
  const body = `${notes.join('\n')}${nothing}\n${claims.join('\n')}`;
  return `<section>\n<h2>${escapeMarkup(file.path)}</h2>\n${body}\n</section>`;
}

function claim(entry: ReviewedFinding): string {
  const { finding, start } = entry;
  const silenced = silencedWords(entry);
  const fix = finding.suggestion;
  return `<article class="${finding.verdict}">
<p><span class="place">${start.line + 1}:${start.character + 1}</span> <b class="verdict">${finding.verdict}</b>${silenced === '' ? '' : ` <span class="note">${escapeMarkup(silenced)}</span>`}</p>
<blockquote>${markedSentence(entry)}</blockquote>
<p>${escapeMarkup(finding.message)}</p>
${finding.evidence.map(evidence).join('\n')}
${fix === undefined ? '' : `<p class="fix"><del>${escapeMarkup(replacedText(entry))}</del> → <ins>${escapeMarkup(fix)}</ins></p>`}
</article>`;
}

function evidence({ relation, statement, source }: ReviewedFinding['finding']['evidence'][number]): string {
  const title = escapeMarkup(attribution(source));
  const isLink = source.url !== undefined && /^https?:\/\//iu.test(source.url);
  const cite = isLink
    ? `<a href="${escapeMarkup(source.url)}" rel="noreferrer">${title}</a>`
    : `<cite>${title}</cite>`;
  return `<p class="evidence">${relation}: ${escapeMarkup(statement)} — ${cite}</p>`;
}

function markedSentence({ finding, sentence }: ReviewedFinding): string {
  const start = finding.range.start - finding.sentence.start;
  const end = finding.range.end - finding.sentence.start;
  const part = (text: string): string => escapeMarkup(text.replace(/\s+/gu, ' '));
  if (start < 0 || end > sentence.length) return escapeMarkup(oneLine(sentence));
  return `${part(sentence.slice(0, start))}<mark>${part(sentence.slice(start, end))}</mark>${part(sentence.slice(end))}`;
}
