import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { Accounts } from '#access';
import { LocalMasterKey } from '#platform';
import { createApi } from '../../apps/api/http.js';
import { openCourt, problem, type Court, type Who } from './court.js';
import { listen as open, listenBy, type Ear } from './listening.js';
import * as steps from './steps.js';
import { bailiff, clerk, coordinator, judge, juror, monitor } from './steps.js';

jest.setTimeout(120_000);

const masterKey = new LocalMasterKey(randomBytes(32));
let court: Court;
let room: steps.Retired;
let itemId: string;
beforeAll(async () => {
  court = await openCourt({ masterKey });
  room = await steps.retired(court);
  itemId = await steps.proposes(court, room, { sanction: 'jury-duty', amount: 1 });
});
afterAll(() => court?.close());

const ears: Ear[] = [];
afterEach(() => ears.splice(0).forEach((ear) => ear.close()));
const listen: typeof open = async (...asked) => {
  const ear = await open(...asked);
  ears.push(ear);
  return ear;
};
const asks = async (who: Who, about: string) =>
  court.as(
    request(court.url).get('/api/live').query({ about }),
    await court.token(court.holder(who, about.replaceAll(/[:,]/g, '/'))),
  );
const jury = () => `deliberation:${room.deliberationId}`;
const votes = (jurorId: string) =>
  court.does(juror(jurorId), `/deliberations/${room.deliberationId}/items/${itemId}/votes`, { jurorId, choice: 'for' });

