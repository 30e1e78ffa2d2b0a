/** The columns of the board, in the order in which a hearing goes through them. */
export const COLUMNS = ['waiting', 'checked-in', 'in-hearing', 'deliberating', 'announced', 'done'] as const;
export type ColumnName = (typeof COLUMNS)[number];

export interface Standing {
  readonly progress: string;
  /** Whether the young person is here. */
  readonly here: boolean;
}

/** Where a hearing stands on the board. */
export function columnOf({ progress, here }: Standing): ColumnName {
  if (progress === 'waiting' || progress === 'on-hold') return here ? 'checked-in' : 'waiting';
  if (progress === 'called') return 'in-hearing';
  if (progress === 'deliberating' || progress === 'recommended') return 'deliberating';
  return progress === 'announced' ? 'announced' : 'done';
}

/** What can be done to move a hearing on the board, each a command of the court. */
export type Move = 'check-in' | 'check-out' | 'call' | 'retire' | 'end' | 'adjourn' | 'continue';

const MOVES: Readonly<Record<ColumnName, readonly Move[]>> = {
  waiting: ['check-in', 'continue'],
  'checked-in': ['call', 'check-out', 'continue'],
  'in-hearing': ['retire', 'adjourn'],
  deliberating: ['end', 'adjourn'],
  announced: ['end'],
  done: [],
};

/** Where each move leads; another day is no column. */
const LEADS: Readonly<Record<Move, ColumnName | null>> = {
  'check-in': 'checked-in',
  'check-out': 'waiting',
  call: 'in-hearing',
  retire: 'deliberating',
  end: 'done',
  adjourn: 'done',
  continue: null,
};

/** The move that brings a hearing into a column, of those that are offered; the first, where there are several. */
export const moveTo = (column: ColumnName, offered: readonly Move[]): Move | undefined =>
  offered.find((move) => LEADS[move] === column);

const NEEDS: Readonly<Record<Move, string>> = {
  'check-in': 'attendance:take',
  'check-out': 'attendance:take',
  call: 'hearing:call',
  retire: 'hearing:conduct',
  end: 'hearing:conduct',
  adjourn: 'hearing:conduct',
  continue: 'docket:continue',
};

/** The moves that somebody may make with a hearing as it stands. */
export const movesOf = (column: ColumnName, may: (permission: string) => boolean): readonly Move[] =>
  MOVES[column].filter((move) => may(NEEDS[move]));

const MINUTE = 60_000;
/** From when on somebody who has not come is shown as late. */
export const LATE_AFTER = 10;

export interface Elapsed {
  readonly minutes: number;
  readonly kind: 'until' | 'late' | 'since';
}

/** How long a hearing has gone on where it stands, or how late it is. */
export function elapsedOf(column: ColumnName, startsAt: string, changedAt: string, now: number): Elapsed | null {
  if (column === 'done' || column === 'announced') return null;
  const past = Math.floor((now - Date.parse(startsAt)) / MINUTE);
  if (column === 'in-hearing' || column === 'deliberating')
    return { kind: 'since', minutes: Math.max(0, Math.floor((now - Date.parse(changedAt)) / MINUTE)) };
  return past >= 0 ? { kind: 'late', minutes: past } : { kind: 'until', minutes: -past };
}

/** Initials out of what somebody is called. */
export const initialsOf = (called: { readonly given: string | null; readonly initial: string | null }): string | null =>
  called.given
    ? [[...called.given][0]?.toLocaleUpperCase() ?? '', called.initial ?? '']
        .filter(Boolean)
        .map((one) => `${one}.`)
        .join(' ')
    : null;

/** A tablet that has asked for nothing so long is looked after. */
const QUIET_AFTER_SECONDS = 180;

export type TabletState = 'none' | 'handed' | 'approved' | 'connected' | 'stale' | 'out';

/** How the tablet of a seat is. */
export function tabletOf(seat: { readonly state: string; readonly silent?: number | null } | undefined): TabletState {
  if (!seat) return 'none';
  if (seat.state === 'handed' || seat.state === 'approved') return seat.state;
  if (seat.silent === null || seat.silent === undefined) return 'out';
  return seat.silent > QUIET_AFTER_SECONDS ? 'stale' : 'connected';
}
