import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { unpackRules } from '@casl/ability/extra';
import { createMongoAbility, subject, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { openCourt, problem, type Court, type Who } from './court.js';
import * as steps from './steps.js';
import { bailiff, clerk, coordinator, judge, juror, monitor } from './steps.js';

jest.setTimeout(120_000);

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

const status = async (who: Who, path: string) => (await court.get(who, path)).status;
const statuses = async (who: Who, paths: readonly string[]) =>
  Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await status(who, path)] as const)));
const all = (paths: readonly string[], code: number) => Object.fromEntries(paths.map((path) => [path, code]));

describe('a juror', () => {
  // One story, in order: what opens with the oath shuts with the seat.
  let panel: steps.Seated;
  let room: steps.Retired;
  let pages: string[];
  let talk: string[];
  const oneOf = (n: number) => juror(panel.jurors[n]!);

  it('sees nothing of the case before the oath, though seated', async () => {
    panel = await steps.seated(court);
    const { hearingId } = panel;
    pages = [
      ...['', '/panel', '/questions', '/statements'].map((page) => `/hearings/${hearingId}${page}`),
      `/desk/hearings/${hearingId}/card`,
    ];
    expect(await statuses(oneOf(1), pages)).toEqual(all(pages, 404));
    expect(await court.reads(oneOf(1), '/hearings')).toEqual([expect.objectContaining({ hearingId })]);
  });

  it('sees it while seated and sworn: a first name and an initial, seats, and nobody’s id', async () => {
    await steps.inSession(court, panel);
    expect(await statuses(oneOf(1), pages)).toEqual(all(pages, 200));
    const { youth } = panel.family;
    expect(await court.reads(oneOf(1), pages[4]!)).toMatchObject({
      called: { given: youth.given, initial: youth.family[0] },
      offence: 'curfew',
    });
    const seats = await court.reads<object[]>(oneOf(1), pages[1]!);
    expect(seats.filter((seat) => (seat as { you: boolean }).you)).toHaveLength(1);
    const shown = JSON.stringify(await Promise.all(pages.map((page) => court.reads(oneOf(1), page))));
    for (const word of [...panel.jurors, ...panel.alternates, youth.personId, youth.family, panel.caseId])
      expect(shown).not.toContain(word);
  });

  it('sees it no longer once recused', async () => {
    await court.does(oneOf(3), `/hearings/${panel.hearingId}/jurors/${panel.jurors[3]}/recuse`, {
      because: 'knows-the-respondent',
    });
    expect(await statuses(oneOf(3), pages)).toEqual(all(pages, 404));
    expect(await status(oneOf(1), pages[0]!)).toBe(200);
  });

  it('is in the jury room while it deliberates, and out of both with the recommendation', async () => {
    await court.does(bailiff, `/hearings/${panel.hearingId}/jurors/${panel.jurors[3]}/replace`, { by: panel.alternates[0] });
    await court.drain();
    const now = await steps.panelOf(court, panel);
    room = await steps.retired(court, { ...panel, ...now });
    talk = ['', '/comments'].map((page) => `/deliberations/${room.deliberationId}${page}`);
    expect(await statuses(oneOf(1), talk)).toEqual(all(talk, 200));
    expect(await statuses(oneOf(3), talk)).toEqual(all(talk, 404));
    await steps.recommended(court, room);
    expect(await statuses(oneOf(1), [...pages, ...talk])).toEqual(all([...pages, ...talk], 404));
  });

  it('cannot come back next Saturday, nor another who was never there', async () => {
    court.pass({ days: 7 });
    expect(await statuses(oneOf(1), [...pages, ...talk])).toEqual(all([...pages, ...talk], 404));
    const [stranger] = await steps.volunteers(court, 1);
    expect(await statuses(juror(stranger!), [...pages, ...talk])).toEqual(all([...pages, ...talk], 404));
  });

  it('does not keep a seat over the day that nobody closed', async () => {
    const here = await steps.inSession(court);
    expect(await status(juror(here.jurors[0]!), `/hearings/${here.hearingId}`)).toBe(200);
    court.pass({ days: 1 });
    expect(await status(juror(here.jurors[0]!), `/hearings/${here.hearingId}`)).toBe(404);
  });
});

