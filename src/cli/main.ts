#!/usr/bin/env node
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from './build-command.js';
import type { CheckOptions } from './check-command.js';
import { VERSION } from './installation.js';
import { complain, endWithPipe, EXIT } from './output.js';
import type { SearchOptions } from './search-command.js';
import { FAIL_ON } from '../workspace/fail-on.js';

const NO_CACHE = 'compile all sources, and keep nothing for the next time';

// Each command is loaded when it runs: the engine with its word model costs nothing to those who ask for help.
const program = new Command('claimcheck')
  .description('Fact-checks the numbers in drafts against source documents.')
  .version(VERSION, '-v, --version')
  .enablePositionalOptions()
  .showHelpAfterError('(claimcheck --help says more)')
  .exitOverride();

program
  .command('check')
  .description(
    'check drafts; exit code 0: nothing at the --fail-on level, 1: findings, 2: could not run or read',
  )
  .addArgument(new Argument('<paths...>', 'files, folders and globs of drafts; - is standard input'))
  .option('--sources <path...>', 'files, folders and globs of sources, besides those of .claimcheck.json')
  .option('--no-bundled', 'without the knowledge that comes with Claimcheck')
  .option('--no-cache', NO_CACHE)
  .addOption(
    new Option('--format <format>', 'of the report')
      .choices(['text', 'json', 'sarif', 'html', 'markdown', 'junit', 'github'])
      .default('text'),
  )
  .addOption(
    new Option('--fail-on <verdict>', 'exit with 1 from this verdict on').choices(FAIL_ON).default('refuted'),
  )
  .option('--output <file>', 'write the report to a file')
  .option('--explain', 'say why: reasons, and the numbers that were passed over')
  .addOption(
    new Option('--show <findings>', 'which findings to list')
      .choices(['attention', 'all'])
      .default('attention'),
  )
  .option('--stdin-filename <path>', 'what standard input is called')
  .option('--no-color', 'without colours')
  .action(async (paths: readonly string[], options: CheckOptions) => {
    const { runCheck } = await import('./check-command.js');
    process.exitCode = await runCheck(paths, options);
  });

program
  .command('build')
  .description('compile a folder of sources into one knowledge file')
  .argument('<folder>', 'of source documents')
  .requiredOption('-o, --output <file>', 'the knowledge file to write (.kb)')
  .option('--no-cache', NO_CACHE)
  .action(async (folder: string, options: BuildOptions) => {
    const { runBuild } = await import('./build-command.js');
    process.exitCode = await runBuild(folder, options);
  });

program
  .command('search')
  .description('find statements in the knowledge base')
  .argument('<words...>', 'words that the statement holds')
  .option('--sources <path...>', 'files, folders and globs of sources, besides those of .claimcheck.json')
  .option('--no-bundled', 'without the knowledge that comes with Claimcheck')
  .option('--no-cache', NO_CACHE)
  .addOption(new Option('--format <format>', 'of the answer').choices(['text', 'json']).default('text'))
  .addOption(new Option('--limit <count>', 'statements at most').default(20).argParser(parseLimit))
  .option('--no-color', 'without colours')
  .action(async (words: readonly string[], options: SearchOptions) => {
    const { runSearch } = await import('./search-command.js');
    process.exitCode = await runSearch(words, options);
  });

program
  .command('lsp')
  .description('run the language server')
  .requiredOption('--stdio', 'over standard input and output')
  .action(async () => {
    const { runServer } = await import('./lsp-command.js');
    await runServer();
  });

endWithPipe();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Commander has said what is wrong with the command line already. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
  complain(error instanceof Error ? error.message : String(error));
  return EXIT.failed;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('It is a whole number above zero.');
}
