import { plusDays, type Day } from '#kernel';
import {
  AcceptReferral,
  CorrectReferral,
  DeclareUnreachable,
  DeclineReferral,
  LogContactAttempt,
  OverrideEligibility,
  ReceiveReferral,
  ReturnReferral,
  screen,
  ScreenReferral,
} from '#referral';
import { meetForIntake } from './agreement.js';
import { workday } from './calendar.js';
import { between, outcome, pick } from './choices.js';
import { registerFamily } from './founding.js';
import { statementOf } from './made-up.js';
import type { Story } from './story.js';
import { end, type World } from './world.js';

/** Classes a clerk finds where the name of the offence said too little; the last few are not for a jury of peers. */
const FOUND = ['order', 'order', 'property', 'person', 'substance', 'status', 'fraud', 'weapon'];

/** Puts the referral of a case on the agenda. */
export const expectReferral = (world: World, story: Story): void =>
  world.agenda.on(story.receivedOn, story.row, (day) => receive(world, story, day));

const inDays = (world: World, story: Story, day: Day, what: string, least: number, most: number) =>
  workday(plusDays(day, between(least, most, world.choose(story.row, what))));

const PRIORS = { no: 0.7, unknown: 0.23, yes: 0.07 };
const priorsOf = ({ choose }: World, { row }: Story) => outcome(PRIORS, choose(row, 'priors'));

async function receive(world: World, story: Story, day: Day): Promise<void> {
  const { player, choose, referrer } = world;
  const { row, caseId, youthId, incidentId, offence, offenceClass, severity, offenceOn, age } = story;
  await registerFamily(world, story, day);
  const priors = priorsOf(world, story);
  const referral = {
    caseId,
    youthId,
    agencyId: pick(world.agencies, choose(row, 'agency')),
    outsideNumber: `${world.plot.opensOn.slice(0, 4)}-${row + 1}`,
    offence,
    offenceClass,
    ...(severity !== null && { severity }),
    offenceOn,
    receivedOn: day,
    ageAtOffence: age,
    ageAtReferral: age,
    incidentId,
    narrative: statementOf(choose(row, 'narrative')),
    priors,
  };
  await player.send(ReceiveReferral, referral, referrer, world.at(day, '09:10'));
  world.agenda.on(inDays(world, story, day, 'screened', 1, 5), row, (on) => screening(world, story, on));
}

/** What screening says of the referral as it now stands. */
function screened(world: World, story: Story, priors: 'yes' | 'no' | 'unknown') {
  const { foundClass: offenceClass, age } = story;
  const referral = { offenceClass, ageAtOffence: age, ageAtReferral: age, priors, priorsSource: null, earlier: 'no' as const };
  return screen(referral, world.policy).result;
}

async function screening(world: World, story: Story, day: Day): Promise<void> {
  const { player, choose, coordinator } = world;
  const { caseId, row } = story;
  const now = world.at(day, '10:00');
  let priors = priorsOf(world, story);
  await player.send(ScreenReferral, { caseId }, coordinator, now);
  if (story.offenceClass === 'unclassified') await lookCloser(world, story, day);
  if (priors === 'unknown' && choose(row, 'found-priors') < 0.6) {
    priors = choose(row, 'found-priors-yes') < 0.15 ? 'yes' : 'no';
    await player.send(ScreenReferral, { caseId, priors, priorsSource: 'court-records' }, coordinator, world.at(day, '10:20'));
  } else if (story.foundClass !== story.offenceClass) {
    await player.send(ScreenReferral, { caseId }, coordinator, world.at(day, '10:20'));
  }
  await decide(world, story, day, screened(world, story, priors));
}

