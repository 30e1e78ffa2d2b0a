import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { isUUID } from 'class-validator';
import type { INestApplicationContext } from '@nestjs/common';
import { Keeper, ROLES, type Listed } from '#access';
import { Refusal } from '#kernel';
import { WORKS } from '#platform';
import type { Pool } from 'pg';
import { withCourt } from './court.js';
import { OperatorError, print } from './print.js';
import { askHidden } from './ask.js';

export interface UserOptions {
  readonly role?: string;
  readonly programme?: string;
  readonly person?: string;
  readonly passwordStdin?: boolean;
  readonly json?: boolean;
}

const SHORTEST = 10;

export const addUser = (login: string, options: UserOptions): Promise<void> =>
  done(options, async (keeper, app) => {
    const grant = { programmeId: await programmeOf(app, options), role: roleOf(options), personId: personOf(options) };
    const { password, made } = await passwordOf(options);
    const accountId = await keeper.add(login, password, grant);
    return { accountId, ...grant, ...(made && { password }) };
  });

export const grantUser = (login: string, options: UserOptions): Promise<void> =>
  done(options, async (keeper, app) => {
    const grant = { programmeId: await programmeOf(app, options), role: roleOf(options), personId: personOf(options) };
    return { accountId: await keeper.grant(login, grant), ...grant };
  });

export const withdrawUser = (login: string, options: UserOptions): Promise<void> =>
  done(options, async (keeper, app) => {
    const [programmeId, role] = [await programmeOf(app, options), roleOf(options)];
    return { accountId: await keeper.withdraw(login, role, programmeId), withdrawn: role, programmeId };
  });

export const resetUser = (login: string, options: UserOptions): Promise<void> =>
  done(options, async (keeper) => {
    const { password, made } = await passwordOf(options);
    return { accountId: await keeper.resetPassword(login, password), ...(made && { password }) };
  });

export const unlockUser = (login: string, options: UserOptions): Promise<void> =>
  done(options, async (keeper) => ({ accountId: await keeper.unlock(login), stage: 'open' }));

export const closeUser = (login: string, options: UserOptions): Promise<void> =>
  done(options, async (keeper) => ({ accountId: await keeper.close(login), stage: 'closed' }));

export async function listUsers({ programme, json }: UserOptions): Promise<void> {
  await withCourt(
    async (app) => {
      const accounts = (await app.get(Keeper).list()).filter((one) => !programme || isOf(one, programme));
      print(json, accounts, accounts.length > 0 ? accounts.map(line) : ['There are no accounts.']);
    },
    { works: false },
  );
}

/** Does one thing to accounts; what the court refuses is said in its own sentence. */
async function done(
  { json }: UserOptions,
  work: (keeper: Keeper, app: INestApplicationContext) => Promise<Readonly<Record<string, string | null>>>,
): Promise<void> {
  try {
    const told = await withCourt((app) => work(app.get(Keeper), app), { works: false });
    const lines = Object.entries(told).map(([name, value]) => `${name.padEnd(12)} ${value ?? '-'}`);
    print(json, told, lines);
  } catch (error) {
    if (error instanceof Refusal) throw new OperatorError(error.message);
    throw error;
  }
}

const rolesOf = (account: Listed) =>
  account.stage === 'open' ? account.roles : account.stage === 'invited' ? [account.invited] : [];
const isOf = (account: Listed, programmeId: string) => rolesOf(account).some((role) => role.programmeId === programmeId);
const line = (account: Listed): string => {
  const factors = account.stage === 'open' ? account.factors.map(({ kind }) => kind) : [];
  const roles = rolesOf(account).map(({ role }) => role);
  return [account.accountId, account.locked ? 'locked' : account.stage, roles.join(', '), factors.join(', ')]
    .join('  ')
    .trimEnd();
};

function roleOf({ role }: UserOptions): string {
  if (!role || !ROLES.includes(role)) throw new OperatorError(`--role must be one of ${ROLES.join(', ')}.`);
  return role;
}

function personOf({ person }: UserOptions): string | null {
  if (person && !isUUID(person)) throw new OperatorError('--person must be the id of a person.');
  return person ?? null;
}

/** The programme that was named, or the only one there is. */
async function programmeOf(app: INestApplicationContext, { programme }: UserOptions): Promise<string> {
  if (programme && !isUUID(programme)) throw new OperatorError('--programme must be the id of a programme.');
  if (programme) return programme;
  const { rows } = await app.get<Pool>(WORKS).query<{ id: string }>('select id from views.programmes limit 2');
  if (rows.length === 1) return rows[0]!.id;
  throw new OperatorError('There is not just one programme: say which with --programme <id>.');
}

/** A password from standard input, or asked for at a terminal, or made where nobody can be asked. */
async function passwordOf({ passwordStdin }: UserOptions): Promise<{ password: string; made: boolean }> {
  if (!passwordStdin && !process.stdin.isTTY) return { password: randomBytes(15).toString('base64url'), made: true };
  const password = passwordStdin ? await firstLine() : await askHidden('Password: ');
  if (password.length < SHORTEST) throw new OperatorError(`A password has at least ${SHORTEST} characters.`);
  return { password, made: false };
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
}
