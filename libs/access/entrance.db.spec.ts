import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { newId } from '#platform';
import { openDoor, PROGRAMME, type Door } from './door.db.testing.js';
import { Entrance } from './entrance.js';
import { Factors } from './factors.js';

let door: Door;
let entrance: Entrance;
beforeAll(async () => {
  door = await openDoor('required');
  entrance = door.module.get(Entrance);
});
afterAll(() => door.close());

const PASSWORD = 'a long password';
const somebody = async (role: string) => {
  const login = `${newId()}@court.example`;
  return { login, accountId: await door.accounts.grant(login, PASSWORD, { programmeId: PROGRAMME, role, personId: null }) };
};

describe('where a second factor is required', () => {
  it.each(['coordinator', 'judge', 'clerk', 'admin', 'evaluator'])(
    'a %s without one may only enrol one, and not for long',
    async (role) => {
      const { login } = await somebody(role);
      const { pending, token, sessionId } = await entrance.signIn(login, PASSWORD, {});
      expect(pending).toBe('enrolment');
      await door.pool.query(`update access.sessions set ends_at = ends_at - interval '10 minutes' where session_id = $1`, [
        sessionId,
      ]);
      expect(await door.sessions.find(token)).toBeNull();
    },
  );

  it.each(['juror', 'foreperson', 'respondent', 'guardian', 'harmed-party', 'site-supervisor'])(
    'a %s needs none',
    async (role) => {
      const { login } = await somebody(role);
      expect((await entrance.signIn(login, PASSWORD, {})).pending).toBeNull();
    },
  );

  it('is one of the account’s: its secret opens under the account’s own key alone', async () => {
    const factors = door.module.get(Factors);
    const [{ accountId }, other] = [await somebody('clerk'), await somebody('clerk')];
    const home = { accountId, programmeId: PROGRAMME };
    const { factorId, secret } = await factors.begin(home);
    const code = await generate({ secret });
    expect(await factors.confirm({ ...home, accountId: other.accountId }, factorId, code)).toBe(false);
    expect(await factors.confirm(home, newId(), code)).toBe(false);
    expect(await factors.confirm(home, factorId, code)).toBe(true);
    const { rows } = await door.pool.query<{ kept: string }>(
      'select secret::text as kept from access.factors where factor_id = $1',
      [factorId],
    );
    expect(rows[0]!.kept).toContain(`account:${accountId}`);
    expect(rows[0]!.kept).not.toContain(secret);
  });

  it('locks after tries that come all at once, as after those that come one by one', async () => {
    const { login, accountId } = await somebody('clerk');
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => entrance.signIn(login, 'wrong', {})));
    expect(tries.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(entrance.signIn(login, PASSWORD, {})).rejects.toThrow('do not belong together');
    expect(await door.factsOf(accountId)).toEqual(expect.arrayContaining(['SignInsFailed', 'AccessLocked']));
  });
});