describe('a guardian', () => {
  it('reads until the young person is of age, and then only if they say so themselves', async () => {
    const youth = await steps.aPerson(court, court.inDays(-18 * 365));
    const mother = await steps.anAdult(court);
    await court.does(coordinator, `/people/${youth.personId}/guardians`, { guardianId: mother.personId, ...steps.authority });
    const it = await steps.aReferral(court, { youth, guardian: mother });
    const as = { role: 'guardian', personId: mother.personId };
    const path = `/cases/${it.caseId}`;
    expect(await court.reads(as, path)).toMatchObject({ stage: 'received' });
    expect(await court.reads(as, '/cases/mine')).toEqual([expect.objectContaining({ caseId: it.caseId })]);
    court.pass({ days: 10 });
    expect(await status(as, path)).toBe(404);
    expect(await court.reads(as, '/cases/mine')).toEqual([]);
    const own = { role: 'respondent', personId: youth.personId };
    const [line] = await court.reads<{ guardianId: string }[]>(own, `/people/${youth.personId}/guardians`);
    expect(line!.guardianId).not.toBe(mother.personId);
    // Named as the page shows her: by the id that is good for this family only.
    await court.does(own, `/people/${youth.personId}/guardians/${line!.guardianId}/allow-reading`);
    expect(await court.reads(as, path)).toMatchObject({ stage: 'received' });
    await court.does(own, `/people/${youth.personId}/guardians/${line!.guardianId}/end-reading`);
    expect(await status(as, path)).toBe(404);
  });

  it('who was harmed does not read, and as a harmed party sees what belongs to them alone (care 2)', async () => {
    const it = await steps.aReferral(court, await steps.aFamily(court));
    const { personId } = it.family.guardian;
    await court.does(coordinator, `/cases/${it.caseId}/harmed-parties`, { personId, kind: 'person' });
    await court.drain();
    expect(await status({ role: 'guardian', personId }, `/cases/${it.caseId}`)).toBe(404);
    const seen = await court.reads<object>({ role: 'harmed-party', personId }, `/cases/${it.caseId}`);
    expect(Object.keys(seen).sort()).toEqual(['caseId', 'closedOn', 'hearing', 'outcome', 'stage']);
  });
});

describe('one person in two parts', () => {
  it('is somebody else in each: a respondent who serves cannot be told from a volunteer (F009)', async () => {
    const done = await steps.inPlan(court);
    const { personId } = done.family.youth;
    await court.does(coordinator, `/jurors/${personId}/train`, { course: 'jury-basics', on: court.today });
    await court.does(coordinator, `/jurors/${personId}/activate`);
    const sitting = await steps.aSitting(court, { days: 7 });
    await court.drain();
    await steps.invited(court, [personId], sitting);
    const other = await steps.docketed(court, undefined, sitting);
    const rooms = await court.reads<{ respondent: { personId: string } }[]>(bailiff, `/desk/rooms/${sitting.sittingId}`);
    const expected = await court.reads<{ personId: string }[]>(bailiff, `/desk/rooms/${sitting.sittingId}/jurors`);
    expect(JSON.stringify([rooms, expected])).not.toContain(personId);
    expect(JSON.stringify(rooms)).not.toContain(other.family.youth.personId);
    expect(expected).toHaveLength(1);
    court.goTo(sitting.on, '08:50');
    // The bailiff checks them in by the id on the list.
    await court.does(bailiff, `/sittings/${sitting.sittingId}/check-ins`, { personId: expected[0]!.personId, as: 'juror' });
    await court.does(bailiff, `/sittings/${sitting.sittingId}/check-ins`, {
      personId: rooms[0]!.respondent.personId,
      as: 'respondent',
    });
    const came = await court.reads<{ personId: string; as: string }[]>(clerk, `/sittings/${sitting.sittingId}/attendance`);
    expect(Object.fromEntries(came.map((line) => [line.as, line.personId]))).toEqual({
      juror: personId,
      respondent: other.family.youth.personId,
    });
    const asJuror = { role: 'juror', personId };
    expect(await status(asJuror, `/cases/${done.caseId}`)).toBe(403);
    for (const own of ['/jurors/me/service', '/jurors/me/invitations'])
      expect(JSON.stringify(await court.reads(asJuror, own))).not.toMatch(
        new RegExp(`${done.caseId}|${done.planId}|origin|respondent`),
      );
  });

  it('keeps whoever serves the court away from their own family’s case, by link or by household', async () => {
    const householdId = randomUUID();
    const colleague = await steps.anAdult(court, { householdId });
    const families = [
      await steps.aFamily(court, { youth: { householdId } }),
      { youth: await steps.aPerson(court, '2010-01-01'), guardian: colleague },
    ];
    await court.does(coordinator, `/people/${families[1]!.youth.personId}/guardians`, {
      guardianId: colleague.personId,
      ...steps.authority,
    });
    const other = await steps.aReferral(court, await steps.aFamily(court));
    for (const family of families) {
      const it = await steps.aReferral(court, family);
      const as = { role: 'coordinator', personId: colleague.personId };
      problem(await court.get(as, `/cases/${it.caseId}`), 404, 'NotHere');
      problem(await court.post(as, `/cases/${it.caseId}/screen`), 404, 'NotHere');
      problem(await court.get(as, `/people/${family.youth.personId}`), 404, 'NotHere');
      const listed = await court.reads<{ caseId: string }[]>(as, '/cases?take=500');
      expect(listed.map(({ caseId }) => caseId)).toContain(other.caseId);
      expect(JSON.stringify(listed)).not.toContain(it.caseId);
      expect(await status(coordinator, `/cases/${it.caseId}`)).toBe(200);
      expect(await status(as, `/cases/${other.caseId}`)).toBe(200);
    }
  });
});

