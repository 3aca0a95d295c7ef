/** Which of a document's fonts do not say what characters they show, so that their text cannot be read. */
export interface UnmappedFonts {
  /** Whether any was met so far. */
  readonly any: boolean;
  /** Whether a font, by the library's name for it, is one of them. */
  readonly has: (font: string) => boolean;
  /** Looks at the text of a font on one page. */
  readonly look: (font: string, text: string) => void;
  /**
   * What the library asks for tables that a font refers to and the document does not hold: those of Chinese, Japanese and
   * Korean characters. None is there, and nothing is fetched.
   */
  readonly BinaryDataFactory: new () => { readonly fetch: (wanted: BinaryData) => Promise<never> };
}

interface BinaryData {
  readonly kind: string;
}

/**
 * Without a table of characters the library gives the numbers of the font's shapes for them, and the first of these are
 * control characters: digits and spaces among them in the usual order of shapes. An old font may have a ligature there.
 */
const SHARE = 0.08;

/** A listener for the fonts of one document that do not say which characters they show. */
export function unmappedFonts(): UnmappedFonts {
  const fonts = new Set<string>();
  let isTableMissing = false;
  return {
    get any() {
      return isTableMissing || fonts.size > 0;
    },
    has: (font) => fonts.has(font),
    look: (font, text) => {
      const odd = text.match(CONTROL)?.length ?? 0;
      if (odd > 0 && odd >= text.length * SHARE) fonts.add(font);
    },
    BinaryDataFactory: class {
      fetch({ kind }: BinaryData): Promise<never> {
        isTableMissing ||= kind === 'cMapUrl';
        return Promise.reject(new Error('Nothing is fetched.'));
      }
    },
  };
}

const CONTROL = /[\p{Cc}\uFFFD]/gu;
