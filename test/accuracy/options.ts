/** What an accuracy run is asked for. */
export interface Options {
  /** The folder that holds the sets. */
  readonly evalFolder: string;
  /** The set whose errors are printed; empty for none. */
  readonly errors: string;
  /** The half whose errors are printed. */
  readonly half: 'tune' | 'held' | 'both';
}

/** Reads `--eval DIR`, `--errors SET` and `--half tune|held|both`; what is not given has its default. */
export function parseOptions(args: readonly string[]): Options {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const half = value('--half');
  return {
    evalFolder: value('--eval') ?? '../shared/eval',
    errors: value('--errors') ?? '',
    half: half === 'held' || half === 'both' ? half : 'tune',
  };
}
