import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { view, type Seen, type Words } from '#kernel';
import { seen } from '#spec';
import { freshDatabase } from '../postgres/testing.js';
import { pg } from '../postgres/types.js';
import { TallyRow } from '../testing/tally.testing.js';
import { ViewFold } from './fold.js';
import { ViewTable } from './table.js';

const counting = view<TallyRow, Words>({
  row: TallyRow,
  project: {
    Opened: (_, { id, programmeId, occurredOn }) => ({ programmeId, tallyId: id, sum: 0, openedOn: occurredOn, note: null }),
    Counted: (row) => row && { ...row, sum: row.sum + 1 },
    Closed: () => null,
  },
});
const table = new ViewTable('counting', counting);
const HOME = '"counted"';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const told = (n: number, type: string): Seen => seen(id(n), { type, data: {} });

let database: Awaited<ReturnType<typeof freshDatabase>>;
let client: pg.Client;
beforeEach(async () => {
  database = await freshDatabase('fold');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `create table ${HOME} ("programmeId" uuid, "tallyId" uuid primary key, sum integer, "openedOn" date, note jsonb)`,
  );
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

const sums = async () =>
  (await client.query<{ sum: number }>(`select sum from ${HOME} order by "tallyId"`)).rows.map(({ sum }) => sum);

describe.each([
  ['from nothing', true],
  ['on from where it stood', false],
])('a view folded %s', (_, fresh) => {
  let fold: ViewFold;
  beforeEach(() => {
    fold = new ViewFold(table, HOME, new Set(), fresh);
  });
  const age = async (generations: number) => {
    for (let i = 0; i < generations; i += 1) {
      fold.age();
      await fold.writeLeaving(client);
    }
  };

  it.each([0, 1, 2, 3])('is right when its rows are %d generations old before they change again', async (generations) => {
    await fold.take(client, [told(1, 'Opened'), told(2, 'Opened'), told(1, 'Counted')]);
    await age(generations);
    await fold.take(client, [told(1, 'Counted'), told(3, 'Opened')]);
    await age(generations);
    await fold.take(client, [told(1, 'Counted'), told(2, 'Counted')]);
    await fold.flush(client);
    expect(await sums()).toEqual([3, 1, 0]);
  });

  it.each([0, 2])('drops a row that is %d generations old, and takes it up again', async (generations) => {
    await fold.take(client, [told(1, 'Opened'), told(2, 'Opened')]);
    await age(generations);
    await fold.take(client, [told(1, 'Closed')]);
    await age(generations);
    await fold.flush(client);
    expect(await sums()).toEqual([0]);
    await fold.take(client, [told(1, 'Opened'), told(1, 'Counted')]);
    await age(generations);
    await fold.flush(client);
    expect(await sums()).toEqual([1, 0]);
  });

  it('has at hand what is being written', async () => {
    await fold.take(
      client,
      Array.from({ length: 2000 }, (__, n) => told(n, 'Opened')),
    );
    await age(1);
    fold.age();
    await fold.take(client, [told(3, 'Counted')]);
    const writing = fold.writeLeaving(client);
    await fold.take(client, [told(7, 'Counted')]);
    await writing;
    await fold.flush(client);
    const found = await sums();
    expect([found.length, found[3], found[7], found[8]]).toEqual([2000, 1, 1, 0]);
  });
});
