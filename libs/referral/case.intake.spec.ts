import { describe, it } from '@jest/globals';
import { REDACTED, Sealed } from '#kernel';
import { given } from '#spec';
import * as facts from './a-case.testing.js';
import { caseDecider } from './case.js';

const { known, received, screened, tried, unreachable, appointed, advised, explained, interviewed } = facts;
const { admitted, youthConsented, guardianConsented, readied, taken, informed } = facts;
const aCase = given(caseDecider);
const c = { caseId: 'c' };

describe('trying to reach the family', () => {
  const attempt = { ...c, channel: 'phone', language: 'es', outcome: 'no-answer' };
  it('is logged with channel, language and outcome', () =>
    aCase(...taken)
      .when('LogContactAttempt', attempt, known)
      .then(tried('phone')));
  it('starts the silence anew when they answer', () =>
    aCase(...taken)
      .when('LogContactAttempt', { ...attempt, outcome: 'reached' }, known)
      .then(tried('phone', 'reached')));
});

describe('finding that a family cannot be reached (F006, care 32)', () => {
  const late = { today: '2026-03-22' };
  const both = [...taken, tried('phone'), tried('letter')];
  it('takes a month of silence and two channels', () =>
    aCase(...both)
      .when('DeclareUnreachable', c, known, late)
      .then(unreachable));
  it('is refused before the month is over', () =>
    aCase(...both)
      .when('DeclareUnreachable', c, known, { today: '2026-03-21' })
      .thenRefused('TooEarly'));
  it('is refused after one channel only', () =>
    aCase(...taken, tried('phone'), tried('phone'))
      .when('DeclareUnreachable', c, known, late)
      .thenRefused('TryAnotherChannel'));
  it('counts from the day they were last reached', () =>
    aCase(...both, tried('phone', 'reached'))
      .when('DeclareUnreachable', c, known, late)
      .thenRefused('TooEarly'));
  it('is never done by a clock', () =>
    aCase(...both)
      .when('DeclareUnreachable', c, known, { ...late, role: 'process' })
      .thenRefused('APersonDecides'));
  it('records nothing when found twice', () =>
    aCase(...both, unreachable)
      .when('DeclareUnreachable', c, known, late)
      .thenNothing());
  it('comes before a return for it', () => {
    aCase(...both)
      .when('ReturnReferral', { ...c, because: 'unreachable' }, known)
      .thenRefused('NotDeclaredUnreachable');
    aCase(...both, unreachable)
      .when('ReturnReferral', { ...c, because: 'unreachable' }, known)
      .then(facts.returned('unreachable'));
  });
  it('is past once the case is ready', () =>
    aCase(...facts.ready)
      .when('DeclareUnreachable', c, known, late)
      .thenRefused('AlreadyReady'));
});

describe('the intake interview (F005)', () => {
  const slot = { ...c, intakeOn: '2026-03-10', interviewerId: 'coordinator', at: '2026-03-10T15:00:00-05:00' };
  const moved = {
    type: 'IntakeRescheduled',
    data: { intakeOn: '2026-03-11', interviewerId: 'coordinator', at: '2026-03-11T20:00:00.000Z', because: 'school-exam' },
  };
  const missed = { type: 'IntakeMissed', data: { by: 'guardian', because: 'work' } };
  it('is scheduled with an interviewer', () =>
    aCase(...taken)
      .when('ScheduleIntake', slot, known)
      .then(appointed));
  it('is scheduled once', () => {
    aCase(...taken, appointed)
      .when('ScheduleIntake', slot, known)
      .thenNothing();
    aCase(...taken, appointed)
      .when('ScheduleIntake', { ...slot, interviewerId: 'other' }, known)
      .thenRefused('IntakeAlreadyScheduled');
  });
  it('is not scheduled in the past, nor before acceptance', () => {
    aCase(...taken)
      .when('ScheduleIntake', { ...slot, intakeOn: '2026-03-06' }, known)
      .thenRefused('IntakeInPast');
    aCase(received, screened).when('ScheduleIntake', slot, known).thenRefused('NotInIntake');
  });
  it('is moved for a reason', () =>
    aCase(...taken, appointed)
      .when('RescheduleIntake', { ...slot, intakeOn: '2026-03-11', at: '2026-03-11T20:00:00Z', because: 'school-exam' }, known)
      .then(moved));
  it('may be missed by a guardian, which is not laid to the young person, and scheduled again', () => {
    aCase(...taken, appointed)
      .when('RecordIntakeMissed', { ...c, by: 'guardian', because: 'work' }, known)
      .then(missed);
    aCase(...taken, appointed, missed)
      .when('ScheduleIntake', slot, known)
      .then(appointed);
    aCase(...taken, appointed, missed)
      .when('RescheduleIntake', { ...slot, because: 'x' }, known)
      .thenRefused('NoAppointment');
  });
  it('seals what was said, with the young person’s strengths', () =>
    aCase(...informed)
      .when('HoldIntake', { ...c, interviewerId: 'coordinator', statement: 'I was angry.', strengths: 'Draws well.' }, known)
      .then(interviewed));
  it('is held once', () => {
    aCase(...informed, interviewed)
      .when('HoldIntake', { ...c, interviewerId: 'coordinator', statement: 'I was angry.' }, known)
      .thenNothing();
    aCase(...informed, interviewed)
      .when('HoldIntake', { ...c, interviewerId: 'coordinator', statement: 'Else.' }, known)
      .thenRefused('IntakeAlreadyHeld');
  });
});

