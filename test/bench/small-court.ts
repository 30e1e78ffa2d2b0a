import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import { OpenAccount } from '#credit';
import { AcceptDisposition, ApproveRecommendation, PronounceDisposition, SaveFirstView } from '#disposition';
import { AssignRole, CheckIn, CheckOut, CloseSitting, DocketHearing, ScheduleSitting } from '#docket';
import {
  AskQuestion,
  CastBallot,
  CloseBallot,
  EndHearing,
  GiveAccount,
  LogMoment,
  MakeComment,
  MakeRecommendation,
  OpenBallot,
  OpenHearing,
  ProposeItem,
  RateIndications,
  ReconfirmConsent,
  RecordGuardianPresence,
  RetireJury,
  TakeOath,
} from '#hearing';
import {
  ActivateJuror,
  AnswerInvitation,
  CloseCandidates,
  CommitSeed,
  ConsentToServe,
  DrawPanel,
  InviteJuror,
  RecruitJuror,
  TrainJuror,
} from '#jury';
import { LinkGuardian, RegisterPerson, TakeRole } from '#people';
import { Acting, newId, WORKS, Reactor, type MasterKey, type Receipt } from '#platform';
import { FoundProgramme, ListAgency } from '#programme';
import {
  AcceptReferral,
  ExplainConsequences,
  HoldIntake,
  LogContactAttempt,
  OfferLegalAdvice,
  ReceiveReferral,
  RecordAdmission,
  RecordConsent,
  ScheduleIntake,
  ScreenReferral,
} from '#referral';
import { ListSite, LogHours, VerifyHours } from '#service';
import { CourtModule } from '../../apps/api/court.module.js';
import type { pg } from '../../libs/platform/postgres/types.js';

const [COORDINATOR, JUDGE, SUPERVISOR] = [newId(), newId(), newId()] as const;

type Fields<C> = Partial<{ [F in keyof C]: C[F] }>;

/** The whole court on a database. */
export async function openCourt(url: string, masterKey: MasterKey, works = true) {
  const app = await NestFactory.createApplicationContext(
    CourtModule.forRoot({ databaseUrl: url, masterKey, log: pino({ level: 'silent' }), works }),
    {
      logger: ['error'],
      abortOnError: false,
    },
  );
  const [acting, bus] = [app.get(Acting), app.get(CommandBus)];
  const as = <T>(
    programmeId: string,
    work: () => T,
    now = new Date().toISOString(),
    role = 'coordinator',
    personId?: string,
  ): T =>
    acting.run({ actor: COORDINATOR, role, ...(personId && { personId }), programmeId, timeZone: 'America/New_York', now }, work);
  return {
    app,
    as,
    /** One programme of it. */
    of: (programmeId: string, told: (receipt: Receipt) => void = () => undefined) => ({
      programmeId,
      reactor: app.get(Reactor),
      pool: app.get<pg.Pool>(WORKS),
      /** Sends a command as if it were `now`. */
      async send<C extends object>(
        type: new () => C,
        fields: Fields<C>,
        now?: string,
        role?: string,
        personId?: string,
      ): Promise<Receipt> {
        const receipt = await as(
          programmeId,
          () => bus.execute(Object.assign(new type(), fields) as never) as Promise<Receipt>,
          now,
          role,
          personId,
        );
        told(receipt);
        return receipt;
      },
    }),
    close: () => app.close(),
  };
}

export type Court = ReturnType<Awaited<ReturnType<typeof openCourt>>['of']>;

const DAY = 86_400_000;
export const day = (n: number) => new Date(Date.UTC(2026, 0, 5) + n * DAY).toISOString().slice(0, 10);
export const moment = (n: number, time: string) => `${day(n)}T${time}:00.000Z`;
const SATURDAY = 33;

/** A person of the court, with a name that is sealed. */
export async function register(court: Court, bornOn: string, on: number): Promise<string> {
  const personId = newId();
  const fields = {
    personId,
    given: `Given${personId.slice(-4)}`,
    family: `Family${personId.slice(-6)}`,
    bornOn,
    language: 'en',
    phone: '555-0100',
    address: '12 Long Street',
  };
  await court.send(RegisterPerson, fields, moment(on, '14:00'));
  return personId;
}

