import { t } from './editor.js';

/** `1 source`, `2 sources`. */
export function countedSources(count: number): string {
  return count === 1 ? t('1 source') : t('{0} sources', count);
}

/** `1 statement`, `2 statements`. */
export function countedStatements(count: number): string {
  return count === 1 ? t('1 statement') : t('{0} statements', count);
}

/** `1 file checked`, `2 files checked`. */
export function countedFiles(count: number): string {
  return count === 1 ? t('1 file checked') : t('{0} files checked', count);
}
