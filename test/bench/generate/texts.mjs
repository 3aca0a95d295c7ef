// What the bench checks: knowledge, drafts, edits and a folder, all from one world of facts.
import { createRandom, zipf } from './random.mjs';
import { drawFact, drawRemark, otherValue, stateFact } from './facts.mjs';
import { placeNames } from './vocabulary.mjs';

const STATEMENTS_OF_A_SOURCE = 50;
const PLACES = 3_000;

/**
 * A world of `count` statements, three in five with a number: `sources` for createKnowledge, and what draws on them. Of its
 * facts, `sentences` holds the statements.
 */
export function createWorld(count, { seed = 1, places = PLACES } = {}) {
  const random = createRandom(seed);
  const names = placeNames(random, places);
  const place = zipf(names);
  const facts = [];
  const sentences = [];
  const sources = [];
  for (let done = 0; done < count; done += STATEMENTS_OF_A_SOURCE) {
    const title = `Report ${sources.length + 1} on ${place(random)}`;
    const lines = [];
    for (let i = 0; i < Math.min(STATEMENTS_OF_A_SOURCE, count - done); i += 1) {
      const fact = random.chance(0.6) ? drawFact(random, place) : undefined;
      const sentence = fact === undefined ? drawRemark(random, place) : stateFact(random, fact);
      lines.push(`- ${sentence}`);
      if (fact === undefined) continue;
      facts.push(fact);
      sentences.push(sentence);
    }
    sources.push({
      id: `source-${sources.length + 1}`,
      title,
      format: 'markdown',
      published: '2025-03-01',
      text: `# ${title}\n\n${lines.join('\n')}\n`,
    });
  }
  return { names, place, facts, sentences, sources };
}

/**
 * A Markdown draft of at least `words` words. A number stands in about every second sentence; half of these state a fact
 * of the world, and of that half again every second one with another number.
 */
export function drawDraft(world, seed, words = 5_000) {
  const random = createRandom(seed);
  const parts = [`# Notes on ${world.place(random)}`];
  let paragraph = [];
  let count = 0;
  while (count < words) {
    const sentence = drawSentence(world, random);
    count += sentence.split(' ').length;
    paragraph.push(sentence);
    if (paragraph.length < 6) continue;
    parts.push(paragraph.join(' '));
    if (parts.length % 8 === 0) parts.push(`## The ${world.place(random)} question`);
    paragraph = [];
  }
  return `${[...parts, paragraph.join(' ')].join('\n\n').trimEnd()}\n`;
}

function drawSentence(world, random) {
  if (random.chance(0.5)) return drawRemark(random, world.place);
  if (random.chance(0.5)) return stateFact(random, drawFact(random, world.place));
  const fact = random.pick(world.facts);
  return stateFact(random, fact, random.chance(0.5) ? fact.value : otherValue(random, fact.value));
}

/**
 * What a writer might say about `count` of the world's facts: each told anew with another number, with the sentence of the
 * sources that it is about.
 */
export function drawQuestions({ facts, sentences }, seed, count) {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const i = random.below(facts.length);
    return { text: stateFact(random, facts[i], otherValue(random, facts[i].value)), right: sentences[i] };
  });
}

/** The draft after `edits` more edits, each a number or a word changed somewhere: an iterator without an end. */
export function* editsOf(draft, seed) {
  const random = createRandom(seed);
  for (let text = draft; ;) {
    const from = random.below(text.length - 200);
    const place = random.chance(0.5)
      ? /\d+/.exec(text.slice(from))
      : /(?<= )[a-z]{3,}(?= )/.exec(text.slice(from));
    if (place === null) continue;
    const at = from + place.index;
    const written = /\d/.test(place[0]) ? String(1 + random.below(998)) : random.pick(WORDS_TYPED);
    text = text.slice(0, at) + written + text.slice(at + place[0].length);
    yield text;
  }
}

const WORDS_TYPED = [
  'the',
  'workers',
  'harbour',
  'often',
  'budget',
  'reported',
  'quietly',
  'students',
  'northern',
];
