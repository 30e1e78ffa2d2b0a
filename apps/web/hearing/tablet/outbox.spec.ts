import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../../ask/problem.js';
import { openShelf, type Shelf } from './kept.js';
import { Outbox, type Queued } from './outbox.js';

/** A court that answers as it is told, and takes each key once. */
class CourtForSpecs {
  readonly done: string[] = [];
  readonly tried: string[] = [];
  answers: (Problem | 'lost' | 'ok')[] = [];
  private readonly keys = new Set<string>();

  async send({ key, about }: Queued): Promise<void> {
    this.tried.push(about);
    const answer = this.answers.shift() ?? 'ok';
    if (answer instanceof Problem) throw answer;
    if (!this.keys.has(key)) this.done.push(about);
    this.keys.add(key);
    // The court did it, and the answer was lost on its way.
    if (answer === 'lost') throw Problem.away();
  }
}

let shelf: Shelf;
let court: CourtForSpecs;
let later: { ms: number; work: () => void }[];
let keys = 0;
let shown: readonly Queued[];

const openOutbox = (): Outbox =>
  new Outbox(shelf, {
    send: (one) => court.send(one),
    courtTime: () => '2026-03-14T14:42:00.000Z',
    alone: (work) => work(),
    later: (ms, work) => void later.push({ ms, work }),
    onChange: (all) => (shown = all),
    newKey: () => `key-${(keys += 1)}`,
  });

beforeEach(async () => {
  shelf = openShelf();
  await shelf.wipe();
  court = new CourtForSpecs();
  later = [];
});

const states = () => shown.map(({ about, state }) => `${about} ${state}`);
const settled = async (outbox: Outbox) => {
  await outbox.flush();
};

describe('what waits on a tablet', () => {
  it('is kept before it is shown, and gone from the tablet but for when the court had it', async () => {
    const outbox = openOutbox();
    court.answers = [Problem.away()];
    await outbox.add('vote', '/votes', { choice: 'for' });
    await outbox.flush();
    expect(await shelf.queued()).toEqual([expect.objectContaining({ state: 'saved', body: { choice: 'for' } })]);
    await settled(outbox);
    expect(states()).toEqual(['vote received']);
    expect(await shelf.queued()).toEqual([
      expect.objectContaining({ state: 'received', body: null, at: '2026-03-14T14:42:00.000Z' }),
    ]);
  });

  it('is sent again after a while, longer each time, and done once', async () => {
    const outbox = openOutbox();
    court.answers = ['lost', new Problem(503, 'Unavailable', 'Not now.'), new Problem(429, 'TooMany', 'Wait.'), 'ok'];
    await outbox.add('vote', '/votes', {});
    await outbox.flush();
    while (later.length > 0 && shown[0]!.state === 'saved') {
      later.at(-1)!.work();
      await outbox.flush();
    }
    expect(court.done).toEqual(['vote']);
    expect(shown[0]).toMatchObject({ state: 'received' });
    for (const [i, { ms }] of later.entries()) {
      expect(ms).toBeGreaterThanOrEqual(500 * 2 ** i * 0.75);
      expect(ms).toBeLessThanOrEqual(500 * 2 ** i * 1.25);
    }
  });

  it('keeps its order: nothing overtakes what could not be sent', async () => {
    const outbox = openOutbox();
    court.answers = [Problem.away(), Problem.away(), Problem.away()];
    await outbox.add('first', '/a', {});
    await outbox.add('second', '/b', {});
    await outbox.add('third', '/c', {});
    await outbox.flush();
    expect(court.done).toEqual([]);
    court.answers = [];
    await outbox.flush();
    expect(court.done).toEqual(['first', 'second', 'third']);
  });

  it('goes on past what the court does not accept, and says why', async () => {
    const outbox = openOutbox();
    court.answers = [new Problem(409, 'RoundOver', 'That round was closed.'), 'ok'];
    await outbox.add('vote', '/a', {});
    await outbox.add('note', '/b', {});
    await outbox.flush();
    expect(shown.map(({ state, code, sentence }) => [state, code, sentence])).toEqual([
      ['refused', 'RoundOver', 'That round was closed.'],
      ['received', undefined, undefined],
    ]);
  });

  it.each([
    ['while the room is stopped', new Problem(409, 'RoomStopped', 'The room is stopped.')],
    ['where the tablet lost its seat: it is not the vote that was refused', new Problem(401, 'NotSignedIn', 'Sign in.')],
  ])('waits %s', async (_, problem) => {
    const outbox = openOutbox();
    court.answers = [problem];
    await outbox.add('vote', '/a', {});
    await outbox.flush();
    expect(states()).toEqual(['vote saved']);
    await outbox.flush();
    expect(states()).toEqual(['vote received']);
  });

  it('survives a reload, under the same key', async () => {
    court.answers = ['lost'];
    const before = openOutbox();
    await before.add('vote', '/a', { choice: 'for' });
    await before.flush().catch(() => undefined);
    const [saved] = await shelf.queued();
    const after = openOutbox();
    await after.open();
    await after.flush();
    expect(court.done).toEqual(['vote']);
    expect(shown).toEqual([expect.objectContaining({ key: saved!.key, state: 'received' })]);
  });

  it('is in order of what was done, whatever the tablet’s clock says', async () => {
    court.answers = [Problem.away()];
    const outbox = openOutbox();
    const real = Date.now;
    try {
      await outbox.add('first', '/a', {});
      Date.now = () => real() - 86_400_000;
      await outbox.add('second', '/b', {});
    } finally {
      Date.now = real;
    }
    const after = openOutbox();
    court.answers = [];
    await after.open();
    await after.flush();
    expect(court.done.slice(0, 2)).toEqual(['first', 'second']);
    expect(after.latest('second')).toMatchObject({ at: '2026-03-14T14:42:00.000Z' });
  });

  it('is gone after a wipe, also what was on its way', async () => {
    const outbox = openOutbox();
    let answer = () => {};
    const slow = new Promise<void>((done) => (answer = done));
    const sending = court.send.bind(court);
    court.send = async (one) => {
      await slow;
      await sending(one);
    };
    await outbox.add('vote', '/a', { choice: 'against' });
    const flushing = outbox.flush();
    outbox.forget();
    await shelf.wipe();
    answer();
    await flushing;
    expect(shown).toEqual([]);
    expect(await shelf.queued()).toEqual([]);
  });
});
