import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { person, REDACTED, Refusal } from '#kernel';
import { KeyReused, NotHere, newId, Stale } from '../index.js';
import { openTallyCourt, PROGRAMME, type TallyCourt } from '../testing/court.testing.js';
import { Count, OpenTally, tallyDecider } from '../testing/tally.testing.js';

let court: TallyCourt;
beforeAll(async () => {
  court = await openTallyCourt({ works: false });
});
afterAll(() => court.close());

const opened = async () => {
  const tallyId = newId();
  await court.send(OpenTally, { tallyId, note: 'for Ada' });
  return tallyId;
};

describe('performing a command', () => {
  it('answers where the aggregate stands', async () => {
    const tallyId = await opened();
    expect(await court.send(Count, { tallyId, by: 2 })).toMatchObject({ id: tallyId, revision: 1 });
    expect(await court.as(() => court.streams.file(tallyDecider, tallyId))).toMatchObject({ file: { sum: 2 }, revision: 1 });
  });

  it('records nothing when it is refused', async () => {
    const tallyId = await opened();
    await expect(court.send(Count, { tallyId, by: -1 })).rejects.toThrow(Refusal);
    expect(await court.store.readStream(`tally-${tallyId}`)).toHaveLength(1);
  });

  it('answers an empty decision with where things stand', async () => {
    const tallyId = await opened();
    const { revision } = await court.send(Count, { tallyId, by: 0 });
    expect(revision).toBe(0);
  });

  it('lets many commands on one stream all have their turn', async () => {
    const tallyId = await opened();
    await Promise.all(Array.from({ length: 50 }, () => court.send(Count, { tallyId, by: 1 })));
    expect((await court.as(() => court.streams.file(tallyDecider, tallyId))).file).toMatchObject({ sum: 50 });
  });

  it('says so when a decider does not know the command', async () => {
    class Unknown {}
    await expect(
      court.as(() =>
        court.streams.perform(tallyDecider, newId(), new Unknown(), {
          actor: 'a',
          role: 'b',
          programmeId: newId(),
          now: '',
          today: '',
        }),
      ),
    ).rejects.toThrow('does not know the command Unknown');
  });
});

describe('a command sent twice with one key', () => {
  it('is known again in a process that had the stream at hand as it was before', async () => {
    const tallyId = await opened();
    const other = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    await other.as(() => other.streams.file(tallyDecider, tallyId));
    const first = await court.send(Count, { tallyId, by: 5 }, { key: 'one-key' });
    await expect(other.send(Count, { tallyId, by: 7 }, { key: 'one-key' })).rejects.toThrow(KeyReused);
    expect(await other.send(Count, { tallyId, by: 5 }, { key: 'one-key' })).toEqual(first);
    expect((await other.as(() => other.streams.file(tallyDecider, tallyId))).file).toMatchObject({ sum: 5 });
    await other.close();
  });

  it('answers with the first receipt, also when more has happened since', async () => {
    const tallyId = await opened();
    const first = await court.send(Count, { tallyId, by: 5 }, { key: 'key-one-1' });
    await court.send(Count, { tallyId, by: 1 });
    expect(await court.send(Count, { tallyId, by: 5 }, { key: 'key-one-1' })).toEqual(first);
    expect((await court.as(() => court.streams.file(tallyDecider, tallyId))).file).toMatchObject({ sum: 6 });
  });

  it('is refused when the body is another', async () => {
    const tallyId = await opened();
    await court.send(Count, { tallyId, by: 5 }, { key: 'key-two-2' });
    await expect(court.send(Count, { tallyId, by: 6 }, { key: 'key-two-2' })).rejects.toThrow(KeyReused);
  });

  it('is answered before If-Match is looked at', async () => {
    const tallyId = await opened();
    const first = await court.send(Count, { tallyId, by: 5 }, { key: 'key-three', ifMatch: 0 });
    expect(await court.send(Count, { tallyId, by: 5 }, { key: 'key-three', ifMatch: 0 })).toEqual(first);
  });

  it('counts once when both come at the same moment to two processes', async () => {
    const other = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    const tallyId = await opened();
    const [a, b] = await Promise.all([court, other].map((one) => one.send(Count, { tallyId, by: 5 }, { key: 'key-four4' })));
    expect(a).toEqual(b);
    expect(await court.store.readStream(`tally-${tallyId}`)).toHaveLength(2);
    await other.close();
  });
});

