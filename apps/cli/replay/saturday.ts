import type { Day } from '#kernel';
import { CallOffSitting, CheckIn, CheckOut, CloseSitting, RecordAbsence, RecordOutcome } from '#docket';
import { ExcuseJuror, juryDeciders } from '#jury';
import { ReturnReferral } from '#referral';
import { Streams } from '#platform';
import { abreast } from './agenda.js';
import { judge, judgeAgain } from './bench.js';
import { outcome } from './choices.js';
import { backToWaiting, type Booking, type CourtDay } from './docketing.js';
import { callCase, drawJury, hear, type Hearing } from './hearing.js';
import { SLOTS } from './houses.js';
import type { JurorOfPlay } from './jurors.js';
import { deliberate, reviseRecommendation } from './jury-room.js';
import { countDuty } from './work.js';
import { end, type World } from './world.js';

/** Two Saturdays of a winter or so are lost to snow. */
const SNOW = 0.09;
const isWinter = (on: Day) => ['12', '01', '02'].includes(on.slice(5, 7));

/** Plays a Saturday in all houses side by side: the door, each slot, and the closing. */
export async function playSaturday(world: World, days: readonly CourtDay[]): Promise<void> {
  const { player, choose } = world;
  const on = days[0]?.on;
  if (on === undefined) return;
  const jurors = new Map(days.map((day) => [day, comingTo(world, day)]));
  if (isWinter(on) && choose('snow', on) < SNOW) return callOff(world, days, jurors);
  const present = new Map<CourtDay, readonly Booking[]>();
  await abreast(days, async (day) => {
    const [families] = await Promise.all([admitFamilies(world, day), admitJurors(world, day, jurors.get(day)!)]);
    present.set(day, families);
  });
  await player.drain();
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const bookings = days.flatMap((day) =>
      (present.get(day) ?? []).filter((booking) => booking.slot === slot).map((booking) => ({ day, booking })),
    );
    if (bookings.length > 0) await playSlot(world, bookings);
  }
  await abreast(days, (day) => closeDay(world, day, jurors.get(day)!));
  await player.drain();
  await returnAbsent(world, days);
  await player.drain();
}

const comingTo = ({ jurors }: World, { sittingId }: CourtDay): readonly JurorOfPlay[] =>
  [...jurors.values()].filter(({ coming }) => coming.has(sittingId)).sort((a, b) => (a.jurorId < b.jurorId ? -1 : 1));

/** Snow: those who had come are credited, everybody else is told, and every case waits for another day. */
async function callOff(
  world: World,
  days: readonly CourtDay[],
  jurors: ReadonlyMap<CourtDay, readonly JurorOfPlay[]>,
): Promise<void> {
  const { player, coordinator, clerk, at } = world;
  world.calledOff.add(days[0]!.on);
  await abreast(days, async (day) => {
    const { sittingId, on, bookings } = day;
    const early = jurors
      .get(day)!
      .filter(({ serves }) => serves !== 'not')
      .slice(0, 3);
    for (const { jurorId } of early)
      await player.send(CheckIn, { sittingId, personId: jurorId, as: 'juror' }, clerk, at(on, '08:15'));
    // Who was asked is found in a view, so it must be shown before the day is called off.
    await player.drain();
    await player.send(CallOffSitting, { sittingId, because: 'snow' }, coordinator, at(on, '08:30'));
    for (const { story } of bookings) backToWaiting(story, on);
    for (const juror of early) countDuty(world, juror, on);
  });
  await player.drain();
}

const COMES = { yes: 0.93, 'no-show': 0.03, illness: 0.02, 'left-early': 0.02 };

async function admitJurors(world: World, { sittingId, on }: CourtDay, jurors: readonly JurorOfPlay[]): Promise<void> {
  const { player, choose, clerk, coordinator, at } = world;
  await abreast(jurors, async (juror) => {
    const { jurorId, serves } = juror;
    const does = serves === 'not' ? 'not' : outcome(COMES, choose(jurorId, `comes ${on}`));
    const one = { sittingId, personId: jurorId, as: 'juror' };
    if (does === 'yes' || does === 'left-early') await player.send(CheckIn, one, clerk, at(on, '08:50'));
    else if (does === 'not')
      await player.send(ExcuseJuror, { jurorId, sittingId, because: 'plan-over' }, coordinator, at(on, '08:40'));
    else await player.send(RecordAbsence, { ...one, because: does }, clerk, at(on, '09:30'));
    // Who leaves does so before the first panel is drawn, and sits on none.
    if (does === 'left-early') await player.send(CheckOut, { ...one, because: 'left-early' }, clerk, at(on, '09:20'));
    if (does !== 'yes') juror.coming.delete(sittingId);
  });
}

const FAMILIES = { comes: 0.9, 'no-show': 0.055, illness: 0.02, 'guardian-absent': 0.025 };