/** From the police to the day on which the case can be heard. */
export async function intake(court: Court, agencyId: string) {
  const youthId = await register(court, '2010-06-01', 0);
  const guardianId = await register(court, '1980-02-01', 0);
  const caseId = newId();
  const incidentId = newId();
  await court.send(
    LinkGuardian,
    {
      personId: youthId,
      guardianId,
      relation: 'mother',
      consents: true,
      attends: true,
      notified: true,
      reads: true,
      restrained: false,
    },
    moment(0, '15:00'),
  );
  await court.send(
    ReceiveReferral,
    {
      caseId,
      youthId,
      agencyId,
      incidentId,
      outsideNumber: `2026-${caseId.slice(-6)}`,
      offence: 'shoplifting',
      offenceClass: 'property',
      offenceOn: '2025-12-20',
      receivedOn: day(0),
      ageAtOffence: 15,
      ageAtReferral: 15,
      narrative: 'Took a pair of trainers from a shop on Long Street and ran.',
      priors: 'no',
      priorsSource: 'police-records',
    },
    moment(0, '15:10'),
  );
  await court.send(ScreenReferral, { caseId }, moment(0, '15:20'));
  await court.send(LogContactAttempt, { caseId, channel: 'phone', language: 'en', outcome: 'no-answer' }, moment(1, '15:00'));
  await court.send(LogContactAttempt, { caseId, channel: 'letter', language: 'en', outcome: 'reached' }, moment(3, '15:00'));
  await court.send(AcceptReferral, { caseId }, moment(4, '15:00'));
  await court.send(
    ScheduleIntake,
    { caseId, interviewerId: COORDINATOR, at: moment(8, '20:00'), intakeOn: day(8) },
    moment(4, '15:30'),
  );
  const at = moment(8, '20:00');
  await court.send(OfferLegalAdvice, { caseId, taken: false, textVersion: 'advice-1', language: 'en' }, at);
  await court.send(
    ExplainConsequences,
    { caseId, topics: ['immigration', 'school', 'prosecution'], textVersion: 'consequences-2', language: 'en' },
    at,
  );
  await court.send(
    HoldIntake,
    {
      caseId,
      interviewerId: COORDINATOR,
      statement: 'I wanted the trainers that everybody has. I was ashamed at once.',
      strengths: 'Draws well.',
    },
    at,
  );
  await court.send(RecordAdmission, { caseId, kind: 'accepts-responsibility', textVersion: 'admission-1' }, at);
  await court.send(
    RecordConsent,
    { caseId, by: 'youth', personId: youthId, textVersion: 'consent-4', signedOn: day(8), language: 'en' },
    at,
  );
  await court.send(
    RecordConsent,
    { caseId, by: 'guardian', personId: guardianId, textVersion: 'consent-4', signedOn: day(8), language: 'en' },
    at,
  );
  return { caseId, youthId, guardianId, incidentId, hearingId: newId() };
}

type Party = Awaited<ReturnType<typeof intake>>;

export async function recruit(court: Court): Promise<string> {
  const jurorId = await register(court, '2009-09-09', 0);
  await court.send(TakeRole, { personId: jurorId, role: 'juror' }, moment(0, '15:00'));
  await court.send(
    RecruitJuror,
    { jurorId, origin: 'volunteer', schoolId: newId(), householdId: newId(), age: 16 },
    moment(1, '15:00'),
  );
  await court.send(TrainJuror, { jurorId, course: 'jury-basics', on: day(2) }, moment(2, '20:00'));
  await court.send(ConsentToServe, { jurorId, by: 'self' }, moment(2, '20:10'));
  await court.send(ConsentToServe, { jurorId, by: 'guardian' }, moment(2, '20:20'));
  await court.send(ActivateJuror, { jurorId }, moment(3, '15:00'));
  return jurorId;
}

