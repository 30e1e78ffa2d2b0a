import { command, process, type Code } from '#kernel';
import { VacateHearing } from '#docket';
import type { CaseEvents, Leaving } from '#referral';

const vacate = ({ hearing }: Leaving, because: Code) =>
  hearing
    ? [command(VacateHearing, { sittingId: hearing.sittingId, hearingId: hearing.hearingId, because, askedBy: 'court' })]
    : [];

/** A case that ends before its hearing gives the room and the slot back. */
export const vacateHearingWhenCaseClosed = process<CaseEvents>({
  react: {
    ReferralReturned: ({ data }) => vacate(data, 'case-closed'),
    CaseAdministrativelyClosed: ({ data }) => vacate(data, 'case-closed'),
  },
});
