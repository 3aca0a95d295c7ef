// One workbench window, from its server's start to the last process's end.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { windowAddress } from './address.mjs';
import { listenToPage, openBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { writeUserSettings } from './settings.mjs';

const LIMIT_MS = 300_000;
const CLOSING_LIMIT_MS = 10_000;
const STOPPED = 130;
const TIMED_OUT = 124;

/** Opens a window, runs the tests or the UI script that the options name, and returns the exit code. */
export async function openWindow(options) {
  const verbose = Boolean(process.env.VSCODE_HOST_VERBOSE);
  writeUserSettings(options);
  const server = startServer(options);
  const ending = deferred();
  endOnSignals(ending.settle);
  endOnTimeLimit(ending.settle);
  server.exited.then((code) => ending.settle(1, `the VS Code server ended early (${code})`));

  let browser;
  const drive = async () => {
    const authority = `127.0.0.1:${await server.port}`;
    const opened = await openBrowser();
    browser = opened.browser;
    opened.page.on('crash', () => ending.settle(1, 'the browser page crashed'));
    browser.on('disconnected', () => ending.settle(1, 'the browser went away'));
    await listenToPage(opened.page, { log: server.log, onExit: (code) => ending.settle(code), verbose });
    await opened.page.goto(windowAddress(options, authority));
    const script = options.last('ui-script');
    if (script === undefined) return;
    await runScript(opened.page, script, options);
    ending.settle(0);
  };
  drive().catch((error) => ending.settle(1, error.stack));

  const { code, why } = await ending.promise;
  if (why !== undefined) console.error(why);
  await close(browser, server, code);
  if (code !== 0 && code !== STOPPED) console.error(server.lastLines());
  if (options.ownsData) fs.rmSync(options.data, { recursive: true, force: true, maxRetries: 5 });
  return code;
}

/** Calls the script's `run({ page })` when the workbench stands; a failure leaves a picture in the data folder. */
async function runScript(page, script, options) {
  try {
    await page.waitForSelector('.monaco-workbench .part.editor', { timeout: 60_000 });
    const { run } = await import(pathToFileURL(path.resolve(script)).href);
    await run({ page });
  } catch (error) {
    await page.screenshot({ path: path.join(options.data, 'ui-failure.png') }).catch(() => undefined);
    throw error;
  }
}

async function close(browser, server, code) {
  const alarm = setTimeout(() => process.exit(code || 1), CLOSING_LIMIT_MS);
  await browser?.close().catch(() => undefined);
  await server.stop();
  clearTimeout(alarm);
}

function endOnSignals(settle) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => settle(STOPPED, `stopped by ${signal}`));
  }
}

function endOnTimeLimit(settle) {
  const limit = Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? LIMIT_MS);
  setTimeout(() => settle(TIMED_OUT, `no result after ${limit} ms`), limit).unref();
}

/** A promise of the first outcome that is settled; later ones are ignored. */
function deferred() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, settle: (code, why) => resolve({ code, why }) };
}
