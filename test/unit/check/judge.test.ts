import assert from 'node:assert/strict';
import { checkDraft, createKnowledge, type Finding, type Source } from '../../../src/engine/index.js';

const source = (id: string, text: string, published?: string): Source => ({
  id,
  title: `The ferry of Oldhaven, report ${id}`,
  text,
  format: 'plaintext',
  ...(published !== undefined && { published }),
});

const CARRIED = 'The Oldhaven ferry carried 41,200 passengers in 2023.';
const OTHER = 'The Oldhaven ferry carried 38,000 passengers in 2023.';

async function first(draft: string, sources: readonly Source[]): Promise<Finding> {
  const { findings } = await checkDraft({ text: draft, format: 'plaintext' }, createKnowledge(sources));
  return findings[0]!;
}

describe('verdicts', () => {
  const sides: readonly (readonly [draft: string, isSupported: boolean])[] = [
    ['The gross profit of the Oldhaven ferry was $5 million.', true],
    ['The net profit of the Oldhaven ferry was $3 million.', true],
    ['The net profit of the Oldhaven ferry was $5 million.', false],
  ];
  for (const [draft, isSupported] of sides)
    it(`${draft} is ${isSupported ? '' : 'not '}supported by the sides of one sentence`, async () => {
      const profits = 'The gross profit of the Oldhaven ferry was $5 million and its net profit $3 million.';
      const { verdict } = await first(draft, [source('A', profits)]);
      assert.equal(verdict === 'supported', isSupported);
    });

  it('two good sources that disagree are a conflict, and the newer one is named', async () => {
    const finding = await first(CARRIED, [
      source('A', CARRIED, '2023-11-02'),
      source('B', OTHER, '2024-05-01'),
    ]);
    assert.equal(finding.verdict, 'conflicting');
    assert.deepEqual(new Set(finding.evidence.map(({ source: { id } }) => id)), new Set(['A', 'B']));
    assert.match(finding.message, /report B is the newer one \(2024-05-01\)\.$/);
    assert.equal(finding.suggestion, undefined);
  });

  it('sources of one date are called neither newer nor older', async () => {
    const finding = await first(CARRIED, [source('A', CARRIED, '2023'), source('B', OTHER, '2023-11-02')]);
    assert.equal(finding.verdict, 'conflicting');
    assert.doesNotMatch(finding.message, /newer/);
  });

  it('the day of a month that the source gives alone is not supported', async () => {
    const finding = await first('The Oldhaven ferry was opened on 5 May 1961.', [
      source('A', 'The Oldhaven ferry was opened in May 1961.'),
    ]);
    assert.equal(finding.verdict, 'unverified');
  });

  it('a year is supported by a day of it', async () => {
    const finding = await first('The Oldhaven ferry was opened in 1961.', [
      source('A', 'The Oldhaven ferry was opened on 5 May 1961.'),
    ]);
    assert.equal(finding.verdict, 'supported');
  });

  it('a number below zero is supported by itself', async () => {
    const cold = 'The temperature in Oldhaven harbour was -7 °C on 5 May 1961.';
    assert.equal((await first(cold, [source('A', cold)])).verdict, 'supported');
  });

  it('millions are no support for 31 million', async () => {
    const finding = await first('The Oldhaven ferry carried 31 million passengers.', [
      source('A', 'The Oldhaven ferry carried millions of passengers.'),
    ]);
    assert.equal(finding.verdict, 'unverified');
  });

  it('the day as of which other figures hold is no support for a day', async () => {
    const { findings } = await checkDraft(
      { text: 'By 27 April 2020, the Oldhaven ferry had carried 2,000 passengers.', format: 'plaintext' },
      createKnowledge([
        source('A', 'As of 26 April 2020, the Oldhaven ferry had carried 1,900 passengers and 30 cars.'),
      ]),
    );
    assert.ok(findings.every(({ verdict }) => verdict !== 'supported'));
  });

  it('a number of the other half of a sentence is no support', async () => {
    const finding = await first('Ardania has 5.2 million inhabitants.', [
      source('A', 'Belmar has 5.2 million inhabitants, Ardania 7.8 million.'),
    ]);
    assert.notEqual(finding.verdict, 'supported');
  });

  it('a number that is taken from another thing is no support', async () => {
    const finding = await first('The Oldhaven ferry employs 310 people.', [
      source('A', 'The Oldhaven ferry employs 45 people and carried 310 cars on its first day.'),
    ]);
    assert.notEqual(finding.verdict, 'supported');
  });

  it('what is denied is no claim, and what is supposed is no ground for a mark', async () => {
    const knowledge = [source('A', CARRIED)];
    const denied = await first('The Oldhaven ferry did not carry 60,000 passengers in 2023.', knowledge);
    const supposed = await first(
      'The Oldhaven ferry would have carried 60,000 passengers in 2023.',
      knowledge,
    );
    assert.deepEqual([denied.verdict, supposed.verdict], ['unverified', 'unverified']);
  });

  it('confidence is a probability, and is given for what was decided', async () => {
    const refuted = await first('The Oldhaven ferry carried 52,000 passengers in 2023.', [
      source('A', CARRIED),
    ]);
    assert.equal(refuted.verdict, 'refuted');
    assert.ok(refuted.confidence > 0.5 && refuted.confidence < 1, String(refuted.confidence));
  });
});
