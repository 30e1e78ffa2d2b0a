import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { Pool, PoolClient } from 'pg';
import { pino } from 'pino';
import {
  Acting,
  Keyring,
  LocalMasterKey,
  Reading,
  Sessions,
  SystemClock,
  ViewRunner,
  WORKS,
  Zones,
  type Receipt,
} from '#platform';
import { rules } from '../../apps/api/rules.js';
import { PlatformModule } from '../platform/platform.module.js';
import { freshDatabase } from '../platform/postgres/testing.js';
import { folded, formsAsked, formsOf } from './name-forms.js';
import { NameIndex, tokenOf } from './name-index.js';
import { FIND, NameSearch, type Found } from './name-search.js';
import * as people from './index.js';
import { PeopleModule } from './people.module.js';

const [programmeId, elsewhere] = [randomUUID(), randomUUID()];
const COURT = 10_000;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: INestApplicationContext;
let pool: Pool;

const as = <T>(work: () => T, programme: string = programmeId): T =>
  app
    .get(Acting)
    .run({ actor: 'clerk', role: 'clerk', programmeId: programme, timeZone: 'UTC', now: '2026-03-07T14:00:00.000Z' }, work);
const send = <C extends object>(type: new () => C, fields: Partial<C>, programme: string = programmeId): Promise<Receipt> =>
  as(() => app.get(CommandBus).execute<never, Receipt>(Object.assign(new type(), fields) as never), programme);

async function register(given: string, family: string, more: object = {}, programme: string = programmeId): Promise<string> {
  const personId = randomUUID();
  await send(people.RegisterPerson, { personId, given, family, language: 'en', ...more }, programme);
  return personId;
}

/** Waits until what is recorded can be found. */
async function settled(): Promise<void> {
  const { rows } = await pool.query<{ last: number }>('select max(position) as last from record.events');
  await app.get(ViewRunner).passed(rows[0]!.last, 30_000);
  const named = `select max(position) as last from record.events where type in ('PersonRegistered', 'NameChanged')`;
  const { last } = (await pool.query<{ last: number }>(named)).rows[0]!;
  for (let tries = 0; (await app.get(NameIndex).position()) < last; tries += 1) {
    if (tries > 3_000) throw new Error('The index of names does not come along.');
    await pause(10);
  }
}

const find = (question: string, programme?: string): Promise<readonly Found[]> =>
  as(() => app.get(NameSearch).find(question), programme);
const ids = async (question: string, programme?: string) => (await find(question, programme)).map(({ personId }) => personId);
const tokensOf = async (personId: string) =>
  (await pool.query<{ n: number }>('select count(*)::int as n from people.name_tokens where "personId" = $1', [personId]))
    .rows[0]!.n;

@Module({
  imports: [PeopleModule],
  providers: [
    { provide: Zones, useValue: { of: async () => 'UTC' } },
    { provide: Sessions, useValue: { find: async () => null } },
  ],
  exports: [Zones, Sessions],
})
class SmallCourt {}

