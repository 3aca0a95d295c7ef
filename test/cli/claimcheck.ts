import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Who runs it; only the superuser may choose. */
  readonly uid?: number;
}

/** Runs the built `claimcheck` as a user does. */
export async function claimcheck(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options);
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

/** Starts the built `claimcheck` and leaves its streams to the test. */
export function start(args: readonly string[], { cwd, env = {}, uid }: RunOptions = {}) {
  buildOnce();
  return spawn(process.execPath, [uid === undefined ? MAIN : mainForAll(), ...args], {
    cwd: cwd ?? process.cwd(),
    env: { ...withoutColor(), XDG_CACHE_HOME: CACHE, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
}

const MAIN = path.resolve('dist/cli/main.js');

let copy: string | undefined;

/** The command line where every user can read it: a checkout may lie in a folder of the superuser's own. */
function mainForAll(): string {
  if (copy === undefined) {
    // A test run has a folder for temporary files of its own, which nobody else may enter.
    const isClosed = (fs.statSync(os.tmpdir()).mode & 0o001) === 0;
    if (isClosed) fs.chmodSync(os.tmpdir(), 0o711);
    copy = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-dist-'));
    fs.cpSync(path.dirname(path.dirname(MAIN)), path.join(copy, 'dist'), { recursive: true });
    fs.writeFileSync(path.join(copy, 'package.json'), '{ "type": "module" }');
    fs.chmodSync(copy, 0o755);
    process.once('exit', () => fs.rmSync(copy!, { recursive: true, force: true }));
  }
  return path.join(copy, 'dist', 'cli', 'main.js');
}

/** The user's own cache is left alone. */
const CACHE = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-cache-'));
process.once('exit', () => fs.rmSync(CACHE, { recursive: true, force: true }));

let isFresh = false;

/** The test run builds first; a run of these tests alone builds where the sources are newer than the build. */
function buildOnce(): void {
  if (isFresh) return;
  if (!fs.existsSync(MAIN) || newestIn('src') > fs.statSync(MAIN).mtimeMs) {
    const build = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(`the build failed:\n${build.stderr}`);
  }
  isFresh = true;
}

function newestIn(folder: string): number {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(...entries.map((entry) => fs.statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}

function withoutColor(): NodeJS.ProcessEnv {
  const colors = ['FORCE_COLOR', 'NO_COLOR'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !colors.includes(name)));
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
