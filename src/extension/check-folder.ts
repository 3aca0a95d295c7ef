import { WorkDoneProgress, type LanguageClient } from 'vscode-languageclient/node';
import { METHODS, type CheckFolderParams, type CheckFolderResult } from '../server/protocol.js';
import { countedFiles } from './counted.js';
import { chooseFolder, t, tell, withProgress, workspaceFolders, type LogOutputChannel } from './editor.js';
import { countsText } from './status.js';

/**
 * Checks a folder: the one that the command was called on, else the only one that is open, else the one that the user
 * chooses. What was found goes into Problems, what was skipped into the output. Returns what the server said; undefined
 * where no folder was chosen.
 */
export async function checkFolder(
  client: LanguageClient,
  argument: unknown,
  log: LogOutputChannel,
): Promise<CheckFolderResult | undefined> {
  const uri = await folderOf(argument);
  if (uri === undefined) {
    if (workspaceFolders().length === 0) void tell(t('Open a folder first.'));
    return undefined;
  }
  const result = await withProgress(t('Claimcheck'), async ({ report, token }) => {
    const workDoneToken = `claimcheck-folder-${++checks}`;
    const params: CheckFolderParams = { uri, workDoneToken };
    let percentage = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      const now = value.percentage ?? percentage;
      report(value.message ?? '', now - percentage);
      percentage = now;
    });
    try {
      return await client.sendRequest<CheckFolderResult>(METHODS.checkFolder, params, token);
    } finally {
      listening.dispose();
    }
  });
  void announce(log, result);
  return result;
}

let checks = 0;

async function folderOf(argument: unknown): Promise<string | undefined> {
  // The explorer passes the URI it was clicked on.
  if (typeof argument === 'string') return argument;
  if (isUri(argument)) return argument.toString();
  const folders = workspaceFolders();
  return folders.length < 2 ? folders[0] : chooseFolder();
}

/** Whether a value is a URI of the editor; its `toString` gives the form that the server knows. */
function isUri(value: unknown): value is { toString(): string } {
  return typeof value === 'object' && value !== null && 'scheme' in value && 'fsPath' in value;
}

async function announce(log: LogOutputChannel, result: CheckFolderResult): Promise<void> {
  const { files, skipped, counts } = result;
  for (const { path, message } of skipped) log.warn(`${path}: ${message}`);
  const summary = t('{0}: {1}.', countedFiles(files), countsText(counts));
  const cut = result.cancelled ? ` ${t('Cancelled before the end.')}` : '';
  log.info(summary + cut);
  const rest = skipped.length === 0 ? '' : ` ${t('{0} skipped.', skipped.length)}`;
  if (await tell(summary + cut + rest, skipped.length === 0 ? undefined : t('Show Skipped'))) log.show();
}
