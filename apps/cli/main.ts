import { Command, CommanderError, Option } from 'commander';
import { BackupError } from '../../libs/platform/backup/manifest.js';
import { ConfigError } from '../../libs/platform/config.js';
import { DatabaseUnavailable } from '../../libs/platform/postgres/cluster.js';
import { ListOutOfReach, WrongMasterKey } from '#platform';
import { OperatorError } from './print.js';
import type { ReplayOptions } from './replay/replay.command.js';
import type { UserOptions } from './user.js';

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
  .command('rotate-master-key')
  .description(
    'put another master key in the place of this one, while everything runs; copies of destroyed keys then open no more',
  )
  .addOption(json())
  .action(async (options: { json?: boolean }) => (await import('./keys.js')).rotateMasterKey(options));

program
  .command('backup')
  .description(
    'copy the record, and apart from it the keys, into a folder, while the court runs; the master key is not among them',
  )
  .requiredOption('--to <folder>', 'the folder that holds all backups')
  .option('--keys', 'the keys only, as after the master key was replaced')
  .addOption(json())
  .action(async (options: { to: string; keys?: boolean; json?: boolean }) => (await import('./backup.js')).backup(options));

program
  .command('restore')
  .description('load a backup into an empty database; what was destroyed since stays destroyed')
  .requiredOption('--from <folder>', 'the folder that holds all backups')
  .option('--record <name>', 'the record to load, such as record-2026-03-07T10-00-00-000Z; the newest unless told')
  .addOption(json())
  .action(async (options: { from: string; record?: string; json?: boolean }) => (await import('./backup.js')).restore(options));

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

const user = program.command('user').description('who may sign in');
const users = () => import('./user.js');
const programme = () => new Option('--programme <id>', 'the programme; the only one there is unless told');
const role = () => new Option('--role <role>', 'the role, like coordinator or admin').makeOptionMandatory();
const fromStdin = () => new Option('--password-stdin', 'read the password from the first line of standard input');

user
  .command('add')
  .description('make an account; at no terminal, a password is made and told once')
  .argument('<login>')
  .addOption(role())
  .addOption(programme())
  .option('--person <id>', 'the person behind the account')
  .addOption(fromStdin())
  .addOption(json())
  .action(async (login: string, options: UserOptions) => (await users()).addUser(login, options));

user
  .command('grant')
  .description('give an account another role')
  .argument('<login>')
  .addOption(role())
  .addOption(programme())
  .option('--person <id>', 'the person behind the account in this role')
  .addOption(json())
  .action(async (login: string, options: UserOptions) => (await users()).grantUser(login, options));

user
  .command('withdraw')
  .description('take a role from an account; its sessions in the role end')
  .argument('<login>')
  .addOption(role())
  .addOption(programme())
  .addOption(json())
  .action(async (login: string, options: UserOptions) => (await users()).withdrawUser(login, options));

user
  .command('list')
  .description('list accounts by role and state; logins are kept as digests and cannot be told')
  .addOption(programme())
  .addOption(json())
  .action(async (options: UserOptions) => (await users()).listUsers(options));

user
  .command('reset-password')
  .description('set another password and end every session; at no terminal, one is made and told once')
  .argument('<login>')
  .addOption(fromStdin())
  .addOption(json())
  .action(async (login: string, options: UserOptions) => (await users()).resetUser(login, options));

user
  .command('unlock')
  .description('let somebody try again who failed too often')
  .argument('<login>')
  .addOption(json())
  .action(async (login: string, options: UserOptions) => (await users()).unlockUser(login, options));

user
  .command('close')
  .description('close an account for good')
  .argument('<login>')
  .addOption(json())
  .action(async (login: string, options: UserOptions) => (await users()).closeUser(login, options));

const SAYABLE = [OperatorError, ConfigError, DatabaseUnavailable, WrongMasterKey, BackupError, ListOutOfReach];

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
  const known = SAYABLE.some((kind) => error instanceof kind);
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
