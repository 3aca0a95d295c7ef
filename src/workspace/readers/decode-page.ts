import { decodeText, type Outcome } from '../read-text-file.js';
import { decodeWindows1252 } from '../windows-1252.js';

/** The HTML standard looks for the declaration in the first 1,024 bytes; saved pages put a comment before them. */
const DECLARED_WITHIN = 4_096;

/** The text of a page: by its byte order mark, else as it declares, else UTF-8, else Windows-1252. */
export function decodePage(bytes: Uint8Array): Outcome<string> {
  const text = decodeText(bytes);
  if ('skipped' in text) return text;
  if (text.value.encoding !== 'windows-1252' && !maybeShifted(bytes)) return { value: text.value.text };
  const declared = declaredEncoding(bytes);
  if (declared === undefined || declared.startsWith('utf-')) return { value: text.value.text };
  if (declared === 'windows-1252') return { value: decodeWindows1252(bytes) };
  return { value: new TextDecoder(declared).decode(bytes) };
}

/** The canonical name of the encoding that a page says it is in; undefined where it says none that is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.subarray(0, DECLARED_WITHIN));
  const label =
    /<meta\s[^<>]{0,200}?charset\s*=\s*["']?([\w:.-]{1,40})/iu.exec(head)?.[1] ??
    /^\s*<\?xml\s[^<>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/iu.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Whether the bytes shift between character sets by escapes: such text is plain ASCII to a reader of UTF-8. */
function maybeShifted(bytes: Uint8Array): boolean {
  return bytes.includes(0x1b);
}
