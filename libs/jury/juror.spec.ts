import { describe, it } from '@jest/globals';
import { given } from '#spec';
import type { Policy } from '#programme';
import { jurorDecider } from './juror.js';

const policy = {
  version: 3,
  effectiveOn: '2026-01-01',
  policy: { panel: { minAge: 11, maxAge: 18 }, service: { minutesPerJuryDuty: 180 } } as Policy,
};
const known = { policy };
const jurorId = 'ada';
const recruited = (more: object = {}) => ({
  type: 'JurorRecruited',
  data: { origin: 'volunteer', schoolId: 'north', householdId: null, age: 15, planId: null, sanctionId: null, ...more },
});
const owing = recruited({ origin: 'respondent', planId: 'plan', sanctionId: 'duty' });
const trained = { type: 'JurorTrained', data: { course: 'jury-basics', on: '2026-02-01' } };
const agreed = { type: 'JurorConsented', data: { by: 'self' } };
const guardianAgreed = { type: 'JurorConsented', data: { by: 'guardian' } };
const activated = { type: 'JurorActivated', data: {} };
const active = [recruited(), trained, agreed, guardianAgreed, activated];
const owingActive = [owing, trained, activated];
const invited = {
  type: 'JurorInvited',
  data: { sittingId: 'saturday', on: '2026-03-07', replyBy: '2026-03-04', standby: false },
};
const seated = (as: string, hearingId = 'h1') => ({ type: 'SeatingRecorded', data: { sittingId: 'saturday', hearingId, as } });
const served = (more: object = {}) => ({
  type: 'JurorServed',
  data: {
    sittingId: 'saturday',
    servedOn: '2026-03-07',
    hearingIds: [],
    minutes: 180,
    as: 'undrawn',
    planId: null,
    sanctionId: null,
    origin: 'volunteer',
    times: 1,
    timesInOrigin: 1,
    ...more,
  },
});
const aJuror = given(jurorDecider);

describe('recruiting a juror (F040)', () => {
  it('takes a volunteer into the pool', () =>
    aJuror().when('RecruitJuror', { jurorId, origin: 'volunteer', schoolId: 'north', age: 15 }, known).then(recruited()));
  it('takes a respondent in under the plan that asks for jury duty (F039)', () =>
    aJuror()
      .when(
        'RecruitJuror',
        { jurorId, origin: 'respondent', schoolId: 'north', age: 15, planId: 'plan', sanctionId: 'duty' },
        known,
      )
      .then(owing));
  it('asks which plan a respondent serves under', () =>
    aJuror().when('RecruitJuror', { jurorId, origin: 'respondent' }, known).thenRefused('NoPlan'));
  it('refuses who is outside the age window', () => {
    aJuror().when('RecruitJuror', { jurorId, origin: 'volunteer', age: 10 }, known).thenRefused('OutsideAgeWindow');
    aJuror().when('RecruitJuror', { jurorId, origin: 'volunteer', age: 19 }, known).thenRefused('OutsideAgeWindow');
  });
  it('takes in the youngest and the oldest it may, and one whose age is not known', () => {
    for (const age of [11, 18])
      aJuror().when('RecruitJuror', { jurorId, origin: 'volunteer', schoolId: 'north', age }, known).then(recruited({ age }));
    aJuror()
      .when('RecruitJuror', { jurorId, origin: 'volunteer', schoolId: 'north' }, known)
      .then(recruited({ age: null }));
  });
  it('records nothing for a juror in the pool already', () =>
    aJuror(recruited()).when('RecruitJuror', { jurorId, origin: 'volunteer' }, known).thenNothing());
  it('notes that a volunteer has come to owe jury duty', () =>
    aJuror(...active)
      .when('RecruitJuror', { jurorId, origin: 'respondent', planId: 'plan', sanctionId: 'duty' }, known)
      .then({ type: 'OriginChanged', data: { origin: 'respondent', planId: 'plan', sanctionId: 'duty', age: 15 } }));
});

describe('recruiting who was a respondent', () => {
  it('never makes a volunteer of them', () =>
    aJuror(...owingActive)
      .when('RecruitJuror', { jurorId, origin: 'volunteer' }, known)
      .thenRefused('NotAVolunteer'));
});

