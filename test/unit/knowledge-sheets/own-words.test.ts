import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { bundledSheets, sharedRuns } from './sheets.js';

/** Where the source documents lie beside a checkout; they are no part of the project. */
const SOURCES = path.resolve('..', 'shared', 'sources');

/** A run this long is a copied sentence, not a name or a term that two writers share. */
const LONGEST_RUN = 8;

describe('fact sheets are in our own words', () => {
  const sheets = bundledSheets();

  it('compares runs of words without regard to case and punctuation', () => {
    assert.deepEqual(sharedRuns('So, one two THREE. End', 'one, "two" three', 3), ['one two three']);
    assert.deepEqual(sharedRuns('one two four', 'one two three', 3), []);
  });

  for (const sheet of sheets) {
    it(`${sheet.name} shares no run of ${LONGEST_RUN} words with a source`, function () {
      if (!fs.existsSync(SOURCES)) this.skip();
      for (const name of fs.readdirSync(SOURCES)) {
        const source = fs.readFileSync(path.join(SOURCES, name), 'utf8');
        const copied = sheet.lines.flatMap((line) => sharedRuns(line, source, LONGEST_RUN));
        assert.deepEqual(copied, [], name);
      }
    });
  }
});
