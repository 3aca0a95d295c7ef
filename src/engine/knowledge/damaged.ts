/** What a person is told whose compiled knowledge does not hold together. */
export function damaged(cause?: unknown): Error {
  return new Error('This compiled knowledge is damaged. Build it again.', { cause });
}
