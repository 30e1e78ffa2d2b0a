import { plusDays, type Day } from '#kernel';
import {
  CloseAdministratively,
  ExplainConsequences,
  HoldIntake,
  LinkRelatedCase,
  OfferLegalAdvice,
  RecordAdmission,
  RecordConsent,
  RecordIntakeMissed,
  ResumeCase,
  ReturnReferral,
  ScheduleIntake,
  SuspendCase,
} from '#referral';
import { workday } from './calendar.js';
import { offerOf, statementOf, strengthOf } from './made-up.js';
import type { Story } from './story.js';
import { end, type World } from './world.js';

const TOPICS = ['immigration', 'school', 'prosecution'];
const PAUSE_DAYS = 21;

/** The family comes for intake; some only the second time, and some after a pause. */
export async function meetForIntake(world: World, story: Story, day: Day): Promise<void> {
  const { player, choose, coordinator, agenda, at } = world;
  const { caseId, row } = story;
  const interviewerId = coordinator.actor;
  if (choose(row, 'paused') < 0.012) return paused(world, story, day);
  const appointment = { caseId, interviewerId, at: at(day, '16:00'), intakeOn: day };
  await player.send(ScheduleIntake, appointment, coordinator, at(day, '08:30'));
  if (choose(row, 'intake-missed') >= 0.08) return interview(world, story, day);
  const because = choose(row, 'intake-missed-by') < 0.5 ? 'transport' : 'work';
  await player.send(
    RecordIntakeMissed,
    { caseId, by: because === 'work' ? 'guardian' : 'youth', because },
    coordinator,
    at(day, '16:30'),
  );
  agenda.on(workday(plusDays(day, 7)), row, async (on) => {
    await player.send(ScheduleIntake, { ...appointment, at: at(on, '16:00'), intakeOn: on }, coordinator, at(on, '08:30'));
    await interview(world, story, on);
  });
}

async function paused(world: World, story: Story, day: Day): Promise<void> {
  const { player, coordinator, agenda, at } = world;
  const { caseId, row } = story;
  const interviewerId = coordinator.actor;
  await player.send(SuspendCase, { caseId, because: 'in-treatment' }, coordinator, at(day, '09:00'));
  agenda.on(workday(plusDays(day, PAUSE_DAYS)), row, async (on) => {
    await player.send(ResumeCase, { caseId }, coordinator, at(on, '08:20'));
    await player.send(ScheduleIntake, { caseId, interviewerId, at: at(on, '16:00'), intakeOn: on }, coordinator, at(on, '08:30'));
    await interview(world, story, on);
  });
}

async function interview(world: World, story: Story, day: Day): Promise<void> {
  const { player, choose, coordinator, at } = world;
  const { caseId, row, language } = story;
  const text = { textVersion: 'intake-1', language };
  await player.send(OfferLegalAdvice, { caseId, taken: choose(row, 'advice') < 0.3, ...text }, coordinator, at(day, '16:05'));
  await player.send(ExplainConsequences, { caseId, topics: TOPICS, ...text }, coordinator, at(day, '16:10'));
  const said = {
    statement: statementOf(choose(row, 'statement')),
    strengths: strengthOf(choose(row, 'strengths')),
    offers: offerOf(choose(row, 'offers')),
  };
  await player.send(HoldIntake, { caseId, interviewerId: coordinator.actor, ...said }, coordinator, at(day, '16:40'));
  await agreement(world, story, day);
}

async function agreement(world: World, story: Story, day: Day): Promise<void> {
  const { player, choose, coordinator, at } = world;
  const { caseId, row, youthId, adultId, adult, language } = story;
  const back = async (because: string) => {
    await player.send(ReturnReferral, { caseId, because }, coordinator, at(day, '16:50'));
    end(story);
  };
  if (choose(row, 'admits') < 0.05) return back('no-admission');
  const signed = { textVersion: 'consent-1', signedOn: day, language };
  await player.send(RecordConsent, { caseId, by: 'youth', personId: youthId, ...signed }, coordinator, at(day, '16:51'));
  await player.send(
    RecordAdmission,
    { caseId, kind: 'accepts-responsibility', textVersion: 'admission-1' },
    coordinator,
    at(day, '16:52'),
  );
  if (choose(row, 'moved') < 0.01) {
    await player.send(CloseAdministratively, { caseId, because: 'moved' }, coordinator, at(day, '16:53'));
    return end(story);
  }
  if (choose(row, 'adult-signs') < 0.025) return back('guardian-declined');
  await player.send(RecordConsent, { caseId, by: adult, personId: adultId, ...signed }, coordinator, at(day, '16:54'));
  await companions(world, story, day);
  const { longStopDays } = world.policy.deadlines;
  Object.assign(story, {
    stage: 'waiting',
    readyOn: day,
    longStopOn: longStopDays === null ? null : plusDays(story.receivedOn, longStopDays),
  });
}

/** Whoever was arrested for the same thing is named on both files. */
async function companions({ player, stories, coordinator, at }: World, story: Story, day: Day): Promise<void> {
  const other = stories[story.row - stories[0]!.row - 1];
  if (other?.incidentId !== story.incidentId || other.receivedOn >= day) return;
  const link = { caseId: story.caseId, relatedCaseId: other.caseId, relation: 'co-respondent' as const };
  await player.send(LinkRelatedCase, link, coordinator, at(day, '16:55'));
}
