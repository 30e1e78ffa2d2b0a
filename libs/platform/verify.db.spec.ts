import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { person } from '#kernel';
import { EventStore, newId } from './index.js';
import { openTallyCourt, PROGRAMME, type TallyCourt } from './testing/court.testing.js';
import { Count, OpenTally } from './testing/tally.testing.js';
import { verify } from './verify.js';

let court: TallyCourt;
let tallyId: string;
beforeEach(async () => {
  court = await openTallyCourt();
  tallyId = newId();
  await court.send(OpenTally, { tallyId, note: 'n' });
  for (let i = 1; i <= 4; i += 1) await court.send(Count, { tallyId, by: i });
  const other = newId();
  await court.send(OpenTally, { tallyId: other, note: 'n' });
  await court.reactor.drain();
});
afterEach(() => court.close());

/** Changes the record as only the database's owner could, triggers off. */
const tamper = async (statement: string) => {
  await court.pool.query('alter table record.events disable trigger all');
  await court.pool.query(statement, statement.includes('$1') ? [`tally-${tallyId}`] : []);
  await court.pool.query('alter table record.events enable trigger all');
};
const named = async () => (await verify(court.context)).findings.map(({ where }) => where);

describe('verifying the record', () => {
  it('finds nothing in a record that nobody touched', async () => {
    expect(await verify(court.context)).toMatchObject({ events: 6, streams: 2, findings: [] });
  });

  it.each([
    ['the data', `update record.events set data = '{"by":9}' where stream = $1 and revision = 2`],
    ['the data of the last event', `update record.events set data = '{"by":5}' where stream = $1 and revision = 4`],
    [
      'the metadata',
      `update record.events set meta = replace(meta::text, 'somebody', 'somebodx')::json where stream = $1 and revision = 1`,
    ],
    [
      'a hash',
      `update record.events set hash = translate(left(hash, 1), '0123456789abcdef', '123456789abcdef0') || substr(hash, 2) where stream = $1 and revision = 3`,
    ],
    [
      'the hash of the last event',
      `update record.events set hash = translate(left(hash, 1), '0123456789abcdef', '123456789abcdef0') || substr(hash, 2) where stream = $1 and revision = 4`,
    ],
    [
      'when it was written down',
      `update record.events set recorded_at = recorded_at - interval '1 day' where stream = $1 and revision = 4`,
    ],
    [
      'a microsecond of that',
      `update record.events set recorded_at = recorded_at + interval '1 microsecond' where stream = $1 and revision = 4`,
    ],
    [
      'a blank in the metadata',
      `update record.events set meta = replace(meta::text, ',', ', ')::json where stream = $1 and revision = 4`,
    ],
    [
      'the metadata, by a name that stands twice',
      `update record.events set meta = ('{"actor":"another",' || substr(meta::text, 2))::json where stream = $1 and revision = 4`,
    ],
    [
      'the data, by a name that stands twice',
      `update record.events set data = ('{"by":9,' || substr(data::text, 2))::json where stream = $1 and revision = 4`,
    ],
    ['the type', `update record.events set type = 'EchoAsked' where stream = $1 and revision = 4`],
    ['the end of a stream', `delete from record.events where stream = $1 and revision >= 3`],
    ['the middle of a stream', `delete from record.events where stream = $1 and revision = 2`],
    ['a whole stream', `delete from record.events where stream = $1`],
  ])('names the stream when somebody changed %s', async (_, statement) => {
    await tamper(statement);
    expect(await named()).toContain(`tally-${tallyId}`);
  });

  it('finds two events of two streams that changed places', async () => {
    const move = (from: number, to: number) => `update record.events set position = ${to} where position = ${from};`;
    await tamper(move(5, -1) + move(6, 5) + move(-1, 6));
    expect(await named()).toEqual(['the record']);
  });

  it('finds a stream cut short at the very end of the record', async () => {
    await court.send(Count, { tallyId, by: 1 });
    await court.reactor.drain();
    await tamper(`delete from record.events where stream = $1 and revision = 5`);
    expect(await named()).toContain(`tally-${tallyId}`);
  });

  it('finds a head that was signed by somebody without the key', async () => {
    await court.pool.query(
      `update record.heads set revision = 3, hash = (select hash from record.events where stream = $1 and revision = 3) where stream = $1`,
      [`tally-${tallyId}`],
    );
    await tamper(`delete from record.events where stream = $1 and revision = 4`);
    expect(await named()).toContain(`tally-${tallyId}`);
  });

  it('finds a row of a view that is not what the facts say', async () => {
    await court.pool.query('update views.tallies set sum = 99 where "tallyId" = $1', [tallyId]);
    expect(await named()).toEqual(['view tallies']);
  });

  it('finds a key that was destroyed and put back', async () => {
    const subject = person(tallyId);
    const { rows } = await court.pool.query('select * from keys.data_keys where subject = $1', [subject]);
    await court.keyring.destroy([subject], PROGRAMME);
    expect(await named()).toEqual([]);
    await court.pool.query('insert into keys.data_keys select * from json_populate_record(null::keys.data_keys, $1)', [
      JSON.stringify({ ...rows[0], wrapped: `\\x${(rows[0] as { wrapped: Buffer }).wrapped.toString('hex')}` }),
    ]);
    expect(await named()).toEqual([subject]);
  });

  it('cannot be changed by the application: the database refuses', async () => {
    await expect(court.pool.query('delete from record.events')).rejects.toThrow('only ever added to');
    await expect(court.pool.query(`update record.events set type = 'x'`)).rejects.toThrow('only ever added to');
    await expect(court.pool.query('truncate record.events')).rejects.toThrow('only ever added to');
  });

  it('compares what was signed also where positions have gaps', async () => {
    // As the other store has it: its places are byte positions, and the signed one may be that of an event that is not ours.
    const { store } = court.context;
    const sparse = Object.assign(Object.create(EventStore.prototype) as EventStore, {
      lastPosition: () => store.lastPosition(),
      readAll: async (after: number, limit: number) => store.readAll(after, limit),
    });
    await court.pool.query(`update record.heads set signature = 'nonsense' where stream = $1`, [`tally-${tallyId}`]);
    await court.pool.query('update record.attestation set position = position + 1');
    const { findings } = await verify({ ...court.context, store: sparse });
    expect(findings.map(({ where }) => where)).toEqual(expect.arrayContaining([`tally-${tallyId}`, 'the record']));
  });

  it('says that nothing is signed when the signed line is gone', async () => {
    await court.pool.query('delete from record.attestation');
    expect(await named()).toContain('the record');
  });
});
