import { plusDays, type Day, type Id, type Moment } from '#kernel';
import { AssignRole, ContinueHearing, DocketHearing, ScheduleSitting } from '#docket';
import { ReturnReferral } from '#referral';
import { abreast } from './agenda.js';
import { later, nextWeekday, SATURDAY } from './calendar.js';
import { SLOTS, SLOT_MINUTES, sittingIdOf, type House } from './houses.js';
import { gatherJurors } from './jurors.js';
import type { Story } from './story.js';
import { end, type World } from './world.js';

/** A case on the docket of a Saturday. */
export interface Booking {
  readonly story: Story;
  readonly hearingId: Id;
  readonly room: number;
  readonly slot: number;
  /** Minutes from the opening until it is called; where nothing is said, when its slot begins. */
  readonly after?: number;
}

/** One house's Saturday. */
export interface CourtDay {
  readonly house: House;
  readonly sittingId: Id;
  readonly on: Day;
  readonly bookings: Booking[];
  /** When it opens, where that is another time than usual. */
  readonly opensAt?: Moment;
  /** How long a minute of the play takes on this day; one, unless said otherwise. */
  readonly pace?: number;
}

export const OPENS = '09:30';
export const FORMAT = 'jury';
export const CO_RESPONDENTS = ['co-respondents-back-to-back', 'co-respondents-share-waiting'];

/**
 * Puts every house's sitting in the calendar. Jury duty that is owed books itself into each as it comes, so one is waited for
 * before the next: who is booked where must not hang on which was heard of first.
 */
export async function scheduleSittings(world: World, on: Day, today: Day): Promise<void> {
  const { player, coordinator, at, plot } = world;
  const opensAt = at(on, OPENS);
  const closesAt = later(opensAt, SLOTS * SLOT_MINUTES + 15);
  const hours = { on, opensAt, closesAt, slotMinutes: SLOT_MINUTES, slotsPerRoom: SLOTS };
  for (const house of world.houses) {
    const rooms = house.rooms.map(({ roomId, name }) => ({ roomId, name }));
    const sittingId = sittingIdOf(plot.programmeId, house, on);
    await player.send(
      ScheduleSitting,
      { sittingId, ...hours, venue: `${house.name} Courthouse`, rooms },
      coordinator,
      at(today, '11:30'),
    );
    await player.drain();
  }
}

/** Gives the cases that wait a room and a slot of a Saturday, the next one unless another is named, fills the roles of that day and asks jurors to it. */
export async function prepareSaturday(world: World, today: Day, on = nextWeekday(today, SATURDAY)): Promise<readonly CourtDay[]> {
  const wanted = world.stories.some(({ stage }) => stage === 'waiting' || stage === 'in-plan');
  if (!wanted || world.policy.nonSittingDays.includes(on) || on === world.plot.keptFree) return [];
  await scheduleSittings(world, on, today);
  const waiting = world.stories.filter(({ stage, notBefore = on }) => stage === 'waiting' && notBefore <= on);
  const days = world.houses.map((house) => {
    const theirs = waiting.filter((story) => story.house === house.place && story.readyOn < today);
    const inTime = theirs.filter(({ longStopOn }) => longStopOn === null || on <= longStopOn);
    const bookings = inTime
      .sort((a, b) => (a.readyOn === b.readyOn ? a.row - b.row : a.readyOn < b.readyOn ? -1 : 1))
      .slice(0, house.rooms.length * SLOTS)
      .map((story, i): Booking => {
        const hearingId = world.id(story.row, 'hearing', story.hearings);
        return { story, hearingId, room: i % house.rooms.length, slot: Math.floor(i / house.rooms.length) };
      });
    return { house, sittingId: sittingIdOf(world.plot.programmeId, house, on), on, bookings, theirs };
  });
  await abreast(
    days.flatMap(({ theirs }) => theirs.filter(({ longStopOn }) => longStopOn !== null && on > longStopOn)),
    (story) => outOfTime(world, story, today),
  );
  await abreast(days, (day) => prepare(world, day, today));
  return days;
}

async function outOfTime({ player, coordinator, at }: World, story: Story, today: Day): Promise<void> {
  await player.send(ReturnReferral, { caseId: story.caseId, because: 'out-of-time' }, coordinator, at(today, '11:00'));
  end(story);
}

async function prepare(world: World, day: CourtDay, today: Day): Promise<void> {
  const { player, clerk, at } = world;
  const { house, sittingId, bookings } = day;
  const now = at(today, '12:00');
  const used = house.rooms.slice(0, Math.max(0, ...bookings.map(({ room }) => room + 1)));
  for (const { roomId, judgeId } of used)
    await player.send(AssignRole, { sittingId, roomId, role: 'judge', personId: judgeId }, clerk, now);
  if (used.length > 0) {
    const roles = [
      ['bailiff', house.bailiffId],
      ['clerk', house.clerkId],
      ['jury-monitor', house.monitorId],
    ] as const;
    for (const [role, personId] of roles) await player.send(AssignRole, { sittingId, role, personId }, clerk, now);
    const interpreter = { sittingId, role: 'interpreter', personId: house.interpreterId, language: 'es' };
    if (bookings.some(({ story }) => story.language === 'es')) await player.send(AssignRole, interpreter, clerk, now);
  }
  for (const booking of bookings) await docket(world, day, booking, today);
  await gatherJurors(world, day, today, used.length);
}

async function docket(world: World, day: CourtDay, booking: Booking, today: Day): Promise<void> {
  const { player, clerk, agenda, at } = world;
  const { story, hearingId, room, slot } = booking;
  const { caseId, youthId, adultId, incidentId, row } = story;
  const { roomId } = day.house.rooms[room]!;
  const place = { sittingId: day.sittingId, hearingId, caseId, youthId, guardianIds: [adultId], roomId, slot };
  await player.send(
    DocketHearing,
    { ...place, format: FORMAT, incidentId, overrides: CO_RESPONDENTS },
    clerk,
    at(today, '13:00'),
  );
  story.stage = 'docketed';
  story.hearings += 1;
  if (world.choose(row, `continued ${story.hearings}`) >= 0.03) return;
  // Somebody asks for another day before the Saturday comes.
  agenda.on(plusDays(today, 2), row, async (on) => {
    const asked = { sittingId: day.sittingId, hearingId, because: 'school', askedBy: 'respondent', lengthDays: 7 };
    await player.send(ContinueHearing, asked, clerk, at(on, '14:00'));
    day.bookings.splice(day.bookings.indexOf(booking), 1);
    backToWaiting(story, on);
  });
}

/** The case waits for another Saturday. */
export function backToWaiting(story: Story, on: Day): void {
  story.stage = 'waiting';
  story.readyOn = on;
}
