import { command, process } from '#kernel';
import { OpenDeliberation, type HearingEvents } from '#hearing';

/** The jury that retires finds its room open. One deliberation leads to one disposition, which takes its id. */
export const openDeliberationWhenJuryRetired = process<HearingEvents>({
  react: {
    JuryRetired: ({ id, data: { deliberationId, caseId, policyVersion, jurors, foreperson, offenceClass } }) => [
      command(OpenDeliberation, {
        deliberationId,
        hearingId: id,
        caseId,
        dispositionId: deliberationId,
        policyVersion,
        jurors: [...jurors],
        foreperson,
        offenceClass,
      }),
    ],
  },
});
