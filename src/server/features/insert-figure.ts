import { citedFigure } from '../citation/cited-figure.js';
import { formatOf } from '../documents.js';
import { METHODS, type InsertFigureParams, type WireEdit } from '../protocol.js';
import { safely } from '../safely.js';
import type { Session } from '../session.js';

/** Puts a figure that the writer has found at the cursor, with its citation; empty where draft or source is gone. */
export function registerInsertFigure(session: Session): void {
  const { connection, documents, projects } = session;
  connection.onRequest(
    METHODS.insertFigure,
    safely(
      connection,
      'Inserting a figure',
      [],
      async ({ uri, position, figure, passage }: InsertFigureParams): Promise<readonly WireEdit[]> => {
        const home = projects.folders.includes(passage.uri);
        const [project, owner] = [await projects.of(uri), await projects.of(passage.uri, home)];
        const source = owner.parts.flatMap((part) => part.sources).find(({ id }) => id === passage.source);
        const document = documents.get(uri);
        if (document === undefined || source === undefined) return [];
        const draft = { text: document.getText(), format: formatOf(document) };
        const { citationStyle } = project.settings;
        const changes = citedFigure(draft, document.offsetAt(position), figure, source, citationStyle);
        return changes.map(({ start, end, text }) => ({
          range: { start: document.positionAt(start), end: document.positionAt(end) },
          newText: text,
        }));
      },
    ),
  );
}
