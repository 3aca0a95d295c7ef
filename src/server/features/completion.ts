import {
  CompletionItemKind,
  CompletionTriggerKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Range as LspRange,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceInfo } from '../../engine/index.js';
import { begunNumber } from '../begun-number.js';
import { figuresFor, type FigureOffer } from '../complete-figure.js';
import { begunKey, keysFor, type BegunKey } from '../complete-key.js';
import { formatOf, isDraft } from '../documents.js';
import { sourceLine } from '../evidence-text.js';
import { boldAt, escapeMarkdown } from '../markdown.js';
import { isCancelled, safely } from '../safely.js';
import type { Session } from '../session.js';

/** The signs that a citation key or a number begins with. */
export const TRIGGERS: readonly string[] = ['@', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Sorts below whatever else completes. */
const LAST = '\u{10ffff}';

/** Completes citation keys after `[@`, and begun numbers with what the sources say. */
export function registerCompletion(session: Session): void {
  const { connection, documents } = session;
  connection.onCompletion(
    safely(
      connection,
      'Completion',
      null,
      async (params: CompletionParams, token): Promise<CompletionList | null> => {
        const { uri } = params.textDocument;
        const document = documents.get(uri);
        if (document === undefined || !isDraft(uri)) return null;
        const { line } = params.position;
        const before = document.getText({ start: { line, character: 0 }, end: params.position });
        const key = begunKey(before);
        const cancelled = (): boolean => isCancelled(token);
        return key === undefined
          ? figures(session, document, params, cancelled)
          : keys(session, document, params, key);
      },
    ),
  );
}

async function keys(
  session: Session,
  document: TextDocument,
  { position }: CompletionParams,
  key: BegunKey,
): Promise<CompletionList> {
  const sources = keysFor(await session.projects.of(document.uri), key.typed);
  const range = { start: { line: position.line, character: key.start }, end: position };
  // The titles are searched too: of them the client's own filter knows nothing.
  return {
    isIncomplete: sources.length > 0,
    items: sources.map((source, at) => keyItem(source, at, key, range)),
  };
}

function keyItem(source: SourceInfo, at: number, { typed }: BegunKey, range: LspRange): CompletionItem {
  const key = source.citationKey!;
  const authors = source.authors ?? [];
  const about = [sourceLine(source), ...(authors.length === 0 ? [] : [escapeMarkdown(authors.join(', '))])];
  return {
    label: key,
    labelDetails: { description: source.title },
    kind: CompletionItemKind.Reference,
    detail: source.title,
    documentation: { kind: 'markdown', value: about.join('\n\n') },
    sortText: String(at).padStart(4, '0'),
    filterText: typed === '' ? key : typed,
    textEdit: { range, newText: key },
  };
}

async function figures(
  session: Session,
  document: TextDocument,
  { position, context }: CompletionParams,
  cancelled: () => boolean,
): Promise<CompletionList | null> {
  const begun = begunNumber(document.getText(), document.offsetAt(position));
  if (begun === undefined) return null;
  const { settings } = await session.projects.of(document.uri);
  if (!settings.enable || !settings.completeFigures) return null;
  const checked = await session.checks.current(document.uri);
  if (checked === undefined || cancelled()) return null;
  const draft = { text: checked.document.getText(), format: formatOf(document) };
  if (draft.text.slice(begun.start, begun.end) !== begun.typed) return null;
  const asked = context?.triggerKind === CompletionTriggerKind.Invoked;
  const offers = await figuresFor(checked.project, draft, begun, checked.report.findings, {
    asked,
    cancelled,
  });
  const range = { start: document.positionAt(begun.start), end: position };
  return { isIncomplete: true, items: offers.map((offer, at) => figureItem(offer, at, begun.typed, range)) };
}

function figureItem(
  { figure, tail, evidence }: FigureOffer,
  at: number,
  typed: string,
  range: LspRange,
): CompletionItem {
  const { source, statement } = evidence;
  const from = `from ${source.publisher ?? source.title}`;
  return {
    label: figure,
    labelDetails: { detail: tail, description: from },
    kind: CompletionItemKind.Value,
    detail: from,
    documentation: {
      kind: 'markdown',
      value: `> ${boldAt(statement, evidence.range)}\n>\n> ${sourceLine(source)}`,
    },
    sortText: `${LAST}${at}`,
    filterText: typed,
    textEdit: { range, newText: figure },
  };
}
