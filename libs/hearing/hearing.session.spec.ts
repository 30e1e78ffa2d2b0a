import { describe, it } from '@jest/globals';
import { caseFile, sealed } from '#kernel';
import { given } from '#spec';
import { hearingDecider } from './hearing.js';
import {
  account,
  at,
  guardianHere,
  inSession,
  known,
  opened,
  openedData,
  ready,
  reconfirmed,
  recused,
  seated,
  sworn,
  toHear,
} from './story.testing.js';

const aHearing = given(hearingDecider);
const hearingId = 'hearing';
const inCase = (text: string) => sealed(caseFile('case'), text);

describe('the respondent beginning', () => {
  it('opens the session', () =>
    aHearing(...ready)
      .when('GiveAccount', { hearingId }, undefined, { now: at('14:20') })
      .then(account));
  it('waits for the oaths', () =>
    aHearing(opened, seated, reconfirmed, guardianHere).when('GiveAccount', { hearingId }).thenRefused('NotSworn'));
  it('waits for the young person’s yes', () =>
    aHearing(opened, seated, ...sworn, guardianHere)
      .when('GiveAccount', { hearingId })
      .thenRefused('ConsentNotReconfirmed'));
  it('waits for an adult beside the young person', () =>
    aHearing(opened, seated, ...sworn, reconfirmed)
      .when('GiveAccount', { hearingId })
      .thenRefused('NoGuardianPresent'));
  it('waits for a sworn interpreter where one is needed', () =>
    aHearing(
      { type: 'HearingOpened', data: { ...openedData, interpreterFor: 'es' } },
      seated,
      ...sworn,
      reconfirmed,
      guardianHere,
    )
      .when('GiveAccount', { hearingId })
      .thenRefused('NoInterpreterSworn'));
  it('waits for a quorum', () =>
    aHearing(...ready, recused('ben'), recused('cleo'))
      .when('GiveAccount', { hearingId })
      .thenRefused('QuorumMissing'));
  it('waits for a foreperson', () =>
    aHearing(...ready, recused('ana'))
      .when('GiveAccount', { hearingId })
      .thenRefused('NoForeperson'));
  it('waits for the panel', () => aHearing(opened).when('GiveAccount', { hearingId }).thenRefused('NoPanelWaiting'));
});

describe('the adult beside the young person', () => {
  const here = { hearingId, present: true, adultId: 'guardian', kind: 'guardian' as const };
  it('is a guardian who may attend', () => aHearing(opened).when('RecordGuardianPresence', here, known).then(guardianHere));
  it('is never a guardian who may not', () =>
    aHearing(opened)
      .when('RecordGuardianPresence', { ...here, adultId: 'restrained' }, known)
      .thenRefused('MayNotAttend'));
  it('may be the independent adult named for the case', () =>
    aHearing(opened)
      .when('RecordGuardianPresence', { ...here, adultId: 'independent-adult', kind: 'independent-adult' }, known)
      .then({
        type: 'GuardianPresenceRecorded',
        data: { present: true, adultId: 'independent-adult', kind: 'independent-adult' },
      }));
  it('is named', () =>
    aHearing(opened)
      .when('RecordGuardianPresence', { hearingId, present: true, kind: 'guardian' }, known)
      .thenRefused('WhichAdult'));
  it('may be missing, and then no questions are asked', () =>
    aHearing(...inSession, { type: 'GuardianPresenceRecorded', data: { present: false, adultId: null, kind: 'guardian' } })
      .when('AskQuestion', { hearingId, questionId: 'q', askedBy: 'ben', to: 'respondent', text: 'And then?', lead: 'ana' })
      .thenRefused('NoGuardianPresent'));
});

describe('the interpreter', () => {
  it('may be on the telephone', () =>
    aHearing(opened)
      .when('AssignInterpreter', { hearingId, interpreterId: 'interpreter', mode: 'phone' }, known)
      .then({ type: 'InterpreterAssigned', data: { interpreterId: 'interpreter', mode: 'phone' } }));
  it('is no relative', () =>
    aHearing(opened)
      .when('AssignInterpreter', { hearingId, interpreterId: 'guardian', mode: 'in-person' }, { ...known, case: toHear })
      .thenRefused('RelativeInterprets'));
  it('is sworn', () =>
    aHearing(opened, { type: 'InterpreterAssigned', data: { interpreterId: 'interpreter', mode: 'phone' } })
      .when('SwearInterpreter', { hearingId, textVersion: 'interpreter-1' })
      .then({ type: 'InterpreterSworn', data: { interpreterId: 'interpreter', textVersion: 'interpreter-1' } }));
  it('is sworn once there is one', () =>
    aHearing(opened).when('SwearInterpreter', { hearingId, textVersion: 'interpreter-1' }).thenRefused('NoInterpreter'));
});

