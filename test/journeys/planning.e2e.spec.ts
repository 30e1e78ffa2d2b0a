import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, bailiff, clerk, coordinator, judge, juror, monitor } from './steps.js';

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

interface Place {
  readonly slot: number;
  readonly hard: { code: string; who: string[] } | null;
  readonly soft: { code: string; who: string[] }[];
}
interface Available {
  readonly caseId: string;
  readonly language: string | null;
  readonly closed: object[];
  readonly sittings: {
    readonly sittingId: string;
    readonly free: number;
    readonly left: number;
    readonly closed: string | null;
    readonly deadline: string;
    readonly hard: object[];
    readonly soft: object[];
    readonly rooms: { readonly roomId: string; readonly places: Place[] }[];
  }[];
}
const available = (sitting: steps.Sitting, forId = '') =>
  court.reads<Available>(clerk, `/docket/availability?from=${sitting.on}&to=${sitting.on}${forId && `&for=${forId}`}`);

describe('looking for a day (F020, F021, F025)', () => {
  it('finds the places that are free, and says what speaks against them by part and never by name', async () => {
    const sitting = await steps.aSitting(court, { days: 30 });
    const [first, second] = [await steps.ready(court), await steps.ready(court)];
    await steps.docketed(court, first, sitting);
    const away = { from: sitting.on, until: sitting.on, because: 'competition' };
    await court.does(coordinator, `/people/${second.family.guardian.personId}/unavailabilities`, away);
    const found = await available(sitting, second.caseId);
    expect(found).toMatchObject({ caseId: second.caseId, language: null });
    expect(found.sittings[0]).toMatchObject({ free: 11, left: 11, deadline: 'inside', hard: [] });
    expect(found.sittings[0]!.soft).toEqual([{ code: 'unavailable', who: ['guardian'] }]);
    expect(found.sittings[0]!.rooms[0]!.places.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5]);
    expect(JSON.stringify(found)).not.toContain(second.family.guardian.personId);
    await court.refused(
      'SoftConflict',
      clerk,
      `/sittings/${sitting.sittingId}/hearings`,
      steps.docketing(second, sitting, { slot: 1 }),
    );
  });

  it('knows who is needed elsewhere at that hour, exactly as the decision does', async () => {
    const [one, other] = [await steps.aSitting(court, { days: 33 }), await steps.aSitting(court, { days: 33 })];
    const it = await steps.ready(court);
    await court.does(clerk, `/sittings/${other.sittingId}/roles`, {
      role: 'bailiff',
      roomId: other.rooms[1],
      personId: it.family.guardian.personId,
    });
    const { sittings } = await available(one, it.caseId);
    const here = sittings.find(({ sittingId }) => sittingId === one.sittingId)!;
    expect(here).toMatchObject({ free: 0, hard: [{ code: 'AtAnotherSitting', who: ['guardian'] }] });
    await court.refused('AtAnotherSitting', clerk, `/sittings/${one.sittingId}/hearings`, steps.docketing(it, one));
  });

  it('shows what nobody in particular would find, and refuses a year at once', async () => {
    const sitting = await steps.aSitting(court, { days: 34 });
    expect((await available(sitting)).sittings[0]).toMatchObject({ free: 12, soft: [], deadline: null });
    const { status, body } = await court.get(clerk, `/docket/availability?from=${sitting.on}&to=${court.inDays(400)}`);
    expect([status, (body as { code: string }).code]).toEqual([409, 'PeriodTooLong']);
  });

  it('closes a day, which keeps sittings off it and is told to whoever plans', async () => {
    const path = `/programmes/${court.programmeId}/closed-days`;
    const on = court.inDays(40);
    const sitting = await steps.aSitting(court, { days: 40 });
    await court.does(coordinator, path, { on, because: 'school-holiday' });
    expect(await court.reads(clerk, `/docket/closed-days?from=${on}&to=${on}`)).toEqual([{ on, because: 'school-holiday' }]);
    expect((await available(sitting)).sittings[0]).toMatchObject({ closed: 'school-holiday' });
    const another = {
      ...{
        on,
        opensAt: court.at(on, '14:00'),
        closesAt: court.at(on, '16:00'),
        venue: 'Annexe',
        slotMinutes: 30,
        slotsPerRoom: 4,
      },
      rooms: [{ roomId: anId(), name: 'Hall' }],
    };
    await court.refused('NonSittingDay', coordinator, '/sittings', another);
    await court.does(coordinator, `${path}/reopen`, { on });
    await court.does(coordinator, '/sittings', another);
    await court.refused('DayPassed', coordinator, path, { on: court.inDays(-1), because: 'snow' });
  });

  it('names the days of a rule, right by the clock on the wall', async () => {
    const dates = await court.reads<{ on: string; opensAt: string; closed: string | null; sittings: object[] }[]>(
      coordinator,
      '/docket/recurring?from=2026-10-26&to=2026-11-14&weekday=6&opens=09:00&closes=12:00',
    );
    expect(dates.map(({ on, opensAt }) => [on, opensAt])).toEqual([
      ['2026-10-31', '2026-10-31T13:00:00.000Z'],
      ['2026-11-07', '2026-11-07T14:00:00.000Z'],
      ['2026-11-14', '2026-11-14T14:00:00.000Z'],
    ]);
    const { status } = await court.get(
      coordinator,
      '/docket/recurring?from=2026-10-26&to=2026-11-14&weekday=6&opens=9&closes=12:00',
    );
    expect(status).toBe(400);
  });
});

