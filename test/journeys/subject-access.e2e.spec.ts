import { randomBytes, randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Held } from '#desk';
import { newId } from '#platform';
import { RegisterPerson } from '#people';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { openCourt, problem, type Court, type Who } from './court.js';
import { courtAt } from './desk.js';
import * as steps from './steps.js';

const { coordinator, judge } = steps;
const LETTER = 'My uncle shouts at night and I cannot sleep.';
const whole = (word: string) => new RegExp(`(?<![\\w-])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);

let court: Court;
let story: steps.Planned;
/** What was told to the court by the young person or about their identity. */
const own = new Set<string>();
let secrets: readonly string[];

/** Remembers the words that a step adds as the young person's own. */
async function theirs<T>(step: () => Promise<T>): Promise<T> {
  const before = new Set(court.words);
  const done = await step();
  for (const word of court.words) if (!before.has(word)) own.add(word);
  return done;
}

beforeAll(async () => {
  court = await openCourt();
  const youth = await theirs(() => steps.aPerson(court, '2010-06-16'));
  const guardian = await steps.anAdult(court);
  await court.does(coordinator, `/people/${youth.personId}/guardians`, { guardianId: guardian.personId, ...steps.authority });
  const referred = await steps.aReferral(court, { youth, guardian });
  await theirs(() => steps.ready(court, referred));
  const inSession = await steps.inSession(court, await steps.seated(court, await steps.docketed(court, referred)));
  for (const [by, text] of [
    ['harmed-party', court.word('I no longer dare to walk past that house.')],
    ['respondent', 'I will carry the shopping for a month.'],
  ] as const) {
    if (by === 'respondent') own.add(court.word(text));
    const statement = { statementId: randomUUID(), by, mode: 'written', text, mayBeRead: true };
    await court.does(judge, `/hearings/${inSession.hearingId}/statements`, statement);
  }
  story = await steps.inPlan(court, await steps.recommended(court, await steps.retired(court, inSession)));
  const serviceId = (
    await court.reads<{ sanctionId: string; sanction: string }[]>(judge, `/plans/${story.planId}/sanctions`)
  ).find(({ sanction }) => sanction === 'community-service')!.sanctionId;
  await steps.serves(court, serviceId, 120);
  own.add(court.word(LETTER));
  await court.does({ role: 'respondent', personId: youth.personId }, `/correspondence/${youth.personId}/messages`, {
    messageId: randomUUID(),
    text: LETTER,
  });
  await court.drain();
  await court.reads('clerk', `/people/${youth.personId}`);
  // The agency's number for their case is theirs to know.
  for (const word of court.words) if (word.startsWith('PD-')) own.add(word);
  secrets = [...court.words].filter((word) => !own.has(word));
});
afterAll(async () => {
  expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  await court.close();
});

const path = () => `/people/${story.family.youth.personId}/export`;
const themself = (): Who => ({ role: 'respondent', personId: story.family.youth.personId });
const page = async (who: Who) =>
  court.as(request(court.url).get(`/api${path()}`), await court.token(who)).set('Accept', 'text/html');

describe('what a person is given of all that is held on them (F110)', () => {
  it('holds who they are, every part of their case, their hours, and who looked', async () => {
    const held = await court.reads<Held>(themself(), path());
    const { youth } = story.family;
    expect(held).toMatchObject({
      version: 1,
      person: { personId: youth.personId, name: { given: youth.given, family: youth.family } },
    });
    expect(new Set(held.chapters.map(({ about }) => about))).toEqual(
      new Set(['you', 'a case', 'a hearing', 'a disposition', 'a plan', 'service hours', 'jury service', 'letters']),
    );
    const what = held.chapters.flatMap(({ facts }) => facts.map((fact) => fact.what));
    for (const fact of [
      'Person registered',
      'Referral received',
      'Intake held',
      'Hearing held',
      'Disposition pronounced',
      'Plan made',
      'Hours verified',
    ])
      expect(what).toContain(fact);
    expect(held.hours).toMatchObject({ owedMinutes: 480, owedMinutesServed: 120 });
    expect(held.whoLooked).toContainEqual(
      expect.objectContaining({ role: 'clerk', classes: expect.arrayContaining(['identity']) }),
    );
  });

  it('holds every word that is theirs, and none of another person', async () => {
    expect(own.size).toBeGreaterThan(8);
    expect(secrets.length).toBeGreaterThan(30);
    const { text } = await page(themself());
    const json = JSON.stringify(await court.reads(themself(), path()));
    const unescaped = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    for (const given of [unescaped, json]) {
      expect([...own].filter((word) => !whole(word).test(given))).toEqual([]);
      expect(secrets.filter((word) => whole(word).test(given))).toEqual([]);
    }
  });

  it('holds what they wrote to the court only when they ask themselves', async () => {
    expect(JSON.stringify(await court.reads(themself(), path()))).toContain(LETTER);
    const given = JSON.stringify(await court.reads(coordinator, path()));
    expect(given).toContain(story.family.youth.given);
    expect(given).not.toContain(LETTER);
  });

  it('names nobody by an id, and shows no juror, rating or ballot', async () => {
    const held = await court.reads<Held>(themself(), path());
    const known = new Set([held.person.personId, ...held.chapters.map(({ id }) => id)]);
    const ids = JSON.stringify(held).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(JSON.stringify(held)).not.toMatch(/ballot|indication|rating|restrained/i);
  });

  it('says what is left out, and how a sealed record is asked for', async () => {
    const { leftOut } = await court.reads<Held>(themself(), path());
    expect(leftOut.join(' ')).toMatch(/words of other people/);
    expect(leftOut.join(' ')).toContain('opened only when a court orders it');
  });

  it('is a page in plain words without scripts, with headings in order, that loads nothing', async () => {
    const { status, text, headers } = await page(coordinator);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="held-on-you.html"',
      'cache-control': 'no-store',
    });
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text).not.toMatch(/<script|<link|<img|src=|href=|url\(|\son\w+=/i);
    const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.slice(1).every((level) => level === 2)).toBe(true);
    expect(text.match(/<table/g)?.length).toBe(text.match(/<caption/g)?.length);
    expect(text).toContain('@media print');
  });

  it('stands itself on the trail, also when they ask themselves', async () => {
    await court.reads(themself(), path());
    interface Viewer {
      readonly role: string;
      readonly classes: readonly string[];
    }
    for (const record of [`/people/${story.family.youth.personId}`, `/cases/${story.caseId}`]) {
      const viewers = await court.reads<Viewer[]>(coordinator, `${record}/viewers`);
      expect(viewers).toContainEqual(expect.objectContaining({ role: 'respondent', classes: ['export'] }));
    }
  });

  it('is given to the person and the coordinator, and to nobody else', async () => {
    const guardian = { role: 'guardian', personId: story.family.guardian.personId };
    for (const who of [guardian, steps.juror(story.jurors[0]!), { role: 'respondent', personId: randomUUID() }])
      problem(await court.get(who, path()), 404, 'NotHere');
    for (const who of ['clerk', 'judge', 'admin', 'evaluator', 'referrer']) problem(await court.get(who, path()), 403);
    problem(await court.get(coordinator, `/people/${randomUUID()}/export`), 404, 'NotHere');
  });
});

describe('court export-subject', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let folder: string;
  const secret = randomBytes(32);
  const personId = newId();
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join('dist', 'apps', 'cli', 'main.js'), 'export-subject', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database.url, MASTER_KEY: secret.toString('hex'), DATA_DIR: join(folder, 'data') },
    });

  beforeAll(async () => {
    database = await freshDatabase('subject');
    folder = mkdtempSync(join(tmpdir(), 'subject-'));
    const desk = await courtAt(database.url, secret, true);
    const programmeId = newId();
    await desk.found(programmeId);
    await desk.send(programmeId, RegisterPerson, { personId, given: 'Wilhelmina', family: '<Quack>', language: 'en' });
    await desk.reactor.drain();
    await desk.close();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes a page, or JSON, that its owner alone can read', () => {
    const to = join(folder, 'out');
    expect(run(personId, '--to', to)).toMatchObject({ status: 0, stderr: '' });
    expect(run(personId, '--to', to, '--format', 'json', '--json')).toMatchObject({ status: 0 });
    expect(readdirSync(to).toSorted()).toEqual([`held-on-${personId}.html`, `held-on-${personId}.json`]);
    expect(readFileSync(join(to, `held-on-${personId}.html`), 'utf8')).toContain('Wilhelmina &lt;Quack&gt;');
    const held = JSON.parse(readFileSync(join(to, `held-on-${personId}.json`), 'utf8')) as Held;
    expect(held).toMatchObject({ person: { personId, name: { given: 'Wilhelmina' } } });
    // The first export is on the trail that the second one tells of.
    expect(held.whoLooked).toEqual([expect.objectContaining({ role: 'operator', classes: ['export'], times: 2 })]);
    for (const file of readdirSync(to)) expect(statSync(join(to, file)).mode & 0o777).toBe(0o600);
  });

  it('says in a sentence what is wrong', () => {
    const nobody = newId();
    expect(run(nobody, '--to', folder)).toMatchObject({ status: 1, stderr: `There is no person by the id ${nobody}.\n` });
    expect(run('somebody', '--to', folder)).toMatchObject({ status: 1, stderr: 'There is no person by the id somebody.\n' });
    expect(run(personId).status).toBe(2);
    expect(run(personId, '--to', folder, '--format', 'pdf').status).toBe(2);
  });
});
