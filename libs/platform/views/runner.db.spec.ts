import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../index.js';
import { openTallyCourt, PROGRAMME, type TallyCourt } from '../testing/court.testing.js';
import { Count, OpenTally, TallyDay, tallies, tallyDays, TallyRow, trouble } from '../testing/tally.testing.js';
import { verify } from '../verify.js';
import { rebuild, retryParked } from './rebuild.js';

let court: TallyCourt;
beforeEach(async () => {
  court = await openTallyCourt();
});
afterEach(async () => {
  trouble.at = Number.NaN;
  await court.close();
});

const counted = async (...steps: number[]) => {
  const tallyId = newId();
  let { position } = await court.send(OpenTally, { tallyId, note: 'a name' });
  for (const by of steps) ({ position } = await court.send(Count, { tallyId, by }));
  expect(await court.runner.passed(position, 5000)).toBe(true);
  return tallyId;
};
/** Waits for something that comes about by itself, five seconds at most. */
const until = async (isSo: () => Promise<boolean>) => {
  for (const end = Date.now() + 5000; !(await isSo()); await pause(20))
    if (Date.now() > end) throw new Error('It did not come about.');
};
const row = (tallyId: string) => court.as(() => court.reading.row(TallyRow, tallyId));
const all = async () => (await court.pool.query('select * from views.tallies order by "tallyId"')).rows;

describe('views', () => {
  it('show what was recorded', async () => {
    expect(await row(await counted(1, 2, 3))).toMatchObject({ sum: 6 });
  });

  it('keep sealed values sealed', async () => {
    const { note } = await row(await counted());
    expect(JSON.stringify(note)).toContain('$sealed');
    expect(await court.vault.reveal({ note }, PROGRAMME)).toEqual({ note: 'a name' });
  });

  it('are the same after a rebuild, which reads the whole record once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => counted(i, 1)));
    const before = await all();
    expect(await rebuild(court.context)).toBe(120 - 1);
    expect(await all()).toEqual(before);
  });

  it('serve while they are rebuilt', async () => {
    const tallyId = await counted(4);
    let reading = true;
    let reads = 0;
    const reader = (async () => {
      while (reading) {
        expect(await row(tallyId)).toMatchObject({ sum: 4 });
        reads += 1;
      }
    })();
    for (let i = 0; i < 5; i += 1) await rebuild(court.context, ['tallies']);
    reading = false;
    await reader;
    expect(reads).toBeGreaterThan(0);
  });

  it('go on while facts come during a rebuild, and miss none', async () => {
    const work = Promise.all(Array.from({ length: 30 }, (_, i) => counted(i)));
    for (let i = 0; i < 3; i += 1) await rebuild(court.context);
    await work;
    expect((await verify(court.context)).findings).toEqual([]);
  });

  it('that changed are built again at boot', async () => {
    const tallyId = await counted(4);
    await court.runner.stop();
    const doubled = {
      ...tallies,
      project: {
        ...tallies.project,
        Counted: (old: TallyRow | null, { data }: { data: { by: number } }) => old && { ...old, sum: old.sum + 2 * data.by },
      },
    };
    const other = await openTallyCourt({
      url: court.url,
      secret: court.secret,
      views: { tallies: doubled as typeof tallies, tallyDays },
    });
    const { position } = await other.send(Count, { tallyId, by: 1 });
    await other.runner.passed(position, 5000);
    expect(await row(tallyId)).toMatchObject({ sum: 10 });
    await other.close();
  });

  it('of a new court stand before its first command, in a process that runs none too', async () => {
    const other = await openTallyCourt({ works: false });
    expect((await other.pool.query('select from views.tallies')).rowCount).toBe(0);
    expect((await other.pool.query('select from views.tally_days')).rowCount).toBe(0);
    await other.close();
  });

  it('that are gone are built again at boot', async () => {
    const tallyId = await counted(4);
    await court.runner.stop();
    await court.pool.query('drop table views.tallies');
    const other = await openTallyCourt({ url: court.url, secret: court.secret });
    const { position } = await other.send(Count, { tallyId, by: 1 });
    await other.runner.passed(position, 5000);
    expect(await row(tallyId)).toMatchObject({ sum: 5 });
    await other.close();
  });

  it('refuse to be rebuilt by a name they do not have', async () => {
    await expect(rebuild(court.context, ['nonsense'])).rejects.toThrow('There is no view called nonsense.');
  });

  it('carry on after every connection was broken off, also those in use', async () => {
    await counted(1);
    await court.pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    // The first of what follows may still be handed a connection that is gone.
    const tallyId = await counted(2).catch(() => counted(2));
    expect(await row(tallyId)).toMatchObject({ sum: 2 });
  });

  it('carry on in one process when another stops', async () => {
    const other = await openTallyCourt({ url: court.url, secret: court.secret });
    await court.runner.stop();
    const tallyId = newId();
    await other.send(OpenTally, { tallyId, note: 'x' });
    const { position } = await other.send(Count, { tallyId, by: 2 });
    expect(await other.runner.passed(position, 5000)).toBe(true);
    await other.close();
  });
});

