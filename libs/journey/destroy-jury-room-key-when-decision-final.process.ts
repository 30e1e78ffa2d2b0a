import { command, process, type Id } from '#kernel';
import type { DispositionEvents } from '#disposition';
import { CloseRoomForGood, type DeliberationEvents } from '#hearing';
import type { CaseEvents, Leaving } from '#referral';

/** A disposition bears the id of its deliberation. */
const close = (deliberationId: Id) => [command(CloseRoomForGood, { deliberationId })];
const left = ({ dispositionId }: Leaving) => (dispositionId ? close(dispositionId) : []);

/** When nothing of a jury's decision can change any more, its room is closed and its secret goes for good. */
export const destroyJuryRoomKeyWhenDecisionFinal = process<DispositionEvents & DeliberationEvents & CaseEvents>({
  react: {
    DispositionAgreed: ({ id }) => close(id),
    ObjectionDecided: ({ id, data: { outcome } }) => (outcome === 'returned' ? close(id) : []),
    DeliberationDischarged: ({ id }) => close(id),
    ReferralReturned: ({ data }) => left(data),
    CaseAdministrativelyClosed: ({ data }) => left(data),
  },
});
