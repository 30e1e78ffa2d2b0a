import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { command, process, refuse } from '#kernel';
import { newId } from '../index.js';
import { openTallyCourt, type TallyCourt } from '../testing/court.testing.js';
import { AskEcho, Count, echo, OpenTally, tallyDecider, type TallyEvents } from '../testing/tally.testing.js';

let court: TallyCourt;
beforeEach(async () => {
  court = await openTallyCourt();
});
afterEach(() => court.close());

const sum = async (tallyId: string) => {
  const { file } = await court.as(() => court.streams.file(tallyDecider, tallyId));
  return file.stage === 'open' ? file.sum : null;
};
const stuck = async () =>
  (await court.pool.query<{ code: string; process: string }>('select code, process from running.stuck')).rows;

describe('a process', () => {
  it('sends what follows from a fact, at the moment of the fact', async () => {
    const [from, to] = [newId(), newId()];
    await court.send(OpenTally, { tallyId: to, note: 'n' });
    await court.send(AskEcho, { tallyId: from, to }, { now: '2017-05-06T10:00:00.000Z' });
    await court.reactor.drain();
    expect(await sum(to)).toBe(1);
    const event = (await court.store.readStream(`tally-${to}`))[1]!;
    expect(event.meta).toMatchObject({
      actor: 'process:echo',
      role: 'process',
      occurredAt: '2017-05-06T10:00:00.000Z',
      occurredOn: '2017-05-06',
    });
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

  it('that fails at an event is listed too, and the others go on', async () => {
    const broken = process<TallyEvents>({
      react: {
        EchoAsked: () => {
          throw new Error('This process has a fault.');
        },
      },
    });
    await court.close();
    court = await openTallyCourt({ processes: { broken, echo } });
    const [from, to] = [newId(), newId()];
    await court.send(OpenTally, { tallyId: to, note: 'n' });
    await court.send(AskEcho, { tallyId: from, to });
    await court.reactor.drain();
    expect(await sum(to)).toBe(1);
    expect(await stuck()).toEqual([{ code: 'Error', process: 'broken' }]);
  });

  it('that is refused with words that sound like an outage is not asked for ever', async () => {
    const refusing = process<TallyEvents>({ react: { EchoAsked: () => refuse('Over', 'That was terminated.') } });
    await court.close();
    court = await openTallyCourt({ processes: { refusing } });
    await court.send(AskEcho, { tallyId: newId(), to: newId() });
    await court.reactor.drain();
    expect(await stuck()).toEqual([{ code: 'Over', process: 'refusing' }]);
  });

  it('is listed at an event that nobody can read any more, and the others go on', async () => {
    const [from, to] = [newId(), newId()];
    const { upcasts } = court.context;
    const read = upcasts.read.bind(upcasts);
    jest.spyOn(upcasts, 'read').mockImplementation((event) => {
      if (event.type === 'EchoAsked') throw new Error('There is no upcast for it.');
      return read(event);
    });
    await court.send(OpenTally, { tallyId: to, note: 'n' });
    await court.send(AskEcho, { tallyId: from, to });
    await court.reactor.drain();
    expect(await stuck()).toEqual([{ code: 'Error', process: 'echo' }]);
    jest.restoreAllMocks();
    expect(await court.reactor.retryStuck()).toEqual({ tried: 1, stuck: 0 });
    expect(await sum(to)).toBe(1);
  });

  it('stays on the list when the retry is cut short', async () => {
    await court.send(AskEcho, { tallyId: newId(), to: newId() });
    await court.reactor.drain();
    await court.reactor.stop();
    await court.reactor.retryStuck();
    expect(await stuck()).toEqual([{ code: 'NotOpen', process: 'echo' }]);
  });

  it('is asked once more when what it follows from comes later in the same page', async () => {
    await court.reactor.stop();
    const [from, to] = [newId(), newId()];
    // Taking one away comes first in the record, and is refused until the other process has added five.
    const halve = process<TallyEvents>({ react: { EchoAsked: ({ data }) => [command(Count, { tallyId: data.to, by: -1 })] } });
    const add = process<TallyEvents>({
      react: { Counted: ({ data }) => (data.by === 7 ? [command(Count, { tallyId: to, by: 5 })] : []) },
    });
    await court.send(OpenTally, { tallyId: to, note: 'n' });
    await court.send(AskEcho, { tallyId: from, to });
    const other = newId();
    await court.send(OpenTally, { tallyId: other, note: 'n' });
    await court.send(Count, { tallyId: other, by: 7 });
    const again = await openTallyCourt({ url: court.url, secret: court.secret, processes: { halve, add } });
    await again.reactor.drain();
    expect(await stuck()).toEqual([]);
    expect(await sum(to)).toBe(4);
    await again.close();
  });
});
