import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Keyring, newId, TooMany } from '#platform';
import { openDoor, PROGRAMME, type Door } from './door.db.testing.js';
import { Devices, FREE_TRIES, waitSeconds } from './devices.js';
import { checksOf, Errands } from './errands.js';
import { LinkSecrets } from './link-secrets.js';
import { later } from './moments.js';
import { RoomCodes } from './room-codes.js';

let door: Door;
let keyring: Keyring;
beforeAll(async () => {
  door = await openDoor();
  keyring = door.module.get(Keyring);
});
afterAll(() => door.close());

/** A browser that sends back the cookies it is given. */
function aBrowser() {
  const jar: string[] = [];
  return {
    request: () => ({ headers: { cookie: jar.map((line) => line.split(';')[0]).join('; ') } }) as unknown as FastifyRequest,
    reply: { header: (_: string, line: string) => jar.push(line) } as unknown as FastifyReply,
    jar,
  };
}

describe('room codes', () => {
  const now = '2026-03-07T15:00:00.000Z';
  const codes = () => new RoomCodes(door.pool, keyring, new LinkSecrets(keyring));
  const reserve = (hearingId: string, codeId: string, at = now) =>
    codes().reserve({ programmeId: PROGRAMME, hearingId }, codeId, at, later(at, 10));

  it('lead to their room, however they are typed, and are the same when asked for again', async () => {
    const [hearingId, codeId] = [newId(), newId()];
    const { code, hash } = await reserve(hearingId, codeId);
    expect(await reserve(hearingId, codeId)).toEqual({ code, hash });
    expect(await codes().find(` ${code.toLowerCase()} `)).toEqual({ programmeId: PROGRAMME, hearingId, hash });
    expect(await codes().find('nothing')).toBeNull();
    const { rows } = await door.pool.query<{ all: string }>('select json_agg(c)::text as all from access.room_codes c');
    expect(rows[0]!.all).not.toContain(code);
  });
  it('are never those of another room while that one lives', async () => {
    const [taken, hearingId, codeId] = [newId(), newId(), newId()];
    const { hash } = await reserve(hearingId, codeId);
    await door.pool.query('update access.room_codes set hearing_id = $2, code_id = $2 where digest = $1', [hash, taken]);
    const second = await reserve(hearingId, codeId);
    expect(second.hash).not.toBe(hash);
    await door.pool.query('delete from access.room_codes where digest = $1', [second.hash]);
    expect((await reserve(hearingId, codeId, later(now, 10))).hash).toBe(hash);
  });
});

describe('a device', () => {
  const devices = () => new Devices(door.pool, keyring);
  it('is known again by its cookie, and by none that somebody made', () => {
    const browser = aBrowser();
    expect(devices().known(browser.request())).toBeNull();
    devices().greet(browser.reply);
    expect(devices().known(browser.request())).toMatch(/^[0-9a-f-]{36}$/);
    expect(browser.jar[0]).toMatch(/^__Host-device=.*; Path=\/; Secure; HttpOnly; SameSite=Lax/);
    const forged = { headers: { cookie: `__Host-device=${newId()}.${'a'.repeat(43)}` } } as FastifyRequest;
    expect(devices().known(forged)).toBeNull();
  });
  it('waits after five wrong codes, each time for longer, and no other device does', async () => {
    const [device, other] = [newId(), newId()];
    for (let i = 0; i < FREE_TRIES; i += 1) {
      await devices().mayTry(device);
      await devices().missed(device);
    }
    await expect(devices().mayTry(device)).rejects.toBeInstanceOf(TooMany);
    await devices().mayTry(other);
    await door.pool.query(`update access.device_tries set last_at = last_at - interval '30 seconds'`);
    await devices().mayTry(device);
    await devices().missed(device);
    const error = await devices()
      .mayTry(device)
      .catch((reason: unknown) => reason as TooMany);
    expect((error as TooMany).seconds).toBeGreaterThan(50);
    expect([4, 5, 6, 9, 10, 1_000_000].map(waitSeconds)).toEqual([0, 30, 60, 480, 600, 600]);
  });
  it('begins anew after an hour', async () => {
    const device = newId();
    for (let i = 0; i < FREE_TRIES; i += 1) await devices().missed(device);
    await door.pool.query(`update access.device_tries set last_at = now() - interval '61 minutes' where device = $1`, [device]);
    await devices().missed(device);
    const { rows } = await door.pool.query('select tries from access.device_tries where device = $1', [device]);
    expect(rows).toEqual([{ tries: 1 }]);
  });
});

describe('an errand to a sign-in service', () => {
  const errands = () => new Errands(door.pool);
  const errand = { programmeId: PROGRAMME, purpose: 'sign-in', accountId: null, sessionId: null, role: null } as const;
  it('is good once, in the browser that began it', async () => {
    const browser = aBrowser();
    const token = await errands().begin(errand, browser.reply);
    expect(errands().tokenOf(browser.request())).toBe(token);
    expect(errands().tokenOf(aBrowser().request())).toBeNull();
    const ended = await Promise.all(Array.from({ length: 4 }, () => errands().end(token, aBrowser().reply)));
    expect(ended.filter((one) => one !== null)).toEqual([expect.objectContaining(errand)]);
  });
  it('is over after ten minutes', async () => {
    const token = await errands().begin(errand, aBrowser().reply);
    await door.pool.query(`update access.errands set ends_at = now()`);
    expect(await errands().end(token, aBrowser().reply)).toBeNull();
  });
  it('leaves nothing in the database by which it could be ended', async () => {
    const token = await errands().begin(errand, aBrowser().reply);
    const { rows } = await door.pool.query<{ all: string }>('select json_agg(e)::text as all from access.errands e');
    for (const secret of [token, ...Object.values(checksOf(token))]) expect(rows[0]!.all).not.toContain(secret);
    expect(new Set(Object.values(checksOf(token))).size).toBe(3);
  });
});
