// The VS Code server of one window: started in a process group of its own, so that it can be ended whole.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { serverArguments, serverNode } from './installation.mjs';

const GRACE_MS = 1500;
const SHOWN_LOG_LINES = 25;

/**
 * Starts the server on a free loopback port.
 * `port` resolves when it listens, `exited` when it has ended; `log` adds a line to its log file.
 */
export function startServer(options) {
  const logFile = path.join(options.data, 'server.log');
  const stream = fs.createWriteStream(logFile);
  const server = spawn(serverNode(), [...serverArguments(options), ...windowArguments(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    // No gallery to ask, and no socket folder outside the data folder.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: options.data },
  });
  server.stderr.pipe(stream, { end: false });
  const port = new Promise((resolve) => {
    let output = '';
    server.stdout.on('data', (chunk) => {
      stream.write(chunk);
      output += chunk;
      const listening = /agent listening on (\d+)/.exec(output);
      if (listening !== null) resolve(Number(listening[1]));
    });
  });
  const exited = once(server, 'exit').then(([code]) => code);
  return {
    port,
    exited,
    log: (line) => stream.write(`${line}\n`),
    lastLines: () => `--- the end of ${logFile}\n${lastLines(logFile)}`,
    stop: () => stop(server, exited, stream),
  };
}

function windowArguments(options) {
  return [
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--enable-smoke-test-driver',
    '--enable-remote-auto-shutdown',
    '--reconnection-grace-time=10',
    '--disable-experiments',
    ...(options.last('disable-workspace-trust') === undefined ? [] : ['--disable-workspace-trust']),
  ];
}

async function stop(server, exited, stream) {
  server.kill('SIGTERM');
  await Promise.race([exited, delay(GRACE_MS)]);
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
  stream.destroy();
}

function lastLines(file) {
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-SHOWN_LOG_LINES).join('\n');
}
