import { checkDraft, type KnowledgeStore, type Verdict } from '../../../../src/engine/index.js';

/**
 * The verdict on what a sentence of one figure says: on its first quantity that is no date, else on its first. `none`
 * where it states none.
 */
export async function verdictOn(sentence: string, store: KnowledgeStore): Promise<Verdict | 'none'> {
  const { findings } = await checkDraft({ text: sentence, format: 'markdown' }, store);
  const figure = findings.find(({ quantity }) => quantity.kind !== 'date') ?? findings[0];
  return figure?.verdict ?? 'none';
}
