/** A way to write the same draft; what is found must not depend on it. */
export interface Form {
  readonly name: string;
  readonly write: (draft: string) => string;
  /** Undoes `write` for a drawing, whose lines always end in a line feed. */
  readonly unwrite: (drawing: string) => string;
}

/** Characters of two UTF-16 units, joined ones, combining marks and a no-break space: all that shifts offsets. */
const EMOJI = '🛩️ Notes 👩‍🔬👨‍👩‍👧 for the de\u0301sk\u00a0🇮🇱.\n\n';

/** Front matter must stay at the top; what comes before the prose goes below it. */
const FRONT_MATTER = /^---\r?\n[^]*?\n---\r?\n/;

/** The forms in which every draft is checked. */
export const FORMS: readonly Form[] = [
  { name: 'LF', write: (draft) => draft, unwrite: (drawing) => drawing },
  { name: 'CRLF', write: (draft) => draft.replaceAll('\n', '\r\n'), unwrite: (drawing) => drawing },
  {
    name: 'emoji before',
    write: (draft) => {
      const head = FRONT_MATTER.exec(draft)?.[0] ?? '';
      return head + EMOJI + draft.slice(head.length);
    },
    unwrite: (drawing) => drawing.replace(EMOJI, ''),
  },
];
