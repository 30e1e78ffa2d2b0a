import { minutesBetween, plusBusinessDays, refuse, type By, type Code, type Day, type Id, type Moment } from '#kernel';
import { isAttendanceCode, meaningFor } from './attendance.js';
import { interpreterBooked } from './conflicts.js';
import type { JurorTime } from './sitting.events.js';
import { comingAs, isHere, type Docketed, type Presence, type ScheduledSitting, type Sitting } from './sitting.file.js';
import { before, later, mustBeCleared, open, roomOf, scheduled, type Deciding, type SittingKnown } from './known.js';

/** Working days after which the day's attendance can no longer be changed. */
const LOCKED_AFTER = 2;

/** Whether the day's docket can no longer be written. */
export const isLocked = ({ on, unlockedUntil }: ScheduledSitting, today: Day, closed: readonly Day[]) =>
  today > plusBusinessDays(on, LOCKED_AFTER, closed) && (unlockedUntil === null || today > unlockedUntil);

export function onTheDay(sitting: ScheduledSitting, { today }: By, { nonSittingDays }: SittingKnown) {
  if (today < sitting.on) refuse('NotYetTheDay', 'The day of this sitting has not come.');
  if (isLocked(sitting, today, nonSittingDays))
    refuse('DocketLocked', 'The docket of that day is locked; the coordinator can open it again for a reason.');
}

/** Nobody comes or goes half a day before a sitting opens, or half a day after it closes. */
const AROUND = 12 * 60;

/** Whether an instant is of the day of the sitting. */
export const isOfItsDay = ({ opensAt, closesAt }: ScheduledSitting, at: Moment) =>
  !before(at, later(opensAt, -AROUND)) && !before(later(closesAt, AROUND), at);

function onItsDay(sitting: ScheduledSitting, at: Moment) {
  if (!isOfItsDay(sitting, at)) refuse('NotThatDay', 'That time is not on the day of this sitting; say when it was.');
}

export function notLater(at: Moment, now: Moment) {
  if (before(now, at)) refuse('TimeInFuture', 'That time has not come yet.');
}

/** The hearings somebody comes for. */
export function hearingsOf(sitting: ScheduledSitting, personId: Id, as: Code, named: Id | null): readonly Id[] {
  const all = Object.values(sitting.hearings);
  if (named !== null && !sitting.hearings[named]) refuse('HearingNotHere', 'That hearing is not on this docket.');
  const roles = sitting.roles.filter((role) => role.personId === personId && role.role === as);
  const interprets = (hearing: Docketed) =>
    roles.some(({ roomId, language }) => language === hearing.language && (roomId === null || roomId === hearing.roomId));
  const theirs: Record<string, (hearing: Docketed) => boolean> = {
    respondent: ({ youthId }) => youthId === personId,
    guardian: ({ guardianIds }) => guardianIds.includes(personId),
    interpreter: interprets,
  };
  const mine = all.filter(theirs[as] ?? (() => false)).map(({ hearingId }) => hearingId);
  return named === null || mine.includes(named) ? mine : [...mine, named];
}

const jurors = ({ presence }: ScheduledSitting): Presence[] => Object.values(presence).filter(({ as }) => as === 'juror');

function timeOf({ personId, stays }: Presence, end: Moment): JurorTime {
  const first = stays[0]!;
  const last = stays.at(-1)!;
  const until = (stay: { from: Moment; until: Moment | null }) => stay.until ?? (before(end, stay.from) ? stay.from : end);
  const minutes = stays.reduce((sum, stay) => sum + minutesBetween(stay.from, until(stay)), 0);
  return { personId, fromAt: first.from, untilAt: until(last), minutes, stayed: last.because !== 'left-early' };
}

/** The hearings of a room that are not over by the clock, in their order. */
const waiting = ({ hearings, slotMinutes }: ScheduledSitting, roomId: Id, now: Moment) =>
  Object.values(hearings)
    .filter(
      (hearing) =>
        hearing.roomId === roomId &&
        hearing.outcome === null &&
        before(now, later(hearing.startsAt, hearing.slots * slotMinutes)),
    )
    .sort((a, b) => a.slot - b.slot);

const named = ({ hearingId, caseId }: Docketed) => ({ hearingId, caseId });

function absenceOf(
  sitting: ScheduledSitting,
  as: Code,
  because: Code,
  hearing: Docketed | undefined,
  { relatives }: SittingKnown,
) {
  if (!isAttendanceCode(because)) refuse('AttendanceCodeUnknown', 'The court has no such word for an absence.');
  const meaning = meaningFor(because, as);
  if (meaning.attended) refuse('NotAnAbsence', 'That word says that they came.');
  const unheard = as === 'respondent' && hearing && hearing.language !== null && !interpreterBooked(sitting, hearing, relatives);
  if (meaning.enforceable && unheard) refuse('NoInterpreter', 'No interpreter was booked for them; that is never their absence.');
  return meaning;
}

const dayOf = (file: Sitting, by: By, known: SittingKnown) => {
  const sitting = open(file);
  onTheDay(sitting, by, known);
  return sitting;
};

/** What happens at the door and in the building on the day. */
export const theDay: Deciding<
  'CheckIn' | 'CheckOut' | 'RecordAbsence' | 'HoldRoom' | 'ReleaseRoom' | 'CallOffSitting' | 'UnlockDay' | 'CloseSitting'
