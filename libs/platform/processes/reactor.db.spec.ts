import { newId } from '../index.js';
import { openTallyCourt, type TallyCourt } from '../testing/court.testing.js';
import { AskEcho, Count, OpenTally, tallyDecider } from '../testing/tally.testing.js';

let court: TallyCourt;
beforeEach(async () => {
  court = await openTallyCourt();
});
afterEach(() => court.close());

const sum = async (tallyId: string) => {
  const { file } = await court.as(() => court.streams.file(tallyDecider, tallyId));
  return file.stage === 'open' ? file.sum : null;
};
const stuck = async () => (await court.pool.query<{ code: string; process: string }>('select code, process from running.stuck')).rows;

describe('a process', () => {
  it('sends what follows from a fact, at the moment of the fact', async () => {
    const [from, to] = [newId(), newId()];
    await court.send(OpenTally, { tallyId: to, note: 'n' });
    await court.send(AskEcho, { tallyId: from, to }, { now: '2017-05-06T10:00:00.000Z' });
    await court.reactor.drain();
    expect(await sum(to)).toBe(1);
    const event = (await court.store.readStream(`tally-${to}`))[1]!;
    expect(event.meta).toMatchObject({ actor: 'process:echo', role: 'process', occurredAt: '2017-05-06T10:00:00.000Z', occurredOn: '2017-05-06' });
    expect(event.meta.causation).toBe((await court.store.readStream(`tally-${from}`))[0]!.eventId);
  });

  it('changes nothing when a fact is delivered again', async () => {
    const [from, to] = [newId(), newId()];
    await court.send(OpenTally, { tallyId: to, note: 'n' });
    await court.send(AskEcho, { tallyId: from, to });
    await court.reactor.drain();
    await court.reactor.stop();
    await court.pool.query(`update running.checkpoints set position = 0 where name = 'processes'`);
    const other = await openTallyCourt({ url: court.url, secret: court.secret });
    await other.reactor.drain();
    expect(await sum(to)).toBe(1);
    await other.close();
  });

  it('that is refused is listed as stuck, stops nothing, and can be tried again', async () => {
    const [from, missing, to] = [newId(), newId(), newId()];
    await court.send(OpenTally, { tallyId: to, note: 'n' });
    await court.send(AskEcho, { tallyId: from, to: missing });
    await court.send(AskEcho, { tallyId: from, to });
    await court.reactor.drain();
    expect(await sum(to)).toBe(1);
    expect(await stuck()).toEqual([{ code: 'NotOpen', process: 'echo' }]);
    await court.send(OpenTally, { tallyId: missing, note: 'n' });
    expect(await court.reactor.retryStuck()).toEqual({ tried: 1, stuck: 0 });
    expect(await sum(missing)).toBe(1);
    await court.send(Count, { tallyId: missing, by: 1 });
    expect(await court.reactor.retryStuck()).toEqual({ tried: 0, stuck: 0 });
    expect(await sum(missing)).toBe(2);
  });
});
