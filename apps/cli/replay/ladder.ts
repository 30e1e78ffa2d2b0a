import { plusDays, type Day } from '#kernel';
import {
  AskExtension,
  CallReview,
  DecideReview,
  FailPlan,
  GiveWarning,
  GrantExtension,
  LogReminder,
  ModifySanction,
  RecordAnswer,
  RecordBreach,
  RefuseExtension,
  SubstituteSanction,
  WaiveSanction,
} from '#disposition';
import { workday } from './calendar.js';
import { closePlan, complete, isComplete, work } from './work.js';
import type { Owed, Story } from './story.js';
import { end, type World } from './world.js';

const LOOKED = ['transport', 'disability', 'safety', 'calendar'];
/** More time is asked for so many days before the plan is due. */
const ASKED_BEFORE = 7;

/** What the coordinator does about a plan while it runs and when it is due. */
export function watchPlan(world: World, story: Story): void {
  const { agenda, choose } = world;
  const { manner, completeBy } = story.plan!;
  if (manner === 'cannot') {
    agenda.on(workday(plusDays(completeBy, -60)), story.row, (day) => relieve(world, story, day));
  }
  const asks = manner !== 'stops' || choose(story.row, 'asks') < 0.15;
  if (asks) agenda.on(plusDays(completeBy, -ASKED_BEFORE), story.row, (day) => askForTime(world, story, day));
  else agenda.on(workday(plusDays(completeBy, 1)), story.row, (day) => due(world, story, day));
}

const running = ({ stage }: Story): boolean => stage === 'in-plan';

async function askForTime(world: World, story: Story, day: Day): Promise<void> {
  if (!running(story)) return;
  const { player, choose, coordinator, clerk, agenda, at, policy } = world;
  const plan = story.plan!;
  const { planId } = plan;
  const wanted = plusDays(plan.completeBy, policy.deadlines.extensionDays);
  const until = story.longStopOn && story.longStopOn < wanted ? story.longStopOn : wanted;
  const then = (on: Day) => agenda.on(workday(plusDays(on, 1)), story.row, (later) => due(world, story, later));
  if (policy.deadlines.extensions === 0 || until <= plan.completeBy) return then(plan.completeBy);
  await player.send(AskExtension, { planId, until, askedBy: 'respondent' }, clerk, at(day, '16:00'));
  if (choose(story.row, 'granted') < 0.08) {
    await player.send(RefuseExtension, { planId, because: 'nothing-begun' }, coordinator, at(day, '16:20'));
    return then(plan.completeBy);
  }
  await player.send(GrantExtension, { planId, approvedBy: coordinator.actor }, coordinator, at(day, '16:20'));
  plan.completeBy = until;
  then(until);
}

/** Somebody who cannot do what was asked is given something else, or is let off it. */
async function relieve(world: World, story: Story, day: Day): Promise<void> {
  if (!running(story)) return;
  const { player, coordinator, at } = world;
  const plan = story.plan!;
  const item = plan.items.find(({ done, amount, unit }) => done === 0 && amount > 0 && unit !== 'none');
  if (!item) return;
  const { planId } = plan;
  const why = { because: 'health', reason: 'A doctor advises against it.', approvedBy: coordinator.actor };
  const dueOn = plan.completeBy;
  const by = { sanctionId: world.id(story.row, 'instead'), sanction: 'apology-letter', amount: 1, dueOn };
  const instead = world.choose(story.row, 'instead') < 0.5 && !plan.items.some(({ sanction }) => sanction === by.sanction);
  if (instead) {
    await player.send(SubstituteSanction, { planId, sanctionId: item.sanctionId, by, ...why }, coordinator, at(day, '10:00'));
    item.amount = 0;
    plan.items.push({ ...by, unit: 'documents', proof: 'document', done: 0 });
    return work(world, story, plusDays(day, 3));
  }
  await player.send(WaiveSanction, { planId, sanctionId: item.sanctionId, ...why }, coordinator, at(day, '10:00'));
  item.amount = 0;
  if (isComplete(plan)) complete(world, story, day);
}

