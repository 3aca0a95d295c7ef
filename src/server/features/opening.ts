import os from 'node:os';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver/node';
import type { CompileOptions, CompileProgress } from '../../workspace/cache/compile-sources.js';
import { printable } from '../../workspace/reports/escape.js';
import type { OpenKnowledge } from '../../workspace/sources.js';
import type { ClientFacts } from '../client-facts.js';
import { logError } from '../safely.js';

/** Sources being opened, as the client sees it. */
export interface Opening {
  readonly options: CompileOptions & { readonly signal: AbortSignal };
  /** To be called at the end: `undefined` where what was opened is of no use any more. */
  readonly opened: (knowledge: OpenKnowledge | undefined) => void;
}

/** Compiling that is done sooner needs no announcement, in milliseconds. */
const NOTICEABLE = 500;
/** A client redraws its progress no faster than this, in milliseconds. */
const INTERVAL = 100;
/** Lines of one message to the client's log. */
const LOGGED_AT_ONCE = 1000;

/**
 * Openings of sources: compiled in threads from `script`, so that the server answers meanwhile; with a progress in the
 * client where that takes longer than a moment, which can be cancelled; with everything that could not be read in its log.
 */
export function openings(
  { connection, client }: { readonly connection: Connection; readonly client: ClientFacts },
  script: string,
): () => Opening {
  // One core is left to answer.
  const threads = { script, count: Math.max(1, os.availableParallelism() - 1) };
  return () => {
    const stop = new AbortController();
    const progress = client.createsProgress ? shownProgress(connection, () => stop.abort()) : undefined;
    return {
      options: { signal: stop.signal, threads, onProgress: progress?.show },
      opened: (knowledge) => {
        progress?.end();
        if (knowledge !== undefined) logOpened(connection, knowledge);
      },
    };
  };
}

interface ShownProgress {
  readonly show: (progress: CompileProgress) => void;
  readonly end: () => void;
}

function shownProgress(connection: Connection, cancel: () => void): ShownProgress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let reported = 0;
  const begin = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    created.begin('Claimcheck', 0, 'Reading sources', true);
    created.token.onCancellationRequested(cancel);
    if (isOver) created.done();
    else reporter = created;
  };
  return {
    show: ({ done, total }) => {
      timer ??= setTimeout(() => {
        begin().catch((error: unknown) => logError(connection, 'Showing progress', error));
      }, NOTICEABLE);
      if (reporter === undefined || performance.now() - reported < INTERVAL) return;
      reported = performance.now();
      reporter.report((100 * done) / total, `Reading sources: ${done} of ${total}`);
    },
    end: () => {
      isOver = true;
      clearTimeout(timer);
      reporter?.done();
    },
  };
}

/** Names everything that was not read, and what there is to say of the cache. */
function logOpened(connection: Connection, { skipped, notes }: OpenKnowledge): void {
  for (const note of notes) connection.console.info(note);
  for (let at = 0; at < skipped.length; at += LOGGED_AT_ONCE) {
    const lines = skipped
      .slice(at, at + LOGGED_AT_ONCE)
      .map(({ path, message }) => printable(`${path}: ${message}`));
    connection.console.warn(`Not read:\n${lines.join('\n')}`);
  }
}
