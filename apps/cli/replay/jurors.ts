import { ageOn, plusDays, type Day, type Id } from '#kernel';
import {
  AnswerInvitation,
  ActivateJuror,
  ConsentToServe,
  Invitation,
  InviteJuror,
  LapseInvitation,
  RecruitJuror,
  TrainJuror,
} from '#jury';
import { RegisterPerson } from '#people';
import { Reading } from '#platform';
import { abreast } from './agenda.js';
import { workday } from './calendar.js';
import { between, outcome } from './choices.js';
import type { CourtDay } from './docketing.js';
import type { House } from './houses.js';
import { nameOf } from './made-up.js';
import type { Story } from './story.js';
import type { World } from './world.js';

/** Somebody in the jury pool of the play. */
export interface JurorOfPlay {
  readonly jurorId: Id;
  readonly house: number;
  readonly bornOn: Day;
  /** The case under whose plan duty is owed, while it is. */
  owing: Story | null;
  serves: 'as-respondent' | 'freely' | 'not';
  /** The last day they were asked to: who waits longest is asked first. */
  turn: Day;
  /** Sittings they said yes to. */
  readonly coming: Set<Id>;
}

/** A volunteer of the first hour: registered, trained, with an adult's consent. */
export async function joinVolunteer(world: World, house: House, i: number, day: Day): Promise<void> {
  const { player, choose, coordinator } = world;
  const jurorId = world.id('house', house.place, 'volunteer', i);
  const now = world.at(day, '10:00');
  // Fourteen to sixteen at the start, so that none is too old before the play ends.
  const bornOn = plusDays(day, -between(14 * 366, 16 * 365 + 200, choose(jurorId, 'born')));
  const schoolId = house.schools[i % house.schools.length]!;
  await player.send(
    RegisterPerson,
    { personId: jurorId, ...nameOf(choose, jurorId), bornOn, language: 'en', schoolId },
    coordinator,
    now,
  );
  await player.send(RecruitJuror, { jurorId, origin: 'volunteer', schoolId, age: ageOn(bornOn, day) }, coordinator, now);
  await player.send(TrainJuror, { jurorId, course: 'jury-basics', on: day }, coordinator, now);
  await player.send(ConsentToServe, { jurorId, by: 'self' }, coordinator, now);
  await player.send(ConsentToServe, { jurorId, by: 'guardian' }, coordinator, now);
  await player.send(ActivateJuror, { jurorId }, coordinator, now);
  world.jurors.set(jurorId, { jurorId, house: house.place, bornOn, owing: null, serves: 'freely', turn: day, coming: new Set() });
}

/** A respondent who owes jury duty is trained and takes part from the next Saturday on. */
export async function trainRespondent(world: World, story: Story, day: Day): Promise<void> {
  const { player, coordinator } = world;
  const { youthId: jurorId, house, bornOn } = story;
  const now = world.at(day, '17:00');
  await player.send(TrainJuror, { jurorId, course: 'jury-basics', on: day }, coordinator, now);
  await player.send(ActivateJuror, { jurorId }, coordinator, now);
  world.jurors.set(jurorId, { jurorId, house, bornOn, owing: story, serves: 'as-respondent', turn: day, coming: new Set() });
}

/** Some of those whose case is over come back of their own will. */
export function askToServeOn(world: World, story: Story, day: Day): void {
  const { player, choose, coordinator, agenda, jurors } = world;
  const { youthId: jurorId, row, house, bornOn } = story;
  const before = jurors.get(jurorId);
  if (before) Object.assign(before, { owing: null, serves: 'not' });
  if (choose(row, 'serves-on') >= 0.35) return;
  const on = workday(plusDays(day, between(5, 20, choose(row, 'serves-on-when'))));
  agenda.on(on, row, async (then) => {
    const now = world.at(then, '17:00');
    if (!before) await player.send(TrainJuror, { jurorId, course: 'jury-basics', on: then }, coordinator, now);
    await player.send(ConsentToServe, { jurorId, by: 'self' }, coordinator, now);
    await player.send(ConsentToServe, { jurorId, by: 'guardian' }, coordinator, now);
    await player.send(ActivateJuror, { jurorId }, coordinator, now);
    jurors.set(jurorId, { jurorId, house, bornOn, owing: null, serves: 'freely', turn: then, coming: new Set() });
  });
}

