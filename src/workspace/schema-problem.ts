import type * as v from 'valibot';

/** What is wrong with a value that a schema refuses, for a sentence that already names its key. */
export function schemaProblem(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'there is no such key';
  if (issue.kind === 'validation') return issue.message;
  const expected = issue.expected?.replaceAll('"', "'");
  return expected === undefined
    ? issue.message
    : `expected ${expected}, got ${issue.received.replaceAll('"', "'")}`;
}
