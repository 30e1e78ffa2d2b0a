import type { Id } from '#kernel';
import type { CandidateFacts, CaseFacts } from './exclusions.js';
import type { Juror } from './juror.file.js';

/** What other contexts know of a person who may sit. */
export interface PersonFacts {
  readonly personId: Id;
  readonly age: number | null;
  readonly schoolId: Id | null;
  readonly householdId: Id | null;
  readonly checkedIn: boolean;
  /** Holds a seat in another hearing of the sitting that is not over. */
  readonly alreadySeated: boolean;
  /** Has a case of their own that was not heard yet. */
  readonly ownCaseOpen: boolean;
  readonly incidentIds: readonly Id[];
}

/** What the draw asks of the other contexts. */
export abstract class Courtroom {
  abstract caseOf(hearingId: Id): Promise<CaseFacts>;
  /** Everyone checked in as a juror at the sitting, and those named besides. */
  abstract people(hearingId: Id, sittingId: Id, besides: readonly Id[]): Promise<readonly PersonFacts[]>;
}

/** A person as the draw sees them: what the jury knows, and what the others know. The newer word on age, school and home counts. */
export function candidateFacts(person: PersonFacts, juror: Juror): CandidateFacts {
  const { personId, age, schoolId, householdId, ...presence } = person;
  if (juror.stage === 'unknown') {
    return {
      ...presence,
      jurorId: personId,
      origin: 'volunteer',
      trained: false,
      active: false,
      age,
      schoolId,
      householdId,
      declared: [],
    };
  }
  return {
    ...presence,
    jurorId: personId,
    origin: juror.origin,
    trained: juror.courses.length > 0,
    active: juror.stage === 'active',
    age: age ?? juror.age,
    schoolId: schoolId ?? juror.schoolId,
    householdId: householdId ?? juror.householdId,
    declared: juror.conflicts,
  };
}
