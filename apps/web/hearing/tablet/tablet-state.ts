import type { SeatSeen } from '../../api/types.gen.js';
import type { Draft } from './draft.js';
import type { Queued } from './outbox.js';

/** A seat that was asked for. */
export interface Asked {
  readonly sign: string | null;
  readonly state: 'asked' | 'approved' | 'handed' | 'taken' | 'refused' | 'vacated';
}

/** Why the tablet is not in the room any more. */
export type Left = 'thanks' | 'stepped-out' | 'moved' | 'slept' | 'over' | 'not-me' | 'cleared';

/** Whose tablet it is, so that another's begun work is never found on it. */
export interface Mine {
  readonly hearingId: string;
  readonly jurorId: string;
  readonly zone: string;
}

/** Why the code or key that was tried last opened nothing, and what it was: nobody has to type or scan it again. */
interface Tried {
  readonly typed: string;
  /** As a word. */
  readonly because: string;
}

export interface State {
  readonly phase: 'opening' | 'join' | 'asked' | 'in' | 'left';
  readonly asked: Asked | null;
  readonly tried: Tried | null;
  readonly mine: Mine | null;
  /** As last heard of. */
  readonly seat: SeatSeen | null;
  /** Counts up with each time the seat was read: what else is shown is read again, too. */
  readonly turn: number;
  /** The court cannot be reached. */
  readonly away: boolean;
  readonly outbox: readonly Queued[];
  readonly draft: Draft;
  readonly left: Left | null;
  /** How much larger its juror made the letters: a step of `SIZES`. */
  readonly size: number;
  /** The juror has left, and the court is being told, or could not be told yet. */
  readonly leaving: 'telling' | 'unheard' | null;
  /** Something that was still to be sent when the seat was gone. */
  readonly unsent: boolean;
  /** Nothing of the case is on the tablet. */
  readonly wiped: boolean;
}

/** Letters, in hundredths of what the browser has. */
export const SIZES = [100, 115, 130, 150] as const;

/** The latest command about something. */
export const latest = (outbox: readonly Queued[], about: string): Queued | null =>
  outbox.findLast((one) => one.about === about) ?? null;
