import { TextDocuments } from 'vscode-languageserver/node';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Format } from '../engine/index.js';
import { PAGE_SCHEME, SOURCE_SCHEME } from './protocol.js';

/** An edit longer than this is a paste, not typing. */
const TYPED_LENGTH = 100;

/**
 * The open drafts, kept in step by incremental changes. `edited` is called after each change with the offset at which
 * the writer types; undefined where the change was no typing (a paste, the whole text replaced).
 */
export function createDocuments(
  edited: (uri: string, offset: number | undefined) => void,
): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
    update: (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) => {
      const updated = TextDocument.update(document, changes, version);
      edited(updated.uri, typedAt(updated, changes.at(-1)));
      return updated;
    },
  });
}

/** How a draft is read. */
export function formatOf(document: Pick<TextDocument, 'languageId'>): Format {
  return document.languageId === 'plaintext' ? 'plaintext' : 'markdown';
}

function typedAt(
  document: TextDocument,
  change: TextDocumentContentChangeEvent | undefined,
): number | undefined {
  if (change === undefined || !('range' in change) || change.text.length > TYPED_LENGTH) return undefined;
  // What stands before the last change is the same before and after it.
  return document.offsetAt(change.range.start) + change.text.length;
}

/** Texts that look like drafts and are none: older versions, comment boxes, our own pages. */
const NO_DRAFTS: ReadonlySet<string> = new Set([
  'git',
  'gitlens',
  'gitfs',
  'comment',
  'output',
  'vscode-local-history',
  'vscode-scm',
  'vscode-chat-code-block',
  'chat-editing-text-model',
  PAGE_SCHEME,
  SOURCE_SCHEME,
]);

/** Whether a document is one that a person writes. */
export function isDraft(uri: string): boolean {
  return !NO_DRAFTS.has(uri.slice(0, Math.max(0, uri.indexOf(':'))));
}