beforeAll(async () => {
  database = await freshDatabase('names');
  app = await NestFactory.createApplicationContext(
    {
      module: SmallCourt,
      imports: [
        PlatformModule.forRoot({
          databaseUrl: database.url,
          masterKey: new LocalMasterKey(randomBytes(32)),
          clock: new SystemClock(),
          log: pino({ level: 'silent' }),
          views: people.peopleViews,
          processes: {},
          tables: [people.NAME_TABLES],
          permissions: rules,
          works: true,
        }),
      ],
      global: true,
    },
    { logger: false },
  );
  pool = app.get<Pool>(WORKS);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('finding people by name (care 27)', () => {
  it('finds them however they are spelled, the best fit first, and opens only whom it shows', async () => {
    const jon = await register('Jon', 'Abernathy');
    const john = await register('John', 'Abernathy');
    const gonzalez = await register('Lucía', 'González');
    const cruz = await register('Ana', 'de la Cruz', { preferred: 'Nita' });
    const brien = await register('Patrick', 'O’Brien-Walsh');
    await settled();
    expect(await ids('john abernathy')).toEqual([john, jon]);
    expect(await ids('jon abernathy')).toEqual([jon, john]);
    for (const question of ['Gonzales', 'GONZÁLEZ', 'gonzlaez', 'Lucia Gonsalez'])
      expect(await ids(question)).toEqual([gonzalez]);
    for (const question of ['Delacruz', 'nita', 'de la cruz, ana']) expect(await ids(question)).toEqual([cruz]);
    for (const question of ['obrien', 'O Brien', 'walsh', 'Pat rick']) expect(await ids(question)).toEqual([brien]);
    expect(await find('obrien')).toEqual([
      {
        personId: brien,
        name: { given: 'Patrick', family: 'O’Brien-Walsh', initial: 'O' },
        through: 'own-name',
        guardianId: null,
      },
    ]);
    expect(await ids('nobody of that name')).toEqual([]);
    expect(await ids('--')).toEqual([]);
  });

  it('finds a young person through a guardian, as long as that guardian is linked', async () => {
    const [youth, mother] = [await register('Zara', 'Quill'), await register('Henrietta', 'Featherstone')];
    const authority = { relation: 'mother', consents: true, attends: true, notified: true, reads: true, restrained: false };
    await send(people.LinkGuardian, { personId: youth, guardianId: mother, ...authority });
    await settled();
    expect((await find('fetherstone')).map(({ personId, through, guardianId }) => ({ personId, through, guardianId }))).toEqual([
      { personId: mother, through: 'own-name', guardianId: null },
      { personId: youth, through: 'guardian', guardianId: mother },
    ]);
    await send(people.UnlinkGuardian, { personId: youth, guardianId: mother });
    await settled();
    expect(await ids('fetherstone')).toEqual([mother]);
  });

  it('shows nobody of another programme', async () => {
    const there = await register('Lucía', 'Villanueva', {}, elsewhere);
    await settled();
    expect(await ids('villanueva')).toEqual([]);
    expect(await ids('villanueva', elsewhere)).toEqual([there]);
    // Not even beneath the code that asks, nor by the tokens of a name they share.
    const here = await register('Lucía', 'Villanueva');
    await settled();
    const seen = await as(() =>
      app
        .get(Reading)
        .inProgramme((tx) =>
          tx.query<{ n: number }[]>('select count(*)::int as n from people.name_tokens where "personId" = $1', [there]),
        ),
    );
    expect(seen).toEqual([{ n: 0 }]);
    const { rows } = await pool.query(
      'select from people.name_tokens a join people.name_tokens b using (token) where a."personId" = $1 and b."personId" = $2',
      [here, there],
    );
    expect(rows).toEqual([]);
  });

  it('knows an old name no more', async () => {
    const personId = await register('Bartholomew', 'Underhill');
    await settled();
    expect(await ids('Bartholomew Underhill')).toEqual([personId]);
    await send(people.ChangeName, { personId, given: 'Beatrix', family: 'Overton', effectiveOn: '2026-03-07' });
    await settled();
    expect(await ids('bartholomew')).toEqual([]);
    expect(await ids('underhill')).toEqual([]);
    expect(await ids('beatrix overton')).toEqual([personId]);
  });

  it('keeps no name in clear', async () => {
    const forms = [...formsOf({ given: 'Beatrix', family: 'Overton' })];
    const { rows } = await pool.query<{ token: string }>('select token from people.name_tokens');
    const tokens = new Set(rows.map(({ token }) => token));
    expect(forms.filter((form) => tokens.has(form) || tokens.has(form.slice(2)))).toEqual([]);
    expect(rows.every(({ token }) => /^[\w-]{22}$/.test(token) && !token.toLowerCase().includes(folded('Overton')))).toBe(true);
  });

  it('is as right after everything is read anew', async () => {
    const tokens = async () => (await pool.query('select * from people.name_tokens order by 1, 2, 3')).rows as object[];
    const before = await tokens();
    await app.get(NameIndex).rebuild();
    await settled();
    expect(await tokens()).toEqual(before);
  });
});

describe('a person whose key is put away or destroyed', () => {
  const gone = async (personId: string) => {
    for (let tries = 0; (await tokensOf(personId)) > 0 && tries < 500; tries += 1) await pause(20);
    return tokensOf(personId);
  };

  it('is found no more, leaves no token, and comes back with the key', async () => {
    const personId = await register('Wenceslas', 'Ziegenfuss');
    await settled();
    await app.get(Keyring).escrow([`person:${personId}`], programmeId);
    expect(await ids('ziegenfuss')).toEqual([]);
    expect(await gone(personId)).toBe(0);
    await app.get(Keyring).release([`person:${personId}`], programmeId);
    for (let tries = 0; (await tokensOf(personId)) === 0 && tries < 500; tries += 1) await pause(20);
    expect(await ids('ziegenfuss')).toEqual([personId]);
    await app.get(Keyring).destroy([`person:${personId}`], programmeId);
    expect(await ids('ziegenfuss')).toEqual([]);
    expect(await gone(personId)).toBe(0);
    // Nor after all is read anew from a record that still holds the envelope.
    await app.get(NameIndex).rebuild();
    await settled();
    expect(await tokensOf(personId)).toBe(0);
  });

  it('is dropped when told to, and by a look that finds it does not open', async () => {
    const [one, other] = [await register('Ottoline', 'Crabtree'), await register('Leopold', 'Crabtree')];
    await settled();
    await app.get(NameIndex).forget([one]);
    expect(await ids('crabtree')).toEqual([other]);
    // Who was forgotten and opens is taken in again; who stays forgotten has no key, or no line.
    expect(await app.get(NameIndex).putRight()).toBe(true);
    expect(new Set(await ids('crabtree'))).toEqual(new Set([one, other]));
  });
});

describe('a court of ten thousand people', () => {
  const crowded = randomUUID();

  /** As many tokens as ten thousand names have, some of them shared; while this is held, nobody looks whether those open. */
  const crowd = (client: PoolClient) =>
    client.query(`begin; select pg_advisory_xact_lock(20260318);
      insert into people.name_tokens
      select '${crowded}', left(md5((person % 1000) || '.' || form), 22), md5('person ' || person)::uuid
      from generate_series(1, ${COURT}) person, generate_series(1, 15) form`);

  it('is asked through an index, and not row by row', async () => {
    const client = await pool.connect();
    try {
      await crowd(client);
      const asked = formsAsked('Katherine Johnson');
      const tokens = await Promise.all(asked.map(({ form }) => tokenOf(app.get(Keyring), crowded, form)));
      const values = [tokens, asked.map(({ word }) => word), asked.map(({ weight }) => weight), crowded];
      const { rows: plan } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, timing off) ${FIND}`,
        values,
      );
      const steps = plan.map((step) => step['QUERY PLAN']).join('\n');
      expect(steps).toMatch(/Index (Only )?Scan using name_tokens_pkey|Bitmap Index Scan on name_tokens_pkey/);
      // Each token is looked up; the others are not even read.
      expect(steps).toMatch(/Index Cond: .*token = ANY/);
      expect(steps).not.toMatch(/Seq Scan on name_tokens/);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('shows twenty of those it finds, at most', async () => {
    await Promise.all(Array.from({ length: 25 }, () => register('Octavia', 'Thistlewood')));
    await settled();
    expect(await find('Thistlewood')).toHaveLength(20);
  });
});
