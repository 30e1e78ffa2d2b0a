import { command, process, type Id } from '#kernel';
import type { HearingEvents } from '#hearing';
import { RecordSeating } from '#jury';

type As = 'panel' | 'alternate' | 'recused' | 'challenged' | 'dismissed';

const seated = (hearingId: Id, sittingId: Id, jurorId: Id, as: As) =>
  command(RecordSeating, { jurorId, sittingId, hearingId, as });

/** What became of a juror in a hearing is kept with the juror, so that the day can be counted without asking again. */
export const recordSeatingWhenPanelSeated = process<HearingEvents>({
  react: {
    PanelSeated: ({ id, data: { sittingId, jurors, alternates } }) => [
      ...jurors.map(({ jurorId }) => seated(id, sittingId, jurorId, 'panel')),
      ...alternates.map(({ jurorId }) => seated(id, sittingId, jurorId, 'alternate')),
    ],
    ChallengeDecided: ({ id, data: { sittingId, jurorId, upheld } }) =>
      upheld ? [seated(id, sittingId, jurorId, 'challenged')] : [],
    JurorRecused: ({ id, data: { sittingId, jurorId } }) => [seated(id, sittingId, jurorId, 'recused')],
    JurorDismissed: ({ id, data: { sittingId, jurorId } }) => [seated(id, sittingId, jurorId, 'dismissed')],
    JurorReplaced: ({ id, data: { sittingId, by } }) => [seated(id, sittingId, by, 'panel')],
  },
});
