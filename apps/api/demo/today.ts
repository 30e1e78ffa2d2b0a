import type { INestApplicationContext } from '@nestjs/common';
import { AssignRole, CheckIn, DocketHearing, RecordAbsence, RecordOutcome, ScheduleSitting, SittingLine } from '#docket';
import { AnswerInvitation, Invitation, InviteJuror } from '#jury';
import { plusDays, type Day, type Id, type Moment } from '#kernel';
import { Reading } from '#platform';
import { abreast } from '../../cli/replay/agenda.js';
import { later } from '../../cli/replay/calendar.js';
import { CO_RESPONDENTS, FORMAT, type Booking, type CourtDay } from '../../cli/replay/docketing.js';
import { callCase, drawJury, type Hearing } from '../../cli/replay/hearing.js';
import { expectReferral } from '../../cli/replay/intake.js';
import { sittingIdOf } from '../../cli/replay/houses.js';
import { seated } from '../../cli/replay/saturday.js';
import type { World } from '../../cli/replay/world.js';
import { HEARD_TODAY } from './cases.js';
import { MAIN_COURT, stage } from './courts.js';
import { deliberating, pronounced, recommended, underWay, type Visitors } from './hearings-today.js';
import { tell } from './told.js';
import { nameHarmed } from './unfinished.js';

/** Minutes since the sitting of today opened, when the demo opens. */
const UNDER_WAY = 165;
const SLOT = 60;
const SLOTS = 5;
const MINUTE = 60_000;
/** Soon after midnight the day is too young for that: there, everything happened in the first minutes. */
const EARLY_PACE = 0.05;

/** Room and slot of each case heard today, when it is called, and how far it has come. */
const PLACES = [
  { room: 0, slot: 0, after: 15, state: 'pronounced' },
  { room: 0, slot: 1, after: 92, state: 'recommended' },
  { room: 0, slot: 2, state: 'arrived' },
  { room: 1, slot: 0, after: 2, state: 'deliberating' },
  { room: 1, slot: 1, state: 'arrived' },
  { room: 1, slot: 2, state: 'awaited' },
  { room: 0, slot: 3, state: 'guardian-arrived' },
  { room: 2, slot: 0, state: 'absent' },
  { room: 2, slot: 1, after: 115, state: 'under-way' },
  { room: 2, slot: 2, state: 'arrived-with-harmed-party' },
  { room: 2, slot: 3, state: 'awaited' },
] as const;
type State = (typeof PLACES)[number]['state'];

/** Those who come first, and so are the first panel; the demo's juror and foreperson are among them. */
const FIRST = MAIN_COURT.jury!.size!;
const INVITED = 36;
const DECLINED = 2;
/** Of the jurors whose owed duty has booked itself, so many come. */
const OWING = 4;
const ASKED_BEFORE = 7;

export const volunteer = (world: World, i: number): Id => world.id('house', 0, 'volunteer', i);
export const visitorsOf = (world: World): Visitors => ({ jurorId: volunteer(world, 0), forepersonId: volunteer(world, 1) });

/** Days from one to another, both given as days. */
const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The sitting of today, with a dozen hearings in every state; what an earlier start has played of it is not played again. */
export async function sitToday(app: INestApplicationContext, opensOn: Day, today: Day, now: Moment): Promise<void> {
  // So that no day's cases take the numbers of another's.
  const firstRow = 1000 + 20 * daysBetween(opensOn, today);
  const world = stage(app, MAIN_COURT, { opensOn, today, cases: HEARD_TODAY, firstRow });
  // What a start that was broken off has written may not be shown yet.
  await world.player.drain();
  const sittings = await sittingsOn(world, today);
  const sittingId = world.id('sitting of the day', today);
  const house = world.houses[0]!;
  // A Saturday that was prepared last week is the sitting of the day already.
  if (sittings.some((line) => line.sittingId === sittingIdOf(world.plot.programmeId, house, today))) return;
  const midnight = world.at(today, '00:00');
  const known = sittings.find((line) => line.sittingId === sittingId);
  const opensAt = known ? new Date(known.opensAt).toISOString() : opening(midnight, now);
  const pace = opensAt === midnight ? EARLY_PACE : 1;
  const bookings = PLACES.map(({ state: _, ...place }, i): Booking => {
    const story = Object.assign(world.stories[i]!, { hearings: 1 });
    return { story, hearingId: world.id(story.row, 'hearing', 0), ...place };
  });
  const day: CourtDay = { house, sittingId, on: today, bookings, opensAt, pace };
  await prepareCases(world, today);
  await prepareDay(world, day);
  await play(world, day);
}

