import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import { hearingDecider } from './hearing.js';
import {
  at,
  call,
  guardianHere,
  inSession,
  known,
  opened,
  openedData,
  ready,
  reconfirmed,
  retired,
  seated,
  sworn,
  toHear,
} from './story.testing.js';

const aHearing = given(hearingDecider);
const hearingId = 'hearing';

describe('calling the case', () => {
  it('binds the policy in force that day, with its quorum and panel', () =>
    aHearing()
      .when('OpenHearing', call, known, { now: at('14:00') })
      .then(opened));

  it('needs no guardian once the young person has come of age', () =>
    aHearing()
      .when('OpenHearing', call, { ...known, case: { ...toHear, age: 18 } }, { now: at('14:00') })
      .then({ type: 'HearingOpened', data: { ...openedData, guardianNeeded: false } }));

  it('asks for a guardian when nobody knows the age', () =>
    aHearing()
      .when('OpenHearing', call, { ...known, case: { ...toHear, age: null } }, { now: at('14:00') })
      .then(opened));

  it('is refused while a consent is missing', () =>
    aHearing()
      .when('OpenHearing', call, { ...known, case: { ...toHear, docketedFor: null } })
      .thenRefused('NotReadyToBeHeard'));

  it('is refused for another hearing than the docket has', () => {
    for (const docketedFor of [
      { hearingId: 'another', sittingId: 'sitting' },
      { hearingId: 'hearing', sittingId: 'another' },
    ])
      aHearing()
        .when('OpenHearing', call, { ...known, case: { ...toHear, docketedFor } })
        .thenRefused('OtherHearing');
  });

  it('is refused for an offence without a range', () =>
    aHearing()
      .when('OpenHearing', call, { ...known, case: { ...toHear, offenceClass: 'treason' } })
      .thenRefused('NoRangeForOffence'));

  it('records nothing when called twice', () => aHearing(opened).when('OpenHearing', call, known).thenNothing());

  it('is refused for another case under the same number', () =>
    aHearing(opened)
      .when('OpenHearing', { ...call, caseId: 'other' }, known)
      .thenRefused('AlreadyOpened'));
});

describe('asking the young person again with the jury seated', () => {
  it('goes on after a yes', () =>
    aHearing(opened, seated).when('ReconfirmConsent', { hearingId, agrees: true }).then(reconfirmed));

  it('returns the case after a no', () =>
    aHearing(opened, seated)
      .when('ReconfirmConsent', { hearingId, agrees: false })
      .then(
        { type: 'ConsentRefused', data: { caseId: 'case' } },
        {
          type: 'HearingReturned',
          data: {
            caseId: 'case',
            sittingId: 'sitting',
            because: 'consent-withdrawn',
            jurors: ['ana', 'ben', 'cleo', 'dev', 'eli'],
            minutes: 60,
          },
        },
      ));

  it('waits for the jury', () =>
    aHearing(opened).when('ReconfirmConsent', { hearingId, agrees: true }).thenRefused('NoPanelWaiting'));
  it('records nothing when asked twice', () =>
    aHearing(opened, seated, reconfirmed).when('ReconfirmConsent', { hearingId, agrees: true }).thenNothing());
  it('is over once the respondent has begun', () =>
    aHearing(...inSession)
      .when('ReconfirmConsent', { hearingId, agrees: false })
      .thenRefused('AccountGiven'));
});

describe('withdrawing the admission in the hearing', () => {
  it('stops the hearing and says nothing of what was admitted', () =>
    aHearing(...inSession)
      .when('WithdrawAdmissionInHearing', { hearingId })
      .then(
        {
          type: 'AdmissionWithdrawnInHearing',
          data: { caseId: 'case', jurors: ['ana', 'ben', 'cleo', 'dev', 'eli'], deliberationId: null },
        },
        {
          type: 'HearingReturned',
          data: {
            caseId: 'case',
            sittingId: 'sitting',
            because: 'admission-withdrawn',
            jurors: ['ana', 'ben', 'cleo', 'dev', 'eli'],
            minutes: 60,
          },
        },
      ));

  it('names the jury room that must be discharged', () =>
    expect(
      aHearing(...inSession, retired)
        .when('WithdrawAdmissionInHearing', { hearingId })
        .facts()[0],
    ).toHaveProperty('data.deliberationId', 'deliberation'));

  it('is possible while the room is stopped', () =>
    aHearing(...inSession, { type: 'RoomStopped', data: { because: 'distress', at: at('14:30') } })
      .when('WithdrawAdmissionInHearing', { hearingId })
      .then(
        {
          type: 'AdmissionWithdrawnInHearing',
          data: { caseId: 'case', jurors: ['ana', 'ben', 'cleo', 'dev', 'eli'], deliberationId: null },
        },
        {
          type: 'HearingReturned',
          data: {
            caseId: 'case',
            sittingId: 'sitting',
            because: 'admission-withdrawn',
            jurors: ['ana', 'ben', 'cleo', 'dev', 'eli'],
            minutes: 30,
          },
        },
      ));
});

