import { plusDays, type Day } from '#kernel';
import { AcceptProof, ReceiveProof, RecordProgress, ReturnProof } from '#disposition';
import { LogHours, VerifyHours } from '#service';
import { RecordFollowUp } from '#referral';
import { workday } from './calendar.js';
import { between, pick } from './choices.js';
import { askToServeOn, type JurorOfPlay } from './jurors.js';
import type { Owed, Plan, Story } from './story.js';
import { end, type World } from './world.js';

export const JURY_DUTY = 'jury-duty';

/** Puts everything but jury duty on the agenda: hours week by week, papers, evenings. */
export function work(world: World, story: Story, from: Day): void {
  const plan = story.plan!;
  for (const item of plan.items) {
    if (item.sanction === JURY_DUTY || isDone(item)) continue;
    if (item.proof === 'timesheet') hours(world, story, item, from);
    else if (item.proof === 'check-in') evenings(world, story, item, from);
    else papers(world, story, item, from);
  }
}

const isDone = ({ done, amount }: Owed): boolean => done >= amount;
export const isComplete = ({ items }: Plan): boolean => items.every(isDone);

/** Most that is done in one visit to a site. */
const VISIT = 180;

/** How much of a thing somebody does who will stop half-way. */
const share = ({ plan }: Story): number => (plan!.manner === 'stops' ? 0.4 : 1);

function hours(world: World, story: Story, item: Owed, from: Day): void {
  const timesheetId = item.sanctionId;
  const { player, choose, agenda, at, coordinator } = world;
  const wanted = Math.floor((item.amount - item.done) * share(story));
  const supervisorId = world.id('supervisor', story.house);
  const supervisor = { actor: supervisorId, role: 'site-supervisor', personId: supervisorId };
  for (let left = wanted, visit = 0; left > 0; left -= VISIT, visit += 1) {
    const minutes = Math.min(VISIT, left);
    const entryId = world.id(story.row, 'entry', item.sanctionId, item.done, visit);
    const on = plusDays(from, 3 * visit);
    agenda.on(on, story.row, async (day) => {
      if (story.stage !== 'in-plan') return;
      const siteId = pick(world.sites, choose(story.row, 'site'));
      await player.send(
        LogHours,
        { timesheetId, entryId, siteId, task: 'helping', performedOn: day, minutes },
        coordinator,
        at(day, '18:00'),
      );
    });
    agenda.on(plusDays(on, 1), story.row, async (day) => {
      if (story.stage !== 'in-plan') return;
      await player.send(VerifyHours, { timesheetId, entryId, supervisorId, method: 'signature' }, supervisor, at(day, '12:00'));
      progress(world, story, item, minutes, day);
    });
  }
}

function evenings(world: World, story: Story, item: Owed, from: Day): void {
  const { player, agenda, at, coordinator } = world;
  const { planId } = story.plan!;
  const wanted = Math.floor((item.amount - item.done) * share(story));
  for (let evening = 0; evening < wanted; evening += 1) {
    const reference = world.id(story.row, 'evening', item.sanctionId, item.done + evening);
    agenda.on(plusDays(from, 4 * evening), story.row, async (day) => {
      if (story.stage !== 'in-plan') return;
      const came = { planId, sanctionId: item.sanctionId, amount: 1, source: 'attendance', reference, performedOn: day };
      await player.send(RecordProgress, came, coordinator, at(day, '20:00'));
      progress(world, story, item, 1, day);
    });
  }
}

/** Something shown by a paper or a word; now and then it comes back once to be done again. */
function papers(world: World, story: Story, item: Owed, from: Day): void {
  const { player, choose, agenda, at, coordinator } = world;
  if (story.plan!.manner === 'stops') return;
  const { planId } = story.plan!;
  const { sanctionId, unit, proof } = item;
  const each = unit === 'documents' ? 1 : item.amount;
  for (let i = 0; i * each < item.amount - item.done; i += 1) {
    const name = `paper ${sanctionId} ${item.done + i}`;
    agenda.on(plusDays(from, between(2, 12, choose(story.row, name))), story.row, async (day) => {
      if (story.stage !== 'in-plan') return;
      const proofId = world.id(story.row, name);
      const given = { planId, sanctionId, kind: proof };
      if (choose(story.row, `${name} again`) < 0.1) {
        const first = world.id(story.row, name, 'first');
        await player.send(ReceiveProof, { ...given, proofId: first }, coordinator, at(day, '15:00'));
        await player.send(
          ReturnProof,
          { planId, sanctionId, proofId: first, because: 'too-short' },
          coordinator,
          at(day, '15:10'),
        );
      }
      await player.send(ReceiveProof, { ...given, proofId }, coordinator, at(day, '16:00'));
      await player.send(AcceptProof, { planId, sanctionId, proofId }, coordinator, at(day, '16:10'));
      progress(world, story, item, each, day);
    });
  }
}

/** A Saturday on a jury is one duty done, whether or not they were drawn. */
export function countDuty(world: World, juror: JurorOfPlay, on: Day): void {
  const story = juror.owing;
  if (!story || story.stage !== 'in-plan') return;
  const item = story.plan!.items.find((one) => one.sanction === JURY_DUTY && !isDone(one));
  if (item) progress(world, story, item, 1, on);
}

function progress(world: World, story: Story, item: Owed, amount: number, day: Day): void {
  item.done = Math.min(item.amount, item.done + amount);
  if (isComplete(story.plan!)) complete(world, story, day);
}

const FOLLOW_UP = { months: 6 as const, days: 186 };

/** The case is over; half a year later somebody looks again. */
export function complete(world: World, story: Story, day: Day): void {
  const { player, choose, coordinator, agenda, at } = world;
  const { caseId, row } = story;
  end(story);
  askToServeOn(world, story, day);
  const result = choose(row, 'follow-up') < 0.12 ? ('new-referral' as const) : ('no-new-referral' as const);
  agenda.on(workday(plusDays(day, FOLLOW_UP.days)), row, (on) =>
    player.send(RecordFollowUp, { caseId, months: FOLLOW_UP.months, result }, coordinator, at(on, '11:00')),
  );
}

/** Ends the case for another reason than that everything is done. */
export function closePlan(world: World, story: Story): void {
  end(story);
  const juror = world.jurors.get(story.youthId);
  if (juror) Object.assign(juror, { owing: null, serves: 'not' });
}
