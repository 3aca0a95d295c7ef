// The server's process, over IPC, stdio or a pipe as its arguments say. It lies in dist/, beside what comes with it.
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.js';

serve(createConnection(ProposedFeatures.all), {
  bundled: path.join(__dirname, 'knowledge.kb'),
  sheets: path.join(__dirname, '..', 'knowledge'),
});
