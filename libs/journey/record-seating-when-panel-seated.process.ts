import { command, process } from '#kernel';
import type { HearingEvents } from '#hearing';
import { RecordSeating } from '#jury';

/** Where a juror sat is kept with the juror, so that the day can be counted without asking again. */
export const recordSeatingWhenPanelSeated = process<HearingEvents>({
  react: {
    PanelSeated: ({ id, data: { sittingId, jurors, alternates } }) => [
      ...jurors.map(({ jurorId }) => command(RecordSeating, { jurorId, sittingId, hearingId: id, as: 'panel' })),
      ...alternates.map(({ jurorId }) => command(RecordSeating, { jurorId, sittingId, hearingId: id, as: 'alternate' })),
    ],
  },
});