const sittingsOn = ({ app, player, coordinator, at }: World, on: Day) =>
  player.as(coordinator, at(on, '00:00'), () => app.get(Reading, { strict: false }).rows(SittingLine, { where: { on } }));

/** Five-minute sharp, and never yesterday. */
function opening(midnight: Moment, now: Moment): Moment {
  const five = 5 * MINUTE;
  const wanted = Math.floor((Date.parse(now) - UNDER_WAY * MINUTE) / five) * five;
  return new Date(Math.max(Date.parse(midnight), wanted)).toISOString();
}

/** The weeks before: every case is received, screened, and agreed to. */
async function prepareCases(world: World, today: Day): Promise<void> {
  for (const story of world.stories) expectReferral(world, story);
  const first = world.stories.reduce((earliest, { receivedOn }) => (receivedOn < earliest ? receivedOn : earliest), today);
  for (let day = first; day < today; day = plusDays(day, 1)) {
    await world.agenda.play(day, () => undefined);
    await world.player.drain();
  }
}

async function prepareDay(world: World, day: CourtDay): Promise<void> {
  const { player, coordinator, clerk, at } = world;
  const { house, sittingId, on, bookings, opensAt } = day;
  const before = plusDays(on, -ASKED_BEFORE);
  const rooms = house.rooms.map(({ roomId, name }) => ({ roomId, name }));
  const hours = { on, opensAt: opensAt!, closesAt: later(opensAt!, SLOT * SLOTS + 15), slotMinutes: SLOT, slotsPerRoom: SLOTS };
  const sitting = { sittingId, ...hours, venue: `${house.name} Courthouse`, rooms };
  await player.send(ScheduleSitting, sitting, coordinator, at(before, '11:30'));
  await player.drain();
  const now = at(before, '12:00');
  for (const { roomId, judgeId } of house.rooms)
    await player.send(AssignRole, { sittingId, roomId, role: 'judge', personId: judgeId }, clerk, now);
  const roles = { bailiff: house.bailiffId, clerk: house.clerkId, 'jury-monitor': house.monitorId };
  for (const [role, personId] of Object.entries(roles)) await player.send(AssignRole, { sittingId, role, personId }, clerk, now);
  const interpreter = { sittingId, role: 'interpreter', personId: house.interpreterId, language: 'es' };
  await player.send(AssignRole, interpreter, clerk, now);
  for (const { story, hearingId, room, slot } of bookings) {
    const { caseId, youthId, adultId, incidentId } = story;
    const place = { sittingId, hearingId, caseId, youthId, guardianIds: [adultId], roomId: house.rooms[room]!.roomId, slot };
    await abreast([place], () =>
      player.send(DocketHearing, { ...place, format: FORMAT, incidentId, overrides: CO_RESPONDENTS }, clerk, at(before, '13:00')),
    );
  }
  const harmed = bookings[PLACES.findIndex(({ state }) => state === 'arrived-with-harmed-party')]!.story;
  await abreast([harmed], () => nameHarmed(world, harmed, world.id(harmed.row, 'harmed'), plusDays(before, 1)));
  await tell(world, day, before);
  await inviteJurors(world, day, before);
  await player.drain();
}

async function inviteJurors(world: World, { sittingId, on }: CourtDay, before: Day): Promise<void> {
  const { player, coordinator, at } = world;
  const invited = Array.from({ length: INVITED }, (_, i) => volunteer(world, i));
  const asked = { sittingId, on, replyBy: plusDays(before, 4), standby: false };
  await abreast([...invited.entries()], async ([i, jurorId]) => {
    await player.send(InviteJuror, { jurorId, ...asked }, coordinator, at(before, '17:30'));
    const answer = i < INVITED - DECLINED ? 'yes' : 'no';
    await player.send(AnswerInvitation, { jurorId, sittingId, answer }, coordinator, at(plusDays(before, 1), '19:00'));
  });
  for (const jurorId of await owing(world, sittingId, on))
    await abreast([jurorId], () =>
      player.send(AnswerInvitation, { jurorId, sittingId, answer: 'yes' }, coordinator, at(plusDays(before, 2), '19:00')),
    );
}

