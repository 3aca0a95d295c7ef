import type { LanguageClient } from 'vscode-languageclient/node';
import {
  METHODS,
  type AcceptParams,
  type AcceptResult,
  type ExplainResult,
  type FindingRef,
  type SourceTarget,
} from '../server/protocol.js';
import { stringIn } from './argument.js';
import { activeCursor, askText, choose, say, t, tell } from './editor.js';
import { showPage } from './editor-pages.js';
import { openTarget } from './open-target.js';

/** Opens what a finding rests on, at the passage; the user chooses where there are several sources. */
export async function showSource(client: LanguageClient, argument: unknown): Promise<void> {
  const ref = refOf(argument);
  const targets =
    ref === undefined ? [] : await client.sendRequest<readonly SourceTarget[]>(METHODS.source, ref);
  if (targets.length === 0) return say(t('There is no source for this place.'));
  const items = targets.map((target) => ({
    label: target.page === undefined ? target.title : t('{0}, p. {1}', target.title, target.page),
    description: target.statement,
    value: target,
  }));
  const target = await choose(t('Show the source'), items);
  if (target !== undefined) await openTarget(target);
}

/** Asks why a finding is right as it is, and records the answer. */
export async function acceptFinding(client: LanguageClient, argument: unknown): Promise<void> {
  const ref = refOf(argument);
  if (ref === undefined) return say(t('Put the cursor on a marked number first.'));
  const given = stringIn(argument, 'reason') ?? '';
  const reason =
    given.trim() !== ''
      ? given
      : await askText(t('Accept this finding'), t('Why is the number right as it is?'), (text) =>
          text.trim() === '' ? t('A decision needs a reason.') : undefined,
        );
  if (reason === undefined) return;
  const params: AcceptParams = { ...ref, reason };
  const { file, problem } = await client.sendRequest<AcceptResult>(METHODS.accept, params);
  if (file !== undefined) say(t('Recorded in {0}', file));
  else if (problem !== undefined) await tell(problem);
}

/** Shows why a finding has its verdict, on a page of its own. */
export async function explainFinding(client: LanguageClient, argument: unknown): Promise<void> {
  const ref = refOf(argument);
  const result =
    ref === undefined ? null : await client.sendRequest<ExplainResult | null>(METHODS.explain, ref);
  if (result === null) return say(t('Claimcheck read no claim here.'));
  await showPage(t('Finding'), result.markdown);
}

/** The finding that a code action names, else the one at the cursor; undefined outside drafts. */
function refOf(argument: unknown): FindingRef | undefined {
  const uri = stringIn(argument, 'uri');
  const fingerprint = stringIn(argument, 'fingerprint');
  return uri === undefined || fingerprint === undefined ? activeCursor() : { uri, fingerprint };
}