/** Answers the hearings whose people are all there. */
async function admitFamilies(world: World, day: CourtDay): Promise<readonly Booking[]> {
  const { player, choose, clerk, at } = world;
  const { sittingId, on } = day;
  const present = new Set<Booking>();
  await abreast(day.bookings, async (booking) => {
    const { story, hearingId } = booking;
    const does = outcome(FAMILIES, choose(story.row, `day ${story.hearings}`));
    const youth = { sittingId, personId: story.youthId, as: 'respondent', hearingId };
    const adult = { sittingId, personId: story.adultId, as: 'guardian', hearingId };
    const lost = async (absent: typeof youth, because: string, result: string) => {
      await player.send(RecordAbsence, { ...absent, because }, clerk, at(on, '09:35'));
      await player.send(RecordOutcome, { sittingId, hearingId, outcome: result }, clerk, at(on, '09:40'));
      backToWaiting(story, on);
    };
    if (does === 'no-show') {
      story.absences += 1;
      await lost(youth, 'no-show', 'respondent-absent');
    } else if (does === 'illness') await lost(youth, 'illness', 'respondent-absent');
    else if (does === 'guardian-absent') {
      await player.send(CheckIn, youth, clerk, at(on, '09:00'));
      await lost(adult, 'guardian-absent', 'no-guardian');
    } else {
      await player.send(CheckIn, youth, clerk, at(on, '09:00'));
      await player.send(CheckIn, adult, clerk, at(on, '09:00'));
      present.add(booking);
    }
  });
  return day.bookings.filter((booking) => present.has(booking));
}

export interface Booked {
  readonly day: CourtDay;
  readonly booking: Booking;
}

/** The hearings of one slot, room beside room; what processes must do in between is waited for. */
async function playSlot(world: World, bookings: readonly Booked[]): Promise<void> {
  const { player } = world;
  await abreast(bookings, ({ day, booking }) => callCase(world, day, booking));
  await player.drain();
  // Who is drawn for one room cannot be drawn for the next, so the rooms of a house draw one after the other.
  await abreast([...new Set(bookings.map(({ day }) => day))], async (day) => {
    for (const drawn of bookings) if (drawn.day === day) await drawJury(world, day, drawn.booking);
  });
  await player.drain();
  const hearings = await seated(world, bookings);
  const phase = async (which: readonly Hearing[], work: (world: World, hearing: Hearing) => Promise<void>) => {
    await abreast(which, (hearing) => orOver(hearing, work(world, hearing)));
    await player.drain();
  };
  await phase(hearings, hear);
  const retired = hearings.filter(({ state }) => state === 'retired');
  await phase(retired, deliberate);
  await phase(
    retired.filter(({ state }) => state === 'retired'),
    judge,
  );
  await phase(
    retired.filter(({ state }) => state === 'sent-back'),
    reviseRecommendation,
  );
  await phase(
    retired.filter(({ state }) => state === 'sent-back'),
    judgeAgain,
  );
}

/** A refusal ends the hearing for the play. */
async function orOver(hearing: Hearing, work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    hearing.state = 'over';
    end(hearing.story);
    throw error;
  });
}

/** The panels that were drawn, from the record. */
export async function seated(world: World, bookings: readonly Booked[]): Promise<readonly Hearing[]> {
  const streams = world.app.get(Streams, { strict: false });
  const ids = bookings.map(({ booking }) => booking.hearingId);
  const draws = await world.player.as(world.clerk, world.at(bookings[0]!.day.on, '09:30'), () =>
    streams.files(juryDeciders.drawDecider, ids),
  );
  return bookings.map(({ day, booking }) => {
    const draw = draws.get(booking.hearingId)!;
    const panel = draw.stage === 'drawn' ? [...draw.result.panel] : [];
    const alternates = draw.stage === 'drawn' ? [...draw.result.standby] : [];
    return { day, ...booking, panel, alternates, forepersonId: panel[0] ?? null, state: 'called', items: [] };
  });
}

async function closeDay(world: World, { sittingId, on }: CourtDay, jurors: readonly JurorOfPlay[]): Promise<void> {
  await world.player.send(CloseSitting, { sittingId }, world.clerk, world.at(on, '12:45'));
  for (const juror of jurors) if (juror.coming.has(sittingId)) countDuty(world, juror, on);
}

/** Who has stayed away more often than the policy forgives goes back to the referrer; a person decides that. */
async function returnAbsent(world: World, days: readonly CourtDay[]): Promise<void> {
  const { player, coordinator, at, policy } = world;
  const over = days
    .flatMap(({ bookings }) => bookings.map(({ story }) => story))
    .filter(({ stage, absences }) => stage === 'waiting' && absences > policy.service.resets);
  await abreast(over, async (story) => {
    await player.send(ReturnReferral, { caseId: story.caseId, because: 'no-show' }, coordinator, at(days[0]!.on, '15:00'));
    end(story);
  });
}
