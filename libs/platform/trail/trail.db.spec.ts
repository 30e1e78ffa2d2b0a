import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, POOL, Trail, verify } from '../index.js';
import type { pg } from '../postgres/types.js';
import { openTallyCourt, PROGRAMME, type TallyCourt } from '../testing/court.testing.js';
import type { Reader } from './looks.js';

let court: TallyCourt;
let trail: Trail;
let tallyId: string;
beforeEach(async () => {
  court = await openTallyCourt();
  trail = court.module.get(Trail);
  tallyId = newId();
});
afterEach(() => court.close());

const AT = '2026-03-07T15:00:00.000Z';
const PAGE = { take: 100, skip: 0 };
const reader: Reader = {
  programmeId: PROGRAMME,
  account: newId(),
  role: 'counter',
  person: null,
  onBehalfOf: null,
  why: null,
  route: 'Tallies.one',
  classes: ['notes'],
  evenOwn: false,
};
const note = (more: Partial<Reader> = {}, restricted = false, ids = [tallyId]) =>
  trail.note(
    { ...reader, ...more },
    ids.map((id) => ({ kind: 'tally', id })),
    AT,
    restricted,
  );
const subject = () => `tally:${tallyId}`;
const lines = async () =>
  (await court.pool.query<{ seq: number; subject: string; body: string }>('select * from trail.entries order by seq')).rows;
const findings = async () => (await verify(court.context)).findings.map(({ sentence }) => sentence);
const breaking = async (table: string, work: () => Promise<void>) => {
  await court.pool.query(`alter table ${table} rename to hidden`);
  await work();
  await court.pool.query(`alter table trail.hidden rename to ${table.split('.')[1]}`);
};

/** Changes the trail as only the database's owner could. */
const tamper = async (statement: string) => {
  await court.pool.query('alter table trail.entries disable trigger all');
  await court.pool.query(statement);
  await court.pool.query('alter table trail.entries enable trigger all');
};

describe('the trail', () => {
  it('tells who looked, as what, at what and why, the last first', async () => {
    await note({ why: 'appeal', onBehalfOf: PROGRAMME });
    await note({ role: 'auditor', classes: ['identity', 'notes'] }, true);
    expect(await trail.of(PROGRAMME, [subject()], PAGE)).toEqual([
      expect.objectContaining({ role: 'auditor', classes: ['identity', 'notes'], subject: subject(), at: AT, times: 1 }),
      expect.objectContaining({
        account: reader.account,
        role: 'counter',
        why: 'appeal',
        onBehalfOf: PROGRAMME,
        route: 'Tallies.one',
      }),
    ]);
  });

  it('is told to its own programme only', async () => {
    await note();
    expect(await trail.of(newId(), [subject()], PAGE)).toEqual([]);
  });

  it('holds nothing of a reader in clear', async () => {
    await note({ why: 'appeal' }, true);
    const [line] = await lines();
    expect(line!.subject).toBe(subject());
    for (const word of [reader.account, 'appeal', 'counter', 'Tallies', 'notes'])
      expect(JSON.stringify(line)).not.toContain(word);
  });

  it('has a restricted look on it before it says so, and others within a second', async () => {
    await note({}, true);
    expect(await lines()).toHaveLength(1);
    await note({ route: 'Tallies.list' });
    expect(await lines()).toHaveLength(1);
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect(await lines()).toHaveLength(2);
  });

  it('writes many looks together, and the same look once with its count', async () => {
    const ids = Array.from({ length: 50 }, newId);
    await Promise.all([...Array.from({ length: 20 }, () => note({}, false, ids)), note({}, true)]);
    const written = await lines();
    expect(written.map(({ seq }) => seq)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
    expect(await trail.of(PROGRAMME, [`tally:${ids[7]!}`], PAGE)).toEqual([expect.objectContaining({ times: 20 })]);
  });

  it('holds nothing of who looks at their own record', async () => {
    await note({ person: tallyId }, true);
    await note({ person: tallyId });
    await trail.flush();
    expect(await lines()).toEqual([]);
  });

  it('is one chain without gaps when several processes write it', async () => {
    const other = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    const theirs = other.module.get(Trail);
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        (i % 2 ? trail : theirs).note({ ...reader, account: newId() }, [{ kind: 'tally', id: newId() }], AT, true),
      ),
    );
    await other.close();
    expect((await lines()).map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(await findings()).toEqual([]);
  });

  it('is written at the end of the process at the latest', async () => {
    const other = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    await other.module.get(Trail).note(reader, [{ kind: 'tally', id: tallyId }], AT, false);
    await other.close();
    expect(await trail.of(PROGRAMME, [subject()], PAGE)).toHaveLength(1);
  });
});

