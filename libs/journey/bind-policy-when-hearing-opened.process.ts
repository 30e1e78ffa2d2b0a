import { command, process } from '#kernel';
import type { HearingEvents } from '#hearing';
import { BindPolicy } from '#referral';

/** The law of a case is the policy in force when its hearing opens. */
export const bindPolicyWhenHearingOpened = process<HearingEvents>({
  react: { HearingOpened: ({ id, data: { caseId } }) => [command(BindPolicy, { caseId, hearingId: id })] },
});
