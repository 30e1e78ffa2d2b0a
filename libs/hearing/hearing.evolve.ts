import { minutesBetween, type Id, type Minutes } from '#kernel';
import type { Benched, Hearing, HearingDecider, Live } from './hearing.file.js';

const live = (file: Hearing): file is Live => file.stage !== 'unknown' && file.stage !== 'ended';

/** Changes a hearing that is under way; a fact about any other changes nothing. */
const change = (file: Hearing, by: Partial<Live> | ((file: Live) => Partial<Live>)): Hearing =>
  live(file) ? ({ ...file, ...(typeof by === 'function' ? by(file) : by) } as Live) : file;

const logged = (file: Hearing) => (file.stage === 'unknown' ? [] : file.log);

/** Takes a juror or alternate off the bench; a juror's seat stands empty. */
const leave = (file: Hearing, jurorId: Id, minutes: Minutes, dismissed = false): Hearing =>
  change(file, (it) => {
    const seat = it.jurors.find((one) => one.jurorId === jurorId)?.seat ?? null;
    return {
      jurors: it.jurors.filter((one) => one.jurorId !== jurorId),
      alternates: it.alternates.filter((one) => one.jurorId !== jurorId),
      gone: [...it.gone, { jurorId, seat, minutes, dismissed }],
      challenged: it.challenged.filter((one) => one !== jurorId),
      forepersonId: it.forepersonId === jurorId ? null : it.forepersonId,
    };
  });

const swear = (bench: readonly Benched[], jurorId: Id) =>
  bench.map((one) => (one.jurorId === jurorId ? { ...one, sworn: true } : one));

export const evolve: HearingDecider['evolve'] = {
  HearingOpened: (file, opened) => ({
    stage: 'called',
    opened,
    judgeId: opened.judgeId,
    interpreterId: opened.interpreterId,
    interpreterSworn: false,
    guardian: 'not-recorded',
    besideId: null,
    consentReconfirmed: false,
    drawId: null,
    jurors: [],
    alternates: [],
    gone: [],
    challenged: [],
    forepersonId: null,
    questions: {},
    statements: {},
    stoppedAt: null,
    stoppedMinutes: 0,
    log: logged(file),
    breaks: [],
  }),
  JudgeSubstituted: (file, { judgeId }) => change(file, { judgeId }),
  InterpreterAssigned: (file, { interpreterId }) => change(file, { interpreterId, interpreterSworn: false }),
  InterpreterSworn: (file) => change(file, { interpreterSworn: true }),

  PanelSeated: (file, { jurors, alternates, drawId, forepersonId, at }) => {
    const seated = (bench: readonly { jurorId: Id; seat: number }[]) =>
      bench.map(({ jurorId, seat }) => ({ jurorId, seat, sworn: false, since: at }));
    return change(file, { stage: 'seated', drawId, forepersonId, jurors: seated(jurors), alternates: seated(alternates) });
  },
  JurorChallenged: (file, { jurorId }) => change(file, (it) => ({ challenged: [...it.challenged, jurorId] })),
  ChallengeDecided: (file, { jurorId, upheld, servedMinutes }) =>
    upheld
      ? leave(file, jurorId, servedMinutes)
      : change(file, (it) => ({ challenged: it.challenged.filter((one) => one !== jurorId) })),
  JurorRecused: (file, { jurorId, servedMinutes }) => leave(file, jurorId, servedMinutes),
  JurorDismissed: (file, { jurorId, servedMinutes }) => leave(file, jurorId, servedMinutes, true),
  JurorReplaced: (file, { jurorId, seat, by, at }) =>
    change(file, (it) => {
      const alternate = it.alternates.find((one) => one.jurorId === by);
      return {
        jurors: [...it.jurors, { jurorId: by, seat, sworn: alternate?.sworn ?? false, since: alternate?.since ?? at }],
        alternates: it.alternates.filter((one) => one.jurorId !== by),
        gone: it.gone.map((one) => (one.jurorId === jurorId ? { ...one, seat: null } : one)),
      };
    }),
  OathTaken: (file, { jurorId }) =>
    change(file, (it) => ({ jurors: swear(it.jurors, jurorId), alternates: swear(it.alternates, jurorId) })),
  ForepersonReplaced: (file, { jurorId }) => change(file, { forepersonId: jurorId }),

  ConsentReconfirmed: (file) => change(file, { consentReconfirmed: true }),
  ConsentRefused: (file) => file,
  GuardianPresenceRecorded: (file, { present, adultId }) =>
    change(file, { guardian: present ? 'present' : 'absent', besideId: adultId }),

  AccountGiven: (file) => change(file, { stage: 'in-session' }),
  QuestionSuggested: (file, { questionId }) =>
    change(file, (it) => ({ questions: { ...it.questions, [questionId]: 'suggested' } })),
  QuestionAsked: (file, { questionId }) => change(file, (it) => ({ questions: { ...it.questions, [questionId]: 'asked' } })),
  QuestionHeldBack: (file, { questionId }) =>
    change(file, (it) => ({ questions: { ...it.questions, [questionId]: 'held-back' } })),
  QuestionPassed: (file, { questionId }) => change(file, (it) => ({ questions: { ...it.questions, [questionId]: 'passed' } })),

  StatementFiled: (file, { statementId, by, mode }) =>
    change(file, (it) => ({ statements: { ...it.statements, [statementId]: { by, mode, state: 'filed' } } })),
  StatementCleared: (file, { statementId }) => statement(file, statementId, 'cleared'),
  StatementHeard: (file, { statementId, by, mode }) =>
    change(file, (it) => ({ statements: { ...it.statements, [statementId]: { by, mode, state: 'heard' } } })),
  StatementWithdrawn: (file, { statementId }) => statement(file, statementId, 'withdrawn'),

  RoomStopped: (file, { at }) => change(file, { stoppedAt: at }),
  RoomResumed: (file, { at }) =>
    change(file, (it) => ({
      stoppedAt: null,
      stoppedMinutes: it.stoppedMinutes + (it.stoppedAt ? minutesBetween(it.stoppedAt, at) : 0),
    })),
  BreakAsked: (file, { jurorId }) => change(file, (it) => ({ breaks: [...it.breaks, jurorId] })),
  BreakEnded: (file, { jurorId }) => change(file, (it) => ({ breaks: it.breaks.filter((one) => one !== jurorId) })),
  // The oath itself stands in the fact beside it.
  OathEnteredFromPaper: (file) => file,
  MomentLogged: (file, { entryId }) => (file.stage === 'unknown' ? file : { ...file, log: [...file.log, entryId] }),
  LogEntryCorrected: (file) => file,
  LogEntryIgnored: (file) => file,

  JuryRetired: (file, { deliberationId }) => (live(file) ? { ...file, stage: 'retired', deliberationId } : file),
  HearingHeld: (file) => ({ stage: 'ended', outcome: 'held', log: logged(file) }),
  HearingAdjourned: (file) => ({ stage: 'ended', outcome: 'adjourned', log: logged(file) }),
  AdmissionWithdrawnInHearing: (file) => file,
  HearingReturned: (file) => ({ stage: 'ended', outcome: 'returned', log: logged(file) }),
};

function statement(file: Hearing, statementId: Id, state: 'cleared' | 'withdrawn'): Hearing {
  return change(file, (it) => {
    const known = it.statements[statementId];
    return known ? { statements: { ...it.statements, [statementId]: { ...known, state } } } : {};
  });
}
