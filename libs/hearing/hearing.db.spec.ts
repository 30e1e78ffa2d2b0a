import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import {
  Acting,
  EventStore,
  LocalMasterKey,
  Reading,
  SystemClock,
  Vault,
  ViewRunner,
  Sessions,
  Zones,
  type ProgrammeRow,
  type Receipt,
} from '#platform';
import { Policies } from '#programme';
import { rules } from '../../apps/api/rules.js';
import { PlatformModule } from '../platform/platform.module.js';
import { freshDatabase } from '../platform/postgres/testing.js';
import { HearingModule } from './hearing.module.js';
import * as court from './index.js';
import { policyForSpecs } from './policy.testing.js';

const programmeId = randomUUID();
const [hearingId, deliberationId, dispositionId, caseId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [youthId, guardianId, judgeId, sittingId, roomId, drawId] = Array.from({ length: 6 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const jurors = Array.from({ length: 4 }, () => randomUUID());
const [foreperson] = jurors as [string];
const standby = randomUUID();
const [hoursId, dutyId] = [randomUUID(), randomUUID()];

const cases: court.CasesToHear = {
  of: async () => ({
    youthId,
    offenceClass: 'theft',
    age: 15,
    docketedFor: { hearingId, sittingId },
    guardians: [guardianId],
    independentAdults: [],
    interpreterFor: null,
    unexcusedAbsences: 0,
  }),
};
const version = { version: 3, effectiveOn: '2026-01-01', policy: policyForSpecs };
const answers = [
  { provide: Zones, useValue: { of: async () => 'UTC' } },
  { provide: Sessions, useValue: { find: async () => null } },
  { provide: Policies, useValue: { inForce: async () => version, version: async () => version } },
  { provide: court.CasesToHear, useValue: cases },
  { provide: court.HeardDays, useValue: { isLocked: async () => false } },
];

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: INestApplicationContext;
let minute = 0;

const acting = <T>(role: string, personId: string, work: () => Promise<T>): Promise<T> =>
  app.get(Acting).run(
    {
      actor: `account-of-${personId}`,
      role,
      personId,
      programmeId,
      timeZone: 'UTC',
      now: new Date(Date.UTC(2026, 2, 7, 14, minute++)).toISOString(),
    },
    work,
  );

/** Sends a command in a role and waits until the views show what it did. */
async function send<C extends object>(role: string, personId: string, type: new () => C, fields: Partial<C>): Promise<void> {
  await acting(role, personId, async () => {
    const { position } = await app.get(CommandBus).execute<never, Receipt>(Object.assign(new type(), fields) as never);
    await app.get(ViewRunner).passed(position, 5_000);
  });
}
const clerk = <C extends object>(type: new () => C, fields: Partial<C> = {}) =>
  send('clerk', judgeId, type, { hearingId, ...fields });
const juror = <C extends object>(jurorId: string, type: new () => C, fields: Partial<C> = {}) =>
  send('juror', jurorId, type, { deliberationId, jurorId, ...fields });
const row = <R extends ProgrammeRow>(entity: new () => R, key: string) =>
  acting('clerk', judgeId, () => app.get(Reading).row(entity, key));

beforeAll(async () => {
  database = await freshDatabase('hearing');
  const platform = {
    databaseUrl: database.url,
    masterKey: new LocalMasterKey(randomBytes(32)),
    clock: new SystemClock(),
    log: pino({ level: 'silent' }),
    views: court.hearingViews,
    processes: {},
    permissions: rules,
    works: true,
  };
  class Asked {}
  class Court {}
  Module({})(Asked);
  const asked = { module: Asked, global: true, providers: answers, exports: answers.map(({ provide }) => provide) };
  Module({ imports: [PlatformModule.forRoot(platform), asked, HearingModule] })(Court);
  app = await NestFactory.createApplicationContext(Court, { logger: false, abortOnError: false });
});

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

describe('a Saturday morning, from the call of the case to the recommendation', () => {
  it('fills and swears the panel, with a standby for a juror who knows the respondent', async () => {
    await clerk(court.OpenHearing, { caseId, sittingId, roomId, judgeId, format: 'peer-jury', language: 'en' });
    const seats = jurors.map((jurorId, i) => ({ jurorId, seat: i + 1 }));
    await clerk(court.SeatPanel, { jurors: seats, alternates: [], drawId, forepersonId: foreperson });
    await send('juror', jurors[3]!, court.RecuseJuror, { hearingId, jurorId: jurors[3]!, because: 'knows-respondent' });
    await clerk(court.ReplaceJuror, { jurorId: jurors[3]!, by: standby });
    jurors[3] = standby;
    for (const jurorId of jurors)
      await send('juror', jurorId, court.TakeOath, { hearingId, jurorId, textVersion: 'oath-1', method: 'tablet' });
    expect(await row(court.HearingLine, hearingId)).toMatchObject({
      stage: 'seated',
      seated: 4,
      sworn: jurors,
      policyVersion: 3,
    });
  });

  it('hears the respondent with a guardian there, and questions led by the foreperson', async () => {
    await clerk(court.ReconfirmConsent, { agrees: true });
    await clerk(court.RecordGuardianPresence, { present: true, adultId: guardianId, kind: 'guardian' });
    await clerk(court.GiveAccount);
    const question = {
      hearingId,
      questionId: randomUUID(),
      askedBy: jurors[1]!,
      to: 'respondent' as const,
      text: 'Who was hurt by it?',
    };
    await send('juror', jurors[1]!, court.SuggestQuestion, question);
    await send('foreperson', foreperson, court.AskQuestion, { ...question, lead: foreperson });
    const line = await row(court.QuestionLine, question.questionId);
    expect(JSON.stringify(line)).not.toContain('hurt');
    expect(await app.get(Vault).reveal(line, line.programmeId)).toMatchObject({ state: 'asked', text: 'Who was hurt by it?' });
  });

  it('deliberates in secret and recommends what was agreed', async () => {
    await clerk(court.RetireJury, { deliberationId });
    const panel = { hearingId, caseId, dispositionId, policyVersion: 3, jurors, foreperson, offenceClass: 'theft' };
    await send('process', 'process', court.OpenDeliberation, { deliberationId, ...panel });
    for (const jurorId of jurors)
      await juror(jurorId, court.RateIndications, {
        owns: 'clearly',
        impact: 'partly',
        change: 'clearly',
        ready: 'clearly',
        note: 'Meant it.',
      });
    for (const [itemId, sanction, amount] of [
      [hoursId, 'community-service', 600],
      [dutyId, 'jury-duty', 4],
    ] as const) {
      await juror(jurors[1]!, court.ProposeItem, { itemId, sanction, amount });
      await send('foreperson', foreperson, court.OpenBallot, { deliberationId, itemId });
      for (const jurorId of jurors) await juror(jurorId, court.CastBallot, { itemId, ballotId: randomUUID(), choice: 'for' });
      await send('foreperson', foreperson, court.CloseBallot, { deliberationId, itemId });
    }
    await send('foreperson', foreperson, court.MakeRecommendation, { deliberationId, jurorId: foreperson });
    await clerk(court.EndHearing);
    expect(await row(court.RecommendationLine, deliberationId)).toMatchObject({
      items: [
        { itemId: hoursId, amount: 600, min: 480, max: 1800 },
        { itemId: dutyId, amount: 4 },
      ],
      unanimous: true,
      jurors: 4,
      indications: { owns: { clearly: 4 } },
    });
    expect(await row(court.HearingLine, hearingId)).toMatchObject({ stage: 'held', next: 'judge-decides' });
  });

  it('leaves nothing in the record that would tell who voted or how', async () => {
    const events = await app.get(EventStore).readStream(`deliberation-${deliberationId}`, 0);
    const secret = events.filter(({ type }) => ['IndicationsRated', 'ItemProposed', 'BallotCast'].includes(type));
    expect(secret).toHaveLength(4 + 2 + 8);
    const text = JSON.stringify(secret);
    for (const trace of [...jurors, 'clearly', 'Meant it.', '"for"', 'account-of']) expect(text).not.toContain(trace);
    expect(secret.every(({ meta }) => meta.actor === 'jury-room' && meta.role === 'juror')).toBe(true);
  });
});
