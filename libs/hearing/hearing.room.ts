import { refuse, type Moment } from '#kernel';
import type { Hearing, HearingRows } from './hearing.file.js';
import { goingOn, onBench, underWay } from './hearing.gates.js';
import { stoppedFor } from './reasons.js';

function called(file: Hearing): Exclude<Hearing, { stage: 'unknown' }> {
  if (file.stage === 'unknown') refuse('HearingNotOpened', 'This case has not been called yet.');
  return file;
}

/** The instant in UTC, if it is past. */
export function happened(at: string, now: Moment): Moment {
  const moment = new Date(at);
  if (moment.getTime() > Date.parse(now)) refuse('NotYetHappened', 'The log holds what has happened.');
  return moment.toISOString();
}

/** Who presides, interprets and sits beside the young person; the room stopped and resumed; the log. */
export const roomRows: HearingRows<
  | 'SubstituteJudge'
  | 'AssignInterpreter'
  | 'SwearInterpreter'
  | 'RecordGuardianPresence'
  | 'StopRoom'
  | 'ResumeRoom'
  | 'AskForBreak'
  | 'EndBreak'
  | 'LogMoment'
  | 'CorrectLogEntry'
  | 'IgnoreLogEntry'
> = {
  SubstituteJudge({ judgeId }, file) {
    const it = underWay(file);
    if (it.judgeId === judgeId) return [];
    if ([...it.jurors, ...it.alternates].some((one) => one.jurorId === judgeId))
      refuse('OfficerOnPanel', 'Whoever presides cannot sit on the jury.');
    return [{ type: 'JudgeSubstituted', data: { judgeId } }];
  },

  AssignInterpreter({ interpreterId, mode }, file, _, known) {
    const it = underWay(file);
    if (it.interpreterId === interpreterId) return [];
    const family = [known.case.youthId, ...known.case.guardians, ...known.case.independentAdults];
    if (family.includes(interpreterId)) refuse('RelativeInterprets', 'No relative and nobody of the case interprets.');
    if ([...it.jurors, ...it.alternates].some((one) => one.jurorId === interpreterId))
      refuse('OfficerOnPanel', 'Whoever interprets cannot sit on the jury.');
    return [{ type: 'InterpreterAssigned', data: { interpreterId, mode } }];
  },

  SwearInterpreter({ textVersion }, file) {
    const it = goingOn(file);
    if (!it.interpreterId) refuse('NoInterpreter', 'No interpreter has been named for this hearing.');
    if (it.interpreterSworn) return [];
    return [{ type: 'InterpreterSworn', data: { interpreterId: it.interpreterId, textVersion } }];
  },

  RecordGuardianPresence({ present, adultId, kind }, file, _, known) {
    const it = goingOn(file);
    if (!present)
      return it.guardian === 'absent' ? [] : [{ type: 'GuardianPresenceRecorded', data: { present, adultId: null, kind } }];
    if (!adultId) refuse('WhichAdult', 'Say which adult sits beside the young person.');
    const may = kind === 'guardian' ? known.case.guardians : known.case.independentAdults;
    if (!may.includes(adultId)) refuse('MayNotAttend', 'This adult may not sit beside the young person in this hearing.');
    if (it.besideId === adultId) return [];
    return [{ type: 'GuardianPresenceRecorded', data: { present, adultId, kind } }];
  },

  StopRoom({ because }, file, { now }) {
    if (underWay(file).stoppedAt) return [];
    return [{ type: 'RoomStopped', data: { because: stoppedFor(because), at: now } }];
  },

  ResumeRoom(_, file, { now }) {
    if (!underWay(file).stoppedAt) return [];
    return [{ type: 'RoomResumed', data: { at: now } }];
  },

  AskForBreak({ jurorId, kind }, file, { now }) {
    const it = underWay(file);
    const { seat } = onBench(it, jurorId);
    return it.breaks.includes(jurorId) ? [] : [{ type: 'BreakAsked', data: { jurorId, seat, kind, at: now } }];
  },

  EndBreak({ jurorId }, file, { now }) {
    return underWay(file).breaks.includes(jurorId) ? [{ type: 'BreakEnded', data: { jurorId, at: now } }] : [];
  },

  LogMoment({ entryId, what, at }, file, { now }) {
    if (called(file).log.includes(entryId)) return [];
    return [{ type: 'MomentLogged', data: { entryId, what, at: happened(at, now) } }];
  },

  CorrectLogEntry({ entryId, at, because }, file, { now }) {
    called(file);
    return [{ type: 'LogEntryCorrected', data: { entryId, at: happened(at, now), because } }];
  },

  IgnoreLogEntry({ entryId, because }, file) {
    called(file);
    return [{ type: 'LogEntryIgnored', data: { entryId, because } }];
  },
};
