import type { SkippedPath } from '../workspace/list-files.js';

/**
 * Whether something that was asked for was not read. A document of a kind that cannot be read was not asked for where it
 * only lies among the others; of one that was cut short the rest was read.
 */
export function isUnread({ reason, isPartial }: SkippedPath): boolean {
  return reason !== 'unsupported' && isPartial !== true;
}
