import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { ConcernClock } from '#safeguarding';
import { openCourt, problem, type Court, type Who } from './court.js';
import {
  aFamily,
  anAdult,
  anId,
  authority,
  bailiff,
  ballots,
  clerk,
  coordinator,
  inSession,
  judge,
  juror,
  monitor,
  proposes,
  recommends,
  retired,
  type Family,
  type Retired,
} from './steps.js';

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

const as = (role: string, personId: string): Who => ({ role, personId });

/** An adult of the court who is cleared for a year. */
async function aClearedAdult(until = court.inDays(365)): Promise<string> {
  const { personId } = await anAdult(court);
  await court.does(coordinator, `/people/${personId}/clearances`, { kind: 'background-check', until });
  return personId;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}
const bytes = async (who: Who, path: string): Promise<Answer> => {
  const { status, text } = await court.get(who, path);
  return { status, text };
};

describe('a concern (care 1)', () => {
  const words = 'She told us that he locks her in the cellar.';
  let family: Family;
  let staff: string;
  let concernId: string;

  it('is recorded by any adult of the court, who gets a receipt and reads nothing back', async () => {
    const it = await inSession(court);
    family = it.family;
    await court.does(monitor, `/hearings/${it.hearingId}/stop`, { because: 'disclosure' });
    const concern = { kind: 'abuse', words: court.word(words), personId: family.youth.personId, hearingId: it.hearingId };
    const receipt = await court.does(monitor, '/concerns', concern);
    concernId = receipt.id;
    expect(receipt).toEqual({ id: concernId, revision: 0, position: expect.any(Number) });
    await court.does(monitor, `/concerns/${concernId}/additions`, { words: court.word('The aunt has been rung up.') });
    problem(await court.get(monitor, `/concerns/${concernId}`), 404, 'NotHere');
    problem(await court.post('juror', '/concerns', concern), 403);
    problem(await court.post(monitor, '/concerns', { ...concern, words: '' }), 400);
  });

  it('is read by named staff alone; for everybody else there is none, in the same bytes', async () => {
    staff = await aClearedAdult();
    const reader = as('coordinator', staff);
    const nothing = await bytes(reader, `/concerns/${anId()}`);
    expect(nothing.status).toBe(404);
    expect(await bytes(reader, `/concerns/${concernId}`)).toEqual(nothing);
    await court.does(coordinator, '/safeguarding/staff', { adultId: staff });

    expect(await court.reads(reader, `/concerns/${concernId}`)).toMatchObject({
      stage: 'open',
      concern: { kind: 'abuse', words, personId: family.youth.personId },
      additions: [{ said: { words: 'The aunt has been rung up.' } }],
    });
    expect(await court.reads(reader, '/concerns')).toMatchObject([{ concernId }]);
    const others: Who[] = [
      coordinator,
      judge,
      bailiff,
      'admin',
      as('juror', staff),
      as('guardian', family.guardian.personId),
      as('respondent', family.youth.personId),
      as('coordinator', (await anAdult(court)).personId),
    ];
    for (const who of others)
      for (const path of ['/concerns', `/concerns/${concernId}`, `/concerns/${anId()}`])
        expect(await bytes(who, path)).toEqual(nothing);
    const abroad = await court.token(reader, anId());
    const { status, text } = await court.as(request(court.url).get(`/api/concerns/${concernId}`), abroad);
    expect({ status, text }).toEqual(nothing);
  });

  it('is on no timeline, in no view of the case, and names nobody in clear', async () => {
    const { rows } = await court.pool.query<{ text: string }>(
      `select data::text || meta::text as text from record.events where stream = $1`,
      [`concern-${concernId}`],
    );
    const [accounts] = (
      await court.pool.query<{ ids: string[] }>('select array_agg(account_id::text) as ids from access.accounts')
    ).rows;
    const clear = rows.map(({ text }) => text).join('\n');
    for (const id of [family.youth.personId, ...accounts!.ids]) expect(clear).not.toContain(id);
    const stopped = await court.pool.query<{ because: string }>(
      `select data->>'because' as because from record.events where type = 'RoomStopped' order by position desc limit 1`,
    );
    expect(stopped.rows).toEqual([{ because: 'safety' }]);
    const dump = await court.dump();
    expect([words, 'The aunt has been rung up.'].filter((word) => dump.includes(word))).toEqual([]);
  });

  it('about one’s own family is not there, not even for named staff', async () => {
    const parent = await aClearedAdult();
    await court.does(coordinator, `/people/${family.youth.personId}/guardians`, { guardianId: parent, ...authority });
    await court.does(coordinator, '/safeguarding/staff', { adultId: parent });
    problem(await court.get(as('judge', parent), `/concerns/${concernId}`), 404, 'NotHere');
    expect(await court.reads(as('judge', parent), '/concerns')).toEqual([]);
    problem(
      await court.post(as('judge', parent), `/concerns/${concernId}/close`, { because: 'unfounded', keepUntil: court.inDays(9) }),
      404,
    );
  });

  it('is acted on by named staff, and is gone with its key when it was kept long enough', async () => {
    const reader = as('coordinator', staff);
    const referral = {
      authority: 'child-protection',
      referredOn: court.today,
      reference: court.word('Worker Amsel, file 12-778'),
    };
    problem(await court.post(coordinator, `/concerns/${concernId}/referrals`, referral), 404, 'NotHere');
    await court.does(reader, `/concerns/${concernId}/referrals`, referral);
    await court.does(reader, `/concerns/${concernId}/close`, { because: 'referred', keepUntil: court.inDays(30) });
    await court.refused('StillKept', reader, `/concerns/${concernId}/destroy`);
    expect(await court.app.get(ConcernClock).look()).toBe(0);
    court.pass({ days: 31 });
    expect(await court.app.get(ConcernClock).look()).toBe(1);
    await court.drain();
    problem(await court.get(reader, `/concerns/${concernId}`), 404, 'NotHere');
    const { rows } = await court.pool.query('select from keys.data_keys where subject = $1', [`concern:${concernId}`]);
    expect(rows).toEqual([]);
  });

  it('is read no longer by whom nobody names, or whose clearance has run out', async () => {
    const [released, lapsing] = [await aClearedAdult(), await aClearedAdult(court.inDays(3))];
    for (const adultId of [released, lapsing]) await court.does(coordinator, '/safeguarding/staff', { adultId });
    for (const adultId of [released, lapsing]) expect(await court.reads(as('clerk', adultId), '/concerns')).toEqual([]);
    await court.does(coordinator, `/safeguarding/staff/${released}/release`);
    court.pass({ days: 4 });
    for (const adultId of [released, lapsing]) problem(await court.get(as('clerk', adultId), '/concerns'), 404, 'NotHere');
    const { personId } = await anAdult(court);
    await court.refused('NotCleared', coordinator, '/safeguarding/staff', { adultId: personId });
  });
});