describe('a stream', () => {
  it('says that something changed, and by then the views show it', async () => {
    const ear = await listen(court, coordinator, `case:${room.caseId},desk`);
    const { position } = await court.does(coordinator, `/cases/${room.caseId}/contacts`, {
      ...{ channel: 'phone', language: 'en', outcome: 'no-answer' },
    });
    const heard = await ear.hears(({ event }) => event === 'changed');
    expect(heard.data).toMatchObject({
      about: [`case:${room.caseId}`, 'desk'],
      types: ['ContactAttempted'],
    });
    expect(heard.data.position).toBeGreaterThanOrEqual(position);
    expect(heard.lastId).toBe(String(heard.data.position));
  });

  it('is never kept, buffered on its way or compressed, and bound like every answer', async () => {
    const { headers } = await listen(court, coordinator, 'desk');
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('beats, with the place it has come to', async () => {
    const ear = await listen(court, coordinator, 'desk');
    const [first] = ear.heard;
    expect(first).toMatchObject({ event: 'beat', lastId: String(first!.data.position) });
    const second = await ear.hears((heard) => heard.event === 'beat' && heard !== first, 12_000);
    expect(second.at - first!.at).toBeLessThan(10_000);
  });

  it('goes on from where it was, without loss', async () => {
    const path = `/cases/${room.caseId}/contacts`;
    const attempt = { channel: 'letter', language: 'en', outcome: 'no-answer' };
    const ear = await listen(court, coordinator, `case:${room.caseId}`);
    const { lastId } = ear.heard.at(-1)!;
    ear.close();
    const { position } = await court.does(coordinator, path, attempt);
    await court.does(coordinator, '/people', { given: 'Otto', family: 'Elsewhere', language: 'en' });
    for (const again of [{ lastId }, { after: Number(lastId) }]) {
      const back = await listen(court, coordinator, `case:${room.caseId}`, again);
      const missed = await back.hears(({ event }) => event === 'changed');
      expect(missed.data).toMatchObject({ about: [`case:${room.caseId}`], types: ['ContactAttempted'] });
      expect(missed.data.position).toBeGreaterThanOrEqual(position);
      const more = await court.does(coordinator, path, attempt);
      await back.hears(({ event, data }) => event === 'changed' && data.position! >= more.position);
    }
  });

  it('has the page read again where it was further back than is remembered, or cannot say where', async () => {
    for (const lastId of [0, 999_999_999, 'yesterday']) {
      const ear = await listen(court, coordinator, 'desk', { lastId });
      await ear.hears(({ event }) => event === 'reread');
    }
    const fresh = await listen(court, coordinator, 'desk');
    await pause(200);
    expect(fresh.heard.map(({ event }) => event)).toEqual(['beat']);
  });
});

describe('the screens of a jury room', () => {
  it('show how many ballots came in, and of nobody whose', async () => {
    const tablets = await Promise.all(
      room.jurors.map((jurorId) => listen(court, juror(jurorId), `hearing:${room.hearingId},${jury()}`)),
    );
    const lead = juror(room.jurors[0]!);
    await court.does(lead, `/deliberations/${room.deliberationId}/items/${itemId}/open-ballot`);
    await votes(room.jurors[0]!);
    for (const tablet of tablets) {
      const { data } = await tablet.hears((heard) => heard.data.progress?.['ballotsIn'] === 1);
      expect(data).toEqual({
        about: [jury()],
        position: expect.any(Number),
        progress: { stage: 'deliberating', rated: 4, open: true, round: 1, item: itemId, ballotsIn: 1, of: 4 },
      });
      expect(JSON.stringify(tablet.heard)).not.toMatch(new RegExp(room.jurors.join('|')));
    }
  });

  it('are told of no note that a juror keeps, and of nobody who feels pushed', async () => {
    const tablet = await listen(court, juror(room.jurors[1]!), jury());
    const watching = await listen(court, monitor, `${jury()},pressure:${room.deliberationId}`);
    const seen = await Promise.all([coordinator, clerk, judge, bailiff].map((who) => listen(court, who, jury())));
    const [first, second] = room.jurors as [string, string];
    const path = `/deliberations/${room.deliberationId}`;
    await court.does(juror(first), `${path}/my-note`, { jurorId: first, text: court.word('She means it.') });
    await court.does(juror(first), `${path}/pushed`, { jurorId: first });
    await watching.hears(({ data }) => data.about?.[0] === `pressure:${room.deliberationId}`);
    await votes(second);
    for (const ear of [tablet, ...seen]) {
      await ear.hears(({ event }) => event === 'changed');
      expect(ear.changes()).toHaveLength(1);
    }
    expect(watching.changes().map(({ data }) => data.about)).toEqual([[`pressure:${room.deliberationId}`], [jury()]]);
    const [office, , , keeper] = seen;
    expect(office!.changes()[0]!.data).toMatchObject({ types: ['BallotCast'], progress: { item: itemId, ballotsIn: 2 } });
    expect(keeper!.changes()[0]!.data).not.toHaveProperty('types');
    expect(keeper!.changes()[0]!.data.progress).not.toHaveProperty('item');
  });

  it('go quiet at once for a juror who stands down, and for nobody else', async () => {
    const it_ = await steps.inSession(court);
    const [leaving, staying] = it_.jurors as [string, string];
    const about = `hearing:${it_.hearingId}`;
    const [gone, here] = [await listen(court, juror(leaving), about), await listen(court, juror(staying), about)];
    const { position } = await court.does(juror(leaving), `/hearings/${it_.hearingId}/jurors/${leaving}/recuse`, {
      because: 'knows-the-respondent',
    });
    const end = await gone.hears(({ event }) => event === 'ended', 2_000);
    expect(end.data).toEqual({ because: 'leave-over' });
    expect(gone.changes().filter(({ data }) => data.position! >= position)).toEqual([]);
    await here.hears(({ event, data }) => event === 'changed' && data.position! >= position);
    expect(here.over).toBe(false);
    expect((await asks(juror(leaving), about)).status).toBe(404);
  });
});

describe('who may listen', () => {
  it('is who may read the thing; to others it is not there, in the words of what never was', async () => {
    const other = await steps.seated(court);
    const foreign = [`hearing:${other.hearingId}`, `hearing:${randomUUID()}`, `case:${room.hearingId}`];
    for (const about of foreign.slice(0, 2)) {
      const answer = await asks(juror(room.jurors[0]!), about);
      expect(problem(answer, 404, 'NotHere')).toEqual(problem(await court.get(coordinator, `/cases/${randomUUID()}`), 404));
    }
    for (const about of [...foreign.slice(1), `sitting:${randomUUID()}`, `deliberation:${randomUUID()}`])
      problem(await asks(coordinator, about), 404, 'NotHere');
    problem(await asks(juror(room.jurors[0]!), `${jury()},hearing:${other.hearingId}`), 404, 'NotHere');
  });

  it('is nobody who is not signed in, whose role never reads such a thing, or who is of another programme', async () => {
    problem(await request(court.url).get('/api/live').query({ about: 'desk' }), 401);
    for (const [who, about] of [
      ['evaluator', `case:${room.caseId}`],
      [juror(room.jurors[0]!), `case:${room.caseId}`],
      [juror(room.jurors[0]!), `sitting:${room.sitting.sittingId}`],
      [juror(room.jurors[0]!), `pressure:${room.deliberationId}`],
      [coordinator, `pressure:${room.deliberationId}`],
      ['admin', 'desk'],
    ] as const)
      problem(await asks(who, about), 403);
    const stranger = await court.token(coordinator, randomUUID());
    const about = `sitting:${room.sitting.sittingId}`;
    problem(await court.as(request(court.url).get('/api/live').query({ about }), stranger), 404, 'NotHere');
  });

  it('is told in a sentence what one cannot listen to', async () => {
    const many = Array.from({ length: 17 }, () => `case:${randomUUID()}`).join(',');
    for (const [about, sentence] of [
      [many, 'A stream is about 16 things at most.'],
      ['weather', 'Each must be one of'],
      ['case:1', 'Each must be one of'],
      ['desk:1', 'Each must be one of'],
      ['constructor:x', 'Each must be one of'],
      ['', 'Each must be one of'],
    ] as const) {
      const { fields } = problem(await asks(coordinator, about), 400, 'InvalidInput');
      expect(fields).toEqual([{ field: 'about', problems: [expect.stringContaining(sentence)] }]);
    }
    problem(await court.as(request(court.url).get('/api/live'), await court.token(coordinator)), 400, 'InvalidInput');
  });

  it('hears nothing of other programmes', async () => {
    const elsewhere = await listenBy(court.url, await court.token(coordinator, randomUUID()), 'desk');
    ears.push(elsewhere);
    const here = await listen(court, coordinator, 'desk');
    await court.does(coordinator, `/cases/${room.caseId}/contacts`, { channel: 'phone', language: 'en', outcome: 'no-answer' });
    await here.hears(({ event }) => event === 'changed');
    await pause(200);
    expect(elsewhere.changes()).toEqual([]);
  });

  it('hears at a sitting that a case of it changed, and not what is the case’s own', async () => {
    const ear = await listen(court, clerk, `sitting:${room.sitting.sittingId}`);
    await court.does(coordinator, `/cases/${room.caseId}/contacts`, { channel: 'phone', language: 'en', outcome: 'no-answer' });
    const { data } = await ear.hears(({ event }) => event === 'changed');
    expect(data).toEqual({ about: [`sitting:${room.sitting.sittingId}`], position: expect.any(Number) });
    const said = { entryId: steps.anId(), what: 'recess', at: court.now };
    const { position } = await court.does(judge, `/hearings/${room.hearingId}/log`, said);
    const next = await ear.hears((heard) => heard.event === 'changed' && heard.data.position! >= position);
    expect(next.data).toMatchObject({ types: ['MomentLogged'] });
  });

  it('is noted for whose record it is, once for each stream', async () => {
    const person = await steps.anAdult(court);
    const ear = await listen(court, { role: 'coordinator', personId: person.personId }, `case:${room.caseId}`);
    await court.does(coordinator, `/cases/${room.caseId}/contacts`, { channel: 'phone', language: 'en', outcome: 'no-answer' });
    await ear.hears(({ event }) => event === 'changed');
    const viewers = await court.reads<{ route: string; person: string | null; times: number }[]>(
      coordinator,
      `/cases/${room.caseId}/viewers`,
    );
    expect(viewers.filter(({ person: who, route }) => who === person.personId && route === 'LiveController.open')).toEqual([
      expect.objectContaining({ classes: ['case'], times: 1 }),
    ]);
  });
});

describe('the end of a stream', () => {
  it('comes within a second of the session’s', async () => {
    const token = await signsIn();
    const ear = await listenBy(court.url, token, 'desk');
    await ear.hears(({ event }) => event === 'beat');
    const began = performance.now();
    await court.as(request(court.url).delete('/api/session'), token);
    const { data, at } = await ear.hears(({ event }) => event === 'ended');
    expect(data).toEqual({ because: 'session-over' });
    expect(at - began).toBeLessThan(1_000);
    await pause(100);
    expect(ear.over).toBe(true);
  });

  it('comes to the oldest where a session opens a ninth', async () => {
    const opened = [];
    for (let i = 0; i < 9; i += 1) opened.push(await listen(court, clerk, 'desk'));
    const { data } = await opened[0]!.hears(({ event }) => event === 'ended');
    expect(data).toEqual({ because: 'too-many' });
    expect(opened.slice(1).every(({ over }) => !over)).toBe(true);
  });

  it('comes to all who listen to a record that is sealed, before they hear that it was', async () => {
    const it_ = await steps.aReferral(court, await steps.aFamily(court));
    const registrar = { role: 'coordinator', personId: steps.anId() };
    await court.does(coordinator, `/cases/${it_.caseId}/screen`);
    await court.does(coordinator, `/cases/${it_.caseId}/decline`, { because: 'not-eligible' });
    await court.drain();
    const ear = await listen(court, coordinator, `case:${it_.caseId}`);
    const { position } = await court.does(registrar, `/records/${it_.caseId}/seal`, {
      ...{ basis: 'dc-16-2335', order: court.word('2027-JV-000412') },
    });
    expect((await ear.hears(({ event }) => event === 'ended')).data).toEqual({ because: 'leave-over' });
    expect(ear.changes().filter(({ data }) => data.position! >= position)).toEqual([]);
    problem(await asks(coordinator, `case:${it_.caseId}`), 404, 'NotHere');
  });

  it('is said when the court closes', async () => {
    const other = await openCourt();
    const ear = await open(other, coordinator, 'desk');
    await other.close();
    expect((await ear.hears(({ event }) => event === 'ended')).data).toEqual({ because: 'closing' });
  });
});

/** Signs in anew, so that nobody else has the session. */
async function signsIn(): Promise<string> {
  const [login, password] = [court.word(`listener-${randomUUID()}`), court.word('a quite long password 7')];
  await court.app.get(Accounts).grant(login, password, { programmeId: court.programmeId, role: 'coordinator', personId: null });
  const { body } = await request(court.url).post('/api/session').send({ login, password }).expect(200);
  return (body as { token: string }).token;
}

describe('another process, whose views are kept elsewhere', () => {
  it('tells the same, and closes what is over', async () => {
    const app = await createApi({
      ...{ databaseUrl: court.databaseUrl, masterKey, works: false, secondFactor: 'offered', rateLimit: 1e9 },
      log: pino({ level: 'silent' }),
    });
    await app.listen(0, '127.0.0.1');
    const token = await signsIn();
    const ear = await listenBy(await app.getUrl(), token, `case:${room.caseId}`);
    await ear.hears(({ event }) => event === 'beat');
    const { position } = await court.does(coordinator, `/cases/${room.caseId}/contacts`, {
      ...{ channel: 'phone', language: 'en', outcome: 'no-answer' },
    });
    await ear.hears(({ event, data }) => event === 'changed' && data.position! >= position);
    await court.as(request(court.url).delete('/api/session'), token);
    expect((await ear.hears(({ event }) => event === 'ended', 1_000)).data).toEqual({ because: 'session-over' });
    await app.close();
  });
});
