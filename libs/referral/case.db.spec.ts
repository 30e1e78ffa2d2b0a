import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import {
  Acting,
  LocalMasterKey,
  type ProgrammeRow,
  Reading,
  SystemClock,
  Vault,
  ViewRunner,
  Sessions,
  Zones,
  type Receipt,
} from '#platform';
import { FoundProgramme, ListAgency, Policies, programmeViews } from '#programme';
import { rules } from '../../apps/api/rules.js';
import { PlatformModule } from '../platform/platform.module.js';
import { freshDatabase } from '../platform/postgres/testing.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import {
  AcceptReferral,
  CaseFile,
  Caseload,
  CaseHistoryLine,
  EarlierLife,
  GuardianAuthority,
  ReceiveReferral,
  ReferralLine,
  referralViews,
  ScreenReferral,
} from './index.js';
import { ReferralModule } from './referral.module.js';

const zones = { of: () => Promise.resolve('America/New_York') };
const guardians = { mayConsent: () => Promise.resolve(true), isOfAge: () => Promise.resolve(false) };
const [here, there] = [randomUUID(), randomUUID()];
const [caseId, youthId, agencyId] = [randomUUID(), randomUUID(), randomUUID()];
const now = '2026-03-07T15:00:00.000Z';

const referral = {
  caseId,
  youthId,
  agencyId,
  outsideNumber: '2026-0117',
  offence: 'shoplifting',
  offenceClass: 'property',
  offenceOn: '2026-02-14',
  receivedOn: '2026-02-20',
  ageAtOffence: 15,
  ageAtReferral: 15,
  incidentId: randomUUID(),
  narrative: 'Took a pair of trainers.',
  priors: 'no',
};

let database: Awaited<ReturnType<typeof freshDatabase>>;
let court: INestApplicationContext;

const acting = <T>(programmeId: string, work: () => Promise<T>): Promise<T> =>
  court.get(Acting).run({ actor: 'coordinator-1', role: 'coordinator', programmeId, timeZone: 'America/New_York', now }, work);

/** Sends a command and waits until the views show what it did. */
const send = <C extends object>(programmeId: string, type: new () => C, fields: object) =>
  acting(programmeId, async () => {
    const receipt = await court.get(CommandBus).execute<never, Receipt>(Object.assign(new type(), fields) as never);
    await court.get(ViewRunner).passed(receipt.position, 5_000);
    return receipt;
  });

beforeAll(async () => {
  database = await freshDatabase('referral');
  const platform = {
    databaseUrl: database.url,
    masterKey: new LocalMasterKey(randomBytes(32)),
    clock: new SystemClock(),
    log: pino({ level: 'silent' }),
    views: { ...programmeViews, ...referralViews },
    processes: {},
    permissions: rules,
    works: true,
  };
  const asked = [
    { provide: Zones, useValue: zones },
    { provide: Sessions, useValue: { find: async () => null } },
    { provide: GuardianAuthority, useValue: guardians },
    { provide: EarlierLife, useValue: { knownOf: () => Promise.resolve(false) } },
  ];
  class Asked {}
  class Court {}
  Module({})(Asked);
  const answers = { module: Asked, global: true, providers: asked, exports: asked.map(({ provide }) => provide) };
  Module({ imports: [PlatformModule.forRoot(platform), answers, ProgrammeModule, ReferralModule] })(Court);
  court = await NestFactory.createApplicationContext(Court, { logger: false, abortOnError: false });
  court.enableShutdownHooks();
  for (const programmeId of [here, there]) {
    const founding = {
      programmeId,
      name: 'Youth Court',
      timeZone: 'America/New_York',
      clock: 'court',
      effectiveOn: '2026-01-01',
    };
    await send(programmeId, FoundProgramme, { ...founding, preset: programmeId === here ? 'time-dollar-youth-court' : 'durham' });
    await send(programmeId, ListAgency, { programmeId, agencyId, name: 'Police Department', kind: 'police' });
  }
});

afterAll(async () => {
  await court?.close();
  await database?.drop();
});

describe('a referral, from the command to the page', () => {
  it('is received under the policy of its own programme, and screened', async () => {
    await send(here, ReceiveReferral, referral);
    await send(here, ScreenReferral, { caseId });
    const line = await acting(here, () => court.get(Reading).row(Caseload, caseId));
    expect(line).toMatchObject({ caseId, stage: 'screened', screening: 'eligible', nextDueOn: '2026-03-13' });
    const policies = await court.get(Policies).inForce(here, '2026-03-07');
    expect(policies).toMatchObject({ version: 1, policy: { deadlines: { completeDays: 120 } } });
  });
  it('keeps its words sealed in the view, and opens them for the page', async () => {
    const row = await acting(here, () => court.get(Reading).row(CaseFile, caseId));
    expect(JSON.stringify(row)).not.toContain('trainers');
    await expect(court.get(Vault).reveal(row, here)).resolves.toMatchObject({
      narrative: 'Took a pair of trainers.',
      outsideNumber: '2026-0117',
    });
  });
  it('is not received twice under the agency’s number', async () => {
    const again = { ...referral, caseId: randomUUID() };
    await expect(send(here, ReceiveReferral, again)).rejects.toMatchObject({ code: 'NumberTaken' });
  });
  it('finds the earlier case of the same young person once that was taken in', async () => {
    await send(here, AcceptReferral, { caseId });
    const second = randomUUID();
    await send(here, ReceiveReferral, { ...referral, caseId: second, outsideNumber: '2026-0200' });
    await send(here, ScreenReferral, { caseId: second });
    await expect(acting(here, () => court.get(Reading).row(Caseload, second))).resolves.toMatchObject({ screening: 'excluded' });
  });
});

describe('another programme (F112)', () => {
  it('has its own catalogue', async () => {
    const { policy } = await court.get(Policies).inForce(there, '2026-03-07');
    expect(policy.catalogue.map(({ code }) => code)).toContain('service-days');
  });
  it('sees nothing of our cases', async () => {
    const reading = court.get(Reading);
    for (const view of [Caseload, CaseFile, ReferralLine, CaseHistoryLine] as (new () => ProgrammeRow)[]) {
      await expect(acting(there, () => reading.count(view))).resolves.toBe(0);
      await expect(acting(here, () => reading.count(view))).resolves.toBeGreaterThan(0);
    }
    await expect(acting(there, () => reading.row(CaseFile, caseId))).rejects.toMatchObject({ name: 'NotHere' });
  });
  it('cannot do anything to them, and is told what it is told of a case that nobody has', async () => {
    const answer = (id: string) =>
      send(there, ScreenReferral, { caseId: id }).then(
        () => 'done',
        ({ name, message }: Error) => `${name}: ${message}`,
      );
    expect(await answer(caseId)).toMatch(/^Refusal: /);
    expect(await answer(caseId)).toBe(await answer(randomUUID()));
  });
  it('may be given the same number by the same agency', async () => {
    const mine = { ...referral, caseId: randomUUID() };
    await expect(send(there, ReceiveReferral, mine)).resolves.toMatchObject({ id: mine.caseId });
  });
});
