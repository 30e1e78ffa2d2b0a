import { refuse, type Code } from '#kernel';
import {
  hardConflict,
  hardConflicts,
  interpreterBooked,
  objection,
  softConflictsOf,
  type Proposed,
  type SoftConflict,
} from './conflicts.js';
import { isOutcome, outcomes } from './outcomes.js';
import { comingAs, type Docketed, type ScheduledSitting } from './sitting.file.js';
import { ahead, open, pending, scheduled, type Deciding, type SittingKnown } from './known.js';
import { slotStart } from './planning.js';

/** Refuses what cannot stand; answers what somebody let stand. */
function examined(
  sitting: ScheduledSitting,
  proposed: Proposed,
  known: SittingKnown,
  overrides: readonly Code[],
): readonly SoftConflict[] {
  const hard = hardConflict(sitting, proposed, known.elsewhere);
  if (hard) refuse(hard, hardConflicts[hard]);
  const found = softConflictsOf(sitting, proposed, known);
  const objected = objection(found, overrides);
  if (objected) refuse('SoftConflict', objected);
  return found;
}

const samePlace = (a: Pick<Docketed, 'roomId' | 'slot'>, b: Pick<Docketed, 'roomId' | 'slot'>) =>
  a.roomId === b.roomId && a.slot === b.slot;

/** Whether the hearing came off in that way for that reason already. */
const cameOff = ({ off }: ScheduledSitting, hearingId: string, how: Code, because: Code, askedBy: Code) => {
  const was = off[hearingId];
  return was?.how === how && was.because === because && was.askedBy === askedBy;
};

const where = ({ hearingId, caseId, roomId, slot }: Docketed) => ({ hearingId, caseId, roomId, slot });

/** How hearings come on the docket, move on it, and come off it. */
export const docketing: Deciding<
  'DocketHearing' | 'MoveHearing' | 'ContinueHearing' | 'PostponeHearing' | 'VacateHearing' | 'RecordOutcome'
> = {
  DocketHearing({ sittingId: _, overrides = [], slots = 1, format, ...place }, file, { today }, known) {
    const sitting = ahead(file, today);
    const had = sitting.hearings[place.hearingId];
    if (had && had.caseId === place.caseId && samePlace(had, place)) return [];
    if (had) refuse('HearingDocketed', 'This hearing is on the docket already; move it instead.');
    if (known.caseIs === 'not-ready')
      refuse('CaseNotReady', 'This case cannot be docketed: it waits for the admission or a consent, or it has been heard.');
    if (known.caseIs === 'of-another') refuse('OtherYouth', 'This case is of another young person, or of another incident.');
    const again = Object.values(sitting.hearings).some(({ caseId, outcome }) => caseId === place.caseId && outcome === null);
    if (again || known.docketedElsewhere) refuse('CaseDocketed', 'This case has a hearing to come already.');
    if (place.guardianIds.some((guardianId) => known.keptAway.includes(guardianId)))
      refuse('GuardianMustStayAway', 'One of these guardians must stay away from the young person.');
    const docketed = { ...place, slots, language: known.language };
    const found = examined(sitting, docketed, known, overrides);
    const { on } = sitting;
    const roomName = sitting.rooms[place.roomId]!.name;
    const data = {
      ...docketed,
      on,
      callNumber: sitting.callsGiven + 1,
      roomName,
      startsAt: slotStart(sitting, place.slot),
      format,
      overrides: found,
    };
    return [{ type: 'HearingDocketed', data }];
  },

  MoveHearing({ hearingId, roomId, slot, because, overrides = [] }, file, { today }, known) {
    const sitting = ahead(file, today);
    const hearing = pending(sitting, hearingId);
    if (samePlace(hearing, { roomId, slot })) return [];
    const found = examined(sitting, { ...hearing, roomId, slot }, known, overrides);
    const roomName = sitting.rooms[roomId]!.name;
    const { caseId } = hearing;
    return [
      {
        type: 'HearingMoved',
        data: { hearingId, caseId, roomId, roomName, slot, startsAt: slotStart(sitting, slot), because, overrides: found },
      },
    ];
  },

  ContinueHearing({ hearingId, because, askedBy, lengthDays = null }, file, _by, { continued }) {
    const sitting = open(file);
    if (cameOff(sitting, hearingId, 'continued', because, askedBy)) return [];
    const hearing = pending(sitting, hearingId);
    return [{ type: 'HearingContinued', data: { ...where(hearing), because, askedBy, lengthDays, count: continued + 1 } }];
  },

  PostponeHearing({ hearingId, because, lengthDays = null }, file, _by, { postponed }) {
    const sitting = open(file);
    if (cameOff(sitting, hearingId, 'postponed', because, 'court')) return [];
    const hearing = pending(sitting, hearingId);
    return [
      { type: 'HearingPostponed', data: { ...where(hearing), because, askedBy: 'court', lengthDays, count: postponed + 1 } },
    ];
  },

  VacateHearing({ hearingId, because, askedBy }, file) {
    const sitting = open(file);
    if (cameOff(sitting, hearingId, 'vacated', because, askedBy)) return [];
    return [{ type: 'HearingVacated', data: { ...where(pending(sitting, hearingId)), because, askedBy } }];
  },

  RecordOutcome({ hearingId, outcome }, file, _by, { relatives }) {
    const sitting = scheduled(file);
    if (!isOutcome(outcome)) refuse('OutcomeUnknown', 'The court has no such outcome.');
    if (sitting.hearings[hearingId]?.outcome === outcome) return [];
    const hearing = pending(sitting, hearingId);
    if (outcome === 'respondent-absent') {
      if (sitting.presence[`${hearing.youthId}:respondent`])
        refuse('RespondentCame', 'The young person came; whoever was missing, it was not them.');
      if (hearing.language !== null && !interpreterBooked(sitting, hearing, relatives))
        refuse('NoInterpreter', 'No interpreter was there for them; that is never their absence.');
    }
    const { caseId } = hearing;
    const excused = outcome === 'respondent-absent' && sitting.absences[comingAs(hearing.youthId, 'respondent')]?.excused;
    const follows = { ...outcomes[outcome], ...(excused && { faultOf: 'nobody' }) };
    return [{ type: 'OutcomeRecorded', data: { hearingId, caseId, outcome, ...follows } }];
  },
};