describe('the admission (care 4)', () => {
  const admission = { ...c, kind: 'accepts-responsibility', textVersion: 'admission-1' };
  it('follows legal advice and what it may mean', () =>
    aCase(...informed)
      .when('RecordAdmission', admission, known)
      .then(admitted));
  it('is not recorded before advice was offered', () =>
    aCase(...taken, explained)
      .when('RecordAdmission', admission, known)
      .thenRefused('AdviceFirst'));
  it.each(['immigration', 'school', 'prosecution'])('is not recorded while %s was not explained', (missing) => {
    const topics = ['immigration', 'school', 'prosecution'].filter((topic) => topic !== missing);
    const partly = { type: 'ConsequencesExplained', data: { ...explained.data, topics } };
    aCase(...taken, advised, partly)
      .when('RecordAdmission', admission, known)
      .thenRefused('ConsequencesFirst');
  });
  it('is recorded once, and not replaced', () => {
    aCase(...informed, admitted)
      .when('RecordAdmission', admission, known)
      .thenNothing();
    aCase(...informed, admitted)
      .when('RecordAdmission', { ...admission, kind: 'involved' }, known)
      .thenRefused('AlreadyAdmitted');
  });
  it('makes the case ready when it comes last', () =>
    aCase(...informed, youthConsented, guardianConsented)
      .when('RecordAdmission', admission, known)
      .then(admitted, readied));
  it('may have its advice and explanations given again only when they differ', () => {
    aCase(...informed)
      .when('OfferLegalAdvice', { ...c, ...advised.data }, known)
      .thenNothing();
    aCase(...informed)
      .when('ExplainConsequences', { ...c, ...explained.data, topics: ['school'] }, known)
      .thenNothing();
    aCase(...taken)
      .when('OfferLegalAdvice', { ...c, ...advised.data }, known)
      .then(advised);
    aCase(...taken)
      .when('ExplainConsequences', { ...c, ...explained.data, topics: [...explained.data.topics] }, known)
      .then(explained);
  });
});

describe('consent (F004, F010)', () => {
  const consent = { ...c, ...guardianConsented.data };
  const waiting = [...informed, admitted];
  it('keeps who signed which text, when, in which language', () =>
    aCase(...taken)
      .when('RecordConsent', { ...c, ...youthConsented.data }, known)
      .then(youthConsented));
  it('makes the case ready when it is the last thing missing', () =>
    aCase(...waiting, youthConsented)
      .when('RecordConsent', consent, known)
      .then(guardianConsented, readied));
  it('is needed from both', () => {
    aCase(...waiting)
      .when('RecordConsent', consent, known)
      .then(guardianConsented);
    aCase(...waiting)
      .when('RecordConsent', { ...c, ...youthConsented.data }, known)
      .then(youthConsented);
  });
  it('of a guardian is not needed by a young person of age', () =>
    aCase(...waiting)
      .when('RecordConsent', { ...c, ...youthConsented.data }, { ...known, ofAge: true })
      .then(youthConsented, readied));
  it('may come from an independent adult instead', () => {
    const adult = { ...guardianConsented.data, by: 'independent-adult' as const, personId: 'teacher' };
    aCase(...waiting, youthConsented)
      .when('RecordConsent', { ...c, ...adult }, known)
      .then({ type: 'ConsentRecorded', data: adult }, readied);
  });
  it('is not taken from one without authority, such as a guardian under a restraint (care 2)', () =>
    aCase(...waiting)
      .when('RecordConsent', consent, { ...known, mayConsent: false })
      .thenRefused('MayNotConsent'));
  it('is not taken from the harmed party (care 2)', () =>
    aCase(...waiting, { type: 'HarmedPartyNamed', data: { youthId: 'youth', personId: 'mother', kind: 'person' } })
      .when('RecordConsent', consent, known)
      .thenRefused('HarmedPartyMayNotConsent'));
  it('is given by the young person alone as the young person', () =>
    aCase(...waiting)
      .when('RecordConsent', { ...consent, by: 'youth' }, known)
      .thenRefused('NotTheYouth'));
  it('is not signed tomorrow', () =>
    aCase(...waiting)
      .when('RecordConsent', { ...consent, signedOn: '2026-03-08' }, known)
      .thenRefused('SignedInFuture'));
  it('is recorded once', () =>
    aCase(...waiting, guardianConsented)
      .when('RecordConsent', consent, known)
      .thenNothing());
  it('may come from a second guardian of a ready case, which is not readied again', () => {
    const father = { ...guardianConsented.data, personId: 'father' };
    aCase(...facts.ready)
      .when('RecordConsent', { ...c, ...father }, known)
      .then({ type: 'ConsentRecorded', data: father });
  });
  it('waits for acceptance', () => aCase(received, screened).when('RecordConsent', consent, known).thenRefused('NotAccepted'));
  it('without a long-stop leaves the longest day open', () => {
    const open = facts.lawWith({ deadlines: { ...facts.rules.deadlines, longStopDays: null } });
    aCase(...waiting, youthConsented)
      .when('RecordConsent', consent, open)
      .then(guardianConsented, { ...readied, data: { ...readied.data, longStopOn: null, completeBy: '2026-08-30' } });
  });
});

describe('words whose key is gone', () => {
  it('do not let an interview be held again', () => {
    const { envelope } = Sealed.closed<string>({ subject: 'case:c', key: 1, iv: '', text: '', tag: '', at: '' });
    const gone = { ...interviewed, data: { ...interviewed.data, statement: Sealed.opened<string>(envelope!, REDACTED) } };
    aCase(...taken, gone)
      .when('HoldIntake', { ...c, interviewerId: 'coordinator', statement: 'I was angry.' }, known)
      .thenRefused('IntakeAlreadyHeld');
  });
});
