import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { ensureChromium } from '../../scripts/install-chromium.mjs';

const ROOT = 0;
const USER = 1000;
const APT = 'echo "apt-get $*" >>"$LOG"; [ "$1" != install ] || install -m 755 /dev/null "$BIN/chromium"';
const BROKEN_APT = 'echo "apt-get $*" >>"$LOG"; [ "$1" = --version ]';
const SUDO = 'echo "sudo $*" >>"$LOG"; shift; exec "$@"';
const NO_SUDO = 'exit 1';
const INSTALL = [
  'apt-get --version',
  'apt-get update',
  'apt-get install -y --no-install-recommends chromium',
];
const BY_SUDO = [
  'apt-get --version',
  'sudo -n true',
  'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update',
  'apt-get update',
  'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium',
  'apt-get install -y --no-install-recommends chromium',
];

/** [situation, programs on PATH, user id, commands that are run, the error or undefined] */
const SITUATIONS = [
  ['a browser is there', { 'google-chrome': '' }, ROOT, [], undefined],
  ['root has apt', { 'apt-get': APT }, ROOT, INSTALL, undefined],
  ['a user has sudo', { 'apt-get': APT, sudo: SUDO }, USER, BY_SUDO, undefined],
  [
    'a user has no sudo',
    { 'apt-get': APT, sudo: NO_SUDO },
    USER,
    ['apt-get --version'],
    /^Chromium is needed: [^\n]+$/,
  ],
  ['there is no sudo at all', { 'apt-get': APT }, USER, ['apt-get --version'], /^Chromium is needed/],
  ['there is no apt', {}, ROOT, [], /^Chromium is needed/],
  [
    'apt fails',
    { 'apt-get': BROKEN_APT },
    ROOT,
    ['apt-get --version', 'apt-get update'],
    /^apt has failed\. Chromium/,
  ],
];

describe('Chromium for the VS Code host, when', () => {
  for (const [situation, programs, uid, commands, error] of SITUATIONS) {
    it(situation, () => {
      const { env, log } = fakePath(programs);
      const ensure = () => ensureChromium({ env, uid, usualFolders: [] });
      if (error === undefined) assert.equal(path.dirname(ensure()), env.BIN);
      else assert.throws(ensure, { message: error });
      assert.deepEqual(log(), commands);
    });
  }

  it('the variable names one that cannot be run', () => {
    const { env } = fakePath({ chromium: '' });
    const named = { ...env, VSCODE_HOST_CHROMIUM: '/no/such/browser' };
    assert.throws(
      () => ensureChromium({ env: named, uid: ROOT, usualFolders: [] }),
      /names \/no\/such\/browser/,
    );
  });
});

/** A PATH with these shell scripts, and what of the system they use themselves. */
function fakePath(programs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-path-'));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const logFile = path.join(folder, 'log');
  fs.writeFileSync(logFile, '');
  for (const tool of ['env', 'install', 'true']) fs.symlinkSync(which(tool), path.join(folder, tool));
  for (const [name, script] of Object.entries(programs)) {
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return {
    env: { PATH: folder, BIN: folder, LOG: logFile },
    log: () => fs.readFileSync(logFile, 'utf8').split('\n').filter(Boolean),
  };
}

function which(tool) {
  return ['/usr/bin', '/bin'].map((folder) => path.join(folder, tool)).find((file) => fs.existsSync(file));
}
