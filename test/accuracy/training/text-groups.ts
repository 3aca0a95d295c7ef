import { createKnowledge, type Knowledge } from '../../../src/engine/index.js';
import { inDraft } from '../../../src/engine/check/finding.js';
import { createDraftReader, type PlacedSentence } from '../../../src/engine/check/read-draft.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import type { Block } from '../../../src/engine/prose/types.js';
import { labelAt, readLabelledTexts, type LabelledText } from '../labelled-texts.js';
import { instancesOf, type Group } from './cases.js';

const SET = 'own texts';

/** Each figure of our labelled texts beside its own source, and beside the sources of the other texts of its half. */
export async function textGroups(): Promise<readonly Group[]> {
  const texts = readLabelledTexts();
  const groups: Group[] = [];
  for (const text of texts) {
    groups.push(...(await figureGroups(text, createKnowledge([text.source]))));
    const others = texts.filter(({ id, half }) => id !== text.id && half === text.half);
    const strange = await figureGroups(text, createKnowledge(others.map(({ source }) => source)));
    groups.push(...strange.map((group): Group => ({ ...group, set: `${SET} mixed`, label: 'unrelated' })));
  }
  return groups;
}

async function figureGroups(text: LabelledText, knowledge: Knowledge): Promise<readonly Group[]> {
  const draft = { text: text.draft, format: 'markdown' } as const;
  const groups: Group[] = [];
  for (const { block, read } of createDraftReader()(draft, readProse(draft)))
    for (const placed of read.sentences)
      groups.push(...(await sentenceGroups(text, block, placed, knowledge)));
  return groups;
}

async function sentenceGroups(
  { id, half, marks }: LabelledText,
  block: Block,
  { sentence, read }: PlacedSentence,
  knowledge: Knowledge,
): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const claim of read.claims) {
    const range = inDraft(block, sentence, claim.quantity.range);
    const label = labelAt(marks, range);
    if (label === 'open') continue;
    groups.push({
      set: SET,
      id: `${id} ${range.start}`,
      page: id,
      half,
      label: label === 'neutral' ? 'unrelated' : label,
      cases: await instancesOf([claim], knowledge),
    });
  }
  return groups;
}
