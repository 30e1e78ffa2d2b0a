import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyDuties, person, REDACTED } from '#kernel';
import { KeyDestroyed, KeyInEscrow } from '../index.js';
import { freshDatabase } from '../postgres/testing.js';
import { openTallyCourt, PROGRAMME, type TallyCourt } from '../testing/court.testing.js';
import { Count, OpenTally, tallyDecider, type TallyEvents } from '../testing/tally.testing.js';

// A count of 1 puts the tally's key away, one of 2 brings it back, one of 3 destroys it.
const duties = keyDuties<TallyEvents>({
  Counted: ({ id, data: { by } }) => ({
    ...(by === 1 && { escrow: [person(id)] }),
    ...(by === 2 && { release: [person(id)] }),
    ...(by === 3 && { destroy: [person(id)], notice: { tallyId: id } }),
  }),
});

let court: TallyCourt;
let idle: TallyCourt;
beforeAll(async () => {
  court = await openTallyCourt({ keyDuties: duties });
  idle = await openTallyCourt({ url: court.url, secret: court.secret, works: false, keyDuties: duties });
});
afterAll(async () => {
  await idle.close();
  await court.close();
});

async function opened() {
  const tallyId = court.newId();
  await court.send(OpenTally, { tallyId, note: 'for Ada' });
  return tallyId;
}
const counted = async (tallyId: string, by: number) => {
  const { position } = await court.send(Count, { tallyId, by });
  expect(await court.keeper.passed(position)).toBe(true);
};
const noteIn = async (where: TallyCourt, tallyId: string) => {
  const { file } = await where.as(() => where.streams.file(tallyDecider, tallyId));
  return file.stage === 'open' ? file.note.read() : undefined;
};

describe('what a fact asks of the keys', () => {
  it('is done once the fact is on record, and files that show the value are let go of in every process', async () => {
    const tallyId = await opened();
    expect([await noteIn(court, tallyId), await noteIn(idle, tallyId)]).toEqual(['for Ada', 'for Ada']);
    await counted(tallyId, 1);
    expect(await noteIn(court, tallyId)).toBe(REDACTED);
    await expect(court.keyring.forSealing(person(tallyId), PROGRAMME)).rejects.toThrow(KeyInEscrow);
    await counted(tallyId, 2);
    expect(await noteIn(court, tallyId)).toBe('for Ada');
    await counted(tallyId, 3);
    expect(await noteIn(court, tallyId)).toBe(REDACTED);
    for (let i = 0; i < 100 && (await noteIn(idle, tallyId)) !== REDACTED; i += 1) await new Promise((go) => setTimeout(go, 10));
    expect(await noteIn(idle, tallyId)).toBe(REDACTED);
    await expect(court.keyring.forSealing(person(tallyId), PROGRAMME)).rejects.toThrow(KeyDestroyed);
  });

  it('is done again from the beginning of the record without another outcome', async () => {
    const database = await freshDatabase('duties');
    const first = await openTallyCourt({ url: database.url, keyDuties: duties });
    const tallies = [[1], [1, 2], [1, 3]].map((counts) => ({ tallyId: first.newId(), counts }));
    for (const { tallyId, counts } of tallies) {
      await first.send(OpenTally, { tallyId, note: 'for Ada' });
      for (const by of counts) await first.send(Count, { tallyId, by });
    }
    await first.reactor.drain();
    const standing = (where: TallyCourt) => where.keyring.standing(tallies.map(({ tallyId }) => person(tallyId)));
    const before = await standing(first);
    expect([...before.values()].sort()).toEqual(['destroyed', 'escrow', 'here']);
    await first.pool.query(`update running.checkpoints set position = 0 where name = 'keys'`);
    await first.close();
    const again = await openTallyCourt({ url: database.url, secret: first.secret, keyDuties: duties });
    await again.reactor.drain();
    expect(await standing(again)).toEqual(before);
    await again.close();
    await database.drop();
  });
});