describe('the database', () => {
  const requests = () => court.module.get<pg.Pool>(POOL);
  it('shows the role that answers requests no line outside its programme, and lets it write none', async () => {
    await note({}, true);
    expect((await requests().query('select * from trail.entries')).rows).toEqual([]);
    await expect(requests().query(`insert into trail.entries values (9, '', '', '', '', '', '')`)).rejects.toThrow(
      'permission denied',
    );
    await expect(requests().query('select * from trail.head')).rejects.toThrow('permission denied');
  });
});

describe('a trail that cannot be written', () => {
  it('refuses a restricted look, and keeps the others until it can', async () => {
    await breaking('trail.entries', async () => {
      await note({ route: 'Tallies.list' });
      await expect(note({}, true)).rejects.toThrow(/cannot write down just now who looks/);
    });
    expect(await trail.of(PROGRAMME, [subject()], PAGE)).toEqual([expect.objectContaining({ route: 'Tallies.list' })]);
    expect(await findings()).toEqual([]);
  });
});

describe('the trail of a record', () => {
  beforeEach(() => note({}, true));
  const told = () => trail.of(PROGRAMME, [subject()], PAGE);

  it('is sealed with it, and comes back with it; who looks meanwhile is not named', async () => {
    await court.keyring.escrow([subject()], PROGRAMME);
    expect(await told()).toEqual([]);
    await note({ role: 'late' }, true);
    await court.keyring.release([subject()], PROGRAMME);
    expect(await told()).toEqual([expect.objectContaining({ role: 'counter' })]);
    expect(await lines()).toHaveLength(2);
    expect(await findings()).toEqual([]);
  });
  it('is forgotten with it, and leaves the chain whole', async () => {
    await court.keyring.destroy([subject()], PROGRAMME);
    expect(await told()).toEqual([]);
    expect(await lines()).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });
});

describe('verifying the trail', () => {
  beforeEach(async () => {
    for (let i = 0; i < 4; i += 1) await note({ account: newId() }, true);
  });
  it('finds nothing in one that nobody touched', async () => expect(await findings()).toEqual([]));
  it('can only be added to', async () => {
    await expect(court.pool.query('delete from trail.entries')).rejects.toThrow('only ever added to');
    await expect(court.pool.query(`update trail.entries set at = ''`)).rejects.toThrow('only ever added to');
  });
  it.each([
    ['a body', `update trail.entries set body = 'null' where seq = 2`, 'Line 2 of the trail is not as it was written.'],
    [
      'whose it is',
      `update trail.entries set subject = 'tally:x' where seq = 4`,
      'Line 4 of the trail is not as it was written.',
    ],
    [
      'when it was',
      `update trail.entries set at = '2026-03-07T15:00:00.001Z' where seq = 3`,
      'Line 3 of the trail is not as it was written.',
    ],
    ['the programme', `update trail.entries set programme = 'x' where seq = 1`, 'Line 1 of the trail is not as it was written.'],
    ['the middle', `delete from trail.entries where seq = 2`, 'Line 2 of the trail is missing.'],
    ['the end', `delete from trail.entries where seq > 2`, 'The trail was cut short: line 3 and what followed are gone.'],
    ['all of it', `delete from trail.entries`, 'The trail was cut short: line 1 and what followed are gone.'],
    [
      'the end, and where it was signed',
      `delete from trail.entries where seq = 4; update trail.head set seq = 3, hash = (select hash from trail.entries where seq = 3)`,
      'The signed end of the trail was altered.',
    ],
    ['the signed end', `delete from trail.head`, 'The signed end of the trail was altered.'],
  ])('tells that somebody changed %s', async (_, statement, sentence) => {
    await tamper(statement);
    expect(await findings()).toEqual([sentence]);
  });
  it('does not sign what follows a cut, so that it goes on showing', async () => {
    await tamper('delete from trail.entries where seq = 4');
    await note({}, true);
    expect(await findings()).toEqual(['The last line of the trail is not the one that was signed.']);
    await note({}, true);
    expect(await findings()).toEqual(['The trail is signed up to line 4, and goes on to line 5.']);
  });
});