describe('questions', () => {
  const asking = { hearingId, questionId: 'q1', askedBy: 'ben', to: 'respondent' as const, text: 'Who else was hurt by it?' };
  const suggested = {
    type: 'QuestionSuggested',
    data: { questionId: 'q1', caseId: 'case', askedBy: 'ben', to: 'respondent', text: inCase(asking.text) },
  };
  const asked = { type: 'QuestionAsked', data: { ...suggested.data, lead: 'ana' } };
  const heldBack = { type: 'QuestionHeldBack', data: { questionId: 'q1', because: 'immigration-status' } };

  it('wait for the foreperson', () =>
    aHearing(...inSession)
      .when('SuggestQuestion', asking)
      .then(suggested));
  it('are called by the foreperson', () =>
    aHearing(...inSession, suggested)
      .when('AskQuestion', { ...asking, lead: 'ana' })
      .then(asked));
  it('are called by nobody else', () =>
    aHearing(...inSession, suggested)
      .when('AskQuestion', { ...asking, lead: 'ben' })
      .thenRefused('ForepersonLeads'));
  it('come from sworn jurors', () => aHearing(opened, seated, account).when('SuggestQuestion', asking).thenRefused('NotSworn'));
  it('come from the panel, and not from an alternate', () =>
    aHearing(...inSession)
      .when('SuggestQuestion', { ...asking, askedBy: 'eli' })
      .thenRefused('NotOnPanel'));
  it('come after the respondent has begun', () =>
    aHearing(...ready)
      .when('SuggestQuestion', asking)
      .thenRefused('AccountNotGiven'));
  it('may be held back by the presiding adult', () =>
    aHearing(...inSession, suggested)
      .when('HoldBackQuestion', { hearingId, questionId: 'q1', because: 'immigration-status' })
      .then(heldBack));
  it('that were held back are not asked', () =>
    aHearing(...inSession, suggested, heldBack)
      .when('AskQuestion', { ...asking, lead: 'ana' })
      .thenRefused('QuestionHeldBack'));
  it('that nobody asked cannot be held back', () =>
    aHearing(...inSession)
      .when('HoldBackQuestion', { hearingId, questionId: 'q9', because: 'shaming' })
      .thenRefused('NoSuchQuestion'));

  it.each(['pass', 'confer', 'in-writing'] as const)('may be met with %s', (how) =>
    aHearing(...inSession, asked)
      .when('PassQuestion', { hearingId, questionId: 'q1', how })
      .then({ type: 'QuestionPassed', data: { questionId: 'q1', how } }),
  );
  it('are passed only after they were asked', () =>
    aHearing(...inSession, suggested)
      .when('PassQuestion', { hearingId, questionId: 'q1', how: 'pass' })
      .thenRefused('QuestionNotAsked'));
});

describe('statements', () => {
  const filing = {
    hearingId,
    statementId: 's1',
    by: 'harmed-party' as const,
    mode: 'written',
    text: 'I could not sleep.',
    recommends: 'Let him repair it.',
    mayBeRead: true,
  };
  const filed = {
    type: 'StatementFiled',
    data: {
      statementId: 's1',
      caseId: 'case',
      by: 'harmed-party',
      mode: 'written',
      text: inCase(filing.text),
      recommends: inCase(filing.recommends),
    },
  };
  const cleared = { type: 'StatementCleared', data: { statementId: 's1', text: null } };
  const hearing = { hearingId, statementId: 's1', by: 'harmed-party' as const, mode: 'written' };
  const heard = {
    type: 'StatementHeard',
    data: { statementId: 's1', caseId: 'case', by: 'harmed-party', mode: 'written', text: null, recommends: null },
  };
  const withdrawn = { type: 'StatementWithdrawn', data: { statementId: 's1' } };

  it('are taken in with their author’s leave', () => aHearing(opened).when('FileStatement', filing).then(filed));
  it('are not taken in without it', () =>
    aHearing(opened)
      .when('FileStatement', { ...filing, mayBeRead: false })
      .thenRefused('NoConsentToRead'));
  it('are read by an adult first', () =>
    aHearing(...inSession, filed)
      .when('HearStatement', hearing)
      .thenRefused('StatementNotCleared'));
  it('may lose what must not be read', () =>
    aHearing(opened, filed)
      .when('ClearStatement', { hearingId, statementId: 's1', text: 'I could not …' })
      .then({ type: 'StatementCleared', data: { statementId: 's1', text: inCase('I could not …') } }));
  it('are read out', () =>
    aHearing(...inSession, filed, cleared)
      .when('HearStatement', hearing)
      .then(heard));
  it('may be spoken freely', () =>
    aHearing(...inSession)
      .when('HearStatement', { hearingId, statementId: 's2', by: 'guardian', mode: 'spoken', recommends: 'An essay.' })
      .then({
        type: 'StatementHeard',
        data: { statementId: 's2', caseId: 'case', by: 'guardian', mode: 'spoken', text: null, recommends: inCase('An essay.') },
      }));
  it.each(['guardian', 'harmed-party', 'community', 'respondent'] as const)('reach the jury from the %s (S16)', (by) => {
    const theirs = { ...filed, data: { ...filed.data, by } };
    aHearing(opened)
      .when('FileStatement', { ...filing, by })
      .then(theirs);
    aHearing(...inSession, theirs, cleared)
      .when('HearStatement', { ...hearing, by })
      .then({ ...heard, data: { ...heard.data, by } });
  });
  it('may be taken back until they are read', () =>
    aHearing(opened, filed).when('WithdrawStatement', { hearingId, statementId: 's1' }).then(withdrawn));
  it('cannot be taken back afterwards', () =>
    aHearing(...inSession, filed, cleared, heard)
      .when('WithdrawStatement', { hearingId, statementId: 's1' })
      .thenRefused('StatementRead'));
  it('that were taken back are not read', () =>
    aHearing(...inSession, filed, withdrawn)
      .when('HearStatement', hearing)
      .thenRefused('StatementWithdrawn'));
});