describe('adjourning', () => {
  const adjourned = (because: string, faultOf: 'respondent' | 'guardian' | 'court' | 'nobody', resets: boolean) => ({
    type: 'HearingAdjourned',
    data: { caseId: 'case', sittingId: 'sitting', because, faultOf, resets, jurors: [], deliberationId: null, minutes: 60 },
  });

  it('names the reason and whose doing it is', () =>
    aHearing(opened)
      .when('AdjournHearing', { hearingId, because: 'no-guardian', faultOf: 'guardian' })
      .then(adjourned('no-guardian', 'guardian', true)));

  it.each(['no-guardian', 'no-interpreter', 'no-adjustment', 'room-stopped', 'quorum-lost'])(
    'never lays %s at the door of the respondent',
    (because) =>
      aHearing(opened).when('AdjournHearing', { hearingId, because, faultOf: 'respondent' }).thenRefused('NotTheirFault'),
  );

  it('sets the case anew after a first unexcused absence', () =>
    aHearing(opened)
      .when('AdjournHearing', { hearingId, because: 'respondent-absent', faultOf: 'respondent' })
      .then(adjourned('respondent-absent', 'respondent', true)));

  it('leaves the next step to a person when the resets are used up', () =>
    aHearing({ type: 'HearingOpened', data: { ...openedData, resetsLeft: 0 } })
      .when('AdjournHearing', { hearingId, because: 'respondent-absent', faultOf: 'respondent' })
      .then(adjourned('respondent-absent', 'respondent', false)));

  it('sets the case anew however often the court is at fault', () =>
    aHearing({ type: 'HearingOpened', data: { ...openedData, resetsLeft: 0 } })
      .when('AdjournHearing', { hearingId, because: 'no-judge', faultOf: 'court' })
      .then(adjourned('no-judge', 'court', true)));

  it('records nothing twice', () =>
    aHearing(opened, adjourned('no-judge', 'court', true))
      .when('AdjournHearing', { hearingId, because: 'no-judge', faultOf: 'court' })
      .thenNothing());

  it('leaves nothing to do in the hearing', () =>
    aHearing(opened, adjourned('no-judge', 'court', true))
      .when('GiveAccount', { hearingId })
      .thenRefused('HearingEnded'));
});

describe('retiring to deliberate', () => {
  const retire = { hearingId, deliberationId: 'deliberation' };

  it('sends the sworn jurors who heard it all, and names the law they decide by', () =>
    aHearing(...inSession)
      .when('RetireJury', retire, undefined, { now: at('14:50') })
      .then(retired));

  it('records nothing when repeated', () =>
    aHearing(...inSession, retired)
      .when('RetireJury', retire)
      .thenNothing());
  it('waits for the respondent', () =>
    aHearing(...ready)
      .when('RetireJury', retire)
      .thenRefused('AccountNotGiven'));
  it('needs a foreperson', () =>
    aHearing(...inSession, {
      type: 'JurorRecused',
      data: { sittingId: 'sitting', jurorId: 'ana', because: 'unwell', midHearing: true, servedMinutes: 20 },
    })
      .when('RetireJury', retire)
      .thenRefused('NoForeperson'));
  it('needs a quorum', () =>
    aHearing(
      ...inSession,
      {
        type: 'JurorRecused',
        data: { sittingId: 'sitting', jurorId: 'ben', because: 'unwell', midHearing: true, servedMinutes: 20 },
      },
      {
        type: 'JurorRecused',
        data: { sittingId: 'sitting', jurorId: 'dev', because: 'unwell', midHearing: true, servedMinutes: 20 },
      },
    )
      .when('RetireJury', retire)
      .thenRefused('QuorumMissing'));
  it('closes the hearing to questions', () =>
    aHearing(...inSession, retired)
      .when('SuggestQuestion', { hearingId, questionId: 'q', askedBy: 'ben', to: 'respondent', text: 'And then?' })
      .thenRefused('JuryHasRetired'));
});

describe('ending', () => {
  it('counts the minutes of the hearing and of each juror who stayed or was recused', () =>
    aHearing(
      opened,
      seated,
      ...sworn,
      {
        type: 'JurorRecused',
        data: { sittingId: 'sitting', jurorId: 'dev', because: 'knows-respondent', midHearing: false, servedMinutes: 5 },
      },
      {
        type: 'JurorReplaced',
        data: { sittingId: 'sitting', jurorId: 'dev', seat: 4, by: 'eli', from: 'alternate', at: at('14:15') },
      },
      reconfirmed,
      guardianHere,
      { type: 'AccountGiven', data: { at: at('14:20') } },
      { type: 'RoomStopped', data: { because: 'distress', at: at('14:30') } },
      { type: 'RoomResumed', data: { at: at('14:40') } },
      retired,
    )
      .when('EndHearing', { hearingId }, { ...known, deliberation: 'recommended' })
      .then({
        type: 'HearingHeld',
        data: {
          caseId: 'case',
          sittingId: 'sitting',
          deliberationId: 'deliberation',
          minutes: 50,
          jurors: [
            { jurorId: 'ana', minutes: 50 },
            { jurorId: 'ben', minutes: 50 },
            { jurorId: 'cleo', minutes: 50 },
            { jurorId: 'eli', minutes: 50 },
            { jurorId: 'dev', minutes: 5 },
          ],
        },
      }));

  it('waits for the recommendation', () =>
    aHearing(...inSession, retired)
      .when('EndHearing', { hearingId }, known)
      .thenRefused('StillDeliberating'));
  it('waits for the jury to retire', () =>
    aHearing(...inSession)
      .when('EndHearing', { hearingId }, known)
      .thenRefused('JuryNotRetired'));
});
