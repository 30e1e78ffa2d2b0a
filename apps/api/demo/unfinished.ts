import { plusDays, type Day } from '#kernel';
import { Invitation, LapseInvitation } from '#jury';
import { ChooseParticipation, RegisterPerson } from '#people';
import { Reading } from '#platform';
import {
  ExplainConsequences,
  HoldIntake,
  NameHarmedParty,
  OfferLegalAdvice,
  RecordAdmission,
  RecordConsent,
  ScheduleIntake,
} from '#referral';
import { LogHours, NameSupervisor } from '#service';
import { workday } from '../../cli/replay/calendar.js';
import { nameOf, offerOf, statementOf, strengthOf } from '../../cli/replay/made-up.js';
import { abreast } from '../../cli/replay/agenda.js';
import type { Story } from '../../cli/replay/story.js';
import type { World } from '../../cli/replay/world.js';

const TEXT = { textVersion: 'intake-1' };

/** An appointment that is still ahead. */
async function intakeAhead({ player, coordinator, at }: World, { caseId }: Story, today: Day, row: number): Promise<void> {
  const intakeOn = workday(plusDays(today, 1 + (row % 4)));
  const appointment = { caseId, interviewerId: coordinator.actor, at: at(intakeOn, '16:00'), intakeOn };
  await player.send(ScheduleIntake, appointment, coordinator, at(plusDays(today, -1), '08:30'));
}

/** The interview was yesterday; the adult took the form home. */
async function consentMissing({ player, coordinator, at }: World, story: Story, today: Day): Promise<void> {
  const { caseId, youthId, language } = story;
  const on = plusDays(today, -1);
  const interviewerId = coordinator.actor;
  await player.send(ScheduleIntake, { caseId, interviewerId, at: at(on, '15:00'), intakeOn: on }, coordinator, at(on, '08:40'));
  await player.send(OfferLegalAdvice, { caseId, taken: false, ...TEXT, language }, coordinator, at(on, '15:05'));
  const topics = ['immigration', 'school', 'prosecution'];
  await player.send(ExplainConsequences, { caseId, topics, ...TEXT, language }, coordinator, at(on, '15:10'));
  const said = { statement: statementOf(0.3), strengths: strengthOf(0.8), offers: offerOf(0.1) };
  await player.send(HoldIntake, { caseId, interviewerId, ...said }, coordinator, at(on, '15:40'));
  const signed = { textVersion: 'consent-1', signedOn: on, language };
  await player.send(RecordConsent, { caseId, by: 'youth', personId: youthId, ...signed }, coordinator, at(on, '15:50'));
  const admitted = { caseId, kind: 'accepts-responsibility', textVersion: 'admission-1' };
  await player.send(RecordAdmission, admitted, coordinator, at(on, '15:51'));
}

/** Somebody who was harmed takes part in the case, in person. */
export async function nameHarmed(world: World, story: Story, personId: string, on: Day): Promise<void> {
  const { player, coordinator, choose, at } = world;
  const { caseId } = story;
  await player.send(RegisterPerson, { personId, ...nameOf(choose, personId), language: 'en' }, coordinator, at(on, '09:40'));
  await player.send(NameHarmedParty, { caseId, personId, kind: 'person' }, coordinator, at(on, '09:45'));
  const chosen = { personId, caseId, takesPart: 'in-person' as const, acceptsContact: true, acceptsLetter: true };
  await player.send(ChooseParticipation, chosen, coordinator, at(on, '09:50'));
}

/** Hours served at a site that its supervisor has not looked at yet. */
async function hoursWaiting({ player, coordinator, sites, at, id }: World, { row, plan }: Story, today: Day): Promise<void> {
  const item = plan?.items.find(({ proof, amount, done }) => proof === 'timesheet' && amount > done);
  if (!item) return;
  const on = plusDays(today, -2);
  const served = { siteId: sites[row % 2]!, task: 'helping', performedOn: on, minutes: 120 };
  const entry = { timesheetId: item.sanctionId, entryId: id(row, 'entry waiting', on), ...served };
  await player.send(LogHours, entry, coordinator, at(on, '18:30'));
}

const adults = ['supervisor', 'mentor', 'evaluator'] as const;

/** What stands half-way this morning: appointments ahead, forms not signed, hours not looked at, people who were harmed. */
export async function leaveUnfinished(world: World, today: Day): Promise<void> {
  const { player, coordinator, stories, at, plot, choose, sites } = world;
  const { opensOn } = plot;
  for (const adult of adults) {
    const personId = adult === 'supervisor' ? world.id(adult, 0) : world.id(adult);
    const person = { personId, ...nameOf(choose, personId), language: 'en' };
    await player.send(RegisterPerson, person, coordinator, at(opensOn, '09:30'));
  }
  for (const siteId of sites.slice(0, 2)) {
    const supervisorId = world.id('supervisor', 0);
    await player.send(NameSupervisor, { siteId, supervisorId }, coordinator, at(opensOn, '09:35'));
  }
  await lapseUnanswered(world, today);
  const contacted = stories.filter(({ row, stage }) => stage === 'coming' && choose(row, 'intake') === INTAKE_AHEAD);
  await abreast([...contacted.entries()], ([i, story]) =>
    i % 2 === 0 ? intakeAhead(world, story, today, i) : consentMissing(world, story, today),
  );
  await abreast(
    stories.filter(({ stage }) => stage === 'in-plan'),
    (story) => hoursWaiting(world, story, today),
  );
  const docketed = stories.find(({ stage }) => stage === 'docketed' || stage === 'waiting');
  if (docketed) await abreast([docketed], (story) => nameHarmed(world, story, world.id('harmed'), plusDays(today, -1)));
}

/** The coordinator notes which jurors have never answered; those of the last days are still waited for. */
async function lapseUnanswered({ app, player, coordinator, at }: World, today: Day): Promise<void> {
  const reading = app.get(Reading, { strict: false });
  const now = at(plusDays(today, -1), '17:00');
  const rows = await player.as(coordinator, now, () => reading.rows(Invitation, { where: { state: 'invited' }, take: MOST }));
  const old = rows.filter(({ replyBy }) => replyBy < plusDays(today, -PATIENCE_DAYS));
  await abreast(old, ({ jurorId, sittingId }) => player.send(LapseInvitation, { jurorId, sittingId }, coordinator, now));
}
const PATIENCE_DAYS = 10;
const MOST = 2000;

/** Cases that were given the course of an interview still to come. */
const INTAKE_AHEAD = 0.99;
