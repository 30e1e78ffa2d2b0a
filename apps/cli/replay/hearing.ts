import type { Code, Id, Moment } from '#kernel';
import {
  AdjournHearing,
  AskQuestion,
  ChallengeJuror,
  DecideChallenge,
  GiveAccount,
  HearStatement,
  HoldBackQuestion,
  OpenHearing,
  PassQuestion,
  ReconfirmConsent,
  RecordGuardianPresence,
  RecuseJuror,
  ReplaceForeperson,
  ReplaceJuror,
  ResumeRoom,
  RetireJury,
  StopRoom,
  SwearInterpreter,
  TakeOath,
  WithdrawAdmissionInHearing,
} from '#hearing';
import { CloseCandidates, CommitSeed, DrawPanel } from '#jury';
import { later } from './calendar.js';
import { between, outcome } from './choices.js';
import { backToWaiting, OPENS, type Booking, type CourtDay } from './docketing.js';
import { SLOT_MINUTES } from './houses.js';
import { offerOf, questionOf, statementOf } from './made-up.js';
import type { Actor } from './player.js';
import { end, type World } from './world.js';

/** Something the jury is asked to agree on. */
export interface Proposal {
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly proof: Code;
  amount: number;
  /** The least and the most the jurors argued over, where the judge sets it. */
  readonly open: readonly [number, number] | null;
}

/** A hearing as it is played. */
export interface Hearing extends Booking {
  readonly day: CourtDay;
  readonly panel: Id[];
  readonly alternates: Id[];
  forepersonId: Id | null;
  state: 'called' | 'over' | 'retired' | 'sent-back';
  readonly items: Proposal[];
}

export const judgeOf = ({ day, room }: { day: CourtDay; room: number }): Actor => {
  const { judgeId } = day.house.rooms[room]!;
  return { actor: judgeId, role: 'judge', personId: judgeId };
};

export const jurorAs = (jurorId: Id): Actor => ({ actor: jurorId, role: 'juror', personId: jurorId });

/** So many minutes after the case was called. */
export function minute({ at }: World, { day, slot, after }: Pick<Hearing, 'day' | 'slot' | 'after'>, minutes: number): Moment {
  const { on, opensAt = at(on, OPENS), pace = 1 } = day;
  return later(opensAt, ((after ?? slot * SLOT_MINUTES) + minutes) * pace);
}

/** The clerk calls the case and publishes the commitment to a seed. */
export async function callCase(world: World, day: CourtDay, booking: Booking): Promise<void> {
  const { player, clerk } = world;
  const { story, hearingId, room } = booking;
  const { house, sittingId } = day;
  const { roomId, judgeId } = house.rooms[room]!;
  const now = minute(world, { ...booking, day }, 0);
  const interpreter = story.language === 'es' ? { interpreterId: house.interpreterId } : {};
  const called = {
    hearingId,
    caseId: story.caseId,
    sittingId,
    roomId,
    judgeId,
    format: 'jury',
    language: story.language,
    ...interpreter,
  };
  await player.send(CommitSeed, { drawId: hearingId, sittingId }, clerk, now);
  await player.send(OpenHearing, called, clerk, now);
}

export async function drawJury(world: World, day: CourtDay, booking: Booking): Promise<void> {
  const { player, clerk } = world;
  const { hearingId } = booking;
  const now = minute(world, { ...booking, day }, 3);
  await player.send(CloseCandidates, { drawId: hearingId }, clerk, now);
  await player.send(DrawPanel, { drawId: hearingId }, clerk, now);
}

const COURSE = {
  heard: 0.925,
  'refuses-consent': 0.018,
  withdraws: 0.025,
  stopped: 0.012,
  'stopped-for-good': 0.008,
  'quorum-lost': 0.012,
};

/** A hearing from the oath to the jury's retiring, or to what ends it before. */
export async function hear(world: World, hearing: Hearing): Promise<void> {
  const { player, choose } = world;
  const { story, hearingId } = hearing;
  const bench = judgeOf(hearing);
  if (hearing.panel.length === 0) return adjourn(world, hearing, 'quorum-lost', 5);
  const course = outcome(COURSE, choose(story.row, `course ${story.hearings}`));
  await begin(world, hearing, course !== 'refuses-consent');
  if (course === 'refuses-consent') return over(hearing, () => end(story));
  await ask(world, hearing);
  if (course === 'withdraws') {
    await player.send(WithdrawAdmissionInHearing, { hearingId }, bench, minute(world, hearing, 30));
    return over(hearing, () => end(story));
  }
  if (course === 'quorum-lost') return loseQuorum(world, hearing);
  if (course === 'stopped' || course === 'stopped-for-good') {
    await player.send(StopRoom, { hearingId, because: 'distress' }, bench, minute(world, hearing, 31));
    if (course === 'stopped-for-good') return adjourn(world, hearing, 'room-stopped', 36);
    await player.send(ResumeRoom, { hearingId }, bench, minute(world, hearing, 36));
  }
  await statements(world, hearing);
  await player.send(
    RetireJury,
    { hearingId, deliberationId: world.id(story.row, 'deliberation', story.hearings) },
    bench,
    minute(world, hearing, 40),
  );
  hearing.state = 'retired';
}

