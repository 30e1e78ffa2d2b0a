import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Keyring, rebuild, tablesOf, verify, VIEWS_CONTEXT, type Receipt, type ViewsContext } from '#platform';
import { Certificates, recordOf, RetentionClock } from '#records';
import { courtChecks } from '../../apps/api/checks.js';
import { views } from '../../apps/api/court.module.js';
import { openCourt, problem, type Court, type Who } from './court.js';
import { rowsOf } from './rows.js';
import * as steps from './steps.js';
import { coordinator, judge, juror, type Case, type Planned } from './steps.js';

const admin = 'admin';
const order = (n: number) => ({ basis: 'dc-16-2335', order: `2026-JV-${n}` });

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

/** From the referral to the last jury duty; everything in it closed of itself. */
async function finished(): Promise<Planned> {
  const it = await steps.inPlan(court);
  await steps.closesDay(court, it.sitting);
  await steps.serves(court, it.serviceId, 480);
  await steps.servesOnJury(court, it);
  expect(await court.reads(coordinator, `/cases/${it.caseId}`)).toMatchObject({ stage: 'closed', outcome: 'completed' });
  return it;
}

/** Comes back to the jury by choice. */
async function servesOn({ family: { youth } }: Case): Promise<void> {
  await court.does(juror(youth.personId), `/jurors/${youth.personId}/consent`, { by: 'self' });
  await court.does(coordinator, `/jurors/${youth.personId}/consent`, { by: 'guardian' });
  await court.does(coordinator, `/jurors/${youth.personId}/activate`);
}

const figures = async () => {
  const paths = [
    '/desk/funnel',
    '/desk/step-times?from=2026-01-01&until=2027-12-31',
    '/desk/jury-figures',
    '/cases/completion?from=2026-01-01&until=2027-12-31',
    '/jurors/composition',
  ];
  return Promise.all(paths.map(async (path) => JSON.stringify(await court.reads(coordinator, path))));
};

/** The ids of everything in a record, and of those whom nothing else keeps. */
async function idsOf({ caseId }: Case, people: readonly string[]): Promise<string[]> {
  const { rows } = await court.pool.query<Record<string, string[]>>('select * from views.record_parts where "caseId" = $1', [
    caseId,
  ]);
  const { hearings, deliberations, dispositions, plans, sanctions, timesheets } = rows[0]!;
  const parts = [hearings, deliberations, dispositions, plans, sanctions, timesheets].flat() as string[];
  expect(parts.length).toBeGreaterThan(5);
  return [...new Set([caseId, ...parts, ...people])];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}
const QUERY: Readonly<Record<string, string>> = {
  ...{ from: '2026-01-01', until: '2027-12-31', on: '2026-03-14', take: '500', number: '1' },
};

/** Asks every route there is to read, with every one of these ids, and answers where any of them or of the words came back. */
async function crawl(who: Who, ids: readonly string[], words: readonly string[]): Promise<string[]> {
  const { body } = await request(court.url).get('/api/docs-json').expect(200);
  const { paths } = body as { paths: Record<string, { get?: Operation }> };
  const token = await court.token(who);
  const told: string[] = [];
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get || !path.startsWith('/api/')) continue;
    const query = (get.parameters ?? []).filter((one) => one.in === 'query' && QUERY[one.name]);
    const asked = query.map(({ name }) => `${name}=${QUERY[name]}`).join('&');
    for (const id of path.includes('{') ? ids : ['']) {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => QUERY[name] ?? id);
      const { status, text } = await court.as(request(court.url).get(asked ? `${address}?${asked}` : address), token);
      // Whole words: the first of a row of made-up names is the beginning of the tenth.
      const named = [...ids, ...words].filter((one) => new RegExp(`(?<!\\w)${one}(?!\\w)`).test(text));
      if (status >= 500 || named.length > 0) told.push(`${path} (${status}): ${named.join(' ')}`);
    }
  }
  return told;
}

/** The tables of views that say any of these, besides those of which only counts leave. */
async function tablesThatSay(ids: readonly string[]): Promise<string[]> {
  const rows = await rowsOf(court.pool);
  const counted = tablesOf(views).flatMap(({ table, view }) => (view.figures ? [table] : []));
  return Object.entries(rows)
    .filter(([table, lines]) => !counted.includes(table) && lines.some((line) => ids.some((id) => line.includes(id))))
    .map(([table]) => table);
}

