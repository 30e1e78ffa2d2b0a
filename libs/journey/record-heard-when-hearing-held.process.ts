import { command, process, type Id } from '#kernel';
import type { DispositionEvents } from '#disposition';
import type { HearingEvents } from '#hearing';
import { RecordHeard } from '#referral';

const heard = (caseId: Id, hearingId: Id, dispositionId: Id) => command(RecordHeard, { caseId, hearingId, dispositionId });

/** A case is heard when its hearing is held, or when its family has signed before the clerk closed the hearing, whichever is first. */
export const recordHeardWhenHearingHeld = process<HearingEvents & DispositionEvents>({
  react: {
    HearingHeld: ({ id, data: { caseId, deliberationId } }) => [heard(caseId, id, deliberationId)],
    DispositionAgreed: ({ id, data: { caseId, hearingId } }) => [heard(caseId, hearingId, id)],
  },
});