/** A clerk asks the referrer what was done; where nobody can say, the class stays open. */
async function lookCloser({ player, choose, coordinator, at }: World, story: Story, day: Day): Promise<void> {
  const { row, caseId, offence, severity, offenceOn, age } = story;
  if (choose(row, 'looked') < 0.12) return;
  const foundClass = pick(FOUND, choose(row, 'found'));
  const told = {
    offence,
    offenceClass: foundClass,
    ...(severity !== null && { severity }),
    offenceOn,
    ageAtOffence: age,
    ageAtReferral: age,
  };
  await player.send(CorrectReferral, { caseId, ...told, because: 'referrer-asked' }, coordinator, at(day, '10:10'));
  story.foundClass = foundClass;
}

async function decide(world: World, story: Story, day: Day, result: 'eligible' | 'excluded' | 'unknown'): Promise<void> {
  const { player, choose, coordinator } = world;
  const { caseId, row, foundClass } = story;
  const now = world.at(day, '11:00');
  const heard = world.policy.grid.some(({ offenceClass }) => offenceClass === foundClass);
  if (result === 'excluded') {
    const permitted = heard && choose(row, 'permitted') < 0.02;
    if (!permitted) return close(story, player.send(DeclineReferral, { caseId, because: 'excluded' }, coordinator, now));
    const because = { because: 'small-part-in-it', reason: 'Had the smallest part in it.', permittedBy: 'prosecutor' };
    await player.send(OverrideEligibility, { caseId, ...because }, coordinator, now);
  }
  if (!heard) return close(story, player.send(DeclineReferral, { caseId, because: 'offence-unclear' }, coordinator, now));
  if (choose(row, 'declined') < 0.02) {
    return close(story, player.send(DeclineReferral, { caseId, because: 'needs-other-help' }, coordinator, now));
  }
  const accepting = result === 'unknown' ? { withReservation: true, reservation: 'The earlier record is not known.' } : {};
  await player.send(AcceptReferral, { caseId, ...accepting }, coordinator, world.at(day, '11:10'));
  world.agenda.on(inDays(world, story, day, 'contacted', 1, 6), row, (on) => contact(world, story, on));
}

async function close(story: Story, sent: Promise<void>): Promise<void> {
  await sent;
  end(story);
}

const REACHED = { 'at-once': 0.72, 'second-channel': 0.19, never: 0.09 };

async function contact(world: World, story: Story, day: Day): Promise<void> {
  const { row } = story;
  const reached = outcome(REACHED, world.choose(row, 'reached'));
  await attempt(world, story, day, 'phone', reached === 'at-once');
  if (reached === 'at-once') return answered(world, story, day);
  const again = inDays(world, story, day, 'tried-again', 5, 12);
  world.agenda.on(again, row, async (on) => {
    await attempt(world, story, on, 'letter', reached === 'second-channel');
    if (reached === 'second-channel') return answered(world, story, on);
    const silentUntil = plusDays(story.receivedOn, world.policy.deadlines.unreachableDays + 2);
    world.agenda.on(workday(silentUntil > on ? silentUntil : plusDays(on, 1)), row, (later) => giveUp(world, story, later));
  });
}

const attempt = ({ player, coordinator, at }: World, { caseId, language }: Story, day: Day, channel: string, reached: boolean) =>
  player.send(
    LogContactAttempt,
    { caseId, channel, language, outcome: reached ? 'reached' : 'no-answer' },
    coordinator,
    at(day, '15:00'),
  );

async function giveUp({ player, coordinator, at }: World, story: Story, day: Day): Promise<void> {
  const { caseId } = story;
  await player.send(DeclareUnreachable, { caseId }, coordinator, at(day, '16:00'));
  await close(story, player.send(ReturnReferral, { caseId, because: 'unreachable' }, coordinator, at(day, '16:05')));
}

async function answered(world: World, story: Story, day: Day): Promise<void> {
  const { player, choose, coordinator, agenda } = world;
  const { caseId, row } = story;
  if (choose(row, 'family-declines') < 0.08) {
    return close(story, player.send(ReturnReferral, { caseId, because: 'family-declined' }, coordinator, world.at(day, '15:30')));
  }
  agenda.on(inDays(world, story, day, 'intake', 3, 10), row, (on) => meetForIntake(world, story, on));
}
