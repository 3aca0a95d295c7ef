// Pages that belong to no file, as the editor shows them.
import * as vscode from 'vscode';
import { PAGE_SCHEME } from '../server/protocol.js';

const pages = new Map<string, string>();
const pageChanged = new vscode.EventEmitter<vscode.Uri>();

/** Shows a page of Markdown that belongs to no file beside the text in front, and keeps it where that one is left. */
export async function showPage(title: string, markdown: string): Promise<void> {
  pages.set(`/${title}.md`, markdown);
  const uri = vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${title}.md` });
  pageChanged.fire(uri);
  await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri).then(undefined, async () => {
    // The Markdown preview is an extension of its own, and may be switched off.
    await vscode.window.showTextDocument(uri, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  });
}

/** Lets pages be shown; those of `folder`, a path of the extension, can be linked to from them by their file names. */
export function registerPages(extension: vscode.ExtensionContext, folder: string): vscode.Disposable {
  const linked = vscode.Uri.joinPath(extension.extensionUri, folder);
  return vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    onDidChange: pageChanged.event,
    provideTextDocumentContent: async (uri) => {
      const shown = pages.get(uri.path);
      if (shown !== undefined) return shown;
      const name = uri.path.split('/').at(-1) ?? '';
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(linked, name)));
    },
  });
}

/** Texts that belong to no file of their own, by the query of their URI. */
export interface Texts {
  /** Asks anew for each that is open. */
  readonly refresh: () => void;
  readonly dispose: () => void;
}

/** Serves texts of a scheme of the client's own; `provide` is asked for one by the query of its URI. */
export function registerTexts(scheme: string, provide: (query: string) => Promise<string>): Texts {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const registered = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ query }) => provide(query),
  });
  return {
    refresh: () => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
    },
    dispose: () => {
      registered.dispose();
      changed.dispose();
    },
  };
}

/** The query of a page's URI: of the one that a menu passes, else of the one in front; undefined for other documents. */
export function pageQuery(scheme: string, argument: unknown): string | undefined {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  return uri?.scheme === scheme ? uri.query : undefined;
}
