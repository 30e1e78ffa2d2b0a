import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { creditViews } from '#credit';
import { dispositionViews } from '#disposition';
import { newId, tablesOf } from '#platform';
import { serviceViews } from '#service';
import { furnishPlatform } from '../../libs/platform/postgres/databases.module.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { pg } from '../../libs/platform/postgres/types.js';
import type { Row } from '../../libs/platform/views/table.js';
import { courtChecks } from './checks.js';

const tables = tablesOf({ ...creditViews, ...dispositionViews, ...serviceViews });
let database: Awaited<ReturnType<typeof freshDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase('checks');
  await furnishPlatform(database.url);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (const table of tables) await client.query(table.create('views'));
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
beforeEach(() => client.query('truncate views.ledger, views.hours, views.sanctions, views.timesheets'));

const EMPTY: Record<string, unknown> = {
  uuid: newId(),
  text: 'x',
  integer: 0,
  boolean: false,
  date: '2026-03-07',
  timestamptz: null,
  jsonb: null,
};
/** Puts a row into a view as nobody should, the other columns filled with anything. */
async function plant(name: string, row: Row): Promise<void> {
  const table = tables.find((one) => one.name === name)!;
  const filler = Object.fromEntries(
    table.columns.map(({ name: column, type, nullable }) => [column, nullable ? null : EMPTY[type]]),
  );
  await client.query(table.upsert(`views."${table.table}"`), table.values([{ ...filler, ...row }]));
}
const found = async () => (await Promise.all(courtChecks.map((check) => check(client)))).flat().map(({ sentence }) => sentence);

const leg = (entryId: string, accountId: string, minutes: number, reference: string | null) =>
  plant('ledger', { id: `${accountId}:${entryId}:${minutes}`, entryId, accountId, minutes, basis: 'voluntary', reference });
const [person, court, reference] = [newId(), newId(), newId()];
const entry = async (minutes = 60) => {
  const entryId = newId();
  await leg(entryId, person, minutes, reference);
  await leg(entryId, court, -60, reference);
  return entryId;
};

describe('what the court asks of its own books', () => {
  it('finds nothing in books that are right', async () => {
    await entry();
    expect(await found()).toEqual([]);
  });

  it('finds an entry whose sides do not sum to zero', async () => {
    const entryId = await entry(75);
    expect(await found()).toEqual([`The ledger entry ${entryId} does not sum to zero.`]);
  });

  it('finds something done once that was credited twice', async () => {
    await entry();
    await entry();
    expect(await found()).toEqual([`What was done once (${reference}) is credited more than once.`]);
  });

  it('finds hours that count for more minutes than were worked', async () => {
    await plant('hours', { id: 'a', minutes: 60, countedMinutes: 60, givenMinutes: 30 });
    expect(await found()).toEqual(['An entry counts for more minutes than were worked.']);
  });

  it('finds a sanction that counts more than was asked, or other minutes than its timesheet', async () => {
    const sanctionId = newId();
    await plant('sanctions', { sanctionId, unit: 'minutes', amount: 600, done: 660 });
    await plant('timesheets', { timesheetId: sanctionId, sanctionId, doneMinutes: 600 });
    expect(await found()).toEqual([
      'A sanction counts more than was asked.',
      'A sanction counts other minutes than its timesheet.',
    ]);
  });
});
