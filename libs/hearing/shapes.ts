import { only, type Shape } from '#platform';
import type { BreakLine } from './views/breaks.view.js';
import type { DeliberationLine, ItemShown } from './views/deliberations.view.js';
import type { HearingLine } from './views/hearings.view.js';
import type { PanelSeat } from './views/panel.view.js';
import type { QuestionLine } from './views/questions.view.js';
import type { StatementLine } from './views/statements.view.js';

const COURSE = ['hearingId', 'stage', 'stopped', 'format', 'language', 'panelSize', 'quorum', 'seated', 'openedAt'] as const;

/** The hearing as those see it who sit in it, and as those see it who keep its room. */
export const hearingShapes = {
  jury: only<HearingLine>(...COURSE, 'deliberationId'),
  room: only<HearingLine>(...COURSE, 'sittingId', 'roomId', 'guardianNeeded', 'guardian', 'deliberationId', 'endedAt', 'minutes'),
};

const inSeat = only<PanelSeat>('seat', 'place', 'foreperson', 'sworn', 'state');

export const breakShapes: Record<'room', Shape<BreakLine>> = {
  room: ({ hearingId, jurorId, seat, kind, askedAt }, see) => ({
    ...{ hearingId, seat, kind, askedAt },
    jurorId: see.persona(jurorId, hearingId, 'juror'),
  }),
};

/** Jurors are seats to each other, and one of them is oneself; whoever keeps the room can name them to the court. */
export const panelShapes: Record<'jury' | 'room', Shape<PanelSeat>> = {
  jury: (row, { me }) => ({ ...inSeat(row, { me, persona: () => '' }), you: me(row.jurorId) }),
  room: (row, see) => ({
    ...inSeat(row, see),
    challenged: row.challenged,
    jurorId: see.persona(row.jurorId, row.hearingId, 'juror'),
  }),
};

export const questionShapes: Record<'jury', Shape<QuestionLine>> = {
  jury: (row, { me, persona }) => ({
    ...{ questionId: row.questionId, to: row.to, text: row.text, state: row.state, at: row.at },
    askedBy: row.askedBy && persona(row.askedBy, row.hearingId, 'juror'),
    yours: row.askedBy !== null && me(row.askedBy),
  }),
};

export const statementShapes = {
  jury: only<StatementLine>('statementId', 'hearingId', 'by', 'mode', 'text', 'recommends', 'state', 'at'),
};

type Room = Omit<DeliberationLine, 'jurors'> & { readonly present: number };
const PROGRESS = ['deliberationId', 'hearingId', 'stage', 'rule', 'rounds', 'quorum', 'present', 'rated', 'votesIn'] as const;
const BALLOT = ['votingOn', 'round', 'openedAt', 'closedAt'] as const;

// The monitor reads the words of what an adult must check, and of nothing else.
const unread = (item: ItemShown): ItemShown => (item.state === 'to-check' ? item : { ...item, details: null });

/** How a jury gets on, and not in whose case. */
export const progressShapes = { counts: only<Room>(...PROGRESS, 'round', 'openedAt', 'closedAt') };

export const deliberationShapes: Record<'jury' | 'room', Shape<Room>> = {
  jury: (row, see) => ({
    ...only<Room>(...PROGRESS, ...BALLOT, 'ranges', 'items', 'prompt', 'poll')(row, see),
    lead: row.foreperson !== null && see.me(row.foreperson),
  }),
  room: (row, see) => ({ ...only<Room>(...PROGRESS, ...BALLOT, 'poll')(row, see), items: row.items.map(unread) }),
};