describe('training and consent', () => {
  it('records a course once', () => {
    aJuror(recruited()).when('TrainJuror', { jurorId, course: 'jury-basics', on: '2026-02-01' }, known).then(trained);
    aJuror(recruited(), trained).when('TrainJuror', { jurorId, course: 'jury-basics', on: '2026-02-09' }, known).thenNothing();
  });
  it('refuses training that has not been given yet', () =>
    aJuror(recruited()).when('TrainJuror', { jurorId, course: 'jury-basics', on: '2026-03-08' }, known).thenRefused('NotYet'));
  it('refuses training for someone who was never recruited', () =>
    aJuror().when('TrainJuror', { jurorId, course: 'jury-basics', on: '2026-02-01' }, known).thenRefused('NotInThePool'));
  it('records the consent of the juror and of a guardian', () => {
    aJuror(recruited())
      .when('ConsentToServe', { jurorId, by: 'self' }, { ...known, personId: 'ada' }, { role: 'juror' })
      .then(agreed);
    aJuror(recruited()).when('ConsentToServe', { jurorId, by: 'guardian' }, known).then(guardianAgreed);
    aJuror(recruited(), agreed).when('ConsentToServe', { jurorId, by: 'self' }, known).thenNothing();
  });
  it("lets nobody consent for another, nor a juror write a guardian's consent", () => {
    aJuror(recruited())
      .when('ConsentToServe', { jurorId, by: 'self' }, { ...known, personId: 'ben' }, { role: 'juror' })
      .thenRefused('NotYours');
    aJuror(recruited())
      .when('ConsentToServe', { jurorId, by: 'guardian' }, { ...known, personId: 'ada' }, { role: 'juror' })
      .thenRefused('NotYours');
  });
});

describe('activating a juror', () => {
  it('needs training', () =>
    aJuror(recruited(), agreed, guardianAgreed).when('ActivateJuror', { jurorId }, known).thenRefused('NotTrained'));
  it('needs the juror to agree', () =>
    aJuror(recruited(), trained, guardianAgreed).when('ActivateJuror', { jurorId }, known).thenRefused('NoConsent'));
  it("needs an adult's consent below eighteen, or where the age is not known", () => {
    aJuror(recruited(), trained, agreed).when('ActivateJuror', { jurorId }, known).thenRefused('NoGuardianConsent');
    aJuror(recruited({ age: null }), trained, agreed)
      .when('ActivateJuror', { jurorId }, known)
      .thenRefused('NoGuardianConsent');
    aJuror(recruited({ age: 18 }), trained, agreed)
      .when('ActivateJuror', { jurorId }, known)
      .then(activated);
  });
  it('needs only training of a respondent, who agreed to the disposition', () =>
    aJuror(owing, trained).when('ActivateJuror', { jurorId }, known).then(activated));
  it('activates who has all of it, once', () => {
    aJuror(recruited(), trained, agreed, guardianAgreed).when('ActivateJuror', { jurorId }, known).then(activated);
    aJuror(...active)
      .when('ActivateJuror', { jurorId }, known)
      .thenNothing();
  });
});

describe('standing down and coming back', () => {
  const stoodDown = { type: 'JurorStoodDown', data: { because: 'oath-broken' } };
  it('stands an active juror down and reinstates them', () => {
    aJuror(...active)
      .when('StandJurorDown', { jurorId, because: 'oath-broken' }, known)
      .then(stoodDown);
    aJuror(...active, stoodDown)
      .when('StandJurorDown', { jurorId, because: 'oath-broken' }, known)
      .thenNothing();
    aJuror(...active, stoodDown)
      .when('ReinstateJuror', { jurorId }, known)
      .then({ type: 'JurorReinstated', data: {} });
    aJuror(...active)
      .when('ReinstateJuror', { jurorId }, known)
      .thenNothing();
  });
  it('does not activate around a standing down', () =>
    aJuror(...active, stoodDown)
      .when('ActivateJuror', { jurorId }, known)
      .thenRefused('StoodDown'));
  it('does not invite who was stood down', () =>
    aJuror(...active, stoodDown)
      .when('InviteJuror', { jurorId, sittingId: 'saturday', on: '2026-03-14', replyBy: '2026-03-12', standby: false }, known)
      .thenRefused('NotActive'));
  it('reinstates only who was stood down', () =>
    aJuror(recruited()).when('ReinstateJuror', { jurorId }, known).thenRefused('NotStoodDown'));
});

