import { command, process } from '#kernel';
import type { DispositionEvents } from '#disposition';
import { ReopenDeliberation } from '#hearing';

/** A recommendation that the judge sends back goes to the same jury, in the same room. */
export const reopenDeliberationWhenSentBack = process<DispositionEvents>({
  react: {
    RecommendationSentBack: ({ data: { deliberationId, because } }) => [command(ReopenDeliberation, { deliberationId, because })],
  },
});
