import { LRUCache } from 'lru-cache';
import { dayIn, momentAt, type Day, type Moment, type Seen } from '#kernel';

/** The fields in which a fact says itself when it happened; where none is named, it happened when it was said. */
export const TELLS: Readonly<Record<string, string>> = {
  ReferralReceived: 'receivedOn',
  ConsentRecorded: 'signedOn',
  CaseSuspended: 'since',
  CaseCompleted: 'completedOn',
  AbsenceRecorded: 'on',
  HearingOpened: 'at',
  PanelSeated: 'at',
  JurorReplaced: 'at',
  BreakAsked: 'at',
  BreakEnded: 'at',
  DeliberationOpened: 'at',
  DeliberationReopened: 'at',
  AccountGiven: 'at',
  MomentLogged: 'at',
  RoomStopped: 'at',
  RoomResumed: 'at',
  PersonCheckedIn: 'at',
  PersonCheckedOut: 'at',
  SittingHeld: 'at',
  RoomReleased: 'at',
  HoursLogged: 'performedOn',
  HoursVerified: 'performedOn',
  ProgressRecorded: 'performedOn',
  ExtensionAsked: 'askedOn',
  WarningGiven: 'givenOn',
  PlanMade: 'madeOn',
  PlanPaused: 'since',
  PlanCompleted: 'completedOn',
  AttendanceEnteredFromPaper: 'happenedAt',
  OathEnteredFromPaper: 'happenedAt',
  TallyEnteredFromPaper: 'happenedAt',
  RecommendationEnteredFromPaper: 'happenedAt',
  DecisionEnteredFromPaper: 'happenedAt',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first minute of a day: many facts tell of the same ones, and a time zone takes its time. */
const beginnings = new LRUCache<string, Moment>({ max: 5_000 });

function beginningOf(timeZone: string, day: Day): Moment {
  const key = `${timeZone} ${day}`;
  const known = beginnings.get(key) ?? momentAt(timeZone, day, '00:00');
  beginnings.set(key, known);
  return known;
}

/** When a fact happened: when it says so itself, and never after it was said. */
export function happenedAt({ type, data, occurredAt, occurredOn }: Seen, timeZone: string): Moment {
  const told = (data as Readonly<Record<string, unknown>>)[TELLS[type] ?? ''];
  if (typeof told !== 'string') return occurredAt;
  if (DAY.test(told)) return told < occurredOn ? beginningOf(timeZone, told) : occurredAt;
  return Date.parse(told) < Date.parse(occurredAt) ? new Date(told).toISOString() : occurredAt;
}

/** Whether a fact was said on a later day than it happened. */
export const isLate = (happened: Moment, { occurredAt, occurredOn }: Seen, timeZone: string): boolean =>
  happened !== occurredAt && dayIn(timeZone, happened) < occurredOn;
