import {
  AcceptDisposition,
  ApproveRecommendation,
  DecideObjection,
  LowerItem,
  ObjectToDisposition,
  PronounceDisposition,
  SaveFirstView,
  SendBackRecommendation,
  SetDeadlockedItem,
} from '#disposition';
import { plusDays } from '#kernel';
import { outcome } from './choices.js';
import { judgeOf, minute, type Hearing, type Proposal } from './hearing.js';
import { deliberationOf } from './jury-room.js';
import { beginPlan } from './plan.js';
import { end, type World } from './world.js';

const VIEWS = { approve: 0.88, lower: 0.09, 'send-back': 0.03 };

/** The judge looks at what the jury recommends: approves it, lowers an item with a reason, or sends it back. */
export async function judge(world: World, hearing: Hearing): Promise<void> {
  const { player, choose } = world;
  const { story } = hearing;
  const by = judgeOf(hearing);
  const dispositionId = deliberationOf(world, hearing);
  const now = minute(world, hearing, 68);
  const leaning = outcome(VIEWS, choose(story.row, 'judge'));
  await player.send(SaveFirstView, { dispositionId, leaning }, by, now);
  if (leaning === 'send-back') {
    const because = { because: 'reasons-unclear', reason: 'Please say why you ask this and not less.' };
    await player.send(SendBackRecommendation, { dispositionId, ...because }, by, now);
    hearing.state = 'sent-back';
    return;
  }
  if (leaning === 'lower') await lower(world, hearing);
  await pronounce(world, hearing, 70);
}

export const judgeAgain = (world: World, hearing: Hearing): Promise<void> => pronounce(world, hearing, 80);

/** Hours that the jury agreed on, with an hour to spare above the least the policy asks. */
function mayLower({ policy }: World, { story }: Hearing, { sanction, unit, amount, open }: Proposal): boolean {
  const range = policy.grid
    .find(({ offenceClass }) => offenceClass === story.foundClass)!
    .items.find((item) => item.sanction === sanction);
  return unit === 'minutes' && open === null && range !== undefined && amount - 60 >= Math.max(60, range.min);
}

async function lower(world: World, hearing: Hearing): Promise<void> {
  const { player } = world;
  const item = hearing.items.find((one) => mayLower(world, hearing, one));
  if (!item) return;
  const amount = item.amount - 60;
  const lowered = { itemId: item.itemId, amount, because: 'age', reason: 'School and work leave less time than that.' };
  await player.send(
    LowerItem,
    { dispositionId: deliberationOf(world, hearing), ...lowered },
    judgeOf(hearing),
    minute(world, hearing, 69),
  );
  item.amount = amount;
}

/** What is read in open court, and the family's answer. */
async function pronounce(world: World, hearing: Hearing, minutes: number): Promise<void> {
  const { planId, dispositionId } = await announce(world, hearing, minutes);
  const agreed = await answer(world, hearing, minutes + 2);
  hearing.state = 'over';
  if (!agreed) return end(hearing.story);
  const completeBy = plusDays(hearing.day.on, world.policy.deadlines.completeDays);
  const { longStopOn } = hearing.story;
  beginPlan(world, hearing, {
    planId,
    dispositionId,
    completeBy: longStopOn && longStopOn < completeBy ? longStopOn : completeBy,
  });
}

/** What is read in open court, before the family has said anything to it. */
export async function announce(world: World, hearing: Hearing, minutes: number) {
  const { player } = world;
  const by = judgeOf(hearing);
  const judgeId = by.actor;
  const dispositionId = deliberationOf(world, hearing);
  const now = minute(world, hearing, minutes);
  for (const item of hearing.items) {
    if (!item.open) continue;
    item.amount = Math.floor((item.open[0] + item.open[1]) / 2);
    await player.send(SetDeadlockedItem, { dispositionId, itemId: item.itemId, amount: item.amount }, by, now);
  }
  await player.send(ApproveRecommendation, { dispositionId, judgeId }, by, now);
  const planId = world.id(hearing.story.row, 'plan');
  const harmedPartyAgreedTo = hearing.items
    .filter(({ sanction }) => sanction === 'face-to-face-apology')
    .map(({ itemId }) => itemId);
  await player.send(PronounceDisposition, { dispositionId, judgeId, planId, harmedPartyAgreedTo }, by, now);
  return { planId, dispositionId };
}

const ANSWERS = { accepted: 0.965, lowered: 0.015, stands: 0.01, returned: 0.01 };

/** The family accepts, or objects and the judge decides on it at once; answers whether there will be a plan. */
async function answer(world: World, hearing: Hearing, minutes: number): Promise<boolean> {
  const { player, choose, clerk } = world;
  const { story } = hearing;
  const dispositionId = deliberationOf(world, hearing);
  const said = outcome(ANSWERS, choose(story.row, 'answer'));
  const adult = { by: story.adult, personId: story.adultId };
  if (said !== 'accepted') {
    const objection = { dispositionId, ...adult, reason: 'The weeks are full with school already.' };
    await player.send(ObjectToDisposition, objection, clerk, minute(world, hearing, minutes));
    const item = said === 'lowered' ? hearing.items.find((one) => mayLower(world, hearing, one)) : undefined;
    const outcomeOf = item ? ('modified' as const) : said === 'returned' ? ('returned' as const) : ('stands' as const);
    const lowered = item ? { lowered: [{ itemId: item.itemId, amount: item.amount - 60 }] } : {};
    const decided = {
      dispositionId,
      judgeId: judgeOf(hearing).actor,
      outcome: outcomeOf,
      reason: 'Heard the family.',
      ...lowered,
    };
    await player.send(DecideObjection, decided, judgeOf(hearing), minute(world, hearing, minutes + 1));
    if (item) item.amount -= 60;
    if (said === 'returned') return false;
  }
  const now = minute(world, hearing, minutes + 2);
  await player.send(AcceptDisposition, { dispositionId, by: 'youth', personId: story.youthId }, clerk, now);
  await player.send(AcceptDisposition, { dispositionId, ...adult }, clerk, now);
  return true;
}
