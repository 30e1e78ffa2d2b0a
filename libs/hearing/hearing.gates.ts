import { minutesBetween, refuse, type Id, type Minutes, type Moment } from '#kernel';
import type { Benched, Hearing, HearingFact, Live } from './hearing.file.js';

/** The hearing, if it is under way. */
export function underWay(file: Hearing): Live {
  if (file.stage === 'unknown') refuse('HearingNotOpened', 'This case has not been called yet.');
  if (file.stage === 'ended') refuse('HearingEnded', 'This hearing is over.');
  return file;
}

/** The hearing, if it is under way and its room is not stopped. */
export function goingOn(file: Hearing): Live {
  const it = underWay(file);
  if (it.stoppedAt) refuse('RoomStopped', 'The room is stopped; nothing goes on until it is resumed.');
  return it;
}

/** The hearing, if the respondent has begun and the jury has not retired. */
export function inSession(file: Hearing): Live {
  const it = goingOn(file);
  if (it.stage === 'retired')
    refuse('JuryHasRetired', 'The jury has retired; the hearing is closed to questions and statements.');
  if (it.stage !== 'in-session') refuse('AccountNotGiven', 'The respondent speaks first.');
  return it;
}

/** Somebody on the bench, juror or alternate. */
export function onBench(it: Live, jurorId: Id): Benched {
  const found = [...it.jurors, ...it.alternates].find((one) => one.jurorId === jurorId);
  if (!found) refuse('NotOnPanel', 'This person does not sit on the panel of this hearing.');
  return found;
}

/** A juror of the panel who has taken the oath; nobody else asks or deliberates. */
export function swornJuror(it: Live, jurorId: Id): Benched {
  const found = it.jurors.find((one) => one.jurorId === jurorId);
  if (!found) refuse('NotOnPanel', 'This person does not sit on the panel of this hearing.');
  if (!found.sworn) refuse('NotSworn', 'A juror takes the oath before asking or deliberating.');
  return found;
}

/** The young person has an adult beside them where one is needed, and is understood. */
export function accompanied(it: Live): void {
  if (it.opened.guardianNeeded && it.guardian !== 'present')
    refuse('NoGuardianPresent', 'A guardian or an independent adult must sit beside the young person.');
  if ((it.opened.interpreterFor || it.interpreterId) && !it.interpreterSworn)
    refuse('NoInterpreterSworn', 'The interpreter must be in the room and sworn before anyone is heard.');
}

/** Minutes the hearing has run, without those during which its room was stopped. */
export function minutesRun(it: Live, now: Moment): Minutes {
  const stopped = it.stoppedMinutes + (it.stoppedAt ? minutesBetween(it.stoppedAt, now) : 0);
  return Math.max(0, minutesBetween(it.opened.at, now) - stopped);
}

/** Everyone on the bench at this moment. */
export const bench = (it: Live): Id[] => [...it.jurors, ...it.alternates].map((one) => one.jurorId);

export const deliberationOf = (it: Live): Id | null => (it.stage === 'retired' ? it.deliberationId : null);

/** The jury has become too small; it starts over before another panel, and that is nobody's fault in the room. */
export const quorumLost = (it: Live, jurors: Id[], now: Moment): HearingFact => ({
  type: 'HearingAdjourned',
  data: {
    caseId: it.opened.caseId,
    sittingId: it.opened.sittingId,
    because: 'quorum-lost',
    faultOf: 'nobody',
    resets: true,
    jurors,
    deliberationId: deliberationOf(it),
    minutes: minutesRun(it, now),
  },
});
