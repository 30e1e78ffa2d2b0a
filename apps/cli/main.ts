import { Command, CommanderError, Option } from 'commander';
import { ConfigError } from '../../libs/platform/config.js';
import { DatabaseUnavailable } from '../../libs/platform/postgres/cluster.js';
import { WrongMasterKey } from '#platform';
import { OperatorError } from './print.js';
import type { ReplayOptions } from './replay/replay.command.js';

const json = () => new Option('--json', 'answer with one JSON document');
const program = new Command('court').description("The operator's commands of a youth court.").showHelpAfterError().exitOverride();

// Each command loads what it needs when it is called, so that --help answers at once.
program
  .command('rebuild')
  .description('build views again from the whole record; the old ones serve until the new ones are right')
  .argument('[views...]', 'names of views; all when none are given')
  .addOption(json())
  .action(async (views: string[], options: { json?: boolean }) => (await import('./record.js')).rebuildViews(views, options));

program
  .command('verify')
  .description('check hash chains, signed heads, positions, views, the ledger, and that nothing is parked or stuck')
  .addOption(json())
  .action(async (options: { json?: boolean }) => (await import('./record.js')).verifyRecord(options));

program
  .command('story')
  .description('tell a stream as sentences')
  .argument('<stream>', 'like case-<id>')
  .addOption(json())
  .action(async (stream: string, options: { json?: boolean }) => (await import('./record.js')).tellStory(stream, options));

program
  .command('export-subject')
  .description('write everything held on a person into a folder, for them to read')
  .argument('<personId>', 'the id of the person')
  .requiredOption('--to <dir>', 'the folder it is written into')
  .addOption(new Option('--format <format>', 'a page to read and print, or JSON').choices(['json', 'html']).default('html'))
  .addOption(json())
  .action(async (personId: string, options: { to: string; format: 'json' | 'html'; json?: boolean }) =>
    (await import('./export-subject.js')).exportSubject(personId, options),
  );

program
  .command('retry')
  .description('try again what views could not take and where processes are stuck')
  .addOption(json())
  .action(async (options: { json?: boolean }) => (await import('./record.js')).retryAll(options));

program
  .command('where')
  .description('say where the court, its documentation and its database are, as JSON')
  .addOption(json())
  .action(async (options: { json?: boolean }) => (await import('./where.js')).sayWhere(options));

program
  .command('replay')
  .description('play the arrests of a year through a court of its own, on simulated time, and say where every referral went')
  .requiredOption('--arrests <file>', 'CSV of year, offense, armed_with, age, arrests')
  .requiredOption('--year <year>', 'the year to play')
  .option('--offences <file>', 'CSV of charges with their severity ranks')
  .option('--cases <n>', 'play so many of them, drawn by the seed')
  .option('--seed <s>', 'what people choose is drawn from it', '1')
  .option('--preset <name>', 'the published policy the court starts with', 'time-dollar-youth-court')
  .addOption(json())
  .action(async (options: ReplayOptions) => (await import('./replay/replay.command.js')).replay(options));

const SAYABLE = [OperatorError, ConfigError, DatabaseUnavailable, WrongMasterKey];

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
  const known = SAYABLE.some((kind) => error instanceof kind);
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
