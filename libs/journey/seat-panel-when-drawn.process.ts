import { command, process } from '#kernel';
import { SeatPanel, type HearingEvents } from '#hearing';
import type { DrawEvents } from '#jury';
import { NoteCall, NoteDraw } from './seating.commands.js';
import type { SeatingEvents } from './seating.js';

/** The panel that was drawn takes its seats when the case is called, or at once when it was called already. */
export const seatPanelWhenDrawn = process<DrawEvents & HearingEvents & SeatingEvents>({
  react: {
    PanelDrawn: ({ id, data: { hearingId, panel, standby, forepersonId } }) => [
      command(NoteDraw, { hearingId, drawId: id, panel: [...panel], standby: [...standby], forepersonId }),
    ],
    HearingOpened: ({ id }) => [command(NoteCall, { hearingId: id })],
    SeatingDue: ({ data: { hearingId, drawId, jurors, alternates, forepersonId } }) => [
      command(SeatPanel, { hearingId, drawId, jurors: [...jurors], alternates: [...alternates], forepersonId }),
    ],
  },
});
