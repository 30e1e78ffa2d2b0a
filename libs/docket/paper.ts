import { refuse, type Code } from '#kernel';
import { hearingsOf, isOfItsDay, notLater, onTheDay } from './court-day.js';
import { before, later, needsClearance, scheduled, type Deciding, type SittingKnown } from './known.js';
import { comingAs, isHere, type ScheduledSitting } from './sitting.file.js';

interface Coming {
  readonly personId: string;
  readonly as: Code;
  readonly cameAt: string;
  readonly leftAt?: string;
}

/** What the door would have refused, and what cannot be put right by writing it down. */
function irregularities(
  sitting: ScheduledSitting,
  { personId, as, cameAt, leftAt }: Coming,
  heard: readonly string[],
  { clearedUntil, keptAway }: SittingKnown,
): Code[] {
  const party = as === 'respondent' || as === 'guardian';
  const found: readonly (readonly [Code, boolean])[] = [
    ['sitting-called-off', sitting.stage === 'called-off'],
    ['sitting-closed', sitting.stage === 'closed'],
    ['must-stay-away', keptAway.includes(personId)],
    ['not-cleared', needsClearance(as) && (clearedUntil === null || clearedUntil < sitting.on)],
    ['not-on-docket', party && heard.length === 0],
    ['not-that-day', !isOfItsDay(sitting, cameAt) || (leftAt !== undefined && !isOfItsDay(sitting, leftAt))],
  ];
  return found.filter(([, is]) => is).map(([code]) => code);
}

/** What was written at the door while nothing else worked. It happened: it is kept, and flagged where it was not in order. */
export const paper: Deciding<'EnterAttendanceFromPaper'> = {
  EnterAttendanceFromPaper({ personId, as, hearingId = null, cameAt, leftAt }, file, by, known) {
    const sitting = scheduled(file);
    onTheDay(sitting, by, known);
    const came = later(cameAt, 0);
    const left = leftAt === undefined ? null : later(leftAt, 0);
    notLater(left ?? came, by.now);
    if (left !== null && before(left, came)) refuse('LeftBeforeComing', 'Nobody leaves before they came.');
    const presence = sitting.presence[comingAs(personId, as)];
    if (presence?.stays.some(({ from }) => from === came)) return [];
    if (isHere(presence)) refuse('CheckedInAlready', 'This person is checked in; check them out, or leave the sheet as it is.');
    const { on } = sitting;
    const hearingIds = hearingsOf(sitting, personId, as, hearingId);
    const one = hearingId ?? (hearingIds.length === 1 ? hearingIds[0]! : null);
    const irregular = irregularities(sitting, { personId, as, cameAt: came, ...(left && { leftAt: left }) }, hearingIds, known);
    return [
      { type: 'PersonCheckedIn', data: { on, personId, as, hearingId: one, hearingIds, at: came } },
      ...(left === null
        ? []
        : [{ type: 'PersonCheckedOut' as const, data: { personId, as, hearingIds, at: left, because: 'released' } }]),
      { type: 'AttendanceEnteredFromPaper', data: { on, personId, as, hearingId: one, happenedAt: came, irregular } },
    ];
  },
};
