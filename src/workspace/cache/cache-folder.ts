import os from 'node:os';
import path from 'node:path';

/** What decides where a user's caches lie. */
export interface UserPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The folder for this user's compiled sources, by the customs of the system: the XDG base directories, `Library/Caches`
 * or the local application data. It need not exist. Undefined where the user has no home.
 */
export function userCacheFolder(places: UserPlaces = hereAndNow()): string | undefined {
  const { platform, env, home } = places;
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const under = (folder: string | undefined, ...names: readonly string[]): string | undefined =>
    folder !== undefined && paths.isAbsolute(folder) ? paths.join(folder, ...names) : undefined;
  // A relative path there is to be ignored, says the XDG specification.
  const stated = under(env.XDG_CACHE_HOME, 'claimcheck');
  if (stated !== undefined) return stated;
  if (platform === 'win32') {
    const local = under(env.LOCALAPPDATA, 'claimcheck', 'Cache');
    return local ?? under(home, 'AppData', 'Local', 'claimcheck', 'Cache');
  }
  return platform === 'darwin'
    ? under(home, 'Library', 'Caches', 'claimcheck')
    : under(home, '.cache', 'claimcheck');
}

function hereAndNow(): UserPlaces {
  return { platform: process.platform, env: process.env, home: homeOf() };
}

/** Empty where the system knows of none: a user without an entry, in a container. */
function homeOf(): string {
  try {
    return os.homedir();
  } catch {
    return '';
  }
}
