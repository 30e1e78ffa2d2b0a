import type { Id } from '#kernel';
import type { ExclusionReason, Origin } from './words.js';

/** What the draw must know of the case and of the people in it. */
export interface CaseFacts {
  readonly caseId: Id;
  readonly incidentId: Id;
  /** The respondent, their guardians, the harmed party: everyone whose case it is. */
  readonly partyIds: readonly Id[];
  readonly coRespondentIds: readonly Id[];
  /** The respondent's school and household. */
  readonly schoolId: Id | null;
  readonly householdId: Id | null;
}

/** What the draw must know of one person who may sit. */
export interface CandidateFacts {
  readonly jurorId: Id;
  readonly origin: Origin;
  readonly trained: boolean;
  readonly active: boolean;
  readonly age: number | null;
  readonly schoolId: Id | null;
  readonly householdId: Id | null;
  readonly checkedIn: boolean;
  /** Holds a seat in another hearing of the sitting that is not over. */
  readonly alreadySeated: boolean;
  /** Has a case that was not heard yet; nobody judges before their own hearing. */
  readonly ownCaseOpen: boolean;
  /** The incidents of the person's own cases. */
  readonly incidentIds: readonly Id[];
  readonly declared: readonly { readonly withPersonId: Id | null; readonly caseId: Id | null }[];
}

export interface AgeWindow {
  readonly minAge: number;
  readonly maxAge: number;
}

// In this order: the gravest reason is the one written down.
const grounds: readonly [ExclusionReason, (juror: CandidateFacts, facts: CaseFacts, ages: AgeWindow) => boolean][] = [
  ['party', (juror, facts) => facts.partyIds.includes(juror.jurorId)],
  ['co-respondent', (juror, facts) => facts.coRespondentIds.includes(juror.jurorId)],
  ['same-incident', (juror, facts) => juror.incidentIds.includes(facts.incidentId)],
  ['own-case-open', (juror) => juror.ownCaseOpen],
  ['same-household', (juror, facts) => juror.householdId !== null && juror.householdId === facts.householdId],
  ['same-school', (juror, facts) => juror.schoolId !== null && juror.schoolId === facts.schoolId],
  ['declared', (juror, facts) => juror.declared.some((tie) => touches(tie, facts))],
  ['not-trained', (juror) => !juror.trained],
  ['not-active', (juror) => !juror.active],
  ['outside-age-window', ({ age }, _, ages) => age !== null && (age < ages.minAge || age > ages.maxAge)],
  ['not-checked-in', (juror) => !juror.checkedIn],
  ['already-seated', (juror) => juror.alreadySeated],
];

const touches = ({ withPersonId, caseId }: CandidateFacts['declared'][number], facts: CaseFacts) =>
  caseId === facts.caseId ||
  (withPersonId !== null && (facts.partyIds.includes(withPersonId) || facts.coRespondentIds.includes(withPersonId)));

/** Why this juror may not hear this case, or null. */
export const exclusionOf = (juror: CandidateFacts, facts: CaseFacts, ages: AgeWindow): ExclusionReason | null =>
  grounds.find(([, holds]) => holds(juror, facts, ages))?.[0] ?? null;

/** Candidates who shared an incident: later they sit on different juries. */
export function groupsApart(jurors: readonly CandidateFacts[]): readonly (readonly Id[])[] {
  const incidents = [...new Set(jurors.flatMap(({ incidentIds }) => incidentIds))].sort();
  return incidents
    .map((incident) =>
      jurors
        .filter(({ incidentIds }) => incidentIds.includes(incident))
        .map(({ jurorId }) => jurorId)
        .sort(),
    )
    .filter((group) => group.length > 1);
}
