// Quantity extraction on the sentences of the sample drafts, beside what else a program can install for it.
import recognizers from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import fs from 'node:fs';
import path from 'node:path';
import { extractQuantities } from '../../dist/engine/index.js';
import { measure, median } from './measure.mjs';
import { figure, table, times } from './table.mjs';

const DRAFTS = path.resolve(import.meta.dirname, '../fixtures/drafts');

/** The section of the report. */
export async function run() {
  const sentences = readSentences();
  const each = (read) => () => {
    for (const sentence of sentences) read(sentence);
  };
  const readers = {
    Claimcheck: each(extractQuantities),
    'Recognizers-Text, all its kinds of quantity': each(recognizeAll),
    'Recognizers-Text, plain numbers only': each((text) => recognizers.recognizeNumber(text, 'en-us')),
    'compromise, numbers with units': each((text) => nlp(text).numbers().json()),
  };
  // One pass of the slowest takes seconds, so one pass a round is enough for it.
  const results = await measure(readers, { rounds: 4, iterations: 1 });
  const speed = (samples) => (sentences.length * 1000) / median(samples);
  const ours = speed(results.Claimcheck.processor);
  const rows = Object.entries(results).map(([name, { wall, processor }]) => [
    name,
    figure(speed(processor)),
    figure(speed(wall)),
    name === 'Claimcheck' ? '–' : times(ours / speed(processor)),
  ]);
  return [
    '## Quantity extraction',
    `The ${sentences.length} sentences of the sample drafts, one at a time; budget: 20× Recognizers-Text.`,
    table(['', 'sentences/s of processor time', 'sentences/s', 'Claimcheck is faster'], rows),
  ].join('\n\n');
}

// What the suite has for the kinds that Claimcheck reads; each is a model of its own that reads the whole sentence.
function recognizeAll(text) {
  return [
    recognizers.recognizeNumber,
    recognizers.recognizeOrdinal,
    recognizers.recognizePercentage,
    recognizers.recognizeAge,
    recognizers.recognizeCurrency,
    recognizers.recognizeDimension,
    recognizers.recognizeTemperature,
    recognizers.recognizeDateTime,
  ].map((recognize) => recognize(text, 'en-us'));
}

// All readers get the same sentences, so how well these were cut does not matter.
function readSentences() {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return fs
    .readdirSync(DRAFTS)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .flatMap((name) => fs.readFileSync(path.join(DRAFTS, name), 'utf8').split(/\n\s*\n/))
    .flatMap((block) => [...segmenter.segment(block.replaceAll('\n', ' '))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