describe('a young person’s own channel (care 2, 6)', () => {
  let family: Family;
  let mentor: string;
  let second: string;
  let path: string;
  const text = 'Can I tell you something my father must not hear?';

  it('reaches the adult it is for', async () => {
    family = await aFamily(court);
    mentor = await aClearedAdult(court.inDays(20));
    path = `/correspondence/${family.youth.personId}`;
    const youth = as('respondent', family.youth.personId);
    problem(await court.get(youth, path), 404, 'NotHere');
    await court.does(youth, `${path}/messages`, { text: court.word(text), adultId: mentor });
    expect(await court.reads(youth, path)).toMatchObject([{ text, adultId: mentor, answeredBy: null }]);
    expect(await court.reads(as('mentor', mentor), '/correspondence')).toMatchObject([{ text }]);
    problem(await court.post(youth, `${path}/messages`, { text: 'x'.repeat(2_001) }), 400);
    await court.refused('OfTheFamily', youth, `${path}/messages`, { text: 'Papa?', adultId: family.guardian.personId });
    await court.refused('NotCleared', youth, `${path}/messages`, { text: 'Hello?', adultId: (await anAdult(court)).personId });
  });

  it('is answered where a second adult reads along', async () => {
    const [{ messageId }] = await court.reads<[{ messageId: string }]>(as('mentor', mentor), path);
    const answer = { answers: messageId, text: court.word('Yes. I shall listen on Tuesday.') };
    await court.refused('NoSecondAdult', as('mentor', mentor), `${path}/answers`, answer);
    second = await aClearedAdult();
    await court.does(coordinator, '/safeguarding/second-adults', { adultId: second });
    problem(await court.post(as('jury-monitor', second), `${path}/answers`, answer), 404, 'NotHere');
    await court.does(as('mentor', mentor), `${path}/answers`, answer);
    for (const who of [as('respondent', family.youth.personId), as('mentor', mentor), as('jury-monitor', second)])
      expect(await court.reads<{ text: string }[]>(who, path)).toMatchObject([
        { text },
        { text: answer.text, answeredBy: mentor },
      ]);
  });

  it('is read by no guardian, nobody of the family, and no other adult', async () => {
    problem(await court.get(as('guardian', family.guardian.personId), path), 403);
    // The same human being as a cleared adult of the court, and even named to read along.
    const { personId } = family.guardian;
    await court.does(coordinator, `/people/${personId}/clearances`, { kind: 'background-check', until: court.inDays(365) });
    await court.does(coordinator, '/safeguarding/second-adults', { adultId: personId });
    for (const who of [as('coordinator', personId), as('mentor', personId)]) {
      problem(await court.get(who, path), 404, 'NotHere');
      expect(await court.reads(who, '/correspondence')).toEqual([]);
    }
    for (const who of [
      coordinator,
      as('coordinator', await aClearedAdult()),
      as('juror', anId()),
      as('mentor', await aClearedAdult()),
    ])
      problem(await court.get(who, path), 404, 'NotHere');
    problem(await court.post(as('respondent', anId()), `${path}/messages`, { text: 'In her name.' }), 404, 'NotHere');
  });

  it('to the court is answered by a coordinator', async () => {
    const answering = as('coordinator', await aClearedAdult());
    const text = court.word('When is my next sitting?');
    await court.does(as('juror', family.youth.personId), `${path}/messages`, { text });
    const [{ messageId }] = await court.reads<[{ messageId: string }]>(answering, path);
    problem(
      await court.post(as('mentor', mentor), `${path}/answers`, { answers: messageId, text: 'I do not know.' }),
      404,
      'NotHere',
    );
    await court.does(answering, `${path}/answers`, { answers: messageId, text: court.word('On the ninth.') });
    expect(await court.reads<object[]>(as('mentor', mentor), path)).toHaveLength(2);
    expect(await court.reads<object[]>(as('respondent', family.youth.personId), path)).toHaveLength(4);
  });

  it('is closed to an adult whose clearance has run out', async () => {
    const [{ messageId }] = await court.reads<[{ messageId: string }]>(as('mentor', mentor), path);
    court.pass({ days: 21 });
    problem(await court.get(as('mentor', mentor), path), 404, 'NotHere');
    await court.refused('NotCleared', as('mentor', mentor), `${path}/answers`, { answers: messageId, text: 'Still here.' });
  });
});

