import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { openDoor, PROGRAMME, type Door } from './door.db.testing.js';
import { LIMITS, type Opening } from './sessions.js';

let door: Door;
beforeAll(async () => void (door = await openDoor()));
afterAll(() => door.close());

const grant = { programmeId: PROGRAMME, role: 'clerk', personId: null };
const account = () => door.accounts.grant(`${newId()}@court.example`, 'a long password', grant);
const open = async (more: Partial<Opening> = {}) =>
  door.sessions.open({ accountId: await account(), ...grant, kind: 'staff', proof: ['password'], ...more });
const found = async ({ token }: { token: string }) => (await door.sessions.find(token))?.sessionId ?? null;
const age = (sessionId: string, column: string, by: string) =>
  door.pool.query(`update access.sessions set ${column} = ${column} - $2::interval where session_id = $1`, [sessionId, by]);

describe('a session', () => {
  it('is found by its token, and by no other', async () => {
    const opened = await open();
    expect(await door.sessions.find(opened.token)).toMatchObject({
      ...grant,
      sessionId: opened.sessionId,
      kind: 'staff',
      pending: null,
      proof: ['password'],
      provedLately: true,
      scope: {},
    });
    for (const wrong of ['', 'x', opened.token.slice(0, -1), `${opened.token}x`, opened.token.toLowerCase(), opened.sessionId])
      expect(await door.sessions.find(wrong)).toBeNull();
  });

  it('keeps only the hash of its token', async () => {
    const { token } = await open();
    const { rows } = await door.pool.query<{ all: string }>('select json_agg(s)::text as all from access.sessions s');
    expect(rows[0]!.all).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  it('is asked for together with others, by one query', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => open()));
    expect(await Promise.all(opened.map(found))).toEqual(opened.map(({ sessionId }) => sessionId));
  });

  it.each(Object.entries(LIMITS))('of %s is over when it lay still, and in any case at its end', async (kind, { idle, most }) => {
    const of = kind as Opening['kind'];
    const [still, old, fresh] = [await open({ kind: of }), await open({ kind: of }), await open({ kind: of })];
    await age(still.sessionId, 'used_at', idle);
    await age(old.sessionId, 'ends_at', most);
    expect([await found(still), await found(old), await found(fresh)]).toEqual([null, null, fresh.sessionId]);
  });

  it('ends with the sitting where that is sooner, and never later than its kind', async () => {
    const ends = async (until: string) => {
      const { sessionId } = await open({ kind: 'juror', until });
      const { rows } = await door.pool.query<{ minutes: number }>(
        `select round(extract(epoch from ends_at - now()) / 60)::int as minutes from access.sessions where session_id = $1`,
        [sessionId],
      );
      return rows[0]!.minutes;
    };
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    expect(await ends(inMinutes(90))).toBe(90);
    expect(await ends(inMinutes(6_000))).toBe(12 * 60);
    expect(await found(await open({ kind: 'juror', until: inMinutes(-1) }))).toBeNull();
  });

  it('notes its use once a minute', async () => {
    const opened = await open();
    const used = async () =>
      (await door.pool.query('select used_at from access.sessions where session_id = $1', [opened.sessionId])).rows;
    const first = await used();
    await found(opened);
    await door.sessions.onApplicationShutdown();
    expect(await used()).toEqual(first);
    await age(opened.sessionId, 'used_at', '2 minutes');
    await found(opened);
    await door.sessions.onApplicationShutdown();
    expect((await used())[0].used_at >= first[0].used_at).toBe(true);
  });

  it('has another token once they prove who they are, and the proof grows old', async () => {
    const opened = await open();
    await age(opened.sessionId, 'proved_at', '5 minutes');
    expect((await door.sessions.find(opened.token))!.provedLately).toBe(false);
    const proved = (await door.sessions.prove(opened.sessionId, ['password', 'totp']))!;
    expect(await found(opened)).toBeNull();
    expect(await door.sessions.find(proved.token)).toMatchObject({ provedLately: true, proof: ['password', 'totp'] });
    expect(await door.sessions.prove(newId(), ['password'])).toBeNull();
  });

  it('opens what it waited for once that is there, and only for that', async () => {
    const opened = await open({ kind: 'juror', accountId: null, pending: 'approval', scope: { seatId: PROGRAMME } });
    expect(await door.sessions.find(opened.token)).toMatchObject({
      pending: 'approval',
      accountId: null,
      scope: { seatId: PROGRAMME },
    });
    expect(await door.sessions.settle(opened.sessionId, 'second-factor')).toBe(false);
    expect(await door.sessions.settle(opened.sessionId, 'approval')).toBe(true);
    expect(await door.sessions.find(opened.token)).toMatchObject({ pending: null });
  });
});

describe('revoking', () => {
  it('ends a session at once, puts it on record, and closes what it holds open', async () => {
    const accountId = await account();
    const [ended, other] = [await open({ accountId }), await open({ accountId })];
    const closed = new Promise<void>((close) => void door.sessions.onRevoked(ended.sessionId, close));
    let otherClosed = false;
    const stop = door.sessions.onRevoked(other.sessionId, () => (otherClosed = true));
    // Listening begins with a connection of its own; a session that ends before is found by looking.
    await door.sessions.revoke(ended.sessionId);
    expect([await found(ended), await found(other)]).toEqual([null, other.sessionId]);
    await closed;
    expect(otherClosed).toBe(false);
    stop();
    expect(await door.factsOf(accountId)).toEqual(['AccessOpened', 'RoleGranted', 'SessionRevoked']);
  });

  it('ends all sessions of an account, or those in a role, or all but one', async () => {
    const accountId = await account();
    const [one, judge, two] = [await open({ accountId }), await open({ accountId, role: 'judge' }), await open({ accountId })];
    const others = await open();
    await door.sessions.end(accountId, 'judge', PROGRAMME);
    expect(await Promise.all([one, judge, two].map(found))).toEqual([one.sessionId, null, two.sessionId]);
    await door.sessions.revokeAll(accountId, 'password-changed', { but: two.sessionId });
    expect(await Promise.all([one, two].map(found))).toEqual([null, two.sessionId]);
    await door.sessions.revokeAll(accountId);
    expect(await Promise.all([two, others].map(found))).toEqual([null, others.sessionId]);
    expect((await door.sessions.own(accountId)).length).toBe(0);
    expect(await door.factsOf(accountId)).toEqual(['AccessOpened', 'RoleGranted', 'AllSessionsRevoked', 'AllSessionsRevoked']);
  });

  it('of what is over already, or was never there, changes nothing', async () => {
    const accountId = await account();
    const { sessionId } = await open({ accountId });
    await door.sessions.revoke(sessionId);
    await door.sessions.revoke(sessionId);
    await door.sessions.revoke(newId());
    expect((await door.factsOf(accountId)).filter((type) => type === 'SessionRevoked')).toHaveLength(1);
  });
});
