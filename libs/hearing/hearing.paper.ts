import { refuse, type Code, type Id } from '#kernel';
import type { Hearing, HearingRows } from './hearing.file.js';
import { happened } from './hearing.room.js';

/** What the oath would have been refused for, had it been taken on a tablet. */
function irregularities(file: Exclude<Hearing, { stage: 'unknown' }>, jurorId: Id): Code[] {
  if (file.stage === 'ended') return ['hearing-over'];
  const onPanel = [...file.jurors, ...file.alternates].some((one) => one.jurorId === jurorId);
  const found: readonly (readonly [Code, boolean])[] = [
    ['not-on-panel', !onPanel],
    ['challenge-open', file.challenged.includes(jurorId)],
    ['room-stopped', file.stoppedAt !== null],
    ['account-given', file.stage === 'in-session'],
    ['jury-retired', file.stage === 'retired'],
  ];
  return found.filter(([, is]) => is).map(([code]) => code);
}

/** What was sworn on paper while nothing else worked. It happened: it is kept, and flagged where it was not in order. */
export const paperRows: HearingRows<'EnterOathFromPaper'> = {
  EnterOathFromPaper({ jurorId, textVersion, happenedAt }, file, { now }, { dayLocked }) {
    if (file.stage === 'unknown') refuse('HearingNotOpened', 'This case has not been called yet.');
    if (dayLocked) refuse('DocketLocked', 'The docket of that day is locked; the coordinator can open it again for a reason.');
    const at = happened(happenedAt, now);
    const seat = file.stage === 'ended' ? undefined : [...file.jurors, ...file.alternates].find((one) => one.jurorId === jurorId);
    if (seat?.sworn) return [];
    const sittingId = file.stage === 'ended' ? null : file.opened.sittingId;
    const irregular = irregularities(file, jurorId);
    const entered = {
      type: 'OathEnteredFromPaper',
      data: { sittingId, jurorId, textVersion, happenedAt: at, irregular },
    } as const;
    return seat ? [{ type: 'OathTaken', data: { jurorId, textVersion, method: 'paper' } }, entered] : [entered];
  },
};
