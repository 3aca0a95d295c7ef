import type { CheckName } from '../engine/index.js';

/** Where the project's pages are read on the web; the same address as `homepage` in package.json. */
export const HOMEPAGE = 'https://github.com/claimcheck/claimcheck';

/** The page that explains a check. */
export function pageOf(check: CheckName): string {
  return `${HOMEPAGE}/blob/main/docs/checks/${check}.md`;
}
