import type { LanguageClient } from 'vscode-languageclient/node';
import { chooseSecond } from './editor-search.js';
import { registerCommand, t, tell, type Disposable, type LogOutputChannel } from './editor.js';
import { revealSource } from './sources-view.js';

/** A command that asks the server. Its code is loaded when it is first called: the editor waits for none of it. */
type Command = (client: LanguageClient, argument: unknown, log: LogOutputChannel) => Promise<unknown>;

const COMMANDS: Readonly<Record<string, Command>> = {
  checkFolder: async (client, argument, log) =>
    (await import('./check-folder.js')).checkFolder(client, argument, log),
  searchKnowledge: async (client, argument) =>
    (await import('./search.js')).searchKnowledge(client, argument),
  showSource: async (client, argument) => (await import('./commands.js')).showSource(client, argument),
  acceptFinding: async (client, argument) => (await import('./commands.js')).acceptFinding(client, argument),
  explainFinding: async (client, argument) =>
    (await import('./commands.js')).explainFinding(client, argument),
  openSource: async (client, argument) => (await import('./sources-view.js')).openSource(client, argument),
  openOriginal: async (client, argument) =>
    (await import('./source-pages.js')).openOriginal(client, argument),
  rebuildKnowledge: async (client) => (await import('./sources-view.js')).rebuildKnowledge(client),
  addSourceFiles: async (client, argument) =>
    (await import('./add-sources.js')).addSourceFiles(client, argument),
  addSourceFolder: async (client, argument) =>
    (await import('./add-sources.js')).addSourceFolder(client, argument),
  newSourceFromClipboard: async (client, argument) =>
    (await import('./add-sources.js')).newSourceFromClipboard(client, argument),
};

/** Puts every command in place. One that asks the server waits for its start, and says so where it does not run. */
export function registerCommands(
  started: Promise<LanguageClient>,
  log: LogOutputChannel,
): readonly Disposable[] {
  const asking = Object.entries(COMMANDS).map(([name, run]) =>
    registerCommand(`claimcheck.${name}`, async (argument) => {
      const client = await started;
      if (client.isRunning()) return run(client, argument, log);
      await tell(t('The language server is not running. Restart it, or see the output.'));
      return undefined;
    }),
  );
  return [
    ...asking,
    registerCommand('claimcheck.insertFoundFigure', chooseSecond),
    registerCommand('claimcheck.revealSource', revealSource),
    registerCommand('claimcheck.showOutput', () => log.show()),
    registerCommand('claimcheck.restartServer', async () => (await started).restart()),
  ];
}