describe('serving on after the plan is done (S02)', () => {
  const serveOn = { type: 'OriginChanged', data: { origin: 'former-respondent', planId: null, sanctionId: null, age: 15 } };
  it('asks the respondent to serve on', () =>
    aJuror(...owingActive)
      .when('ChangeOrigin', { jurorId, origin: 'former-respondent' }, known)
      .then(serveOn));
  it('needs a new, free consent; the training stays good', () => {
    aJuror(...owingActive, serveOn)
      .when('ActivateJuror', { jurorId }, known)
      .thenRefused('NoConsent');
    aJuror(...owingActive, serveOn, agreed, guardianAgreed)
      .when('ActivateJuror', { jurorId }, known)
      .then(activated);
  });
  it('leaves who was stood down as they are', () =>
    aJuror(...owingActive, { type: 'JurorStoodDown', data: { because: 'oath-broken' } }, serveOn)
      .when('ActivateJuror', { jurorId }, known)
      .thenRefused('StoodDown'));
  it('never makes a volunteer of a respondent, and asks once', () => {
    aJuror(...owingActive)
      .when('ChangeOrigin', { jurorId, origin: 'volunteer' }, known)
      .thenRefused('NotAVolunteer');
    aJuror(...active)
      .when('ChangeOrigin', { jurorId, origin: 'respondent' }, known)
      .thenRefused('NoPlan');
    aJuror(...owingActive, serveOn)
      .when('ChangeOrigin', { jurorId, origin: 'former-respondent' }, known)
      .thenNothing();
  });
  it('leaves a volunteer active whose own case came and went: the consent was free already', () => {
    aJuror(...active)
      .when('RecruitJuror', { jurorId, origin: 'former-respondent' }, known)
      .then(serveOn);
    aJuror(...active, serveOn)
      .when('ActivateJuror', { jurorId }, known)
      .thenNothing();
  });
});

describe('having served all the jury duty of a plan', () => {
  const discharged = { type: 'DutyDischarged', data: { planId: 'plan', sanctionId: 'duty' } };
  it('is noted once, for the plan that was owed', () => {
    aJuror(...owingActive)
      .when('DischargeDuty', { jurorId, planId: 'plan' }, known)
      .then(discharged);
    aJuror(...owingActive, discharged)
      .when('DischargeDuty', { jurorId, planId: 'plan' }, known)
      .thenNothing();
    aJuror(...owingActive)
      .when('DischargeDuty', { jurorId, planId: 'another' }, known)
      .thenNothing();
  });
  it('makes what follows a gift (N5)', () =>
    aJuror(...owingActive, discharged)
      .when('RecordService', { jurorId, sittingId: 'saturday', as: 'called-off' }, known)
      .then(served({ servedOn: '2026-03-07', as: 'called-off', origin: 'respondent' })));
  it('is not undone by asking for the same plan again', () =>
    aJuror(...owingActive, discharged)
      .when('RecruitJuror', { jurorId, origin: 'respondent', planId: 'plan', sanctionId: 'duty' }, known)
      .thenNothing());
});

describe('jury duty that is taken back', () => {
  const discharged = { type: 'DutyDischarged', data: { planId: 'plan', sanctionId: 'duty' } };
  const again = { type: 'DutyOwedAgain', data: { planId: 'plan', sanctionId: 'duty', times: 1, reference: 'saturday' } };
  const back = { jurorId, ...again.data };
  it('is owed again, once', () => {
    aJuror(...owingActive, discharged)
      .when('OweDutyAgain', back, known)
      .then(again);
    aJuror(...owingActive, discharged, again)
      .when('OweDutyAgain', back, known)
      .thenNothing();
  });
  it('makes what follows count for the plan again (N5)', () => {
    aJuror(...owingActive, discharged, again)
      .when('RecordService', { jurorId, sittingId: 'next', as: 'called-off' }, known)
      .then(
        served({
          sittingId: 'next',
          servedOn: '2026-03-07',
          as: 'called-off',
          origin: 'respondent',
          planId: 'plan',
          sanctionId: 'duty',
        }),
      );
    aJuror(...owingActive, discharged, again)
      .when('DischargeDuty', { jurorId, planId: 'plan' }, known)
      .then(discharged);
  });
  it('is not owed beside that of another plan', () => {
    const another = { type: 'OriginChanged', data: { origin: 'respondent', planId: 'another', sanctionId: 'more', age: 15 } };
    aJuror(...owingActive, discharged, another)
      .when('OweDutyAgain', back, known)
      .thenRefused('OwesAnother');
  });
});

