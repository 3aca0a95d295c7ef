// The headless Chromium that shows the window.
import { format } from 'node:util';
import { findChromium } from './chromium.mjs';

// A line that the test runner in the extension host starts with this goes to stdout; the rest goes to the log.
const MARK = '[mocha] ';

const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Starts the browser; `size` is that of the window in CSS pixels. Signals are left to the caller. */
export async function openBrowser(size = { width: 1280, height: 800 }) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: set VSCODE_HOST_CHROMIUM to its path');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: LAUNCH_FLAGS,
  });
  const context = await browser.newContext({
    viewport: size,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { browser, page: await context.newPage() };
}

/** Connects the page to this process: test output to stdout, the tests' end to `onExit(code)`, the rest to `log`. */
export async function listenToPage(page, { log, onExit, verbose }) {
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    log(`[${type}] ${text}`);
    if (text.startsWith(MARK)) console.log(text.slice(MARK.length));
    else if (verbose) console.error(`[${type}] ${text}`);
  });
  await page.exposeFunction('codeAutomationExit', onExit);
  if (!verbose) return;
  page.on('console', (message) => log(`[page ${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log(`[page error] ${error.stack}`));
  page.on('requestfailed', (request) => log(`[request failed] ${request.url()}`));
}
