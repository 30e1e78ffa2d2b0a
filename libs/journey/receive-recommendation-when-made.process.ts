import { command, process } from '#kernel';
import { ReceiveRecommendation } from '#disposition';
import type { DeliberationEvents } from '#hearing';

/** What the jury recommends goes to the judge: the items and the counts, and nothing else of what was said in the jury room. */
export const receiveRecommendationWhenMade = process<DeliberationEvents>({
  react: {
    RecommendationMade: ({ id, data }) => [
      command(ReceiveRecommendation, {
        dispositionId: data.dispositionId,
        caseId: data.caseId,
        hearingId: data.hearingId,
        deliberationId: id,
        policyVersion: data.policyVersion,
        items: [...data.items],
        toJudge: [...data.toJudge],
        unanimous: data.unanimous,
        indications: data.indications,
        recommendations: [...data.recommendations],
        addressees: [...data.addressees],
      }),
    ],
  },
});
