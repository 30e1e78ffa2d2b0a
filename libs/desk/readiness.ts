import type { Code, Id } from '#kernel';
import type { CourtDay } from './views/court-day.view.js';
import { roomKey, type CourtRoom } from './views/court-rooms.view.js';

/** What must be there before a case is called; true where it is. */
export interface Readiness {
  readonly respondent: boolean;
  readonly guardian: boolean;
  /** Null where nobody needs one. */
  readonly interpreter: boolean | null;
  readonly panel: boolean;
  readonly judge: boolean;
}

/** Who fills a role in a room: somebody of that room, else somebody of the whole sitting. */
export function inRole(
  rooms: readonly CourtRoom[],
  { sittingId, roomId }: Pick<CourtDay, 'sittingId' | 'roomId'>,
  role: Code,
): Id | null {
  const found = [roomId, null].map((place) => {
    const room = rooms.find(({ key }) => key === roomKey(sittingId, place));
    return room?.roles.find((one) => one.role === role)?.personId;
  });
  return found.find((personId) => personId !== undefined) ?? null;
}

/** The ticks of one hearing on the docket of the day. */
export function readinessOf(hearing: CourtDay, rooms: readonly CourtRoom[]): Readiness {
  const isHere = (as: Code) => hearing.here.some((who) => who.startsWith(`${as}:`));
  return {
    respondent: isHere('respondent'),
    guardian: isHere('guardian') || isHere('independent-adult'),
    interpreter: hearing.language === null ? null : isHere('interpreter'),
    panel: hearing.drawn > 0 || hearing.seated > 0,
    judge: (hearing.judgeId ?? inRole(rooms, hearing, 'judge')) !== null,
  };
}
