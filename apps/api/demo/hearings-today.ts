import { SaveFirstView } from '#disposition';
import {
  SuggestQuestion,
  CastBallot,
  CloseBallot,
  EndHearing,
  OpenBallot,
  ProposeItem,
  RateIndications,
  ReplaceForeperson,
  RetireJury,
} from '#hearing';
import type { Id } from '#kernel';
import { announce } from '../../cli/replay/bench.js';
import { ask, begin, hear, judgeOf, jurorAs, minute, type Hearing } from '../../cli/replay/hearing.js';
import { deliberationOf, recommend } from '../../cli/replay/jury-room.js';
import { questionOf } from '../../cli/replay/made-up.js';
import type { World } from '../../cli/replay/world.js';

/** Who of the panel signs in as the juror and as the foreperson of the demo. */
export interface Visitors {
  readonly jurorId: Id;
  readonly forepersonId: Id;
}

/** Read in open court; the family has not answered yet. */
export async function pronounced(world: World, hearing: Hearing): Promise<void> {
  const { player, clerk } = world;
  await recommended(world, hearing);
  await player.send(EndHearing, { hearingId: hearing.hearingId }, clerk, minute(world, hearing, 66));
  const firstView = { dispositionId: deliberationOf(world, hearing), leaning: 'approve' as const };
  await player.send(SaveFirstView, firstView, judgeOf(hearing), minute(world, hearing, 68));
  await announce(world, hearing, 70);
}

/** Heard and deliberated on; what the jury recommends lies before the judge. */
export async function recommended(world: World, hearing: Hearing): Promise<void> {
  await hear(world, hearing);
  await world.player.drain();
  await recommend(world, hearing);
  await world.player.drain();
}

/** The panel is sworn, the young person has told it, and the first questions are asked. */
export async function underWay(world: World, hearing: Hearing): Promise<void> {
  await begin(world, hearing, true);
  const { hearingId, story, panel } = hearing;
  await ask(world, { ...hearing, forepersonId: panel[0]! });
  const questionId = world.id(story.row, 'question waiting');
  const suggested = { hearingId, questionId, askedBy: panel[2]!, to: 'respondent' as const, text: questionOf(0.7) };
  await world.player.send(SuggestQuestion, suggested, jurorAs(panel[2]!), minute(world, hearing, 30));
}

/** Where the jury is: it talked about the first item, and votes on the second; the visitors have not voted yet. */
export async function deliberating(world: World, hearing: Hearing, { jurorId, forepersonId }: Visitors): Promise<void> {
  const { player } = world;
  const { hearingId, story, panel } = hearing;
  const bench = judgeOf(hearing);
  if (hearing.forepersonId !== forepersonId) {
    hearing.forepersonId = forepersonId;
    await player.send(ReplaceForeperson, { hearingId, jurorId: forepersonId }, bench, minute(world, hearing, 5));
  }
  await begin(world, hearing, true);
  await ask(world, hearing);
  const deliberationId = deliberationOf(world, hearing);
  await player.send(RetireJury, { hearingId, deliberationId }, bench, minute(world, hearing, 118));
  await player.drain();
  const quiet = [jurorId, forepersonId];
  for (const one of panel) {
    if (one === jurorId) continue;
    const ratings = { owns: 'clearly', impact: 'partly', change: 'partly', ready: 'clearly' } as const;
    await player.send(RateIndications, { deliberationId, jurorId: one, ...ratings }, jurorAs(one), minute(world, hearing, 122));
  }
  const lead = jurorAs(forepersonId);
  const others = panel.filter((one) => !quiet.includes(one));
  const [duty, hours] = ['item duty', 'item hours'].map((what) => world.id(story.row, what)) as [Id, Id];
  const propose = (itemId: Id, sanction: string, amount: number, by: Id, minutes: number) =>
    player.send(
      ProposeItem,
      { deliberationId, jurorId: by, itemId, sanction, amount },
      jurorAs(by),
      minute(world, hearing, minutes),
    );
  const vote = (itemId: Id, voters: readonly Id[], minutes: number) =>
    Promise.all(
      voters.map((voter, seat) => {
        const ballot = { deliberationId, jurorId: voter, itemId, ballotId: world.id(story.row, 'ballot', itemId, seat) };
        return player.send(CastBallot, { ...ballot, choice: 'for' }, jurorAs(voter), minute(world, hearing, minutes));
      }),
    );
  await propose(duty, 'jury-duty', 7, others[0]!, 126);
  await player.send(OpenBallot, { deliberationId, itemId: duty }, lead, minute(world, hearing, 130));
  await vote(duty, panel, 132);
  await player.send(CloseBallot, { deliberationId, itemId: duty }, lead, minute(world, hearing, 134));
  await propose(hours, 'community-service', 600, others[1]!, 138);
  await player.send(OpenBallot, { deliberationId, itemId: hours }, lead, minute(world, hearing, 142));
  await vote(hours, others.slice(0, 4), 144);
}
