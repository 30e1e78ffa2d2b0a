import { In, MoreThan, MoreThanOrEqual, type FindOptionsWhere } from 'typeorm';
import { AssignmentLine, HearingOnCalendar, SittingLine } from '#docket';
import { Invitation } from '#jury';
import { docketNumber, plusDays, type Day, type Id, type Moment } from '#kernel';
import type { Subscriber } from '#access';
import { GuardianLine, Participation } from '#people';
import type { Reading } from '#platform';
import type { CalendarEntry } from './calendar-feed.js';

/** Past days stay in the feed for so long, and so does what was taken off. */
const KEPT_DAYS = 60;
const MOST = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;

type Sittings = ReadonlyMap<Id, SittingLine>;

/** A sitting somebody has a part in. */
interface Part {
  readonly sittingId: Id;
  readonly roomId: Id | null;
  readonly status: CalendarEntry['status'];
  readonly sequence: number;
}

/** What stands in the calendar of somebody, by the role they have: sittings they serve at, hearings that are theirs. */
export async function calendarOf(
  reading: Reading,
  { role, personId }: Subscriber,
  today: Day,
): Promise<readonly CalendarEntry[]> {
  const since = plusDays(today, -KEPT_DAYS);
  if (role === 'coordinator') return sittingEntries(reading, await everySitting(reading, since));
  if (personId === null) return [];
  const youthIds = await youthOf(reading, role, personId);
  if (youthIds) return ofHearings(reading, await hearingsOf(reading, { youthId: In([...youthIds]) }, since));
  if (role === 'harmed-party') return ofHarmed(reading, personId, since);
  if (role === 'juror' || role === 'foreperson') return sittingEntries(reading, await duties(reading, personId, since));
  return ofStaff(reading, role, personId, since);
}

/** Whose hearings a respondent or a guardian comes to; null for every other role. */
async function youthOf(reading: Reading, role: string, personId: Id): Promise<readonly Id[] | null> {
  if (role === 'respondent') return [personId];
  if (role !== 'guardian') return null;
  const lines = await reading.rows(GuardianLine, {
    where: { guardianId: personId, attends: true, restrained: false },
    take: MOST,
  });
  return lines.map(({ youthId }) => youthId);
}

async function ofHarmed(reading: Reading, personId: Id, since: Day): Promise<readonly CalendarEntry[]> {
  const parts = await reading.rows(Participation, { where: { personId, takesPart: In(['in-person', 'remotely']) }, take: MOST });
  return ofHearings(reading, await hearingsOf(reading, { caseId: In(parts.map(({ caseId }) => caseId)) }, since));
}

async function ofStaff(reading: Reading, role: string, personId: Id, since: Day): Promise<readonly CalendarEntry[]> {
  const lines = await reading.rows(AssignmentLine, { where: { personId, role, on: MoreThanOrEqual(since) }, take: MOST });
  const parts = lines.map(({ sittingId, roomId }): Part => ({ sittingId, roomId, status: 'confirmed', sequence: 0 }));
  const rooms = lines.filter(({ roomId }) => roomId !== null);
  const theirs = new Set(rooms.map(({ sittingId, roomId }) => `${sittingId} ${roomId}`));
  const hearings = await hearingsOf(reading, { sittingId: In(rooms.map(({ sittingId }) => sittingId)) }, since);
  return [
    ...(await sittingEntries(reading, parts)),
    ...(await ofHearings(
      reading,
      hearings.filter(({ sittingId, roomId }) => theirs.has(`${sittingId} ${roomId}`)),
    )),
  ];
}

const everySitting = async (reading: Reading, since: Day): Promise<readonly Part[]> =>
  (await reading.rows(SittingLine, { where: { on: MoreThanOrEqual(since) }, order: { on: 'DESC' }, take: MOST })).map(
    ({ sittingId }) => ({ sittingId, roomId: null, status: 'confirmed', sequence: 0 }),
  );

const ANSWERED: Readonly<Partial<Record<string, CalendarEntry['status']>>> = { accepted: 'confirmed', invited: 'tentative' };

/** Jury duty, as far as it was answered. A later answer counts for more than an earlier one. */
async function duties(reading: Reading, jurorId: Id, since: Day): Promise<readonly Part[]> {
  const lines = await reading.rows(Invitation, { where: { jurorId, on: MoreThanOrEqual(since) }, take: MOST });
  return lines.map(({ sittingId, state, answeredOn }) => ({
    sittingId,
    roomId: null,
    status: ANSWERED[state] ?? 'cancelled',
    sequence: answeredOn === null ? 0 : 2 * Math.floor(Date.parse(answeredOn) / DAY),
  }));
}

async function sittingEntries(reading: Reading, parts: readonly Part[]): Promise<readonly CalendarEntry[]> {
  const sittings = await sittingsOf(reading, parts);
  return parts.flatMap(({ sittingId, roomId, status, sequence }) => {
    const sitting = sittings.get(sittingId);
    if (!sitting) return [];
    const { venue, rooms, opensAt, closesAt, state } = sitting;
    const off = state === 'called-off' || status === 'cancelled';
    const room = rooms.find((one) => one.roomId === roomId)?.name;
    return {
      id: sittingId,
      sequence: off ? sequence + 1 : sequence,
      summary: 'Court sitting',
      location: room ? `${venue}, ${room}` : venue,
      startsAt: opensAt,
      endsAt: closesAt,
      status: off ? ('cancelled' as const) : status,
    };
  });
}

async function ofHearings(reading: Reading, hearings: readonly HearingOnCalendar[]): Promise<readonly CalendarEntry[]> {
  const sittings = await sittingsOf(reading, hearings);
  return hearings.flatMap((hearing) => {
    const sitting = sittings.get(hearing.sittingId);
    if (!sitting) return [];
    const { hearingId, caseId, callNumber, roomName, startsAt, slots, sequence, changedAt, off } = hearing;
    return {
      id: hearingId,
      sequence,
      summary: `Hearing ${callNumber}`,
      location: `${sitting.venue}, ${roomName}`,
      description: `Docket number ${docketNumber(caseId)}`,
      startsAt,
      endsAt: later(startsAt, slots * sitting.slotMinutes),
      changedAt,
      status: off === null ? ('confirmed' as const) : ('cancelled' as const),
    };
  });
}

const later = (moment: Moment, minutes: number): Moment => new Date(Date.parse(moment) + minutes * MINUTE).toISOString();

type Where = FindOptionsWhere<HearingOnCalendar>;

const hearingsOf = (reading: Reading, where: Where, since: Day): Promise<HearingOnCalendar[]> =>
  reading.rows(HearingOnCalendar, {
    where: { ...where, startsAt: MoreThan(`${since}T00:00:00.000Z`) },
    order: { startsAt: 'DESC' },
    take: MOST,
  });

async function sittingsOf(reading: Reading, of: readonly { readonly sittingId: Id }[]): Promise<Sittings> {
  const sittingId = In([...new Set(of.map((one) => one.sittingId))]);
  const rows = await reading.rows(SittingLine, { where: { sittingId }, take: MOST });
  return new Map(rows.map((row) => [row.sittingId, row]));
}