describe('stopping the room', () => {
  const stopped = { type: 'RoomStopped', data: { because: 'safety', at: at('15:00') } };
  it('is open to any adult at any time', () =>
    aHearing(opened).when('StopRoom', { hearingId, because: 'disclosure' }).then(stopped));
  it('says only where nobody’s safety is at stake what it was (care 1)', () => {
    for (const because of ['threat', 'distress']) aHearing(opened).when('StopRoom', { hearingId, because }).then(stopped);
    aHearing(opened)
      .when('StopRoom', { hearingId, because: 'building' })
      .then({ ...stopped, data: { ...stopped.data, because: 'building' } });
  });
  it('records nothing twice', () => aHearing(opened, stopped).when('StopRoom', { hearingId, because: 'threat' }).thenNothing());
  it('leaves everything where it is', () =>
    aHearing(...ready, stopped)
      .when('GiveAccount', { hearingId })
      .thenRefused('RoomStopped'));
  it('ends when the room is resumed', () =>
    aHearing(opened, stopped)
      .when('ResumeRoom', { hearingId })
      .then({ type: 'RoomResumed', data: { at: at('15:00') } }));
  it('leaves the hearing free to be adjourned', () =>
    aHearing(opened, stopped)
      .when('AdjournHearing', { hearingId, because: 'room-stopped', faultOf: 'nobody' })
      .then({
        type: 'HearingAdjourned',
        data: {
          caseId: 'case',
          sittingId: 'sitting',
          because: 'room-stopped',
          faultOf: 'nobody',
          resets: true,
          jurors: [],
          deliberationId: null,
          minutes: 60,
        },
      }));
});

describe('the log', () => {
  const entry = { hearingId, entryId: 'entry', what: 'explained', at: at('14:45') };
  it('takes a moment of the court’s own', () =>
    aHearing(opened)
      .when('LogMoment', entry)
      .then({ type: 'MomentLogged', data: { entryId: 'entry', what: 'explained', at: at('14:45') } }));
  it('takes nothing that has not happened', () =>
    aHearing(opened)
      .when('LogMoment', { ...entry, at: at('15:01') })
      .thenRefused('NotYetHappened'));
  it('is corrected with a reason', () =>
    aHearing(opened)
      .when('CorrectLogEntry', { hearingId, entryId: 'entry', at: at('14:40'), because: 'mistyped' })
      .then({ type: 'LogEntryCorrected', data: { entryId: 'entry', at: at('14:40'), because: 'mistyped' } }));
  it('stays as it was where a line does not count', () =>
    aHearing(opened, { type: 'MomentLogged', data: { entryId: 'entry', what: 'explained', at: at('14:45') } })
      .when('IgnoreLogEntry', { hearingId, entryId: 'entry', because: 'twice' })
      .then({ type: 'LogEntryIgnored', data: { entryId: 'entry', because: 'twice' } }));
  it('is kept when the case was never called', () => aHearing().when('LogMoment', entry).thenRefused('HearingNotOpened'));
});

describe('another adult presiding', () => {
  it('is recorded', () =>
    aHearing(opened)
      .when('SubstituteJudge', { hearingId, judgeId: 'other-judge' })
      .then({ type: 'JudgeSubstituted', data: { judgeId: 'other-judge' } }));
  it('is never a juror', () =>
    aHearing(opened, seated).when('SubstituteJudge', { hearingId, judgeId: 'ana' }).thenRefused('OfficerOnPanel'));
});
