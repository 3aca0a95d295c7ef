/** Documents that writers collect and that cannot be read yet, by extension, with the name that a person knows. */
export const UNREAD_FORMATS: Readonly<Record<string, string>> = {
  '.doc': 'Word',
  '.odt': 'OpenDocument',
  '.rtf': 'RTF',
  '.epub': 'EPUB',
  '.xls': 'Excel before 2007',
  '.pptx': 'PowerPoint',
};
