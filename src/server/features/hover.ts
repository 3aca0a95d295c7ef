import type { Hover, HoverParams } from 'vscode-languageserver/node';
import { findingMarkdown } from '../evidence-text.js';
import { findingsAt } from '../find-finding.js';
import { isCancelled, safely } from '../safely.js';
import type { Session } from '../session.js';

/** The evidence for the number under the cursor, whatever its verdict; nothing where the knowledge base is silent. */
export function registerHover(session: Session): void {
  const { connection, checks, client } = session;
  connection.onHover(
    safely(connection, 'Hover', null, async (params: HoverParams, token): Promise<Hover | null> => {
      const checked = await checks.current(params.textDocument.uri);
      if (checked === undefined || isCancelled(token)) return null;
      const { document, findings } = checked;
      const at = findingsAt(findings, document.offsetAt(params.position));
      const finding = at.find((one) => one.verdict !== 'unverified');
      if (finding === undefined) return null;
      const { start, end } = finding.range;
      return {
        contents: client.markdownHover
          ? { kind: 'markdown', value: findingMarkdown(finding) }
          : { kind: 'plaintext', value: finding.message },
        range: { start: document.positionAt(start), end: document.positionAt(end) },
      };
    }),
  );
}