/** The plan is past its day: a person looks at why, and nothing happens by itself. */
async function due(world: World, story: Story, day: Day): Promise<void> {
  if (!running(story)) return;
  const { manner, items } = story.plan!;
  const left = items.filter(({ done, amount }) => done < amount);
  const onlySeats = left.every(({ sanction }) => sanction === 'jury-duty');
  if (manner !== 'stops' && onlySeats) return letOffSeats(world, story, left, day);
  await warn(world, story, day, 1);
}

/** What our own calendar had no seat for is nobody's failure. */
async function letOffSeats(world: World, story: Story, left: readonly Owed[], day: Day): Promise<void> {
  const { player, coordinator, at } = world;
  const { planId } = story.plan!;
  const why = { because: 'no-seat', reason: 'Our own calendar had no seat in time.', approvedBy: coordinator.actor };
  for (const item of left) {
    const { sanctionId, done } = item;
    if (done === 0) await player.send(WaiveSanction, { planId, sanctionId, ...why }, coordinator, at(day, '10:00'));
    else await player.send(ModifySanction, { planId, sanctionId, amount: done, ...why }, coordinator, at(day, '10:00'));
    item.amount = done;
  }
  complete(world, story, day);
}

async function warn(world: World, story: Story, day: Day, number: 1 | 2): Promise<void> {
  if (!running(story)) return;
  const { player, choose, coordinator, agenda, at, policy } = world;
  const { planId, manner } = story.plan!;
  const { row, language } = story;
  for (const [i, channel] of ['phone', 'letter'].entries()) {
    await player.send(LogReminder, { planId, channel, language, outcome: 'no-answer' }, coordinator, at(day, `1${i}:30`));
  }
  const warnedOn = workday(plusDays(day, 3));
  agenda.on(warnedOn, row, async (on) => {
    if (!running(story)) return;
    await player.send(GiveWarning, { planId, number, because: 'past-due', looked: LOOKED }, coordinator, at(on, '10:00'));
  });
  const after = workday(plusDays(warnedOn, policy.deadlines.respondDays + 2));
  const answers = manner !== 'stops' || choose(row, `answers ${number}`) < 0.1;
  agenda.on(after, row, (on) =>
    answers ? comeBack(world, story, on) : number === 1 ? warn(world, story, on, 2) : giveBack(world, story, on),
  );
}

/** The family answers: a review looks at what is left, and lets them finish or lets it go. */
async function comeBack(world: World, story: Story, day: Day): Promise<void> {
  if (!running(story)) return;
  const { player, coordinator, at, agenda } = world;
  const { planId, items } = story.plan!;
  await player.send(RecordAnswer, { planId, answer: 'will-finish' }, coordinator, at(day, '09:00'));
  await player.send(CallReview, { planId, because: 'answered', on: day }, coordinator, at(day, '09:10'));
  await player.send(DecideReview, { planId, outcome: 'modify' }, coordinator, at(day, '09:30'));
  story.plan = { ...story.plan!, manner: 'steady' };
  work(world, story, plusDays(day, 3));
  agenda.on(workday(plusDays(day, 75)), story.row, async (on) => {
    if (!running(story)) return;
    await letOffSeats(
      world,
      story,
      items.filter(({ done, amount }) => done < amount),
      on,
    );
  });
}

/** Two warnings unanswered: a person records the breach, and a review decides that the case goes back. */
async function giveBack(world: World, story: Story, day: Day): Promise<void> {
  if (!running(story)) return;
  const { player, coordinator, at } = world;
  const { planId } = story.plan!;
  await player.send(RecordBreach, { planId, because: 'not-completed' }, coordinator, at(day, '10:00'));
  await player.send(CallReview, { planId, because: 'breach', on: day }, coordinator, at(day, '10:10'));
  await player.send(DecideReview, { planId, outcome: 'return' }, coordinator, at(day, '10:30'));
  await player.send(FailPlan, { planId, because: 'not-completed' }, coordinator, at(day, '10:40'));
  closePlan(world, story);
  end(story);
}
