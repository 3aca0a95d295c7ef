/** What an accuracy run is asked for. */
export interface Options {
  /** The folder that holds the sets. */
  readonly evalFolder: string;
  /** The set whose errors are printed; empty for none. */
  readonly errors: string;
  /** How many of them, the surest first. */
  readonly worst: number;
  /** The half whose errors are printed. */
  readonly half: 'tune' | 'held' | 'both';
  /** Whether the tables are kept in `results.md`. */
  readonly write: boolean;
}

/**
 * Reads `--eval DIR`, `--errors SET`, `--worst N`, `--half tune|held|both` and `--write`; what is not given has its
 * default, and a number that is none stands for all.
 */
export function parseOptions(args: readonly string[]): Options {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const half = value('--half');
  const worst = Number(value('--worst'));
  return {
    evalFolder: value('--eval') ?? '../shared/eval',
    errors: value('--errors') ?? '',
    worst: Number.isInteger(worst) && worst > 0 ? worst : Infinity,
    half: half === 'held' || half === 'both' ? half : 'tune',
    write: args.includes('--write'),
  };
}
