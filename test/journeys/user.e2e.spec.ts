import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { LocalMasterKey } from '#platform';
import { openCourt, problem, type Court } from './court.js';

// Each command is a program that starts.
const PATIENCE = 300_000;

let court: Court;
const secret = randomBytes(32);
beforeAll(async () => void (court = await openCourt({ masterKey: new LocalMasterKey(secret) })));
afterAll(() => court?.close());

/** Runs the operator's command at no terminal, as a script does. */
const run = (args: readonly string[], input = '') =>
  new Promise<{ code: number; out: string; said: string }>((told) => {
    const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: court.databaseUrl, MASTER_KEY: secret.toString('hex') };
    const child = execFile(process.execPath, ['dist/apps/cli/main.js', 'user', ...args], { env }, (error, out, said) =>
      told({ code: error ? Number(error.code) : 0, out, said }),
    );
    child.stdin!.end(input);
  });
const json = async (...args: string[]) => {
  const { code, out, said } = await run([...args, '--json']);
  expect({ code, said }).toEqual({ code: 0, said: '' });
  return JSON.parse(out) as Record<string, string>;
};
const signIn = (login: string, password: string) => request(court.url).post('/api/session').send({ login, password });

describe('court user', () => {
  it(
    'makes an account, changes what it may, and closes it',
    async () => {
      const login = court.word(`operator.${randomUUID()}`);
      const made = await json('add', login, '--role', 'clerk');
      expect(made).toMatchObject({ programmeId: court.programmeId, role: 'clerk', personId: null });
      expect(made['password']).toMatch(/^[\w-]{20}$/);
      const { token } = (await signIn(login, made['password']!).expect(200)).body as { token: string };

      await json('grant', login, '--role', 'bailiff', '--programme', court.programmeId);
      expect(problem(await signIn(login, made['password']!), 409, 'ChooseRole').title).toMatch(/bailiff, clerk/);
      await json('withdraw', login, '--role', 'clerk');
      problem(await court.as(request(court.url).get('/api/session'), token), 401);

      expect((await run(['reset-password', login, '--password-stdin'], 'another long password\n')).code).toBe(0);
      problem(await signIn(login, made['password']!), 401);
      for (let times = 0; times < 5; times += 1) await signIn(login, 'wrong');
      problem(await signIn(login, 'another long password'), 401);
      const listed = JSON.parse((await run(['list', '--json'])).out) as { accountId: string; locked: boolean }[];
      expect(listed.find(({ accountId }) => accountId === made['accountId'])).toMatchObject({ locked: true, stage: 'open' });
      await json('unlock', login);
      await signIn(login, 'another long password').expect(200);

      await json('close', login);
      problem(await signIn(login, 'another long password'), 401);
      expect(JSON.stringify(listed)).not.toContain(login);
    },
    PATIENCE,
  );

  it(
    'says in one sentence what it will not do',
    async () => {
      const login = court.word(`operator.${randomUUID()}`);
      await json('add', login, '--role', 'judge');
      for (const [args, sentence] of [
        [['add', login, '--role', 'judge'], 'Somebody has this login.'],
        [['add', randomUUID(), '--role', 'king'], /^--role must be one of coordinator, judge, /],
        [['add', randomUUID(), '--role', 'judge', '--programme', 'x'], '--programme must be the id of a programme.'],
        [['add', randomUUID(), '--role', 'judge', '--password-stdin'], 'A password has at least 10 characters.'],
        [['unlock', randomUUID()], 'There is no account with this login.'],
      ] as const) {
        const { code, out, said } = await run(args, 'short\n');
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(said.trim()).toMatch(sentence);
      }
      expect((await run(['add', login])).code).toBe(2);
    },
    PATIENCE,
  );
});
