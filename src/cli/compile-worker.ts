import { parentPort } from 'node:worker_threads';
import { serveCompiler } from '../workspace/cache/serve-compiler.js';

if (parentPort !== null) serveCompiler(parentPort);
