import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../index.js';
import { openTallyCourt, type TallyCourt } from '../testing/court.testing.js';
import { Count, OpenTally } from '../testing/tally.testing.js';
import { verify } from '../verify.js';
import { hashOf } from './chain.js';
import { roll } from './notary.js';

let court: TallyCourt;
let tallyId: string;
beforeEach(async () => {
  court = await openTallyCourt();
  tallyId = newId();
  await court.send(OpenTally, { tallyId, note: 'n' });
  for (let i = 1; i <= 3; i += 1) await court.send(Count, { tallyId, by: i });
  await court.reactor.drain();
});
afterEach(() => court.close());

const goOn = async () => {
  await court.send(Count, { tallyId, by: 1 });
  await court.reactor.drain();
};
const findings = async () => (await verify(court.context)).findings;

describe('the notary', () => {
  it('signs what comes, as far as the views', async () => {
    await goOn();
    expect(await findings()).toEqual([]);
  });

  it('signs nothing that follows a line it did not sign, so that a rewritten record stays visible', async () => {
    const stream = `tally-${tallyId}`;
    await court.pool.query('alter table record.events disable trigger all');
    let [prev, rolling] = ['', ''];
    for (const event of await court.store.readStream(stream)) {
      const data = event.revision === 2 ? '{"by":200}' : event.data;
      const hash = hashOf({ ...event, data, prev });
      await court.pool.query('update record.events set data = $1, prev = $2, hash = $3 where stream = $4 and revision = $5', [
        data,
        prev,
        hash,
        stream,
        event.revision,
      ]);
      [prev, rolling] = [hash, roll(rolling, hash)];
    }
    await court.pool.query('alter table record.events enable trigger all');
    await court.pool.query('update record.attestation set rolling = $1', [rolling]);
    await goOn();
    expect((await findings()).map(({ where }) => where)).toContain('the record');
  });

  it.each([
    ['back at its beginning', `update record.attestation set position = 0, rolling = '', streams = 0, signature = ''`],
    ['before the beginning', `update record.attestation set position = -1, rolling = '', streams = 0, signature = ''`],
    ['ahead', `update record.attestation set position = 1000`],
  ])('does not go on from a line that was put %s', async (_, statement) => {
    await court.pool.query('delete from record.heads');
    await court.pool.query(statement);
    expect((await findings()).map(({ where }) => where)).toContain('the record');
    await goOn();
    expect((await findings()).map(({ where }) => where)).toContain('the record');
  });
});
