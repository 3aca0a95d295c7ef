import type { Group } from './cases.js';
import { draftGroups, knowledgeGroups } from './draft-groups.js';
import { ownGroups } from './own-groups.js';
import { pairGroups, unrelatedGroups } from './pair-groups.js';
import { textGroups } from './text-groups.js';

/** All the examples there are: of the sets in a folder, as far as they are there, and our own. */
export async function readGroups(evalFolder: string): Promise<readonly Group[]> {
  return [
    ...(await pairGroups(evalFolder)),
    ...(await unrelatedGroups(evalFolder)),
    ...(await draftGroups(evalFolder)),
    ...(await knowledgeGroups(evalFolder)),
    ...(await ownGroups()),
    ...(await textGroups()),
  ];
}
