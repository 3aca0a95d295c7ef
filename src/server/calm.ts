import type { Finding } from '../engine/index.js';

/** Where the writer is at work in one draft. */
export interface Typing {
  /** The end of the last edit; undefined once the writer has paused or left the sentence. */
  readonly edit: number | undefined;
}

/** A writer who is not typing. */
export const AT_REST: Typing = { edit: undefined };

/**
 * The findings to mark now: those of the sentence that is being typed wait, except where the very same mark was on
 * screen before, since a mark that comes and goes disturbs more than one that stays. `shown` are the keys of the marks
 * on screen.
 */
export function calmed(
  findings: readonly Finding[],
  typing: Typing,
  shown: ReadonlySet<string>,
): readonly Finding[] {
  const { edit } = typing;
  if (edit === undefined) return findings;
  return findings.filter((finding) => !stands(finding.sentence, edit) || shown.has(markKey(finding)));
}

/** The writer's state after the cursor went to `cursor`: at rest where no finding's sentence holds both it and the edit. */
export function afterCursor(typing: Typing, cursor: number, findings: readonly Finding[]): Typing {
  const { edit } = typing;
  if (edit === undefined) return typing;
  const sentence = findings.find((finding) => stands(finding.sentence, edit))?.sentence;
  return sentence !== undefined && !stands(sentence, cursor) ? AT_REST : typing;
}

/** What makes two marks of two versions of a draft the same to the eye. */
export function markKey(finding: Finding): string {
  return `${finding.check} ${finding.verdict} ${finding.quantity.surface} ${finding.message}`;
}

/** Whether an offset is in a sentence; its end counts, since that is where a writer types. */
function stands(sentence: Finding['sentence'], offset: number): boolean {
  return sentence.start <= offset && offset <= sentence.end;
}