/** More are asked than there are seats: some cannot come, some do not, and some may not hear a case. */
const ASKED_PER_SEAT = 1.45;
const VOLUNTEERS_PER_ROOM = 2;
/** More than any sitting asks. */
const MOST = 2000;
const ANSWERS = { yes: 0.87, no: 0.08, silence: 0.05 };

/**
 * Who will come to a Saturday. Jury duty that is owed has booked itself; where seats are left, those are asked who serve
 * freely, the longest waiting first.
 */
export async function gatherJurors(world: World, day: CourtDay, today: Day, rooms: number): Promise<void> {
  const { size, standby, minAge, maxAge } = world.policy.panel;
  const owing = (await bookedInto(world, day)).filter(({ serves }) => serves === 'as-respondent');
  const seats = Math.ceil(rooms * (size + standby) * ASKED_PER_SEAT);
  const free = [...world.jurors.values()]
    .filter(({ serves, house, bornOn }) => {
      const age = ageOn(bornOn, day.on);
      return serves === 'freely' && house === day.house.place && age >= minAge && age <= maxAge;
    })
    .sort((a, b) => (a.turn === b.turn ? (a.jurorId < b.jurorId ? -1 : 1) : a.turn < b.turn ? -1 : 1))
    .slice(0, Math.max(rooms * VOLUNTEERS_PER_ROOM, seats - owing.length));
  await abreast(owing, (juror) => answerBooking(world, juror, day, today));
  await abreast(free, (juror) => invite(world, juror, day, today));
}

/** The jurors whose duty has booked itself into a sitting, as the record shows it. */
async function bookedInto(
  { app, player, coordinator, at, jurors }: World,
  { sittingId, on }: CourtDay,
): Promise<readonly JurorOfPlay[]> {
  const reading = app.get(Reading, { strict: false });
  const rows = await player.as(coordinator, at(on, '08:00'), () =>
    reading.rows(Invitation, { where: { sittingId }, take: MOST }),
  );
  return rows.flatMap(({ jurorId }) => jurors.get(jurorId) ?? []);
}

/** Who owes a duty says yes or nothing; those who have stopped working on their plan mostly do not come either. */
async function answerBooking(world: World, juror: JurorOfPlay, { sittingId, on }: CourtDay, today: Day): Promise<void> {
  const { player, choose, coordinator } = world;
  const { jurorId, owing } = juror;
  const stopped = owing?.plan?.manner === 'stops';
  if (choose(jurorId, `answer ${on}`) < (stopped ? 0.8 : 0.06)) return;
  await player.send(AnswerInvitation, { jurorId, sittingId, answer: 'yes' }, coordinator, world.at(today, '19:00'));
  juror.coming.add(sittingId);
}

async function invite(world: World, juror: JurorOfPlay, { sittingId, on }: CourtDay, today: Day): Promise<void> {
  const { player, choose, coordinator, agenda } = world;
  const { jurorId } = juror;
  const replyBy = plusDays(today, 2);
  await player.send(InviteJuror, { jurorId, sittingId, on, replyBy, standby: false }, coordinator, world.at(today, '17:30'));
  juror.turn = on;
  const answer = outcome(ANSWERS, choose(jurorId, `answer ${on}`));
  if (answer === 'silence') {
    const lapse = (day: Day) => player.send(LapseInvitation, { jurorId, sittingId }, coordinator, world.at(day, '18:00'));
    return agenda.on(plusDays(replyBy, 1), jurorId, lapse);
  }
  await player.send(AnswerInvitation, { jurorId, sittingId, answer }, coordinator, world.at(today, '19:00'));
  if (answer === 'yes') juror.coming.add(sittingId);
}
