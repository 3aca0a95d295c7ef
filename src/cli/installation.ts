import { fileURLToPath } from 'node:url';

/** Replaced by the build with the version in `package.json`. */
export const VERSION: string = process.env.CLAIMCHECK_VERSION ?? '0.0.0';

/** The knowledge base that comes with Claimcheck, beside the folder of this bundle. */
export function bundledKnowledge(): string {
  return fileURLToPath(new URL('../knowledge.kb', import.meta.url));
}

/** The language server's bundle. */
export function serverBundle(): URL {
  return new URL('../server.cjs', import.meta.url);
}