describe('declaring a conflict', () => {
  const tie = { type: 'ConflictDeclared', data: { withPersonId: 'ben', caseId: null, kind: 'friend' } };
  it('keeps whom the juror should not hear, once', () => {
    aJuror(...active)
      .when('DeclareConflict', { jurorId, withPersonId: 'ben', kind: 'friend' }, known)
      .then(tie);
    aJuror(...active, tie)
      .when('DeclareConflict', { jurorId, withPersonId: 'ben', kind: 'friend' }, known)
      .thenNothing();
  });
  it('asks whom or which case', () =>
    aJuror(...active)
      .when('DeclareConflict', { jurorId, kind: 'friend' }, known)
      .thenRefused('NoConflictNamed'));
});

describe('counting jury duty (F057, care 30)', () => {
  const times = { fromAt: '2026-03-07T14:00:00.000Z', untilAt: '2026-03-07T16:10:00.000Z' };
  const service = { jurorId, sittingId: 'saturday', ...times };
  it('counts minutes from check-in until released', () =>
    aJuror(...active, invited, seated('panel'), seated('panel', 'h2'))
      .when('RecordService', service, known)
      .then(served({ minutes: 130, as: 'panel', hearingIds: ['h1', 'h2'] })));
  it.each(['recused', 'challenged', 'sat-out', 'standby'])('counts a full duty for a juror who was %s', (as) =>
    aJuror(...active, invited, seated('panel'), seated(as))
      .when('RecordService', service, known)
      .then(served({ as, hearingIds: ['h1'] })),
  );
  it('counts a full duty for who was never drawn', () =>
    aJuror(...active, invited)
      .when('RecordService', service, known)
      .then(served()));
  it('counts a full duty for who came to a sitting that was called off', () =>
    aJuror(...active, invited)
      .when('RecordService', { jurorId, sittingId: 'saturday', as: 'called-off' }, known)
      .then(served({ as: 'called-off' })));
  it('counts all the time of an undrawn juror who stayed longer', () =>
    aJuror(...active, invited)
      .when('RecordService', { ...service, untilAt: '2026-03-07T18:00:00.000Z' }, known)
      .then(served({ minutes: 240 })));
  it('counts nothing for who left before being released, or was dismissed', () => {
    const not = (because: string) => ({
      type: 'ServiceNotCounted',
      data: { sittingId: 'saturday', because, planId: null, sanctionId: null },
    });
    aJuror(...active, invited, seated('panel'))
      .when('RecordService', { ...service, released: false }, known)
      .then(not('left-early'));
    aJuror(...active, invited, seated('dismissed'), seated('panel', 'h2'))
      .when('RecordService', service, known)
      .then(not('dismissed'));
  });
  it('counts for the plan of a respondent', () =>
    aJuror(...owingActive, invited)
      .when('RecordService', service, known)
      .then(served({ planId: 'plan', sanctionId: 'duty', origin: 'respondent' })));
  it('counts one sitting once', () =>
    aJuror(...active, served())
      .when('RecordService', service, known)
      .thenNothing());
  it('numbers the services, altogether and since the juror came to serve freely', () =>
    aJuror(...owingActive, served({ origin: 'respondent' }), {
      type: 'OriginChanged',
      data: { origin: 'former-respondent', planId: null, sanctionId: null, age: 16 },
    })
      .when('RecordService', { ...service, sittingId: 'next' }, known)
      .then(served({ sittingId: 'next', origin: 'former-respondent', times: 2, timesInOrigin: 1 })));
  it('asks for the times of a juror who sat', () => {
    aJuror(...active, seated('panel'))
      .when('RecordService', { jurorId, sittingId: 'saturday' }, known)
      .thenRefused('TimesMissing');
    aJuror(...active, seated('panel'))
      .when('RecordService', { ...service, untilAt: '2026-03-07T13:59:00.000Z' }, known)
      .thenRefused('EndsBeforeItBegins');
  });
  it('takes one note of a seat', () => {
    aJuror(...active)
      .when('RecordSeating', { jurorId, sittingId: 'saturday', hearingId: 'h1', as: 'panel' }, known)
      .then(seated('panel'));
    aJuror(...active, seated('panel'))
      .when('RecordSeating', { jurorId, sittingId: 'saturday', hearingId: 'h1', as: 'panel' }, known)
      .thenNothing();
  });
});