describe('the secrecy of the jury room (N2, F053, care 28)', () => {
  let room: Retired;
  let serviceId: string;
  const notes: string[] = [];
  const mine = (jurorId: string) =>
    court.reads<{ text: string | null }>(juror(jurorId), `/deliberations/${room.deliberationId}/my-note`);

  it('gives each juror their own note, on whatever tablet, and nobody else’s', async () => {
    room = await retired(court);
    const path = `/deliberations/${room.deliberationId}/my-note`;
    const [ana, ben] = room.jurors as [string, string];
    for (const [i, jurorId] of [ana, ben].entries()) {
      await court.does(juror(jurorId), path, { jurorId, text: court.word(`First thought ${i}: the green bicycle.`) });
      notes.push(court.word(`Second thought ${i}: ask about the bench.`));
      await court.does(juror(jurorId), path, { jurorId, text: notes[i] });
    }
    expect(await mine(ana)).toEqual({ text: notes[0] });
    expect(await mine(ben)).toEqual({ text: notes[1] });
    expect(await mine(room.jurors[2]!)).toEqual({ text: null });
    // The seat has moved: the same juror, signed in anew.
    expect(await court.reads(as('foreperson', ana), path)).toEqual({ text: notes[0] });
    await court.refused('NotYourSeat', juror(ben), path, { jurorId: ana, text: 'Mine.' });
    problem(await court.get(juror(anId()), path), 404, 'NotHere');
    for (const who of [judge, monitor, coordinator, clerk, 'admin']) problem(await court.get(who, path), 403);
  });

  /** Every address there is, with the ids of this story in it. */
  async function addresses(): Promise<string[]> {
    const { body } = await request(court.url).get('/api/docs-json').expect(200);
    const { paths } = body as { paths: Record<string, { get?: object }> };
    const { hearingId, caseId, deliberationId, sitting, family } = room;
    const ids: Record<string, string> = { hearingId, caseId, deliberationId, dispositionId: deliberationId, drawId: hearingId };
    Object.assign(ids, {
      sittingId: sitting.sittingId,
      personId: family.youth.personId,
      jurorId: room.jurors[0],
      on: sitting.on,
    });
    return Object.entries(paths)
      .filter(([path, { get }]) => get && path.startsWith('/api/') && path !== '/api/session')
      .map(([path]) => path.slice('/api'.length).replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? anId()));
  }

  /** Asks every address as each of them; answers how many were given. */
  async function tellsNothing(readers: readonly Who[]): Promise<number> {
    const all = await addresses();
    expect(all).toEqual(expect.arrayContaining([`/deliberations/${room.deliberationId}`, `/hearings/${room.hearingId}/panel`]));
    let read = 0;
    for (const who of readers)
      for (const path of all) {
        const { status, text } = await court.get(who, path);
        if (status !== 200) continue;
        read += 1;
        const told = {
          who,
          path,
          notes: notes.filter((note) => text.includes(note)),
          keys: text.match(/"(choice|ballot|ratings|note|even|votes)":/g),
        };
        expect(told).toEqual({ who, path, notes: [], keys: null });
        expect(text).not.toMatch(/Looked at the floor|thought \d:/);
      }
    return read;
  }

  it('lets no route show staff, judge or another juror a ballot, a rating or a note', async () => {
    const dutyId = await proposes(court, room, { sanction: 'jury-duty', amount: 1 });
    serviceId = await proposes(court, room, { sanction: 'community-service', amount: 480 });
    await ballots(court, room, dutyId);
    await court.does(juror(room.jurors[0]!), `/deliberations/${room.deliberationId}/items/${serviceId}/open-ballot`);
    for (const [i, jurorId] of room.jurors.entries())
      await court.does(juror(jurorId), `/deliberations/${room.deliberationId}/items/${serviceId}/votes`, {
        jurorId,
        choice: i === 0 ? 'abstain' : 'for',
      });
    const readers: Who[] = [coordinator, judge, clerk, bailiff, monitor, 'admin', 'evaluator', 'referrer'];
    readers.push(
      juror(room.jurors[3]!),
      as('respondent', room.family.youth.personId),
      as('guardian', room.family.guardian.personId),
    );
    expect(await tellsNothing(readers)).toBeGreaterThan(50);
    await court.does(juror(room.jurors[0]!), `/deliberations/${room.deliberationId}/items/${serviceId}/close-ballot`);
  });

  it('leaves nothing in any table that tells who voted or rated, or how', async () => {
    const secret = ['BallotCast', 'IndicationsRated', 'NoteKept', 'ItemProposed', 'CommentMade', 'JurorFeltPushed'];
    const { rows } = await court.pool.query<{
      type: string;
      text: string;
      meta: { actor: string; correlation: string };
      data: object;
    }>(
      `select type, data::text || meta::text || event_id::text as text, meta, data from record.events where stream = $1 and type = any ($2)`,
      [`deliberation-${room.deliberationId}`, secret],
    );
    expect(new Set(rows.map(({ type }) => type))).toEqual(
      new Set(['BallotCast', 'IndicationsRated', 'NoteKept', 'ItemProposed']),
    );
    const [accounts] = (
      await court.pool.query<{ ids: string[] }>('select array_agg(account_id::text) as ids from access.accounts')
    ).rows;
    for (const { text, meta } of rows) {
      expect([...room.jurors, ...accounts!.ids].filter((id) => text.includes(id))).toEqual([]);
      expect(meta.actor).toBe('jury-room');
      expect(court.log.filter((line) => line.includes(meta.correlation))).toEqual([]);
    }
    // Nor does the length of what is sealed: every vote is as long as any other, and so is every rating without its note.
    const lengths = (type: string) =>
      new Set(
        rows
          .filter((row) => row.type === type)
          .map(({ data }) => /"ballot":\{"\$sealed":\{.*?"text":"([\w-]*)"/.exec(JSON.stringify(data))?.[1]?.length),
      );
    expect(lengths('BallotCast').size).toBe(1);
    const dump = await court.dump();
    expect([...notes, '"choice"', 'abstain":"'].filter((word) => dump.includes(word))).toEqual([]);
  });

  it('ends for the juror when the jury has recommended', async () => {
    await ballots(court, room, serviceId);
    await recommends(court, room);
    expect(await tellsNothing([coordinator, judge, monitor])).toBeGreaterThan(30);
    problem(await court.get(juror(room.jurors[0]!), `/deliberations/${room.deliberationId}/my-note`), 404, 'NotHere');
    const late = { jurorId: room.jurors[1], text: 'Too late.' };
    problem(await court.post(juror(room.jurors[1]!), `/deliberations/${room.deliberationId}/my-note`, late), 404, 'NotHere');
  });
});

describe('finding people by name (care 27)', () => {
  it('is for the desk, finds them misspelled and through a guardian, and needs two characters', async () => {
    const given = court.word('Thomasína');
    const family = court.word('Fernández-Ortiz');
    const { id: personId } = await court.does(coordinator, '/people', { given, family, language: 'es' });
    const guardian = await anAdult(court, { given: court.word('Ludmilla'), family: court.word('Wolkenstein') });
    await court.does(coordinator, `/people/${personId}/guardians`, { guardianId: guardian.personId, ...authority });
    const search = (who: Who, name: string) => court.get(who, `/people/search?name=${encodeURIComponent(name)}`);
    let found: unknown[] = [];
    for (let tries = 0; found.length === 0 && tries < 200; tries += 1) {
      found = (await search(clerk, 'tomasina fernandes')).body as unknown[];
      await pause(25);
    }
    expect(found).toEqual([{ personId, name: { given, family, initial: 'F' }, through: 'own-name', guardianId: null }]);
    expect((await search(coordinator, 'Volkenstein')).body).toMatchObject([
      { personId: guardian.personId, through: 'own-name' },
      { personId, through: 'guardian', guardianId: guardian.personId },
    ]);
    for (const who of [judge, bailiff, monitor, 'juror', as('guardian', guardian.personId)])
      problem(await search(who, 'Ortiz'), 403);
    for (const name of ['', 'O', 'x'.repeat(101)]) problem(await search(clerk, name), 400);
    expect((await search(clerk, '%_')).body).toEqual([]);
  });
});

describe('after all this', () => {
  it('nothing that was told stands in any table or log, and nothing was our fault', async () => {
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
    const dump = await court.dump();
    const log = court.log.join('\n');
    expect([...court.words].filter((word) => dump.includes(word) || log.includes(word))).toEqual([]);
  });
});
