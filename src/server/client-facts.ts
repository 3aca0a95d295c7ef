import path from 'node:path';
import type { InitializeParams } from 'vscode-languageserver/node';
import type { InitializationOptions } from './protocol.js';

/** What the client can do and said of itself when it connected. */
export interface ClientFacts {
  readonly hasConfiguration: boolean;
  readonly hasFolders: boolean;
  readonly watchesFiles: boolean;
  /** Whether it watches files outside the workspace folders too. */
  readonly watchesOutside: boolean;
  /** Whether it tells of the files and folders that are made, renamed and deleted in it. */
  readonly tellsOfOperations: boolean;
  readonly watchesConfiguration: boolean;
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
  readonly markdownHover: boolean;
  readonly createsProgress: boolean;
  readonly hasCommands: boolean;
  readonly isTrusted: boolean;
  readonly settings: unknown;
  /** Where the client wants compiled sources kept: an absolute path, or undefined where it does not say. */
  readonly cacheFolder: string | undefined;
  /** The workspace folders, as URIs; empty where none is open. */
  readonly folders: readonly string[];
}

/** The facts in a client's `initialize`; whatever is missing or of the wrong type counts as not there. */
export function clientFacts(params: InitializeParams): ClientFacts {
  const { workspace, textDocument } = params.capabilities;
  const options = optionsOf(params.initializationOptions);
  return {
    hasConfiguration: workspace?.configuration === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsOfOperations: workspace?.fileOperations?.didRename === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    createsProgress: params.capabilities.window?.workDoneProgress === true,
    hasCommands: options.commands === true,
    isTrusted: options.trusted !== false,
    settings: options.settings,
    cacheFolder: isFolder(options.cacheFolder) ? options.cacheFolder : undefined,
    folders: (params.workspaceFolders ?? []).map((folder) => folder.uri),
  };
}

function isFolder(value: unknown): value is string {
  return typeof value === 'string' && path.isAbsolute(value);
}

function optionsOf(options: unknown): InitializationOptions {
  return typeof options === 'object' && options !== null ? options : {};
}