describe('those who serve at a sitting', () => {
  it('see it and what is heard there, and nothing of another', async () => {
    const [here, there] = [await steps.docketed(court), await steps.docketed(court)];
    for (const who of [judge, bailiff, monitor]) {
      const mine = court.holder(who, `/${here.sitting.sittingId}`);
      expect([who, await status(mine, `/desk/rooms/${here.sitting.sittingId}`)]).toEqual([who, 200]);
      expect([who, await status(mine, `/desk/rooms/${there.sitting.sittingId}`)]).toEqual([who, 404]);
    }
    const [line] = await court.reads<object[]>(bailiff, `/desk/rooms/${here.sitting.sittingId}`);
    expect(JSON.stringify(line)).not.toMatch(new RegExp([here.caseId, here.incidentId, here.family.youth.family].join('|')));
  });
});

describe('the session', () => {
  it('carries the rules of its role, for whoever draws the pages', async () => {
    const { rules } = await court.reads<{ rules: never[] }>(juror(steps.anId()), '/session');
    const ability = createMongoAbility(unpackRules<RawRuleOf<MongoAbility>>(rules));
    expect(ability.can('read', subject('hearing', { hearingId: ['sworn'] }))).toBe(true);
    expect(ability.can('read', subject('hearing', { hearingId: ['seated'] }))).toBe(false);
    expect(ability.can('read', 'case')).toBe(false);
  });
});

describe('a thing that is somebody else’s', () => {
  const ROUNDS = 2_000;
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

  it('takes as long to refuse as one that is not there, in the same bytes', async () => {
    const [mine, theirs] = [
      await steps.aReferral(court, await steps.aFamily(court)),
      await steps.aReferral(court, await steps.aFamily(court)),
    ];
    const token = await court.token({ role: 'respondent', personId: mine.family.youth.personId });
    const ask = async (caseId: string) => {
      const began = performance.now();
      const answer = await fetch(`${court.url}/api/cases/${caseId}`, { headers: { authorization: `Bearer ${token}` } });
      const text = await answer.text();
      return { took: performance.now() - began, said: `${answer.status} ${text}` };
    };
    for (let i = 0; i < 200; i += 1) await ask(i % 2 ? theirs.caseId : randomUUID());
    const said = new Set<string>();
    /** By how much the medians of so many requests differ, one kind and the other in turn. */
    const difference = async () => {
      const times = { absent: [] as number[], others: [] as number[] };
      for (let i = 0; i < ROUNDS; i += 1) {
        const kind = i % 2 ? 'absent' : 'others';
        const answer = await ask(kind === 'others' ? theirs.caseId : randomUUID());
        times[kind].push(answer.took);
        said.add(answer.said);
      }
      const absent = median(times.absent);
      return Math.abs(median(times.others) - absent) / absent;
    };
    // What tells them apart shows every time; what else the machine does comes and goes.
    let least = await difference();
    for (let again = 0; again < 3 && least >= 0.05; again += 1) least = Math.min(least, await difference());
    expect([...said]).toEqual([expect.stringMatching(/^404 .*NotHere/)]);
    expect(least).toBeLessThan(0.05);
  });
});
