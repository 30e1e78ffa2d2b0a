import { plusDays, type Day } from '#kernel';
import { CloseAdministratively } from '#referral';
import { workday } from './calendar.js';
import { between } from './choices.js';
import type { Hearing } from './hearing.js';
import { trainRespondent } from './jurors.js';
import { watchPlan } from './ladder.js';
import { mannerOf, type Owed, type Plan, type Story } from './story.js';
import { closePlan, JURY_DUTY, work } from './work.js';
import type { World } from './world.js';

/** A plan as the family leaves the court with it: who will do what, and when. */
export function beginPlan(
  world: World,
  { story, items, day }: Hearing,
  made: Pick<Plan, 'planId' | 'dispositionId' | 'completeBy'>,
): void {
  const { agenda, choose } = world;
  const owed = items.map(({ itemId, sanction, unit, proof, amount }): Owed => ({
    sanctionId: itemId,
    sanction,
    unit,
    proof,
    amount,
    done: 0,
  }));
  const plan: Plan = { ...made, manner: mannerOf(choose, story.row), items: owed };
  story.plan = plan;
  story.stage = 'in-plan';
  const monday = plusDays(day.on, 2);
  if (owed.some(({ sanction }) => sanction === JURY_DUTY))
    agenda.on(monday, story.row, (on) => trainRespondent(world, story, on));
  const starts =
    plan.manner === 'late' ? plusDays(plan.completeBy, -14) : plusDays(monday, between(3, 20, choose(story.row, 'starts')));
  // Who stops does a little at first.
  if (plan.manner !== 'stops' || choose(story.row, 'began') < 0.6) work(world, story, starts);
  if (plan.manner === 'moves-away') {
    agenda.on(workday(plusDays(monday, between(20, 60, choose(story.row, 'moves')))), story.row, (on) =>
      moveAway(world, story, on),
    );
  }
  watchPlan(world, story);
}

async function moveAway(world: World, story: Story, day: Day): Promise<void> {
  if (story.stage !== 'in-plan') return;
  await world.player.send(
    CloseAdministratively,
    { caseId: story.caseId, because: 'moved' },
    world.coordinator,
    world.at(day, '11:30'),
  );
  closePlan(world, story);
}
