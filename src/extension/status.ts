import type { StatusParams, VerdictCounts } from '../server/protocol.js';
import { countedSources, countedStatements } from './counted.js';
import { createStatusItem, setProblem, t, type Disposable } from './editor.js';

/** The counts of the draft in front and the size of the knowledge base, in the language status menu. */
export class Status implements Disposable {
  readonly #draft = createStatusItem('claimcheck.draft', t('Claimcheck: this draft'));
  readonly #knowledge = createStatusItem('claimcheck.knowledge', t('Claimcheck: knowledge base'));
  readonly #byUri = new Map<string, StatusParams>();
  #active: string | undefined;

  constructor() {
    const command = { command: 'claimcheck.showOutput', title: t('Show Output') };
    this.#draft.command = command;
    this.#knowledge.command = { command: 'claimcheck.checkFolder', title: t('Check Folder') };
    this.#draft.text = t('No draft checked yet');
    this.#knowledge.text = t('Knowledge base not read yet');
  }

  /** What the server last said of a draft. */
  update(status: StatusParams): void {
    this.#byUri.set(status.uri, status);
    if (status.uri === this.#active) this.#show();
  }

  /** The draft that is in front now. */
  activate(uri: string | undefined): void {
    this.#active = uri;
    this.#show();
  }

  /** The server is gone: nothing that was said of drafts holds any more. */
  stopped(): void {
    this.#byUri.clear();
    this.#draft.busy = false;
    this.#draft.text = t('Stopped');
    this.#draft.detail = t('Restart the server to go on');
    this.#draft.command = { command: 'claimcheck.restartServer', title: t('Restart Server') };
    setProblem(this.#draft, true);
  }

  dispose(): void {
    this.#draft.dispose();
    this.#knowledge.dispose();
  }

  #show(): void {
    const status = this.#active === undefined ? undefined : this.#byUri.get(this.#active);
    if (status === undefined) return;
    const { knowledge, skipped, notes } = status;
    this.#draft.busy = status.checking;
    this.#draft.text = countsText(status.counts);
    const unread = skipped.length === 0 ? [] : [t('{0} not read: {1}', skipped.length, skipped.join(' '))];
    this.#draft.detail = [...unread, ...notes].join(' ');
    this.#draft.command = { command: 'claimcheck.showOutput', title: t('Show Output') };
    setProblem(this.#draft, skipped.length > 0);
    this.#knowledge.text = [countedSources(knowledge.sources), countedStatements(knowledge.statements)].join(
      ', ',
    );
    this.#knowledge.detail = knowledge.newest === undefined ? '' : t('newest {0}', knowledge.newest);
  }
}

/** Counts in words; the ones that need attention always, the others where there are any. */
export function countsText(counts: VerdictCounts): string {
  const parts = [t('{0} refuted', counts.refuted), t('{0} conflicting', counts.conflicting)];
  parts.push(t('{0} supported', counts.supported), t('{0} unverified', counts.unverified));
  return parts.join(', ');
}
