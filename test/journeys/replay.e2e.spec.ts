import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { LocalMasterKey, WORKS, verify, VIEWS_CONTEXT, type ViewsContext } from '#platform';
import { courtChecks } from '../../apps/api/checks.js';
import { CourtModule } from '../../apps/api/court.module.js';
import { arrestsOf } from '../../apps/cli/replay/arrests.js';
import { choices } from '../../apps/cli/replay/choices.js';
import { accountedFor, funnelLines } from '../../apps/cli/replay/funnel.js';
import type { Playing } from '../../apps/cli/replay/play.js';
import { playThrough, type Summary, type Watch } from '../../apps/cli/replay/replay.command.js';
import { SeededSeeds } from '../../apps/cli/replay/seeded.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';

const SEED = 5;
const ROWS = [
  'year,offense,armed_with,age,arrests',
  '2001,Shoplifting,Unarmed,13,4',
  '2001,Simple Assault,Unarmed,15,5',
  '2001,Simple Assault,Knife/Cutting Instrument,16,1',
  '2001,Disorderly Conduct,Unarmed,16,4',
  '2001,Destruction/Damage/Vandalism of Property,Unarmed,14,4',
  '2001,Liquor Law Violations,Unarmed,17,3',
  '2001,Robbery,Unarmed,16,1',
  '2001,All Other Offenses,Unarmed,15,3',
  '1999,Arson,Unarmed,15,2',
];
const master = new LocalMasterKey(randomBytes(32));
const toTheEnd: Watch = () => true;

let folder: string;
let playing: Playing;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youth-court-arrests-'));
  const file = join(folder, 'arrests.csv');
  await writeFile(file, ROWS.join('\n'));
  const arrests = await arrestsOf(file, 2001, { choose: choices(SEED) });
  playing = { year: 2001, seed: SEED, arrests, preset: 'time-dollar-youth-court' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Plays in a court of its own process, as the command does, and looks at what it left. */
async function played(url: string, watch: Watch) {
  const options = { databaseUrl: url, masterKey: master, log: pino({ level: 'silent' }), seeds: new SeededSeeds(SEED) };
  const app = await NestFactory.createApplicationContext(CourtModule.forRoot(options), { logger: false, abortOnError: false });
  try {
    const summary = await playThrough(app, playing, watch);
    const { rows: stuck } = await app.get<Pool>(WORKS).query('select process, command, code from running.stuck');
    const { findings } = await verify(app.get<ViewsContext>(VIEWS_CONTEXT), courtChecks, () => undefined);
    return { summary, stuck, findings };
  } finally {
    await app.close();
  }
}

const nothingWrong = { stuck: [], findings: [] };

describe('a year of arrests played through the court', () => {
  let first: Summary;

  it('accounts for every referral, refuses nothing and leaves a record that verifies', async () => {
    const database = await freshDatabase('replay');
    const { summary, ...left } = await played(database.url, toTheEnd);
    await database.drop();
    first = summary!;
    expect(left).toEqual(nothingWrong);
    expect(first).toMatchObject({ cases: 25, refused: {}, funnel: { referred: 25 } });
    expect(accountedFor(first.funnel)).toBe(25);
    expect(first.funnel.ends.completed).toBeGreaterThan(3);
    expect(funnelLines(first).join('\n')).toContain('Referred                         25');
  }, 240_000);

  it('comes to the same when it is interrupted, and goes on where it was', async () => {
    const database = await freshDatabase('replay');
    const half = await played(database.url, (day) => day < '2001-08-15');
    expect(half).toEqual({ summary: undefined, ...nothingWrong });
    const { summary, ...left } = await played(database.url, toTheEnd);
    await database.drop();
    expect(left).toEqual(nothingWrong);
    expect(summary!.funnel).toEqual(first.funnel);
    expect(summary!.commands).toBeLessThan(first.commands * 0.75);
  }, 240_000);
});

describe('a file that cannot be played', () => {
  const read = async (rows: readonly string[], year = 2001) => {
    const file = join(folder, 'broken.csv');
    await writeFile(file, rows.join('\n'));
    return arrestsOf(file, year, { choose: choices(SEED) });
  };

  it('is refused by the number of its broken row', () =>
    expect(read([...ROWS, '2001,Arson,Unarmed,abc,1'])).rejects.toThrow('nothing was. Row 11: age "abc" is not a whole number.'));
  it('is refused where it has nothing of that year, with the years it has', () =>
    expect(read(ROWS, 2000)).rejects.toThrow('has no arrests of 2000. It has 1999, 2001.'));
});