describe('a fact that a view cannot take', () => {
  const parked = async () =>
    (await court.pool.query<{ view: string; stream: string; error: string }>('select view, stream, error from running.parked'))
      .rows;

  it('parks its stream in that view, and the rest goes on', async () => {
    trouble.at = 13;
    const bad = await counted(1, 13, 2);
    const good = await counted(5);
    expect(await row(bad)).toMatchObject({ sum: 1 });
    expect(await row(good)).toMatchObject({ sum: 5 });
    expect(await court.as(() => court.reading.rows(TallyDay))).toMatchObject([{ count: 4 }]);
    expect(await parked()).toEqual([
      { view: 'tallies', stream: `tally-${bad}`, error: 'This view has never heard of such a number.' },
    ]);
  });

  it('is made good by a retry', async () => {
    trouble.at = 13;
    const bad = await counted(1, 13, 2);
    trouble.at = Number.NaN;
    expect(await retryParked(court.context)).toEqual(['tallies']);
    expect(await row(bad)).toMatchObject({ sum: 16 });
    expect(await parked()).toEqual([]);
  });

  describe('because the database refuses', () => {
    // One more than an integer column can hold.
    const huge = {
      ...tallies,
      project: {
        ...tallies.project,
        Counted: (old: TallyRow | null, { data }: { data: { by: number } }) =>
          old && { ...old, sum: data.by === 1000 ? 2 ** 31 : old.sum + 1 },
      },
    };
    const opensWith = async (bad: string) => {
      const other = await openTallyCourt({
        url: court.url,
        secret: court.secret,
        views: { tallies: huge as typeof tallies, tallyDays },
      });
      await other.runner.passed(await other.store.lastPosition(), 10_000);
      // A new definition is built while the old rows serve, so the checkpoint does not tell.
      await until(async () => (await parked()).length > 0);
      expect((await all()).filter(({ sum }) => sum === 2)).toHaveLength(60);
      expect(await parked()).toMatchObject([
        { view: 'tallies', stream: `tally-${bad}`, error: expect.stringContaining('integer') },
      ]);
      expect((await all()).find(({ tallyId }) => tallyId === bad)).toMatchObject({ sum: 1 });
      await other.close();
    };
    const played = async () => {
      const bad = newId();
      const ids = [...Array.from({ length: 60 }, () => newId()), bad];
      for (const tallyId of ids) await court.send(OpenTally, { tallyId, note: 'n' });
      let position = 0;
      for (const tallyId of ids)
        for (const by of tallyId === bad ? [1, 1000] : [1, 1]) ({ position } = await court.send(Count, { tallyId, by }));
      return { bad, position };
    };

    it('is found among a hundred and eighty', async () => {
      await court.runner.stop();
      await opensWith((await played()).bad);
    });

    it('is found in a rebuild as well', async () => {
      const { bad, position } = await played();
      await court.runner.passed(position, 10_000);
      await court.runner.stop();
      await opensWith(bad);
    });
  });

  it('is parked when an id in it names a row of another programme, which stays as it is', async () => {
    const tallyId = await counted(2);
    const elsewhere = {
      programmeId: newId(),
      now: (await court.as(() => court.reading.rows(TallyDay)))[0]!.day + 'T12:00:00.000Z',
    };
    const other = newId();
    await court.send(OpenTally, { tallyId: other, note: 'x' }, elsewhere);
    const { position } = await court.send(Count, { tallyId: other, by: 9 }, elsewhere);
    await court.runner.passed(position, 5000);
    expect(await court.as(() => court.reading.rows(TallyDay))).toMatchObject([{ count: 1, by: [2] }]);
    expect(await parked()).toMatchObject([
      { view: 'tallyDays', stream: `tally-${other}`, error: 'The row belongs to another programme.' },
    ]);
    expect(await row(tallyId)).toMatchObject({ sum: 2 });
  });
});
