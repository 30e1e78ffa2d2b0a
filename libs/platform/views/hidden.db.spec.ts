import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Seen } from '#kernel';
import { FiguresRow, NotHere, newId, ProgrammeRow } from '../index.js';
import { openTallyCourt, PROGRAMME, type TallyCourt } from '../testing/court.testing.js';
import {
  AskEcho,
  Count,
  OpenTally,
  tallies,
  tallyDecider,
  tallyDays,
  TallyRow,
  type TallyEvents,
} from '../testing/tally.testing.js';
import { verify } from '../verify.js';
import type { Hides } from './hidden.js';
import { rebuild } from './rebuild.js';

/** Who echoes whom, in one document for all. */
@Entity('echoes')
class Echoes extends FiguresRow {
  @PrimaryColumn('text') key!: string;
  @Column('jsonb') to!: string[];
}
const echoes = view<Echoes, TallyEvents>({
  row: Echoes,
  figures: true,
  keys: ({ id }) => [`of:${id}`],
  project: {
    EchoAsked: (row, { programmeId, data: { to } }, key) => ({ programmeId, key, to: [...(row?.to ?? []), to] }),
  },
});

/** Everything that was ever echoed; of what vanished it says nothing. */
@Entity('echoed')
class Echoed extends ProgrammeRow {
  @PrimaryColumn('uuid') programme!: string;
  @Column('jsonb') ids!: string[];
}
const echoed = view<Echoed, TallyEvents>({
  row: Echoed,
  forget: (row, hidden) => ({ ...row, ids: row.ids.filter((id) => !hidden.has(id)) }),
  keys: ({ programmeId }) => [programmeId],
  project: {
    EchoAsked: (row, { programmeId, data: { to } }) => ({ programmeId, programme: programmeId, ids: [...(row?.ids ?? []), to] }),
  },
});

// Seven hides the tally, eight expunges it, nine shows it again.
const HIDES: Record<number, 'hide' | 'expunge' | 'show'> = { 7: 'hide', 8: 'expunge', 9: 'show' };
const hides: Hides = {
  Counted: ({ id, data: { by } }: Seen<TallyEvents, 'Counted'>) => (HIDES[by] ? { [HIDES[by]]: [id] } : {}),
};
const views = { tallies, tallyDays, echoes, echoed };

let court: TallyCourt;
beforeEach(async () => {
  court = await openTallyCourt({ views, hides });
});
afterEach(() => court.close());

const open = async () => {
  const tallyId = newId();
  await court.send(OpenTally, { tallyId, note: 'a name' });
  return tallyId;
};
const count = async (tallyId: string, by: number) => {
  const { position } = await court.send(Count, { tallyId, by });
  await court.runner.passed(position, 5000);
  await court.hidden.refresh();
};
const sums = async () => (await court.as(() => court.reading.rows(TallyRow))).map(({ sum }) => sum).sort((a, b) => a - b);
const all = async () => {
  const rows = await Promise.all(
    ['tallies', 'tally_days', 'echoes', 'echoed'].map((table) =>
      court.pool.query(`select t::text as row from views.${table} t order by 1`),
    ),
  );
  return rows.map(({ rows: found }) => (found as { row: string }[]).map(({ row }) => row));
};
const settled = async () => {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(20))
    if ((await court.pool.query('select from running.hidden where shown')).rowCount === 0) return court.hidden.refresh();
  throw new Error('It does not come back.');
};

describe('what vanished', () => {
  it('is in no view, and its stream is not there', async () => {
    const [one, other] = [await open(), await open()];
    await count(other, 1);
    await count(one, 7);
    expect(await sums()).toEqual([1]);
    const answer = (tallyId: string) =>
      court.send(Count, { tallyId, by: 1 }).catch(({ name, message }: Error) => [name, message]);
    expect(await answer(one)).toEqual(await answer(newId()));
    await expect(court.send(OpenTally, { tallyId: one, note: 'anew' })).rejects.toBeInstanceOf(NotHere);
    expect((await court.as(() => court.streams.file(tallyDecider, one))).revision).toBe(-1);
  });

  it('stays counted where only counts leave, and is shown in no list of them', async () => {
    const [one, other] = [await open(), await open()];
    await court.send(AskEcho, { tallyId: one, to: other });
    await court.reactor.drain();
    await count(other, 7);
    const { rows } = await court.pool.query<{ sealed: boolean; to: string[] }>('select sealed, "to" from views.echoes');
    expect(rows).toEqual([{ sealed: true, to: [other] }]);
    expect(await court.as(() => court.reading.rows(Echoes))).toEqual([]);
    expect(await court.as(() => court.reading.rows(Echoes, { counted: true }))).toHaveLength(1);
    expect(await court.as(() => court.reading.rows(Echoed))).toEqual([expect.objectContaining({ ids: [] })]);
  });

  it('is the same live, rebuilt and verified, also where facts about it come later', async () => {
    const [one, other] = [await open(), await open()];
    await count(one, 7);
    await court.send(AskEcho, { tallyId: other, to: one });
    await court.reactor.drain();
    const live = await all();
    expect(JSON.stringify(live[3])).not.toContain(one);
    await rebuild(court.context);
    expect(await all()).toEqual(live);
    expect((await verify(court.context)).findings).toEqual([]);
    expect((await court.pool.query('select from running.stuck')).rowCount).toBe(0);
  });

  it('is hidden in its own programme alone', async () => {
    const one = await open();
    await count(one, 7);
    expect([court.hidden.has(PROGRAMME, one), court.hidden.has(newId(), one)]).toEqual([true, false]);
  });

  it('is found out when it is not what the record says', async () => {
    await count(await open(), 7);
    await court.pool.query('delete from running.hidden');
    const { findings } = await verify(court.context);
    expect(findings.map(({ sentence }) => sentence)).toContain('What is hidden in the views is not what the record says.');
    await rebuild(court.context);
    expect((await verify(court.context)).findings).toEqual([]);
  });
});

describe('what is shown again', () => {
  it('comes back as it was, once the views are built again; what was expunged does not', async () => {
    const [one, other] = [await open(), await open()];
    await open();
    await count(one, 3);
    await count(other, 4);
    const before = await sums();
    for (const [id, by] of [
      [one, 7],
      [other, 8],
    ] as const)
      await count(id, by);
    expect(await sums()).toEqual([0]);
    // The one that shows is hidden itself: the record alone can say so.
    const append = async (id: string, by: number) => {
      const events = await court.store.readStream(`tally-${id}`);
      const last = events.at(-1)!;
      const meta = { ...last.meta, command: newId() };
      const { position } = await court.store.append(`tally-${id}`, last, [
        { eventId: newId(), type: 'Counted', data: JSON.stringify({ by }), meta },
      ]);
      await court.runner.passed(position, 5000);
    };
    await append(one, 9);
    await append(other, 9);
    await settled();
    expect(await sums()).toEqual([0, 3 + 7 + 9]);
    expect(before).toEqual([0, 3, 4]);
    expect(court.hidden.has(PROGRAMME, other)).toBe(true);
    await count(one, 1);
    expect((await verify(court.context)).findings).toEqual([]);
  });
});
