// The server's process, over IPC, stdio or a pipe as its arguments say; in a thread of that process, what compiles sources
// for it: one file serves both, so that the engine comes once. It lies in dist/, beside what comes with it.
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveCompiler } from '../workspace/cache/serve-compiler.js';
import { COMPILES } from '../workspace/cache/thread-messages.js';
import { serve } from './server.js';

if (workerData === COMPILES && parentPort !== null) serveCompiler(parentPort);
else {
  serve(createConnection(ProposedFeatures.all), {
    bundled: path.join(__dirname, 'knowledge.kb'),
    sheets: path.join(__dirname, '..', 'knowledge'),
    script: __filename,
  });
}