const context = () => court.app.get<ViewsContext>(VIEWS_CONTEXT);
const findings = async () => (await verify(context(), courtChecks)).findings;
const wordsOf = ({ family: { youth, guardian } }: Case) => [youth, guardian].flatMap(({ given, family }) => [given, family]);

async function keysOf(subjects: readonly string[]): Promise<string[]> {
  const standing = await court.app.get(Keyring).standing(subjects);
  return subjects.map((subject) => standing.get(subject)!);
}

/** Keys follow the facts a moment later. */
async function keysBecome(subjects: readonly string[], where: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await keysOf(subjects)).every((one) => one === where)) return;
    await pause(50);
  }
  expect(await keysOf(subjects)).toEqual(subjects.map(() => where));
}

const LOOKING = [coordinator, judge, 'evaluator', 'clerk', 'admin'];

describe('records that vanish (F106-F109, N6, N9)', () => {
  let [sealed, serving, destroyed, other]: Planned[] = [];
  let before: { rows: Record<string, string[]>; figures: string[] };
  const gone: Record<'sealed' | 'serving' | 'destroyed', string[]> = { sealed: [], serving: [], destroyed: [] };
  let everything: string[] = [];
  let words: string[] = [];

  beforeAll(async () => {
    sealed = await finished();
    serving = await finished();
    await servesOn(serving);
    destroyed = await finished();
    const open = await steps.aReferral(court, await steps.aFamily(court));
    await court.does(coordinator, `/cases/${open.caseId}/related-cases`, { relatedCaseId: sealed.caseId, relation: 'sibling' });
    other = open as Planned;
    await court.drain();
    const both = ({ family: { youth, guardian } }: Case) => [youth.personId, guardian.personId];
    gone.sealed = await idsOf(sealed, both(sealed));
    gone.serving = await idsOf(serving, []);
    gone.destroyed = await idsOf(destroyed, both(destroyed));
    everything = Object.values(gone).flat();
    words = [...wordsOf(sealed), ...wordsOf(destroyed)];
    // Whoever will look around has an account by then.
    for (const role of LOOKING) await court.token(role);
    before = { rows: await rowsOf(court.pool), figures: await figures() };
  }, 240_000);

  it('are told of everywhere before', async () => {
    expect((await crawl(coordinator, gone.sealed, wordsOf(sealed!))).length).toBeGreaterThan(20);
  });

  it('are only those of closed cases, and never under a hold', async () => {
    const seal = `/records/${other!.caseId}/seal`;
    await court.refused('CaseOpen', coordinator, seal, order(1));
    const { body } = await court.post(coordinator, `/records/${sealed!.caseId}/holds`, order(2));
    expect(body).toMatchObject({ id: recordOf(sealed!.caseId) });
    const [line] = await court.reads<[{ holds: [{ holdId: string }]; order: null }]>(admin, '/records');
    await court.refused('UnderLegalHold', coordinator, `/records/${sealed!.caseId}/seal`, order(1));
    await court.refused('UnderLegalHold', admin, `/records/${sealed!.caseId}/expunge`, { ...order(1), level: 'full' });
    await court.does(coordinator, `/records/${sealed!.caseId}/holds/${line.holds[0].holdId}/lift`, order(3));
    problem(await court.post(coordinator, `/records/${sealed!.caseId}/seal`, { basis: 'dc-16-2335', order: 'Jane Doe' }), 400);
    problem(await court.post(judge, `/records/${sealed!.caseId}/expunge`, { ...order(1), level: 'full' }), 403);
  });

  it('are sealed: by one of two who do it at once, and the other learns that it is so', async () => {
    const answers = await Promise.all([
      court.post(coordinator, `/records/${sealed!.caseId}/seal`, order(4)),
      court.post(admin, `/records/${sealed!.caseId}/seal`, order(5)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ body }) => (body as Receipt).revision)).size).toBe(1);
    await court.does(coordinator, `/records/${serving!.caseId}/seal`, order(6));
    const { caseId, family } = sealed!;
    await keysBecome([`case:${caseId}`, `person:${family.youth.personId}`, `person:${family.guardian.personId}`], 'escrow');
    expect(await keysOf([`person:${serving!.family.youth.personId}`])).toEqual(['here']);
  });

  it('are expunged, once, and leave a certificate that can be checked without them', async () => {
    const path = `/records/${destroyed!.caseId}/expunge`;
    const receipt = await court.does(admin, path, { ...order(7), level: 'full' });
    expect(await court.does(admin, path, { ...order(8), level: 'full' })).toEqual(receipt);
    await court.refused('RecordGone', coordinator, `/records/${receipt.id}/seal`, order(9));
    await court.refused('RecordGone', admin, `/records/${receipt.id}/reopen`, order(9));
    const { caseId, family } = destroyed!;
    await keysBecome(
      [`case:${caseId}`, `person:${family.youth.personId}`, `deliberation:${destroyed!.deliberationId}`],
      'destroyed',
    );
    const { certificate } = await court.reads<{ certificate: string }>(admin, `/records/${receipt.id}`);
    const paper = await court.reads<Record<string, string>>(admin, `/records/certificates/${certificate}`);
    expect(paper).toMatchObject({ number: certificate, act: 'expunged', level: 'full', order: '2026-JV-7', basis: 'dc-16-2335' });
    expect(JSON.stringify(paper)).toMatch(/Ask each of them/);
    expect([...gone.destroyed, ...words, 'curfew'].filter((word) => JSON.stringify(paper).includes(word))).toEqual([]);
    const checks = court.app.get(Certificates);
    expect(await checks.flawIn(paper as never)).toBeNull();
    expect(await checks.flawIn({ ...paper, on: '2026-01-01' } as never)).toMatch(/not made by this court/);
  });

  it('keep who still serves, unless it is said that this ends too', async () => {
    const id = recordOf(serving!.caseId);
    await court.refused('StillServes', admin, `/records/${id}/expunge`, { ...order(10), level: 'full' });
  });

  it.each(LOOKING)(
    'are told of by no route to the %s',
    async (role) => {
      expect(await crawl(role, everything, words)).toEqual([]);
    },
    240_000,
  );

  it('stand in no table but those of which only counts leave, and these counts are what they were', async () => {
    expect(await tablesThatSay(everything)).toEqual([]);
    expect(await figures()).toEqual(before.figures);
    expect(await court.reads<object[]>(coordinator, '/desk/case-outcomes')).toHaveLength(1);
    expect(await court.reads<object[]>(coordinator, '/cases/closings')).toEqual([]);
    expect(await court.reads(coordinator, `/cases/${other!.caseId}`)).toMatchObject({ related: [] });
  });

  it('can be looked for by nobody, and nothing can be done to them', async () => {
    const { caseId, family, planId } = sealed!;
    problem(await court.get(coordinator, `/cases/${caseId}`), 404);
    // In the very words in which it is said of what never was.
    const answers = async (path: string, body: object) => {
      const { status, body: told } = await court.post(coordinator, path, body);
      return { status, told: told as object };
    };
    for (const [path, id, body] of [
      ['/cases/:id/follow-ups', caseId, { months: 6, result: 'unknown' }],
      ['/people/:id/language', family.youth.personId, { language: 'es' }],
    ] as const) {
      const told = await answers(path.replace(':id', id), body);
      expect(told.status).toBe(409);
      expect(told).toEqual(await answers(path.replace(':id', randomUUID()), body));
    }
    problem(await court.get(coordinator, `/plans/${planId}`), 404);
  });

  it('leave a juror their service and their credits, and nothing that tells why it began', async () => {
    const { personId } = serving!.family.youth;
    const pool = await court.reads(coordinator, `/jurors/${personId}`);
    expect(pool).toMatchObject({ status: 'active', origin: 'volunteer', planId: null, dutiesForPlan: 0, times: 1 });
    expect(await court.reads<object[]>(juror(personId), '/jurors/me/service')).toHaveLength(1);
    const statement = await court.reads(juror(personId), '/desk/me/statement');
    expect(statement).toMatchObject({ owedMinutes: 0, owedMinutesServed: 0, owedDutiesServed: 0, givenDuties: 1 });
    expect((await court.get(coordinator, `/people/${personId}`)).status).toBe(200);
  });

  it('stay away when everything is built again from the record', async () => {
    const rows = await rowsOf(court.pool);
    await rebuild(context());
    expect(await rowsOf(court.pool)).toEqual(rows);
    expect(await findings()).toEqual([]);
  });

  it('come back as they were when an order reopens them', async () => {
    for (const { caseId } of [sealed!, serving!]) await court.does(admin, `/records/${recordOf(caseId)}/reopen`, order(11));
    const { caseId, family } = sealed!;
    await keysBecome([`case:${caseId}`, `person:${family.youth.personId}`], 'here');
    for (let tries = 0; tries < 100; tries += 1) {
      const { returning } = await court.reads<{ returning: boolean }>(admin, `/records/${recordOf(caseId)}`);
      if (!returning) break;
      await pause(100);
    }
    const rows = await rowsOf(court.pool);
    // Its sitting had one hearing more.
    const left = [...gone.destroyed, destroyed!.sitting.sittingId];
    const without = (all: Record<string, string[]>) =>
      Object.fromEntries(
        Object.entries(all)
          .filter(([table]) => !['records', 'certificates', 'who_may_sign_in'].includes(table))
          .map(([table, lines]) => [table, lines.filter((line) => !left.some((id) => line.includes(id)))]),
      );
    expect(without(rows)).toEqual(without(before.rows));
    expect(await figures()).toEqual(before.figures);
    expect(await court.reads(coordinator, `/cases/${caseId}`)).toMatchObject({ narrative: expect.stringMatching(/viaduct/) });
    expect(await findings()).toEqual([]);
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  });

  it('end by themselves when the policy says so, and leave a token where it lets them', async () => {
    const [{ policy }] = await court.reads<[{ policy: object }]>(coordinator, '/programmes/policies');
    const records = {
      levels: ['seal', 'full'],
      retention: [
        { recordClass: 'case', outcome: 'completed', months: 24, then: 'full' },
        { recordClass: 'social', outcome: null, months: 12, then: 'list' },
      ],
      matchTokenMonths: 36,
      noticeTwice: true,
    };
    await court.does(coordinator, `/programmes/${court.programmeId}/policies`, {
      effectiveOn: court.today,
      policy: { ...policy, records },
    });
    const { body } = await court.post(coordinator, `/records/${serving!.caseId}/holds`, order(12));
    expect(body).toMatchObject({ id: recordOf(serving!.caseId) });
    const until = court.inDays(800);
    const due = await court.reads<{ caseId: string; recordClass: string; then: string; held: boolean }[]>(
      admin,
      `/records/due?until=${until}`,
    );
    expect(due.filter(({ recordClass }) => recordClass === 'case')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          caseId: sealed!.caseId,
          then: 'full',
          held: false,
          noticesMissing: ['disposition', 'final-discharge'],
        }),
        expect.objectContaining({ caseId: serving!.caseId, held: true }),
      ]),
    );
    const clock = court.app.get(RetentionClock);
    expect(await clock.tick(court.programmeId, court.now)).toBe(0);
    court.pass({ days: 800 });
    expect(await clock.tick(court.programmeId, court.now)).toBe(1);
    await court.drain();
    problem(await court.get(coordinator, `/cases/${sealed!.caseId}`), 404);
    expect((await court.get(coordinator, `/cases/${serving!.caseId}`)).status).toBe(200);
    expect(await clock.tick(court.programmeId, court.now)).toBe(0);
  });

  it('leave somebody who comes back new to all but the question whether they took part before', async () => {
    const { given, family } = sealed!.family.youth;
    const again = await court.does(coordinator, '/people', {
      ...{ given: given.toUpperCase(), family: ` ${family}`, bornOn: '2010-06-15', language: 'en' },
    });
    const guardian = await steps.anAdult(court);
    await court.does(coordinator, `/people/${again.id}/guardians`, { guardianId: guardian.personId, ...steps.authority });
    const youth = { personId: again.id, given, family };
    const referral = await steps.aReferral(court, { youth, guardian });
    await court.does(coordinator, `/cases/${referral.caseId}/screen`);
    const file = await court.reads<{ screening: { checks: { check: string; answer: string }[] } }>(
      coordinator,
      `/cases/${referral.caseId}`,
    );
    expect(file.screening.checks).toContainEqual(expect.objectContaining({ check: 'no-earlier-case', answer: 'no' }));
    const fresh = await steps.aReferral(court, await steps.aFamily(court));
    await court.does(coordinator, `/cases/${fresh.caseId}/screen`);
    expect(JSON.stringify(await court.reads(coordinator, `/cases/${fresh.caseId}`))).toMatch(
      /"check":"no-earlier-case","answer":"yes"/,
    );
  });
});
