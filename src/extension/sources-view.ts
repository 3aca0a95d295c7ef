import type { LanguageClient } from 'vscode-languageclient/node';
import { METHODS, type SourcesResult, type RebuildResult, type SourceTarget } from '../server/protocol.js';
import { openText, say, t } from './editor.js';
import { createTree, isTreeNode, revealInExplorer, type Tree, type TreeNode } from './editor-tree.js';
import { openTarget } from './open-target.js';
import { sourceNodes, type SourceNode } from './source-nodes.js';

/** The sources of what is open, in the Explorer. */
export function createSourcesView(client: Promise<LanguageClient>): Tree {
  return createTree('claimcheck.sources', async () => {
    const running = await client;
    if (!running.isRunning()) return [];
    const { groups } = await running.sendRequest<SourcesResult>(METHODS.sources);
    return sourceNodes(groups);
  });
}

/** Opens a source of the view: its file where that is a text, what was read of it where not. */
export async function openSource(client: LanguageClient, argument: unknown): Promise<void> {
  if (!isSourceNode(argument)) return;
  const { passage, uri } = argument;
  if (passage === undefined) {
    if (uri !== undefined) await openText(uri, undefined);
    return;
  }
  const target = await client.sendRequest<SourceTarget | null>(METHODS.passage, passage);
  if (target === null) say(t('There is no source for this place.'));
  else await openTarget(target);
}

/** Shows the file of a line of the view in the Explorer. */
export async function revealSource(argument: unknown): Promise<void> {
  if (isTreeNode(argument) && argument.uri !== undefined) await revealInExplorer(argument.uri);
}

/** Reads every source again. */
export async function rebuildKnowledge(client: LanguageClient): Promise<void> {
  const { isComplete } = await client.sendRequest<RebuildResult>(METHODS.rebuild);
  say(isComplete ? t('The sources have been read again.') : t('The sources are what they were before.'));
}

function isSourceNode(value: unknown): value is TreeNode & SourceNode {
  return isTreeNode(value);
}