/** Some of the jurors whose owed duty has booked itself into the sitting. */
async function owing({ app, player, coordinator, at, ...world }: World, sittingId: Id, on: Day): Promise<readonly Id[]> {
  const freely = new Set(Array.from({ length: MAIN_COURT.volunteers }, (_, i) => world.id('house', 0, 'volunteer', i)));
  const reading = app.get(Reading, { strict: false });
  const rows = await player.as(coordinator, at(on, '00:00'), () => reading.rows(Invitation, { where: { sittingId }, take: 500 }));
  return rows
    .map(({ jurorId }) => jurorId)
    .filter((jurorId) => !freely.has(jurorId))
    .sort()
    .slice(0, OWING);
}

/** The day so far. */
async function play(world: World, day: CourtDay): Promise<void> {
  const { player } = world;
  const visitors = visitorsOf(world);
  const inState = (state: State) => day.bookings[PLACES.findIndex((place) => place.state === state)]!;
  const first = Array.from({ length: FIRST }, (_, i) => volunteer(world, i));
  await comeIn(world, day, first, 0);
  await abreast([inState('deliberating')], (booking) => arrive(world, day, booking, 0));
  await hearOut(world, day, inState('deliberating'), (hearing) => deliberating(world, hearing, visitors));
  const others = Array.from({ length: INVITED - DECLINED - FIRST }, (_, i) => volunteer(world, FIRST + i));
  await comeIn(world, day, [...others, ...(await owing(world, day.sittingId, day.on))], 8);
  for (const [i, { state }] of PLACES.entries()) await take(world, day, day.bookings[i]!, state);
  await player.drain();
  await hearOut(world, day, inState('pronounced'), (hearing) => pronounced(world, hearing));
  await hearOut(world, day, inState('recommended'), (hearing) => recommended(world, hearing));
  await hearOut(world, day, inState('under-way'), (hearing) => underWay(world, hearing));
}

const moment = ({ opensAt, pace = 1 }: CourtDay, minutes: number): Moment => later(opensAt!, minutes * pace);

const comeIn = ({ player, clerk }: World, day: CourtDay, jurors: readonly Id[], minutes: number) =>
  abreast(jurors, (personId) =>
    player.send(CheckIn, { sittingId: day.sittingId, personId, as: 'juror' }, clerk, moment(day, minutes)),
  );

const checkIn = ({ player, clerk }: World, day: CourtDay, booking: Booking, as: string, personId: Id, minutes: number) =>
  player.send(CheckIn, { sittingId: day.sittingId, personId, as, hearingId: booking.hearingId }, clerk, moment(day, minutes));

async function arrive(world: World, day: CourtDay, booking: Booking, minutes: number): Promise<void> {
  await checkIn(world, day, booking, 'respondent', booking.story.youthId, minutes);
  await checkIn(world, day, booking, 'guardian', booking.story.adultId, minutes);
}

/** Who of a case has come, as far as its hearing got. */
async function take(world: World, day: CourtDay, booking: Booking, state: State): Promise<void> {
  const { story, hearingId } = booking;
  const { sittingId } = day;
  await abreast([state], async () => {
    if (state === 'pronounced') return arrive(world, day, booking, 6);
    if (state === 'recommended') return arrive(world, day, booking, 70);
    if (state === 'under-way') return arrive(world, day, booking, 95);
    if (state === 'arrived') return arrive(world, day, booking, 130 + booking.slot);
    if (state === 'guardian-arrived') return checkIn(world, day, booking, 'guardian', story.adultId, 150);
    if (state === 'arrived-with-harmed-party') {
      await arrive(world, day, booking, 140);
      return checkIn(world, day, booking, 'harmed-party', world.id(story.row, 'harmed'), 143);
    }
    if (state !== 'absent') return;
    const absent = { sittingId, personId: story.youthId, as: 'respondent', hearingId, because: 'no-show' };
    await world.player.send(RecordAbsence, absent, world.clerk, moment(day, 40));
    await world.player.send(RecordOutcome, { sittingId, hearingId, outcome: 'respondent-absent' }, world.clerk, moment(day, 42));
  });
}

/** Calls a case, draws its panel, and goes on from there. */
async function hearOut(world: World, day: CourtDay, booking: Booking, then: (hearing: Hearing) => Promise<void>): Promise<void> {
  const { player } = world;
  await abreast([booking], async () => {
    await player.drain();
    await callCase(world, day, booking);
    await player.drain();
    await drawJury(world, day, booking);
    await player.drain();
    const [hearing] = await seated(world, [{ day, booking }]);
    if (hearing && hearing.panel.length > 0) await then(hearing);
    await player.drain();
  });
}
