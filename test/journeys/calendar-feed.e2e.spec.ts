import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { docketNumber } from '#kernel';
import { openCourt, problem, type Court, type Who } from './court.js';
import * as steps from './steps.js';
import { clerk, coordinator, juror } from './steps.js';

let court: Court;
beforeAll(async () => void (court = await openCourt()));
afterAll(() => court?.close());

interface Made {
  readonly id: string;
  readonly path: string;
}

/** Makes a calendar address as somebody, and answers where it leads on this court. */
async function made(who: Who): Promise<Made> {
  const { status, body } = await court.post(who, '/feeds');
  expect(status).toBe(201);
  const { id, address } = body as { id: string; address: string };
  return { id, path: new URL(address).pathname };
}

/** What a calendar program gets, who is not signed in: one record of fields for each event. */
async function events({ path }: Made): Promise<Record<string, string>[]> {
  await court.drain();
  const { status, text, headers } = await request(court.url).get(path);
  expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  return text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('END:VEVENT')[0]!
          .trim()
          .split('\r\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    );
}

const gone = async ({ path }: Made) => problem(await request(court.url).get(path), 404, 'NotHere');
const respondent = (personId: string): Who => ({ role: 'respondent', personId });
const guardian = (personId: string): Who => ({ role: 'guardian', personId });

describe('a personal calendar address', () => {
  it('shows a family its hearing by number and room, follows it when it moves, and strikes it when it comes off', async () => {
    const it = await steps.docketed(court);
    const { youth, guardian: adult } = it.family;
    const feeds = [await made(respondent(youth.personId)), await made(guardian(adult.personId))] as const;
    const [first] = await events(feeds[0]);
    expect(first).toMatchObject({
      UID: `${it.hearingId}@youth-court`,
      SEQUENCE: '0',
      STATUS: 'CONFIRMED',
      SUMMARY: expect.stringMatching(/^Hearing \d+$/),
      DESCRIPTION: `Docket number ${docketNumber(it.caseId)}`,
    });
    expect(await events(feeds[1])).toEqual([{ ...first, DTSTAMP: expect.any(String) }]);
    const { body: docket } = await court.get(clerk, `/sittings/${it.sitting.sittingId}/docket`);
    expect(first!['LOCATION']).toContain((docket as [{ roomName: string }])[0].roomName);
    const moving = { roomId: it.sitting.rooms[1], slot: 2, because: 'room-needed' };
    await court.does(clerk, `/sittings/${it.sitting.sittingId}/hearings/${it.hearingId}/move`, moving);
    const [moved] = await events(feeds[0]);
    expect(moved).toMatchObject({ UID: first!['UID'], SEQUENCE: '1', STATUS: 'CONFIRMED' });
    expect(moved!['DTSTART']! > first!['DTSTART']!).toBe(true);
    expect(moved!['LOCATION']).not.toBe(first!['LOCATION']);
    const asked = { because: 'exam', askedBy: 'guardian', lengthDays: 14 };
    await court.does(clerk, `/sittings/${it.sitting.sittingId}/hearings/${it.hearingId}/continue`, asked);
    expect(await events(feeds[0])).toEqual([
      {
        ...moved,
        DTSTAMP: expect.any(String),
        'LAST-MODIFIED': expect.any(String),
        SEQUENCE: '2',
        STATUS: 'CANCELLED',
        TRANSP: 'TRANSPARENT',
      },
    ]);
    court.pass({ days: 120 });
    expect(await events(feeds[0])).toEqual([]);
  });

  it('shows no names, and nobody else’s hearing', async () => {
    const [mine, other] = [await steps.docketed(court), await steps.docketed(court)];
    const feed = await made(respondent(mine.family.youth.personId));
    expect((await events(feed)).map(({ UID }) => UID)).toEqual([`${mine.hearingId}@youth-court`]);
    const { text } = await request(court.url).get(feed.path);
    for (const word of court.words) expect(text).not.toContain(word);
    expect(text).not.toContain(other.hearingId);
  });

  it('shows a juror the sittings they were asked to, and a judge the room they preside in', async () => {
    const it = await steps.docketed(court);
    const { sitting } = it;
    const [jurorId] = (await steps.volunteers(court, 1)) as [string];
    await court.does(coordinator, `/jurors/${jurorId}/invite`, { ...asks(sitting), replyBy: sitting.on });
    const feed = await made(juror(jurorId));
    const sittingOf = { UID: `${sitting.sittingId}@youth-court`, SUMMARY: 'Court sitting' };
    expect(await events(feed)).toEqual([expect.objectContaining({ ...sittingOf, STATUS: 'TENTATIVE' })]);
    await court.does(juror(jurorId), `/jurors/${jurorId}/answer`, { sittingId: sitting.sittingId, answer: 'yes' });
    expect(await events(feed)).toEqual([expect.objectContaining({ ...sittingOf, STATUS: 'CONFIRMED' })]);
    const presides = await made({ role: 'judge', personId: sitting.judgeId });
    const ids = (await events(presides)).map(({ UID }) => UID);
    expect(ids).toEqual(expect.arrayContaining([sittingOf.UID, `${it.hearingId}@youth-court`]));
    const [before] = await events(feed);
    await court.does(coordinator, `/sittings/${sitting.sittingId}/call-off`, { because: 'snow' });
    const [after] = await events(feed);
    expect(after).toMatchObject({ UID: sittingOf.UID, STATUS: 'CANCELLED' });
    expect(Number(after!['SEQUENCE'])).toBeGreaterThan(Number(before!['SEQUENCE']));
  });

  it('is listed for its owner without its secret, and ends when they withdraw it', async () => {
    const { family } = await steps.docketed(court);
    const owner = respondent(family.youth.personId);
    const feed = await made(owner);
    await court.drain();
    const [line] = await court.reads<[Record<string, string>]>(owner, '/feeds');
    expect(line).toEqual(expect.objectContaining({ feedId: feed.id, role: 'respondent', state: 'open' }));
    expect(Object.values(line)).not.toContain(feed.path.split('/').at(-1)!.replace('.ics', ''));
    await court.refused('NoSuchFeed', respondent(family.guardian.personId), `/feeds/${feed.id}/withdraw`);
    expect(await events(feed)).toHaveLength(1);
    await court.does(owner, `/feeds/${feed.id}/withdraw`);
    await gone(feed);
  });

  it('ends with the role it was made in', async () => {
    const { family } = await steps.docketed(court);
    const owner = guardian(family.guardian.personId);
    const feed = await made(owner);
    expect(await events(feed)).toHaveLength(1);
    const lines = await court.reads<{ accountId: string; roles: { personId: string | null }[] }[]>('admin', '/access?take=500');
    const held = lines.find(({ roles }) => roles.some(({ personId }) => personId === family.guardian.personId))!;
    await court.does('admin', `/access/${held.accountId}/roles/withdraw`, { role: 'guardian' });
    await gone(feed);
  });

  it('shows nothing of a case that is sealed', async () => {
    const { family, caseId } = await steps.docketed(court);
    const feed = await made(respondent(family.youth.personId));
    await court.does(coordinator, `/cases/${caseId}/return`, { because: 'family-declined' });
    expect(await events(feed)).toEqual([expect.objectContaining({ STATUS: 'CANCELLED' })]);
    await court.does(coordinator, `/records/${caseId}/seal`, { basis: 'dc-16-2335', order: 'O-2026-1' });
    expect(await events(feed)).toEqual([]);
  });

  it('opens to nobody who guesses or cuts it short, and not for ever', async () => {
    const { family } = await steps.docketed(court);
    const feed = await made(respondent(family.youth.personId));
    const cut = feed.path.replace(/.{6}\.ics$/, '.ics');
    for (const path of [cut, feed.path.replace('.ics', ''), '/api/feeds/x.ics']) await gone({ ...feed, path });
    const answers = await Promise.all(Array.from({ length: 40 }, () => request(court.url).get(feed.path)));
    expect(answers.map(({ status }) => status)).toContain(429);
  });
});

const asks = ({ sittingId, on }: steps.Sitting) => ({ sittingId, on, standby: false });
