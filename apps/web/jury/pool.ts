import type { Invitation, JuryPool } from '../api/types.gen.js';

/** How a juror stands, without what would tell that they once were a respondent. */
export const standingOf = ({ status }: Pick<JuryPool, 'status'>) => (status === 'asked-to-serve-on' ? 'recruited' : status);

/** How many are offered to be invited at once. */
const OFFERED = 200;

/** Who could be asked to a sitting: active, trained, not put off beyond it and not asked yet; who has waited longest first. */
export function longestWaiting(
  pool: readonly JuryPool[],
  asked: readonly Pick<Invitation, 'jurorId'>[],
  on: string,
): readonly JuryPool[] {
  const known = new Set(asked.map(({ jurorId }) => jurorId));
  return pool
    .filter(
      ({ jurorId, status, courses, notBefore }) =>
        status === 'active' && courses.length > 0 && !known.has(jurorId) && (notBefore === null || notBefore <= on),
    )
    .toSorted(
      (a, b) =>
        (a.lastServedOn ?? '').localeCompare(b.lastServedOn ?? '') || a.times - b.times || a.jurorId.localeCompare(b.jurorId),
    )
    .slice(0, OFFERED);
}
