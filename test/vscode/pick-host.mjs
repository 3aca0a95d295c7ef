// Chooses the VS Code that the suites run in: the desktop build where it can be had, else the one of test/host.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { prepareHost } from '../../scripts/prepare-host.mjs';

const VERSION = '1.139.1';
const DOWNLOAD_TIMEOUT_MS = 5_000;

/**
 * The path of a `code` executable. `VSCODE_HOST=desktop` or `=offline` leaves no choice; else the desktop build is
 * taken, unless there is no display to open it on or it cannot be downloaded: the first failed attempt decides.
 */
export async function pickHost(env = process.env) {
  if (env.VSCODE_HOST === 'offline') return prepareHost();
  const mayFallBack = env.VSCODE_HOST !== 'desktop';
  if (mayFallBack && process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    console.log('There is no display for the desktop VS Code; using the one of test/host.');
    return prepareHost();
  }
  try {
    return await downloadAndUnzipVSCode({
      version: VERSION,
      timeout: DOWNLOAD_TIMEOUT_MS,
      reporter: withoutRetries(mayFallBack),
    });
  } catch (error) {
    if (!mayFallBack) throw error;
    console.log(`VS Code desktop cannot be downloaded (${error.code ?? error.message}); using test/host.`);
    return prepareHost();
  }
}

/** What the download reports; to throw at the announcement of a retry is the way to give up at once. */
function withoutRetries(mayFallBack) {
  return {
    report(progress) {
      if (progress.stage === 'retrying' && mayFallBack) throw progress.error;
      if (progress.stage !== 'downloading') console.log(`VS Code desktop: ${progress.stage}`);
    },
    error(error) {
      console.error(error);
    },
  };
}