/** The hearing from the call of the case to the jury's retirement. */
async function hear(court: Court, sittingId: string, roomId: string, { caseId, hearingId, guardianId }: Party, hour: string) {
  const at = (minute: string) => moment(SATURDAY, `${hour}:${minute}`);
  await court.send(CommitSeed, { drawId: hearingId, sittingId }, at('00'));
  await court.send(CloseCandidates, { drawId: hearingId }, at('01'));
  await court.send(DrawPanel, { drawId: hearingId }, at('02'));
  await court.send(
    OpenHearing,
    { hearingId, caseId, sittingId, roomId, judgeId: JUDGE, format: 'jury', language: 'en' },
    at('05'),
    'judge',
  );
  await court.reactor.drain();
  const { rows } = await court.pool.query<{
    data: { jurors: { jurorId: string }[]; alternates: { jurorId: string }[]; forepersonId: string };
  }>(`select data from record.events where stream = $1 and type = 'PanelSeated'`, [`hearing-${hearingId}`]);
  const { jurors, alternates, forepersonId } = rows[0]!.data;
  for (const { jurorId } of [...jurors, ...alternates])
    await court.send(TakeOath, { hearingId, jurorId, textVersion: 'oath-1', method: 'spoken' }, at('06'));
  await court.send(ReconfirmConsent, { hearingId, agrees: true }, at('07'));
  await court.send(RecordGuardianPresence, { hearingId, present: true, adultId: guardianId, kind: 'guardian' }, at('07'));
  await court.send(GiveAccount, { hearingId }, at('08'));
  await court.send(LogMoment, { hearingId, entryId: newId(), what: 'account-given', at: at('08') }, at('09'));
  for (const { jurorId } of jurors) {
    await court.send(
      AskQuestion,
      {
        hearingId,
        questionId: newId(),
        askedBy: jurorId,
        to: 'respondent',
        text: 'What did you think when you were stopped?',
        lead: forepersonId,
      },
      at('15'),
    );
  }
  const deliberationId = newId();
  await court.send(RetireJury, { hearingId, deliberationId }, at('30'));
  await court.reactor.drain();
  return { deliberationId, jurors: jurors.map(({ jurorId }) => jurorId), forepersonId };
}

async function deliberate(
  court: Court,
  { deliberationId, jurors, forepersonId }: Awaited<ReturnType<typeof hear>>,
  hour: string,
): Promise<void> {
  const at = (minute: string) => moment(SATURDAY, `${hour}:${minute}`);
  for (const jurorId of jurors)
    await court.send(
      RateIndications,
      { deliberationId, jurorId, owns: 'clearly', impact: 'partly', change: 'clearly', ready: 'clearly' },
      at('32'),
      'juror',
      jurorId,
    );
  const wanted = [
    { sanction: 'jury-duty', amount: 7, details: undefined },
    { sanction: 'community-service', amount: 600, details: undefined },
  ];
  for (const [i, item] of wanted.entries()) {
    const itemId = newId();
    await court.send(
      ProposeItem,
      { deliberationId, itemId, jurorId: jurors[i]!, sanction: item.sanction, amount: item.amount },
      at('35'),
      'juror',
      jurors[i],
    );
    await court.send(
      MakeComment,
      { deliberationId, commentId: newId(), itemId, jurorId: jurors[i + 1]!, text: 'That is what it cost the shop, in hours.' },
      at('36'),
      'juror',
      jurors[i + 1],
    );
    await court.send(OpenBallot, { deliberationId, itemId }, at('38'), 'foreperson', forepersonId);
    for (const jurorId of jurors)
      await court.send(
        CastBallot,
        { deliberationId, itemId, jurorId, ballotId: newId(), choice: 'for', amount: item.amount },
        at('39'),
        'juror',
        jurorId,
      );
    await court.send(CloseBallot, { deliberationId, itemId }, at('40'), 'foreperson', forepersonId);
  }
  await court.send(MakeRecommendation, { deliberationId, jurorId: forepersonId }, at('45'), 'foreperson', forepersonId);
  await court.reactor.drain();
}

async function pronounce(
  court: Court,
  { hearingId, youthId, guardianId }: Party,
  dispositionId: string,
  hour: string,
): Promise<void> {
  const at = (minute: string) => moment(SATURDAY, `${hour}:${minute}`);
  await court.send(SaveFirstView, { dispositionId, leaning: 'approve' }, at('46'), 'judge');
  await court.send(ApproveRecommendation, { dispositionId, judgeId: JUDGE }, at('47'), 'judge');
  await court.send(PronounceDisposition, { dispositionId, judgeId: JUDGE, planId: newId() }, at('50'), 'judge');
  await court.send(AcceptDisposition, { dispositionId, by: 'youth', personId: youthId }, at('52'));
  await court.send(AcceptDisposition, { dispositionId, by: 'guardian', personId: guardianId }, at('53'));
  await court.send(EndHearing, { hearingId }, at('55'), 'judge');
  await court.reactor.drain();
}

/** Weeks of service, an hour or two at a time, each verified. */
async function serve(court: Court, timesheetId: string, siteId: string): Promise<void> {
  for (let week = 0; week < 12; week += 1) {
    const entryId = newId();
    const on = SATURDAY + 7 * (week + 1);
    await court.send(
      LogHours,
      { timesheetId, entryId, siteId, task: 'sorting-food', performedOn: day(on), minutes: 60 },
      moment(on, '20:00'),
    );
    await court.send(
      VerifyHours,
      { timesheetId, entryId, supervisorId: SUPERVISOR, method: 'pin' },
      moment(on + 1, '20:00'),
      'coordinator',
    );
  }
}

