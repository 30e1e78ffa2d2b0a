import type { Hidden, Id, Seen } from '#kernel';

/** Of the streams that a case shares with others, or whose secrets are its own, only these words belong to its history. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  sitting: [
    ...['HearingDocketed', 'HearingMoved', 'HearingContinued', 'HearingPostponed', 'HearingVacated', 'OutcomeRecorded'],
    ...['PersonCheckedIn', 'PersonCheckedOut', 'AbsenceRecorded', 'SittingHeld', 'RoomReleased', 'SittingCalledOff'],
    'AttendanceEnteredFromPaper',
  ],
  deliberation: [
    ...['DeliberationOpened', 'RecommendationMade', 'DeliberationReopened', 'DeliberationDischarged'],
    'RecommendationEnteredFromPaper',
  ],
};

/** What the young person passed on, and questions nobody asked, stand in no history. */
const NEVER = ['QuestionPassed', 'QuestionSuggested'];

/** Whether a fact belongs to the history of the case with these ids: its own, and its hearings'. */
export function isOfCase({ category, type, data }: Seen, mentions: ReadonlySet<Id>): boolean {
  if (NEVER.includes(type)) return false;
  if (ONLY[category] && !ONLY[category].includes(type)) return false;
  return category !== 'sitting' || isAbout(data as Readonly<Record<string, unknown>>, mentions);
}

function isAbout(data: Readonly<Record<string, unknown>>, mentions: ReadonlySet<Id>): boolean {
  const among = (id: unknown) => typeof id === 'string' && mentions.has(id);
  if (among(data['hearingId']) || among(data['caseId'])) return true;
  const ids = data['hearingIds'];
  const hearings = data['hearings'];
  return (
    (Array.isArray(ids) && ids.some(among)) ||
    (Array.isArray(hearings) && (hearings as readonly { hearingId?: unknown }[]).some(({ hearingId }) => among(hearingId)))
  );
}

/**
 * A fact as it reads today: without ids of what vanished where it lists several; null where it is about one of them and tells
 * of nothing else.
 */
export function withoutVanished(seen: Seen, hidden: Hidden): Seen | null {
  const data = seen.data as Readonly<Record<string, unknown>>;
  const names = Object.entries(data);
  if (names.some(([, value]) => typeof value === 'string' && hidden.has(value))) return null;
  if (!names.some(([, value]) => Array.isArray(value) && value.some((one) => mentions(one, hidden)))) return seen;
  const left = names.map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter((one) => !mentions(one, hidden)) : (value as unknown),
  ]);
  return { ...seen, data: Object.fromEntries(left) as Seen['data'] };
}

function mentions(value: unknown, hidden: Hidden): boolean {
  if (typeof value === 'string') return hidden.has(value);
  return value !== null && typeof value === 'object' && Object.values(value).some((one) => mentions(one, hidden));
}
