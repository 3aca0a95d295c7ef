import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFacts } from './client-facts.js';
import type { DraftChecks } from './draft-checks.js';
import type { Projects } from './projects.js';

/** What every feature of the server stands on, from `initialize` to the end of the connection. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFacts;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: Projects;
  readonly checks: DraftChecks;
}
