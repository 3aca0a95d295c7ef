import fs from 'node:fs/promises';
import path from 'node:path';
import tty from 'node:tty';
import picocolors from 'picocolors';
import { makeFolder } from '../workspace/make-folder.js';
import { printable } from '../workspace/reports/escape.js';

/** What the process says when it ends. */
export const EXIT = {
  /** Nothing to report at the asked-for level. */
  clean: 0,
  /** Findings at that level. */
  findings: 1,
  /** It could not run, or could not read something it was asked to read. */
  failed: 2,
  /** Interrupted with Ctrl+C: 128 and the signal's number. */
  interrupted: 130,
} as const;

/** Writes to standard output; resolves once all of it is handed on. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Whether the output may be coloured: only on a terminal, unless the environment insists; CI logs are no terminal. */
export function hasColor(): boolean {
  return (
    picocolors.isColorSupported && (tty.isatty(process.stdout.fd) || process.env.FORCE_COLOR !== undefined)
  );
}

/** Says something about the run itself, apart from its output. */
export function complain(message: string): void {
  process.stderr.write(`claimcheck: ${printable(message)}\n`);
}

/** A reader that has read enough closes the pipe: that ends the run in silence. */
export function endWithPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? (process.exitCode ?? EXIT.clean) : EXIT.failed);
    });
  }
}

/** Ctrl+C ends the run at once: a report is written whole or not at all, so there is nothing to save. */
export function endWhenInterrupted(): void {
  process.once('SIGINT', () => {
    complain('interrupted');
    process.exit(EXIT.interrupted);
  });
}

/** Writes a file whole or not at all: a reader never sees a half. Creates its folder; rejects where it cannot. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(path.dirname(file));
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await fs.writeFile(draft, content);
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}

/** A path as a person on any machine reads it: relative below the working folder, with `/`. */
export function displayPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (inside ? relative : file).replaceAll('\\', '/');
}
