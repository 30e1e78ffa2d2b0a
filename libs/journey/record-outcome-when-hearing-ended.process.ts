import { command, process, type Code } from '#kernel';
import { RecordOutcome } from '#docket';
import type { HearingEvents } from '#hearing';

/** The docket's word for an adjournment; any other reason is simply adjourned. */
const ADJOURNED: Readonly<Record<Code, Code>> = {
  'no-guardian': 'no-guardian',
  'no-interpreter': 'no-interpreter',
  'quorum-lost': 'quorum-lost',
  'no-judge': 'judge-absent',
  'room-stopped': 'room-stopped',
};

/** What became of a hearing in its room is written on the docket of the day. */
export const recordOutcomeWhenHearingEnded = process<HearingEvents>({
  react: {
    HearingHeld: ({ id, data: { sittingId } }) => [command(RecordOutcome, { sittingId, hearingId: id, outcome: 'held' })],
    HearingAdjourned: ({ id, data: { sittingId, because, faultOf } }) => {
      const absent = because === 'respondent-absent' && faultOf === 'respondent';
      return [
        command(RecordOutcome, { sittingId, hearingId: id, outcome: absent ? because : (ADJOURNED[because] ?? 'adjourned') }),
      ];
    },
    HearingReturned: ({ id, data: { sittingId, because } }) => [
      command(RecordOutcome, {
        sittingId,
        hearingId: id,
        outcome: because === 'admission-withdrawn' ? because : 'consent-refused',
      }),
    ],
  },
});
