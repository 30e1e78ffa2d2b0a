import type { GridItem } from '#programme';
import {
  CastBallot,
  CheckProposal,
  CloseBallot,
  EndHearing,
  MakeComment,
  MakeRecommendation,
  OpenBallot,
  ProposeItem,
  RateIndications,
} from '#hearing';
import { between, outcome } from './choices.js';
import { judgeOf, jurorAs, minute, type Hearing } from './hearing.js';
import { topicOf } from './made-up.js';
import type { World } from './world.js';

const RATED = { clearly: 0.4, partly: 0.4, 'not-yet': 0.1, 'could-not-tell': 0.1 };

/** How often a jury takes up what the grid leaves open to it. */
const LIKED: Readonly<Record<string, number>> = {
  'community-service': 0.55,
  'service-days': 0.5,
  'apology-letter': 0.4,
  essay: 0.35,
  'discussion-group': 0.12,
  seminar: 0.12,
  'face-to-face-apology': 0.05,
  restitution: 0.05,
  'free-form': 0.04,
};

export const deliberationOf = (world: World, { story }: Hearing) => world.id(story.row, 'deliberation', story.hearings);

/** The jury deliberates, and the hearing is over. */
export async function deliberate(world: World, hearing: Hearing): Promise<void> {
  await recommend(world, hearing);
  await world.player.send(EndHearing, { hearingId: hearing.hearingId }, world.clerk, minute(world, hearing, 66));
}

/** The jury says what it noticed, proposes, votes in secret, and hands over what it agreed. */
export async function recommend(world: World, hearing: Hearing): Promise<void> {
  const { player, choose } = world;
  const { story, panel } = hearing;
  const deliberationId = deliberationOf(world, hearing);
  for (const jurorId of panel) {
    const at = (what: string) => outcome(RATED, choose(story.row, `${what} ${story.hearings} ${jurorId}`));
    const ratings = { owns: at('owns'), impact: at('impact'), change: at('change'), ready: at('ready') };
    await player.send(RateIndications, { deliberationId, jurorId, ...ratings }, jurorAs(jurorId), minute(world, hearing, 42));
  }
  const range = world.policy.grid.find(({ offenceClass }) => offenceClass === story.foundClass)!;
  const wanted = range.items.filter(
    (item) => item.mandatory || choose(story.row, `wants ${item.sanction}`) < (LIKED[item.sanction] ?? 0),
  );
  // A jury asks for something, also where the grid leaves everything open.
  const asked = wanted.length > 0 ? wanted : range.items.slice(0, 1);
  for (const [i, item] of asked.entries()) await settleItem(world, hearing, item, i);
  if (choose(story.row, 'comment') < 0.2) {
    const commentId = world.id(story.row, 'comment', story.hearings);
    await player.send(
      MakeComment,
      { deliberationId, jurorId: panel[1]!, commentId, text: topicOf(choose(story.row, 'says')) },
      jurorAs(panel[1]!),
      minute(world, hearing, 62),
    );
  }
  await handOver(world, hearing, 65);
}

async function handOver(world: World, hearing: Hearing, minutes: number): Promise<void> {
  const foreperson = hearing.forepersonId!;
  const made = { deliberationId: deliberationOf(world, hearing), jurorId: foreperson };
  await world.player.send(MakeRecommendation, made, jurorAs(foreperson), minute(world, hearing, minutes));
}

/** The judge sent it back: the jury talks once more and stands by what it said, with a word about why. */
export async function reviseRecommendation(world: World, hearing: Hearing): Promise<void> {
  const jurorId = hearing.forepersonId!;
  const comment = {
    deliberationId: deliberationOf(world, hearing),
    jurorId,
    commentId: world.id(hearing.story.row, 'second thoughts'),
    text: 'We looked at it again.',
  };
  await world.player.send(MakeComment, comment, jurorAs(jurorId), minute(world, hearing, 74));
  await handOver(world, hearing, 76);
}

function proposalOf(world: World, { story }: Hearing, { sanction, min, max }: GridItem, i: number) {
  const { unit, proof, requires, freeForm } = world.policy.catalogue.find(({ code }) => code === sanction)!;
  const least = Math.max(1, min);
  const at = world.choose(story.row, `amount ${sanction}`);
  // Hours are asked in whole ones, and rarely the most there is.
  const hours = Math.min(
    max,
    Math.max(least, 60 * between(Math.ceil(least / 60), Math.ceil(Math.min(max, Math.max(least + 180, 900)) / 60), at)),
  );
  const amount = unit === 'minutes' ? hours : between(least, Math.min(max, least + (unit === 'dollars' ? 120 : 4)), at);
  const itemId = world.id(story.row, 'item', story.hearings, i);
  return {
    itemId,
    sanction,
    unit,
    proof,
    amount,
    named: freeForm || requires.includes('topic-and-length'),
    free: freeForm || requires.includes('harmed-party-consent'),
  };
}

/** One item from the proposal to its end: agreed at once, after a second round, or left to the judge. */
async function settleItem(world: World, hearing: Hearing, item: GridItem, i: number): Promise<void> {
  const { player, choose } = world;
  const { story, panel, forepersonId } = hearing;
  const deliberationId = deliberationOf(world, hearing);
  const { named, free, ...proposal } = proposalOf(world, hearing, item, i);
  const { itemId, sanction, amount } = proposal;
  const proposer = panel[i % panel.length]!;
  const details = named ? { details: topicOf(choose(story.row, `topic ${i}`)) } : {};
  const now = minute(world, hearing, 44 + 2 * i);
  await player.send(
    ProposeItem,
    { deliberationId, jurorId: proposer, itemId, sanction, amount, ...details },
    jurorAs(proposer),
    now,
  );
  if (free) await player.send(CheckProposal, { deliberationId, itemId, ok: true }, judgeOf(hearing), now);
  const room = item.max > Math.max(1, item.min);
  const vote = outcome({ agreed: 0.9, 'second-round': 0.07, deadlocked: 0.03 }, choose(story.row, `vote ${i}`));
  const rounds =
    vote === 'agreed' || (vote === 'deadlocked' && !room) ? 1 : vote === 'second-round' ? 2 : world.policy.panel.rounds;
  for (let round = 1; round <= rounds; round += 1) {
    const split = vote === 'deadlocked' ? room : round < rounds;
    const then = minute(world, hearing, 44 + 2 * i + round / 2);
    await player.send(OpenBallot, { deliberationId, itemId }, jurorAs(forepersonId!), then);
    for (const [seat, jurorId] of panel.entries()) {
      // Those on the other side would ask the least there is.
      const against = split && seat % 2 === 1;
      const figure = against && room ? { amount: Math.max(1, item.min) } : {};
      const ballotId = world.id(story.row, 'ballot', story.hearings, i, round, seat);
      const ballot = {
        deliberationId,
        jurorId,
        itemId,
        ballotId,
        choice: against ? ('against' as const) : ('for' as const),
        ...figure,
      };
      await player.send(CastBallot, ballot, jurorAs(jurorId), then);
    }
    await player.send(CloseBallot, { deliberationId, itemId }, jurorAs(forepersonId!), then);
  }
  hearing.items.push({ ...proposal, open: vote === 'deadlocked' && room ? [Math.max(1, item.min), amount] : null });
}
