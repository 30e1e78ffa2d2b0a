import { command, process } from '#kernel';
import type { SittingEvents } from '#docket';
import { ExcuseJuror, RecordService } from '#jury';

/**
 * Jury duty is counted once, at the end of the day, from check-in until released. A day that the court calls off costs no
 * juror anything: who had come is counted in full, and who was still to come is let off.
 */
export const recordJuryServiceWhenSittingClosed = process<SittingEvents>({
  react: {
    SittingClosed: ({ id, data: { jurors } }) =>
      jurors.map(({ personId, fromAt, untilAt, stayed }) =>
        command(RecordService, { jurorId: personId, sittingId: id, fromAt, untilAt, released: stayed }),
      ),
    SittingCalledOff: ({ id, data: { jurors, arrived } }) => [
      ...arrived.map((jurorId) => command(RecordService, { jurorId, sittingId: id, as: 'called-off' })),
      ...jurors
        .filter((jurorId) => !arrived.includes(jurorId))
        .map((jurorId) => command(ExcuseJuror, { jurorId, sittingId: id, because: 'called-off' })),
    ],
  },
});
