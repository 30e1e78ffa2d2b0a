import { command, process } from '#kernel';
import type { SittingEvents } from '#docket';
import { SetHearingDate } from '#referral';

/** A hearing on the docket gives its case a day in court, and with it the day by which all must be done. */
export const setHearingDateWhenDocketed = process<SittingEvents>({
  react: {
    HearingDocketed: ({ id, data: { caseId, hearingId, on } }) => [
      command(SetHearingDate, { caseId, hearingId, sittingId: id, hearingOn: on }),
    ],
  },
});