interface Move {
  readonly hearingId: string;
  readonly place: { roomId: string; slot: number } | null;
  readonly hard: object[];
  readonly commands: { path: string; body: object; asks: string[] }[];
}

describe('moving many hearings (F020)', () => {
  it('shows first where each would stand, and each row says what to send for it', async () => {
    const [from, to] = [await steps.aSitting(court, { days: 50 }), await steps.aSitting(court, { days: 51, rooms: 1 })];
    const cases = [await steps.ready(court), await steps.ready(court)];
    const [one, two] = [await steps.docketed(court, cases[0], from), await steps.docketed(court, cases[1], from, { slot: 1 })];
    const moves = await court.reads<Move[]>(
      clerk,
      `/docket/move-preview?hearings=${two.hearingId},${one.hearingId}&to=${to.sittingId}`,
    );
    expect(moves.map(({ hearingId, place }) => [hearingId, place?.slot])).toEqual([
      [one.hearingId, 0],
      [two.hearingId, 1],
    ]);
    expect(await court.reads(clerk, `/sittings/${to.sittingId}/docket`)).toEqual([]);
    for (const { commands } of moves)
      for (const { path, body, asks } of commands)
        await court.does(clerk, path.replace('/api', ''), {
          ...body,
          ...(asks.includes('because') && { because: 'hall-flooded' }),
        });
    const docket = await court.reads<{ caseId: string; slot: number }[]>(clerk, `/sittings/${to.sittingId}/docket`);
    expect(docket.map(({ caseId, slot }) => [caseId, slot])).toEqual([
      [one.caseId, 0],
      [two.caseId, 1],
    ]);
  });

  it('says of a hearing that fits nowhere that it does not, and offers nothing to send', async () => {
    const [from, to] = [await steps.aSitting(court, { days: 52 }), await steps.aSitting(court, { days: 53 })];
    const it = await steps.docketed(court, undefined, from);
    await court.does(clerk, `/sittings/${to.sittingId}/roles`, { role: 'bailiff', personId: it.family.guardian.personId });
    const [move] = await court.reads<Move[]>(clerk, `/docket/move-preview?hearings=${it.hearingId}&to=${to.sittingId}`);
    expect(move).toMatchObject({ place: null, hard: [{ code: 'PartyServesThere', who: ['guardian'] }], commands: [] });
  });
});

