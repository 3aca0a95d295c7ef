import type { CancellationToken, Connection } from 'vscode-languageserver/node';

/** A handler that never fails: what it throws goes to the log, and the answer is `empty`. */
export function safely<Params extends unknown[], Result>(
  connection: Pick<Connection, 'console'>,
  name: string,
  empty: Result,
  handler: (...params: Params) => Promise<Result> | Result,
): (...params: Params) => Promise<Result> {
  return async (...params) => {
    try {
      return await handler(...params);
    } catch (error) {
      logError(connection, name, error);
      return empty;
    }
  };
}

/** Writes a failure to the client's log, with its stack. */
export function logError(connection: Pick<Connection, 'console'>, name: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${name} failed: ${text}`);
}

/** Whether the client has cancelled a request; a client that sends no token has not. */
export function isCancelled(token: CancellationToken | undefined): boolean {
  return token?.isCancellationRequested === true;
}
