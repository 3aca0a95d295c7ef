import { createKnowledge, type Knowledge } from '../../../src/engine/index.js';
import { labelAt, readLabelledTexts, type LabelledText } from '../labelled-texts.js';
import { instancesOf, type Group } from './cases.js';
import { claimsOfDraft } from './draft-claims.js';

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

async function figureGroups(
  { id, half, draft, marks }: LabelledText,
  knowledge: Knowledge,
): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const { claim, range } of claimsOfDraft({ text: draft, format: 'markdown' })) {
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
