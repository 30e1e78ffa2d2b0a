import { refuse, type CommandsOf, type Decider, type Id } from '#kernel';
import type * as Commands from './seating.commands.js';

interface Seat {
  readonly jurorId: Id;
  readonly seat: number;
}

/** A drawn panel in its seats: the jurors first, then the standby as alternates. */
export interface SeatedPanel {
  readonly drawId: Id;
  readonly jurors: readonly Seat[];
  readonly alternates: readonly Seat[];
  readonly forepersonId: Id;
}

/** A panel may be drawn before its case is called, or after: it is seated once both have happened. */
export type SeatingEvents = {
  PanelAwaitsCall: SeatedPanel;
  CallAwaitsPanel: { hearingId: Id };
  SeatingDue: SeatedPanel & { hearingId: Id };
};

export type Seating =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'drawn'; readonly panel: SeatedPanel }
  | { readonly stage: 'called' }
  | { readonly stage: 'due'; readonly panel: SeatedPanel };

const samePanel = (a: SeatedPanel, b: SeatedPanel) =>
  a.forepersonId === b.forepersonId && JSON.stringify([a.jurors, a.alternates]) === JSON.stringify([b.jurors, b.alternates]);

export const seatingDecider: Decider<Seating, SeatingEvents, CommandsOf<typeof Commands>> = {
  category: 'seating',
  initial: { stage: 'unknown' },

  decide: {
    NoteDraw({ hearingId, drawId, panel, standby, forepersonId }, file) {
      const seats = [...panel, ...standby].map((jurorId, place) => ({ jurorId, seat: place + 1 }));
      const drawn = { drawId, jurors: seats.slice(0, panel.length), alternates: seats.slice(panel.length), forepersonId };
      if (file.stage === 'called') return [{ type: 'SeatingDue', data: { hearingId, ...drawn } }];
      if (file.stage !== 'unknown' && samePanel(file.panel, drawn)) return [];
      if (file.stage === 'due')
        refuse('PanelAlreadySeated', 'A panel is seated for this hearing; a second draw cannot take its place.');
      return [{ type: 'PanelAwaitsCall', data: drawn }];
    },

    NoteCall({ hearingId }, file) {
      if (file.stage === 'called' || file.stage === 'due') return [];
      if (file.stage === 'unknown') return [{ type: 'CallAwaitsPanel', data: { hearingId } }];
      return [{ type: 'SeatingDue', data: { hearingId, ...file.panel } }];
    },
  },

  evolve: {
    PanelAwaitsCall: (_, panel) => ({ stage: 'drawn', panel }),
    CallAwaitsPanel: () => ({ stage: 'called' }),
    SeatingDue: (_, { drawId, jurors, alternates, forepersonId }) => ({
      stage: 'due',
      panel: { drawId, jurors, alternates, forepersonId },
    }),
  },
};