/**
 * Plays one season of a small court through its real commands, processes at work: a sitting with its jurors and families, from
 * referral to served hours. Answers with the ids of what every season of this court has in common.
 */
export async function playSmallCourt(court: Court, cases = 3, jurors = 14): Promise<readonly string[]> {
  const { programmeId } = court;
  await court.send(
    FoundProgramme,
    {
      programmeId,
      name: 'Small Court',
      timeZone: 'America/New_York',
      clock: 'simulated',
      preset: 'time-dollar-youth-court',
      effectiveOn: day(0),
    },
    moment(0, '13:00'),
    'admin',
  );
  const agencyId = newId();
  await court.send(ListAgency, { programmeId, agencyId, name: 'City police', kind: 'police' }, moment(0, '13:10'));
  const siteId = newId();
  await court.send(ListSite, { siteId, name: 'Food bank', kind: 'non-profit' }, moment(0, '13:20'));
  await court.reactor.drain();
  const pool = await Promise.all(Array.from({ length: jurors }, () => recruit(court)));
  await Promise.all(pool.map((accountId) => court.send(OpenAccount, { accountId }, moment(3, '16:00'))));
  const parties = await Promise.all(Array.from({ length: cases }, () => intake(court, agencyId)));
  await court.reactor.drain();

  const [sittingId, roomId] = [newId(), newId()];
  await court.send(
    ScheduleSitting,
    {
      sittingId,
      on: day(SATURDAY),
      opensAt: moment(SATURDAY, '14:00'),
      closesAt: moment(SATURDAY, '20:00'),
      venue: 'Community hall',
      rooms: [{ roomId, name: 'Blue' }],
      slotMinutes: 60,
      slotsPerRoom: 5,
    },
    moment(9, '15:00'),
  );
  await court.send(AssignRole, { sittingId, roomId, role: 'judge', personId: JUDGE }, moment(9, '15:30'));
  for (const jurorId of pool) {
    await court.send(
      InviteJuror,
      { jurorId, sittingId, on: day(SATURDAY), replyBy: day(SATURDAY - 7), standby: false },
      moment(10, '15:00'),
    );
    await court.send(AnswerInvitation, { jurorId, sittingId, answer: 'yes' }, moment(12, '15:00'));
  }
  for (const [slot, { hearingId, caseId, youthId, guardianId, incidentId }] of parties.entries()) {
    await court.send(
      DocketHearing,
      { sittingId, hearingId, caseId, youthId, guardianIds: [guardianId], roomId, slot, format: 'jury', incidentId },
      moment(13, '15:00'),
    );
  }
  await court.reactor.drain();

  for (const personId of pool)
    await court.send(CheckIn, { sittingId, personId, as: 'juror', at: moment(SATURDAY, '13:45') }, moment(SATURDAY, '13:45'));
  for (const [i, party] of parties.entries()) {
    const hour = String(14 + i);
    await court.send(
      CheckIn,
      { sittingId, personId: party.youthId, as: 'respondent', hearingId: party.hearingId },
      moment(SATURDAY, `${hour}:00`),
    );
    await court.send(
      CheckIn,
      { sittingId, personId: party.guardianId, as: 'guardian', hearingId: party.hearingId },
      moment(SATURDAY, `${hour}:00`),
    );
    await court.reactor.drain();
    const room = await hear(court, sittingId, roomId, party, hour);
    await deliberate(court, room, hour);
    await pronounce(court, party, room.deliberationId, hour);
    await court.send(
      CheckOut,
      { sittingId, personId: party.youthId, as: 'respondent', because: 'released' },
      moment(SATURDAY, `${hour}:58`),
    );
  }
  await court.send(CloseSitting, { sittingId }, moment(SATURDAY, '20:00'));
  await court.reactor.drain();

  const { rows: sheets } = await court.pool.query<{ stream: string }>(
    `select stream from record.events where type = 'TimesheetOpened' and meta ->> 'programme' = $1`,
    [programmeId],
  );
  await Promise.all(sheets.map(({ stream }) => serve(court, stream.slice('timesheet-'.length), siteId)));
  await court.reactor.drain();
  return [programmeId, agencyId, siteId, COORDINATOR, JUDGE, SUPERVISOR];
}