/** A hearing from the oath to the young person's own account, where they agree to be heard here. */
export async function begin(world: World, hearing: Hearing, agrees: boolean): Promise<void> {
  const { player, clerk } = world;
  const { story, hearingId } = hearing;
  await settleBench(world, hearing);
  if (story.language === 'es')
    await player.send(SwearInterpreter, { hearingId, textVersion: 'oath-1' }, clerk, minute(world, hearing, 7));
  const beside = { hearingId, present: true, adultId: story.adultId, kind: story.adult };
  await player.send(RecordGuardianPresence, beside, clerk, minute(world, hearing, 8));
  await player.send(ReconfirmConsent, { hearingId, agrees }, judgeOf(hearing), minute(world, hearing, 9));
  if (agrees) await player.send(GiveAccount, { hearingId }, clerk, minute(world, hearing, 10));
}

function over(hearing: Hearing, then: () => void): void {
  hearing.state = 'over';
  then();
}

async function adjourn(world: World, hearing: Hearing, because: string, minutes: number): Promise<void> {
  const adjourning = { hearingId: hearing.hearingId, because, faultOf: 'nobody' as const };
  await world.player.send(AdjournHearing, adjourning, judgeOf(hearing), minute(world, hearing, minutes));
  over(hearing, () => backToWaiting(hearing.story, hearing.day.on));
}

/** Now and then a juror steps down or is challenged; everybody who stays takes the oath. */
async function settleBench(world: World, hearing: Hearing): Promise<void> {
  const { player, choose, clerk } = world;
  const { story, hearingId, panel, alternates } = hearing;
  const what = outcome({ nothing: 0.91, recused: 0.06, challenged: 0.03 }, choose(story.row, `bench ${story.hearings}`));
  if (what !== 'nothing' && alternates.length > 0) {
    const jurorId = panel[between(0, panel.length - 1, choose(story.row, `leaves ${story.hearings}`))]!;
    const now = minute(world, hearing, 5);
    if (what === 'recused')
      await player.send(RecuseJuror, { hearingId, jurorId, because: 'knows-family' }, jurorAs(jurorId), now);
    else {
      await player.send(ChallengeJuror, { hearingId, jurorId, by: 'respondent', because: 'knows-respondent' }, clerk, now);
      await player.send(DecideChallenge, { hearingId, jurorId, upheld: true }, judgeOf(hearing), now);
    }
    const by = alternates.shift()!;
    await player.send(ReplaceJuror, { hearingId, jurorId, by }, clerk, now);
    panel[panel.indexOf(jurorId)] = by;
    if (hearing.forepersonId === jurorId) {
      hearing.forepersonId = panel.find((one) => one !== by)!;
      await player.send(ReplaceForeperson, { hearingId, jurorId: hearing.forepersonId }, clerk, now);
    }
  }
  for (const jurorId of [...panel, ...alternates]) {
    await player.send(
      TakeOath,
      { hearingId, jurorId, textVersion: 'oath-1', method: 'spoken' },
      clerk,
      minute(world, hearing, 6),
    );
  }
}

export async function ask(world: World, hearing: Hearing): Promise<void> {
  const { player, choose } = world;
  const { story, hearingId, panel } = hearing;
  const lead = hearing.forepersonId!;
  const count = between(1, 3, choose(story.row, `questions ${story.hearings}`));
  for (let i = 0; i < count; i += 1) {
    const at = choose(story.row, `question ${story.hearings} ${i}`);
    const questionId = world.id(story.row, 'question', story.hearings, i);
    const question = {
      hearingId,
      questionId,
      askedBy: panel[i % panel.length]!,
      to: 'respondent' as const,
      text: questionOf(at),
      lead,
    };
    await player.send(AskQuestion, question, jurorAs(lead), minute(world, hearing, 15 + 4 * i));
    const after = minute(world, hearing, 16 + 4 * i);
    if (at < 0.05) await player.send(PassQuestion, { hearingId, questionId, how: 'pass' }, world.clerk, after);
    else if (at > 0.98)
      await player.send(HoldBackQuestion, { hearingId, questionId, because: 'private-life' }, judgeOf(hearing), after);
  }
}

async function statements(world: World, hearing: Hearing): Promise<void> {
  const { player, choose, clerk } = world;
  const { story, hearingId } = hearing;
  const at = choose(story.row, `statement ${story.hearings}`);
  if (at > 0.45) return;
  const speaker = at < 0.3 ? ('guardian' as const) : ('harmed-party' as const);
  const words = { by: speaker, mode: 'spoken', text: statementOf(at), recommends: offerOf(at) };
  await player.send(
    HearStatement,
    { hearingId, statementId: world.id(story.row, 'statement', story.hearings), ...words },
    clerk,
    minute(world, hearing, 37),
  );
}

/** One juror after another feels unwell, until too few are left. */
async function loseQuorum(world: World, hearing: Hearing): Promise<void> {
  const { hearingId, story, panel, alternates } = hearing;
  const leaving = panel.length + alternates.length - world.policy.panel.quorum + 1;
  for (const jurorId of panel.slice(0, leaving)) {
    await world.player.send(RecuseJuror, { hearingId, jurorId, because: 'unwell' }, jurorAs(jurorId), minute(world, hearing, 32));
  }
  over(hearing, () => backToWaiting(story, hearing.day.on));
}