describe('the calendar (F026) and the seats it has (N10)', () => {
  it('shows each day with its sittings, how far their hearings are, and what is due', async () => {
    const sitting = await steps.aSitting(court, { days: 60 });
    const it = await steps.docketed(court, undefined, sitting);
    await court.does(coordinator, `/programmes/${court.programmeId}/closed-days`, { on: court.inDays(61), because: 'holiday' });
    const days = await court.reads<object[]>(clerk, `/docket/calendar?from=${sitting.on}&to=${court.inDays(61)}`);
    expect(days).toEqual([
      expect.objectContaining({
        on: sitting.on,
        closed: null,
        sittings: [
          expect.objectContaining({ sittingId: sitting.sittingId, hearings: 1, stages: { waiting: 1 }, capacity: 12, used: 1 }),
        ],
      }),
      { on: court.inDays(61), closed: 'holiday', intakes: 0, due: {}, sittings: [] },
    ]);
    expect(JSON.stringify(days)).not.toContain(it.caseId);
  });

  it('counts seats that are offered, booked and promised', async () => {
    const before = await court.reads<{ offered: number; booked: number; owed: number }>(coordinator, '/docket/jury-seats');
    const sitting = await steps.aSitting(court, { days: 62 });
    const pool = await steps.volunteers(court, 2);
    await steps.invited(court, pool, sitting);
    const after = await court.reads<{ offered: number; booked: number; enough: boolean }>(coordinator, '/docket/jury-seats');
    expect(after.offered - before.offered).toBeGreaterThan(0);
    expect(after.booked - before.booked).toBe(2);
    expect(after).toMatchObject({ owed: 0, enough: true, warnings: [] });
  });
});

