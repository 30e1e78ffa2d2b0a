import { command, process } from '#kernel';
import { NoteGuardianHarmed } from '#people';
import type { CaseEvents } from '#referral';

/** A guardian who is the harmed party neither consents for the young person nor reads about them. */
export const noteGuardianHarmedWhenNamed = process<CaseEvents>({
  react: {
    HarmedPartyNamed: ({ data: { youthId, personId } }) => [
      command(NoteGuardianHarmed, { personId: youthId, guardianId: personId }),
    ],
  },
});
