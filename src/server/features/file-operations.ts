import {
  FileChangeType,
  type Connection,
  type FileEvent,
  type FileOperationRegistrationOptions,
} from 'vscode-languageserver/node';
import type { ClientFacts } from '../client-facts.js';

/** Every file and folder: a folder that holds sources may have any name. */
const EVERYTHING: FileOperationRegistrationOptions = {
  filters: [{ scheme: 'file', pattern: { glob: '**/*' } }],
};

/** What a client is asked to tell of, where it has to be. */
export const FILE_OPERATIONS = {
  didCreate: EVERYTHING,
  didRename: EVERYTHING,
  didDelete: EVERYTHING,
} as const;

/**
 * Whether what is made, renamed and deleted in the client is listened for: watching tells of the same, and of what other
 * programs do, but not every client watches folders.
 */
export function needsOperations(client: ClientFacts): boolean {
  return client.tellsOfOperations && !(client.watchesFiles && client.watchesOutside);
}

/** Hands on what is made, renamed and deleted in the client as changes on disk. A folder is one of them, without its files. */
export function onFileOperations(
  { workspace }: Connection,
  changed: (changes: readonly FileEvent[]) => Promise<void>,
): void {
  const event = (uri: string, type: FileChangeType): FileEvent => ({ uri, type });
  workspace.onDidCreateFiles(({ files }) =>
    changed(files.map(({ uri }) => event(uri, FileChangeType.Created))),
  );
  workspace.onDidDeleteFiles(({ files }) =>
    changed(files.map(({ uri }) => event(uri, FileChangeType.Deleted))),
  );
  workspace.onDidRenameFiles(({ files }) =>
    changed(
      files.flatMap(({ oldUri, newUri }) => [
        event(oldUri, FileChangeType.Deleted),
        event(newUri, FileChangeType.Created),
      ]),
    ),
  );
}
