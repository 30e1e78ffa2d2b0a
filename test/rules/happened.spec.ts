import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { TELLS } from '../../libs/desk/history/happened.js';
import { CourtWords, programOf, type Aggregate } from './court-words.js';
import { ROOT } from './planted.js';

/** The streams a case’s history is made of. */
const OF_A_CASE = ['case', 'sitting', 'hearing', 'deliberation', 'disposition', 'plan', 'timesheet', 'glass', 'record'];

/** Days and moments that are ahead, or bound something: none of them is when the fact itself happened. */
const AHEAD = [
  ...['completeBy', 'objectBy', 'respondBy', 'decideBy', 'hearBy', 'silentUntil', 'until', 'dueOn', 'consentDueOn', 'longStopOn'],
  ...['hearingOn', 'intakeOn', 'startsAt', 'opensAt', 'closesAt', 'fromAt', 'untilAt', 'from', 'indexOn'],
];

/** And of single facts, with why. */
const OF_SOMETHING_ELSE: Readonly<Record<string, string>> = {
  'ReferralReceived.offenceOn': 'the offence; the referral was received later',
  'ReferralCorrected.offenceOn': 'the offence',
  'IntakeScheduled.at': 'when the interview is to be',
  'IntakeRescheduled.at': 'when the interview is to be',
  'CaseResumed.since': 'since when it had stood still',
  'PlanResumed.since': 'since when it had stood still',
  'ReviewCalled.on': 'when the review is to be',
  'LogEntryCorrected.at': 'of the entry it puts right',
  'PersonCheckedIn.on': 'the day of the sitting; `at` is when',
  'SittingScheduled.on': 'the day that is planned',
  'SittingClosed.on': 'a whole day, which belongs to no case',
  'SittingClosed.endedAt': 'a whole day, which belongs to no case',
  'AttendanceCoded.on': 'the day of the sitting; it is coded afterwards, and belongs to no case',
  'RecordSealed.on': 'the day on which it is said',
  'RecordReopened.on': 'the day on which it is said',
  'RecordExpunged.on': 'the day on which it is said',
  'LegalHoldPlaced.on': 'the day on which it is said',
  'LegalHoldLifted.on': 'the day on which it is said',
  'RoleAssigned.on': 'the day that is planned',
  'RoleRelieved.on': 'the day that is planned',
  'HearingDocketed.on': 'the day that is planned',
  'SittingCalledOff.on': 'the day that is called off',
  'DocketPublished.on': 'the day that is published; the list belongs to no case',
  'DocketPublished.at': 'the list belongs to no case',
  'DocketWithdrawn.on': 'the day that is withdrawn',
  'AttendanceEnteredFromPaper.on': 'the day of the sitting; `happenedAt` is when',
};

let court: readonly Aggregate[];
let checker: ts.TypeChecker;
beforeAll(() => {
  const program = programOf(ROOT);
  checker = program.getTypeChecker();
  court = new CourtWords(program, ROOT).aggregates();
});

/** The days and moments of an event, as `Event.field`. */
const timesOf = (event: string, data: ts.Type): string[] =>
  checker
    .getPropertiesOfType(data)
    .filter((property) => {
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      return /\b(Day|Moment)\b/.test(checker.typeToString(type)) && !checker.isArrayType(type) && !property.name.startsWith('[');
    })
    .map(({ name }) => `${event}.${name}`);

const times = () =>
  court
    .filter(({ category }) => OF_A_CASE.includes(category))
    .flatMap(({ events }) => events.flatMap(({ name, data }) => timesOf(name, data)));
const isTold = (time: string) => {
  const [event, field] = time.split('.') as [string, string];
  return TELLS[event] === field || AHEAD.includes(field) || time in OF_SOMETHING_ELSE;
};

describe('when a fact of a case happened', () => {
  it('is known of every fact that tells its own time', () => {
    expect(times().length).toBeGreaterThan(50);
    expect(times().filter((time) => !isTold(time))).toEqual([]);
  });
  it('is missed in a fact that nobody thought of, when planted', () =>
    expect(
      ['LetterHandedOver.handedOverOn', 'HoursLogged.performedOn', 'PlanMade.completeBy'].filter((time) => !isTold(time)),
    ).toEqual(['LetterHandedOver.handedOverOn']));
  it('is told by no fact that is not there, nor from a field it does not have', () => {
    const there = new Set(times());
    const told = [...Object.entries(TELLS).map(([event, field]) => `${event}.${field}`), ...Object.keys(OF_SOMETHING_ELSE)];
    expect(told.filter((time) => !there.has(time))).toEqual([]);
  });
});