> = {
  CheckIn({ personId, as, hearingId = null, at }, file, by, known) {
    const sitting = dayOf(file, by, known);
    const came = later(at ?? by.now, 0);
    notLater(came, by.now);
    onItsDay(sitting, came);
    if (isHere(sitting.presence[comingAs(personId, as)])) return [];
    mustBeCleared(as, sitting.on, known);
    if (known.keptAway.includes(personId))
      refuse('MustStayAway', 'This adult must stay away from a young person who is heard here.');
    const hearingIds = hearingsOf(sitting, personId, as, hearingId);
    if (hearingIds.length === 0 && (as === 'respondent' || as === 'guardian'))
      refuse('NotOnDocket', 'No hearing of theirs is on this docket.');
    const one = hearingId ?? (hearingIds.length === 1 ? hearingIds[0]! : null);
    return [{ type: 'PersonCheckedIn', data: { on: sitting.on, personId, as, hearingId: one, hearingIds, at: came } }];
  },

  CheckOut({ personId, as, at, because = 'released' }, file, by, known) {
    const sitting = dayOf(file, by, known);
    const presence = sitting.presence[comingAs(personId, as)];
    if (!presence) refuse('NotCheckedIn', 'This person was not checked in.');
    const went = later(at ?? by.now, 0);
    const { from, until } = presence.stays.at(-1)!;
    if (until !== null) return [];
    notLater(went, by.now);
    onItsDay(sitting, went);
    if (before(went, from)) refuse('LeftBeforeComing', 'Nobody leaves before they came.');
    return [{ type: 'PersonCheckedOut', data: { personId, as, hearingIds: presence.hearingIds, at: went, because } }];
  },

  RecordAbsence({ personId, as, hearingId = null, because, excused }, file, by, known) {
    const sitting = scheduled(file);
    if (sitting.stage === 'called-off') refuse('SittingCalledOff', 'This sitting was called off; nobody was absent.');
    onTheDay(sitting, by, known);
    const key = comingAs(personId, as);
    if (sitting.presence[key]) refuse('PersonCame', 'This person was checked in.');
    const theirs = hearingId ?? hearingsOf(sitting, personId, as, null)[0] ?? null;
    if (theirs === null && as === 'respondent') refuse('NotOnDocket', 'No hearing of theirs is on this docket.');
    const { enforceable } = absenceOf(sitting, as, because, theirs === null ? undefined : sitting.hearings[theirs], known);
    const isExcused = !enforceable || excused === true;
    const had = sitting.absences[key];
    if (had?.because === because && had.excused === isExcused) return [];
    return [{ type: 'AbsenceRecorded', data: { on: sitting.on, personId, as, hearingId: theirs, because, excused: isExcused } }];
  },

  HoldRoom({ roomId, because }, file, by, known) {
    const sitting = dayOf(file, by, known);
    if (roomOf(sitting, roomId).held !== null) return [];
    return [
      { type: 'SittingHeld', data: { roomId, because, at: by.now, hearings: waiting(sitting, roomId, by.now).map(named) } },
    ];
  },

  ReleaseRoom({ roomId }, file, by, known) {
    const sitting = dayOf(file, by, known);
    const { held } = roomOf(sitting, roomId);
    if (held === null) return [];
    const waited = Object.values(sitting.hearings)
      .filter((hearing) => held.includes(hearing.hearingId) && hearing.roomId === roomId && hearing.outcome === null)
      .sort((a, b) => a.slot - b.slot);
    const late = waited[0] ? Math.max(0, minutesBetween(waited[0].startsAt, by.now)) : 0;
    const hearings = waited.map((hearing) => ({ ...named(hearing), startsAt: later(hearing.startsAt, late) }));
    return [{ type: 'RoomReleased', data: { roomId, at: by.now, hearings } }];
  },

  CallOffSitting({ because }, file, _by, { summoned }) {
    const sitting = scheduled(file);
    if (sitting.stage === 'called-off') return [];
    const { on, hearings } = open(sitting);
    const arrived = jurors(sitting).map(({ personId }) => personId);
    const off = Object.values(hearings).filter(({ outcome }) => outcome === null);
    const all = [...new Set([...summoned, ...arrived])];
    return [{ type: 'SittingCalledOff', data: { on, because, hearings: off.map(named), jurors: all, arrived } }];
  },

  UnlockDay({ because }, file, { today }, { nonSittingDays }) {
    const sitting = open(file);
    if (sitting.unlockedUntil === today) return [];
    if (!isLocked(sitting, today, nonSittingDays)) refuse('NotLocked', 'The docket of that day is open.');
    return [{ type: 'DayUnlocked', data: { because, until: today } }];
  },

  CloseSitting(_, file, { now, today }) {
    const sitting = scheduled(file);
    if (sitting.stage === 'closed') return [];
    const { on, closesAt } = open(sitting);
    if (today < on) refuse('NotYetTheDay', 'The day of this sitting has not come.');
    // Closed on paper a day later, the sitting still ended when it was to end.
    const end = today === on ? now : closesAt;
    const here = Object.values(sitting.presence).filter((presence) => presence.as !== 'juror' && isHere(presence));
    const others = here.map(({ personId, as }) => ({ personId, as }));
    return [
      { type: 'SittingClosed', data: { on, endedAt: end, jurors: jurors(sitting).map((juror) => timeOf(juror, end)), others } },
    ];
  },
};