describe('the docket of the day', () => {
  it('shows what each hearing has and lacks, by initials, and the door no more than it needs', async () => {
    const it = await steps.docketed(court, undefined, await steps.aSitting(court, { days: 70 }));
    const { sitting, caseId, hearingId, family } = it;
    const on = sitting.on;
    const row = async () =>
      (await court.reads<Record<string, unknown>[]>(clerk, `/desk/court-day/${on}`)).find(
        (one) => one['hearingId'] === hearingId,
      )!;
    expect(await row()).toMatchObject({
      ...{ initials: 'W. Q.', age: 15, offence: 'curfew', flags: [], related: [], breaks: 0, challenged: 0 },
      ticks: { notice: 'not-served', consent: 'complete', statement: 'none', interpreter: 'not-needed', jury: { enough: false } },
      missing: ['notice', 'jury'],
    });
    await court.does(clerk, `/cases/${caseId}/hearing-notice`, { hearingId, to: 'both', channel: 'post', language: 'en' });
    await court.does(coordinator, `/cases/${caseId}/markers`, { marker: 'safety', note: court.word('A cousin waits outside.') });
    await court.does(coordinator, `/cases/${caseId}/markers`, { marker: 'confidentiality' });
    expect(await row()).toMatchObject({ flags: ['safety', 'confidentiality'], missing: ['jury'] });
    const [seen] = await court.reads<Record<string, unknown>[]>(bailiff, `/desk/court-day/${on}`);
    expect(seen).toMatchObject({ flags: ['safety'], missing: ['jury'] });
    for (const kept of ['initials', 'age', 'offence', 'caseId']) expect(seen).not.toHaveProperty(kept);
    expect(await court.reads(clerk, `/desk/court-day/${on}/counts`)).toMatchObject({ scheduled: 1, checkedIn: 0, attention: 1 });
    await court.does(coordinator, `/cases/${caseId}/markers/safety/lift`);
    const other = await steps.aReferral(court, await steps.aFamily(court), { incidentId: it.incidentId });
    const together = await steps.docketed(court, await steps.ready(court, other), sitting, { slot: 3 });
    expect(await row()).toMatchObject({ related: [together.hearingId] });
    expect(await row()).toMatchObject({ flags: ['confidentiality'] });
    expect(await court.reads(coordinator, '/desk/today')).toMatchObject({ overdue: expect.any(Number), blocked: 0 });
    expect(JSON.stringify(await row())).not.toContain(family.youth.family);
  });

  it('is hung out as numbers and rooms, without what is restricted; printed as initials (F028)', async () => {
    const sitting = await steps.aSitting(court, { days: 71 });
    const [one, two] = [
      await steps.docketed(court, undefined, sitting),
      await steps.docketed(court, undefined, sitting, { slot: 1 }),
    ];
    const base = `/sittings/${sitting.sittingId}`;
    await court.does(clerk, `${base}/hearings/${two.hearingId}/restrict`, { because: 'threat' });
    expect(await court.reads('guardian', `${base}/posted-list`)).toEqual([]);
    await court.does(clerk, `${base}/docket/publish`);
    expect(await court.reads('guardian', `${base}/posted-list`)).toEqual([{ callNumber: 1, room: 'Room 1' }]);
    expect(await court.reads(clerk, base)).toMatchObject({ published: 'published' });
    expect(await court.reads<object[]>(clerk, `${base}/sheet`)).toEqual([
      expect.objectContaining({ callNumber: 1, initials: 'W. Q.', room: 'Room 1', stage: 'waiting', restricted: false }),
      expect.objectContaining({ callNumber: 2, restricted: true }),
    ]);
    const { text, headers } = await court.get(clerk, `${base}/docket.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n')).toEqual([
      'number,initials,time,room,stage',
      expect.stringMatching(/^1,W\. Q\.,9:00\sAM,Room 1,waiting$/u),
      expect.stringMatching(/^2,W\. Q\.,9:30\sAM,Room 1,waiting$/u),
    ]);
    for (const word of [one.caseId, one.family.youth.family]) expect(text).not.toContain(word);
    await court.does(clerk, `${base}/docket/withdraw`, { because: 'misprint' });
    expect(await court.reads('guardian', `${base}/posted-list`)).toEqual([]);
    const pack = await court.reads<{ forms: { items: { sanction: string }[] }[]; oaths: object[] }>(clerk, `${base}/pack`);
    expect(pack.oaths.length).toBe(2);
    expect(pack.forms[0]!.items.map(({ sanction }) => sanction)).toContain('jury-duty');
  });
});

describe('a break, and the cards (care 15, 18)', () => {
  it('reaches whoever keeps the room, by the seat, until somebody comes', async () => {
    const it = await steps.inSession(court);
    const who = it.jurors[1]!;
    const path = `/hearings/${it.hearingId}/jurors/${who}/break`;
    await court.does(juror(who), path, { kind: 'adult' });
    const waiting = await court.reads<{ hearingId: string; jurorId: string; seat: number; kind: string }[]>(
      bailiff,
      '/hearings/breaks',
    );
    const [asked] = waiting.filter(({ hearingId }) => hearingId === it.hearingId);
    expect(asked).toMatchObject({ kind: 'adult', seat: expect.any(Number) });
    expect(asked!.jurorId).not.toBe(who);
    expect((await court.post(juror(it.jurors[0]!), path, { kind: 'break' })).status).toBe(404);
    // The bailiff names the juror by the id that is good in this hearing alone.
    await court.does(bailiff, `/hearings/${it.hearingId}/jurors/${asked!.jurorId}/break/end`);
    expect(
      (await court.reads<{ hearingId: string }[]>(monitor, '/hearings/breaks')).filter(
        ({ hearingId }) => hearingId === it.hearingId,
      ),
    ).toEqual([]);
  });

  it('open with what the young person is good at, and go blank when the room is stopped', async () => {
    const it = await steps.seated(court);
    const summary = {
      strengths: court.word('Mends bicycles.'),
      offers: court.word('Paint the fence.'),
      whatHappened: court.word('A window broke.'),
    };
    await court.does(coordinator, `/cases/${it.caseId}/jury-summary`, summary);
    const session = await steps.inSession(court, it);
    const seat = juror(session.jurors[0]!);
    const card = () => court.reads<Record<string, unknown>>(seat, `/desk/hearings/${it.hearingId}/card`);
    expect(await card()).toMatchObject({ ...summary, respondentSaid: null, harmedParty: null, proposals: [] });
    expect((await card())['allowed']).toContainEqual(
      expect.objectContaining({ sanction: 'jury-duty', unit: 'times', min: expect.any(Number), max: expect.any(Number) }),
    );
    await court.does(clerk, `/hearings/${it.hearingId}/statements`, {
      ...{ statementId: anId(), by: 'guardian', mode: 'written', mayBeRead: true },
      ...{ text: court.word('He is sorry.'), recommends: court.word('Let him cook.') },
    });
    expect((await card())['proposals']).toEqual([]);
    const [filed] = await court.reads<{ statementId: string }[]>(coordinator, `/hearings/${it.hearingId}/statements`);
    await court.does(judge, `/hearings/${it.hearingId}/statements/${filed!.statementId}/hear`, {
      by: 'guardian',
      mode: 'written',
    });
    expect((await card())['proposals']).toEqual([{ by: 'guardian', text: 'Let him cook.' }]);
    await court.does(bailiff, `/hearings/${it.hearingId}/stop`, { because: 'distress' });
    const { status, body } = await court.get(seat, `/desk/hearings/${it.hearingId}/card`);
    expect([status, (body as { code: string }).code]).toEqual([409, 'RoomStopped']);
  });
});
