/** Headers of columns whose numbers measure nothing: they number the rows, or say when they hold. */
export const NUMBERING_HEADERS: ReadonlySet<string> = new Set(
  `# no no. nr nr. rank place pos pos. position id code number year years date month quarter season period
  `.match(/\S+/g),
);