describe('a file held in memory', () => {
  it('never decides a refusal that fresher facts would not', async () => {
    const other = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    const tallyId = await opened();
    await other.send(Count, { tallyId, by: 3 });
    await court.send(Count, { tallyId, by: 7 });
    await expect(other.send(Count, { tallyId, by: -10 })).resolves.toMatchObject({ revision: 3 });
    await other.close();
  });
});

describe('a file in which something sealed is open', () => {
  const noteOf = async (tallyId: string) => {
    const { file } = await court.as(() => court.streams.file(tallyDecider, tallyId));
    return file.stage === 'open' ? file.note.read() : undefined;
  };

  it('is not kept when the key goes while it is being folded', async () => {
    const tallyId = await opened();
    const fresh = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    const open = fresh.vault.open.bind(fresh.vault);
    jest.spyOn(fresh.vault, 'open').mockImplementation(async (datas, how) => {
      const before = await open(datas, how);
      await fresh.keyring.destroy([person(tallyId)], PROGRAMME);
      return before;
    });
    const read = async () => {
      const { file } = await fresh.as(() => fresh.streams.file(tallyDecider, tallyId));
      return file.stage === 'open' && file.note.read();
    };
    expect(await read()).toBe('for Ada');
    expect(await read()).toBe(REDACTED);
    await fresh.close();
  });

  it('is let go of when its key is put away, and shows it again when that is back', async () => {
    const tallyId = await opened();
    expect(await noteOf(tallyId)).toBe('for Ada');
    await court.keyring.escrow([person(tallyId)], PROGRAMME);
    expect(await noteOf(tallyId)).toBe(REDACTED);
    await court.keyring.release([person(tallyId)], PROGRAMME);
    expect(await noteOf(tallyId)).toBe('for Ada');
  });

  it('takes no words for a subject of another programme', async () => {
    const tallyId = newId();
    await court.keyring.forSealing(person(tallyId), newId());
    await expect(court.send(OpenTally, { tallyId, note: 'for Ada' })).rejects.toThrow(NotHere);
  });
});

describe('If-Match', () => {
  it('refuses a command on what has changed since', async () => {
    const tallyId = await opened();
    await court.send(Count, { tallyId, by: 1 });
    await expect(court.send(Count, { tallyId, by: 1 }, { ifMatch: 0 })).rejects.toThrow(Stale);
  });
});

describe('another programme', () => {
  it('is told what it is told of an id that nobody has', async () => {
    const tallyId = await opened();
    const answer = (id: string) =>
      court.send(Count, { tallyId: id, by: 1 }, { programmeId: newId() }).catch((error: Error) => [error.name, error.message]);
    expect(await answer(tallyId)).toEqual(await answer(newId()));
    const taken = court.send(OpenTally, { tallyId, note: 'mine' }, { programmeId: newId() });
    await expect(taken).rejects.toThrow(NotHere);
    expect(await court.as(() => court.streams.file(tallyDecider, tallyId), { programmeId: newId() })).toMatchObject({
      revision: -1,
    });
  });
});

describe('what is sealed', () => {
  it('stands in the record as an envelope and opens for a decision', async () => {
    const tallyId = await opened();
    const [event] = await court.store.readStream(`tally-${tallyId}`);
    expect(event!.data).not.toContain('for Ada');
    expect(event!.data).toContain('$sealed');
    const other = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    const { file } = await other.as(() => other.streams.file(tallyDecider, tallyId));
    expect(file.stage === 'open' && file.note.read()).toBe('for Ada');
    await other.close();
  });

  it('folds as redacted when its key is gone', async () => {
    const tallyId = await opened();
    await court.pool.query('delete from keys.data_keys where subject = $1', [`person:${tallyId}`]);
    const other = await openTallyCourt({ url: court.url, secret: court.secret, works: false });
    const { file } = await other.as(() => other.streams.file(tallyDecider, tallyId));
    expect(file.stage === 'open' && typeof file.note.read()).toBe('symbol');
    await expect(other.send(Count, { tallyId, by: 1 })).resolves.toMatchObject({ revision: 1 });
    await other.close();
  });

  it('does not open under another master key: the process does not start', async () => {
    await expect(openTallyCourt({ url: court.url, works: false })).rejects.toThrow('The master key does not open');
  });
});
