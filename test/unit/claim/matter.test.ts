import assert from 'node:assert/strict';
import { matterOf } from '../../../src/engine/claim/matter.js';
import { conceptOf } from '../../../src/engine/claim/concept.js';
import { surelyNamed } from '../../../src/engine/claim/names/surely-named.js';
import type { SentenceContext } from '../../../src/engine/claim/types.js';

const NOTHING: SentenceContext = { title: '', headings: [], before: '', date: '', cells: [] };

describe('what is surely a name', () => {
  const rows: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['Turnout fell in Torrance.', ['torranc']],
    ['Turnout fell.', []],
    ['🎉 Turnout fell.', []],
    ['2. Turnout fell.', []],
    ['🛩️ Notes for the de\u0301sk\u00a0🇮🇱.', []],
    ['It was said that “Turnout fell”.', []],
    ['Torrance’s turnout fell.', ['torranc']],
    ['Halden City voted on Monday in August.', ['halden']],
    ['Growth Slows Again', []],
    ['Growth slows in Torrance', ['torranc']],
    ['', []],
  ];
  for (const [text, names] of rows)
    it(`“${text}”: ${names.join(', ') || 'none'}`, () => assert.deepEqual(surelyNamed(text), names));
});

describe('what a text is about', () => {
  const rows: readonly (readonly [context: Partial<SentenceContext>, names: readonly string[]])[] = [
    [{}, []],
    [{ title: 'The vote in Torrance' }, ['torranc']],
    [{ headings: ['The vote in Torrance', 'The turnout'] }, ['torranc']],
    [{ before: 'It rained in Torrance.' }, ['torranc']],
    [{ opening: { concepts: ['torranc', 'rain'], names: ['torranc'], sureNames: ['torranc'] } }, ['torranc']],
    [{ opening: { concepts: ['rain'], names: ['rain'], sureNames: [] } }, []],
    [{ title: 'The vote in Torrance', headings: ['Halden'] }, ['torranc', 'halden']],
    [{ title: 'The vote in Torrance', before: 'It is in France.' }, ['torranc']],
    [{ title: 'The vote in Torrance', before: 'It is not Tehran.' }, ['torranc']],
  ];
  for (const [context, names] of rows)
    it(`${JSON.stringify(context)}: ${names.join(', ') || 'nothing'}`, () => {
      assert.deepEqual([...matterOf({ ...NOTHING, ...context })], names);
    });

  it('is a country where nothing else is named', () => {
    assert.equal(matterOf({ ...NOTHING, title: 'The vote in France' }).size, 1);
  });

  it('is the country that a capital stands for, too', () => {
    const matter = matterOf({ ...NOTHING, title: 'The talks in Tehran' });
    assert.deepEqual([...matter], [conceptOf('tehran'), conceptOf('iran')]);
  });
});
