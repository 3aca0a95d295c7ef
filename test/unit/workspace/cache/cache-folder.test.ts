import assert from 'node:assert/strict';
import { userCacheFolder } from '../../../../src/workspace/cache/cache-folder.js';

describe('userCacheFolder', () => {
  const rows: readonly (readonly [
    NodeJS.Platform,
    Readonly<Record<string, string>>,
    string,
    string | undefined,
  ])[] = [
    ['linux', {}, '/home/ada', '/home/ada/.cache/claimcheck'],
    ['linux', { XDG_CACHE_HOME: '/var/ada' }, '/home/ada', '/var/ada/claimcheck'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/ada', '/home/ada/.cache/claimcheck'],
    ['linux', {}, '', undefined],
    ['darwin', {}, '/Users/ada', '/Users/ada/Library/Caches/claimcheck'],
    ['darwin', { XDG_CACHE_HOME: '/x' }, '/Users/ada', '/x/claimcheck'],
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ada', 'D:\\Local\\claimcheck\\Cache'],
    ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\claimcheck\\Cache'],
  ];
  for (const [platform, env, home, expected] of rows)
    it(`is ${expected ?? 'none'} on ${platform} with ${JSON.stringify(env)}`, () =>
      assert.equal(userCacheFolder({ platform, env, home }), expected));
});
