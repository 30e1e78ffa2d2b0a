import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTallyCourt, PROGRAMME, type TallyCourt } from '../testing/court.testing.js';
import { Count, OpenTally, tallies, tallyDecider, TallyRow } from '../testing/tally.testing.js';
import { newId } from '../index.js';
import { furnishPlatform } from './databases.module.js';
import { pg } from './types.js';

const OTHER = '10000000-0000-4000-8000-000000000002';
let court: TallyCourt;
let requests: pg.Pool;
let works: pg.Pool;
const [ours, theirs] = [newId(), newId()];

beforeAll(async () => {
  court = await openTallyCourt({ views: { tallies } });
  const roles = await furnishPlatform(court.url);
  requests = new pg.Pool({ connectionString: roles.requests, max: 2 });
  works = new pg.Pool({ connectionString: roles.works, max: 2 });
  await court.send(OpenTally, { tallyId: ours, note: 'ours' });
  const { position } = await court.send(OpenTally, { tallyId: theirs, note: 'theirs' }, { programmeId: OTHER });
  await court.runner.passed(position);
});
afterAll(async () => {
  await requests.end();
  await works.end();
  await court.close();
});

/** What the role for requests sees when it says it is in a programme, or says nothing. */
const sees = async (question: string, programme?: string): Promise<unknown[]> => {
  const client = await requests.connect();
  try {
    await client.query('begin');
    if (programme) await client.query(`select set_config('app.programme', $1, true)`, [programme]);
    return (await client.query<{ what: unknown }>(question)).rows.map(({ what }) => what);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

const EVENTS = 'select distinct stream as what from record.events';
const ROWS = 'select "tallyId" as what from views.tallies';

describe('the role that answers requests', () => {
  it('is no superuser, owns nothing, and goes around no guard', async () => {
    const { rows } = await requests.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
    expect((await requests.query('select from pg_class where relowner = current_user::regrole')).rowCount).toBe(0);
  });

  it.each([
    ['events', EVENTS, [`tally-${ours}`], [`tally-${theirs}`]],
    ['rows of views', ROWS, [ours], [theirs]],
  ])('sees the %s of the programme it names, and none when it names none', async (_, question, own, others) => {
    expect(await sees(question, PROGRAMME)).toEqual(own);
    expect(await sees(question, OTHER)).toEqual(others);
    expect(await sees(question, newId())).toEqual([]);
    expect(await sees(question)).toEqual([]);
  });

  it('names it for one transaction only', async () => {
    await sees(ROWS, PROGRAMME);
    expect(await sees(ROWS)).toEqual([]);
    await requests.query('select * from record.read($1, $2, $3)', [PROGRAMME, [`tally-${ours}`], [0]]);
    expect(await sees(EVENTS)).toEqual([]);
  });

  it('sees the same after the views were built again', async () => {
    const { rebuild } = await import('../views/rebuild.js');
    await rebuild(court.context);
    expect(await sees(ROWS, PROGRAMME)).toEqual([ours]);
    expect(await sees(ROWS)).toEqual([]);
  });

  it.each([
    `insert into record.events table record.events`,
    `update record.events set data = '{}'`,
    `delete from record.events`,
    `truncate record.events`,
    `alter table record.events disable row level security`,
    `drop policy in_programme on record.events`,
    `update views.tallies set sum = 0`,
    `delete from views.tallies`,
    `alter table views.tallies no force row level security`,
    `select running.guard('views.tallies')`,
    `update running.checkpoints set position = 0`,
    `update keys.data_keys set wrapped = ''`,
    `delete from keys.data_keys`,
    `select * from keys.escrow`,
    `select * from keys.destroyed`,
    `set role postgres`,
    `set session authorization postgres`,
    `create table record.mine (a int)`,
    `select * from record.heads`,
  ])('may not: %s', async (statement) => {
    await expect(sees(statement.replace('select *', 'select 1 as what, *'), PROGRAMME)).rejects.toThrow(
      /permission denied|must be owner|must be able/,
    );
  });

  it('reads through `Reading` what is of the programme it acts in', async () => {
    const all = { where: [{}, { programmeId: OTHER }] };
    expect((await court.as(() => court.reading.rows(TallyRow, all))).map(({ tallyId }) => tallyId)).toEqual([ours]);
    // Also where a question forgets to say so.
    const seen = await court.as(() => court.reading.inProgramme((tx) => tx.find(TallyRow)));
    expect(seen.map(({ tallyId }) => tallyId)).toEqual([ours]);
  });
});

describe('the role that keeps the views', () => {
  it('sees all programmes, and changes no fact', async () => {
    expect((await works.query(EVENTS)).rowCount).toBe(2);
    expect((await works.query(ROWS)).rowCount).toBe(2);
    await expect(works.query(`update record.events set data = '{}'`)).rejects.toThrow('permission denied');
    await expect(works.query('delete from record.events')).rejects.toThrow('permission denied');
  });
});

describe('a stream of another programme', () => {
  it('is answered like one that is not there', async () => {
    const somewhereElse = { programmeId: OTHER };
    await expect(court.send(OpenTally, { tallyId: ours, note: 'stolen' }, somewhereElse)).rejects.toThrow(
      'There is nothing here by that id.',
    );
    await expect(court.send(Count, { tallyId: ours, by: 5 }, somewhereElse)).rejects.toThrow('There is no such tally.');
    await court.send(Count, { tallyId: ours, by: 1 });
    expect((await court.as(() => court.streams.file(tallyDecider, ours))).file).toMatchObject({ sum: 1 });
  });
});
