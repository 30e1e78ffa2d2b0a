import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import { hearingDecider } from './hearing.js';
import { at, inSession, opened, openedData, ready, recused, retired, seated, seats, sworn } from './story.testing.js';

const aHearing = given(hearingDecider);
const hearingId = 'hearing';
const panel = {
  hearingId,
  jurors: seats('ana', 'ben', 'cleo', 'dev'),
  alternates: [{ jurorId: 'eli', seat: 5 }],
  drawId: 'draw',
  forepersonId: 'ana',
};

describe('seating the panel', () => {
  it('seats the jurors of the draw', () =>
    aHearing(opened)
      .when('SeatPanel', panel, undefined, { now: at('14:10') })
      .then(seated));
  it('records nothing when the same draw is seated twice', () => aHearing(opened, seated).when('SeatPanel', panel).thenNothing());
  it('seats only one panel', () =>
    aHearing(opened, seated)
      .when('SeatPanel', { ...panel, drawId: 'second' })
      .thenRefused('PanelAlreadySeated'));

  it.each([
    ['the same juror twice', { alternates: [{ jurorId: 'ana', seat: 5 }] }, 'JurorTwice'],
    ['two jurors in one seat', { alternates: [{ jurorId: 'eli', seat: 1 }] }, 'SeatTwice'],
    ['the respondent', { jurors: seats('ana', 'ben', 'young-person') }, 'RespondentOnPanel'],
    ['whoever presides', { jurors: seats('ana', 'ben', 'judge') }, 'OfficerOnPanel'],
    ['more jurors than the policy has', { jurors: seats('ana', 'ben', 'cleo', 'dev', 'eli'), alternates: [] }, 'PanelTooLarge'],
    ['fewer jurors than the quorum', { jurors: seats('ana', 'ben') }, 'PanelTooSmall'],
    ['a foreperson from outside', { forepersonId: 'eli' }, 'ForepersonNotOnPanel'],
  ])('refuses %s', (_, wrong, code) =>
    aHearing(opened)
      .when('SeatPanel', { ...panel, ...wrong })
      .thenRefused(code),
  );
});

describe('challenging a juror', () => {
  const challenged = { type: 'JurorChallenged', data: { jurorId: 'ben', by: 'respondent', because: 'knows-respondent' } };
  const challenge = { hearingId, jurorId: 'ben', by: 'respondent', because: 'knows-respondent' };

  it('is recorded for the presiding adult to decide', () =>
    aHearing(opened, seated).when('ChallengeJuror', challenge).then(challenged));
  it('is too late once the respondent has begun', () =>
    aHearing(...inSession)
      .when('ChallengeJuror', challenge)
      .thenRefused('TooLateToChallenge'));
  it('concerns somebody on the panel', () =>
    aHearing(opened, seated)
      .when('ChallengeJuror', { ...challenge, jurorId: 'fay' })
      .thenRefused('NotOnPanel'));
  it('keeps the juror from the oath until it is decided', () =>
    aHearing(opened, seated, challenged)
      .when('TakeOath', { hearingId, jurorId: 'ben', textVersion: 'oath-1', method: 'spoken' })
      .thenRefused('ChallengeOpen'));
  it('releases the juror when it is upheld, with the minutes spent', () =>
    aHearing(opened, seated, challenged)
      .when('DecideChallenge', { hearingId, jurorId: 'ben', upheld: true })
      .then({ type: 'ChallengeDecided', data: { sittingId: 'sitting', jurorId: 'ben', upheld: true, servedMinutes: 50 } }));
  it('lets the juror swear when it is overruled', () =>
    aHearing(opened, seated, challenged, {
      type: 'ChallengeDecided',
      data: { sittingId: 'sitting', jurorId: 'ben', upheld: false, servedMinutes: 0 },
    })
      .when('TakeOath', { hearingId, jurorId: 'ben', textVersion: 'oath-1', method: 'spoken' })
      .then({ type: 'OathTaken', data: { jurorId: 'ben', textVersion: 'oath-1', method: 'spoken' } }));
  it('cannot be decided where there is none', () =>
    aHearing(opened, seated).when('DecideChallenge', { hearingId, jurorId: 'ben', upheld: true }).thenRefused('NoChallenge'));
});

describe('a juror stepping down', () => {
  it('is one tap before the oath, and keeps the minutes served', () =>
    aHearing(opened, seated)
      .when('RecuseJuror', { hearingId, jurorId: 'ben', because: 'knows-respondent' })
      .then({
        type: 'JurorRecused',
        data: { sittingId: 'sitting', jurorId: 'ben', because: 'knows-respondent', midHearing: false, servedMinutes: 50 },
      }));

  it('is possible in the middle of the hearing', () =>
    aHearing(...inSession)
      .when('RecuseJuror', { hearingId, jurorId: 'ben', because: 'knows-respondent' })
      .then({
        type: 'JurorRecused',
        data: { sittingId: 'sitting', jurorId: 'ben', because: 'knows-respondent', midHearing: true, servedMinutes: 50 },
      }));

  it('records nothing twice', () =>
    aHearing(opened, seated, recused('ben'))
      .when('RecuseJuror', { hearingId, jurorId: 'ben', because: 'knows-respondent' })
      .thenNothing());

  it('before the respondent begins leaves time to find another juror', () =>
    expect(
      aHearing(opened, seated, recused('ben'), recused('cleo'))
        .when('RecuseJuror', { hearingId, jurorId: 'dev', because: 'unwell' })
        .facts(),
    ).toHaveLength(1));

  it('that leaves too few who heard it all ends the hearing, and it is nobody’s fault', () =>
    expect(
      aHearing(...inSession, recused('ben', true), recused('cleo', true))
        .when('RecuseJuror', { hearingId, jurorId: 'dev', because: 'unwell' })
        .facts()[1],
    ).toEqual({
      type: 'HearingAdjourned',
      data: {
        caseId: 'case',
        sittingId: 'sitting',
        because: 'quorum-lost',
        faultOf: 'nobody',
        resets: true,
        jurors: ['ana', 'eli'],
        deliberationId: null,
        minutes: 60,
      },
    }));

  it('happens in the jury room once the jury has retired', () =>
    aHearing(...inSession, retired)
      .when('RecuseJuror', { hearingId, jurorId: 'ben', because: 'unwell' })
      .thenRefused('JuryHasRetired'));
});

describe('sending a juror out', () => {
  it('is recorded with its reason', () =>
    aHearing(...inSession)
      .when('DismissJuror', { hearingId, jurorId: 'cleo', because: 'disorder' })
      .then({ type: 'JurorDismissed', data: { sittingId: 'sitting', jurorId: 'cleo', because: 'disorder', servedMinutes: 50 } }));
});

describe('replacing a juror', () => {
  const replaced = (by: string, from: 'alternate' | 'standby') => ({
    type: 'JurorReplaced',
    data: { sittingId: 'sitting', jurorId: 'ben', seat: 2, by, from, at: at('15:00') },
  });

  it('takes a standby while the respondent has not begun', () =>
    aHearing(opened, seated, recused('ben'))
      .when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'fay' })
      .then(replaced('fay', 'standby')));
  it('takes an alternate who heard it from the start afterwards', () =>
    aHearing(...inSession, recused('ben', true))
      .when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'eli' })
      .then(replaced('eli', 'alternate')));
  it('takes nobody else afterwards', () =>
    aHearing(...inSession, recused('ben', true))
      .when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'fay' })
      .thenRefused('OnlyAlternates'));
  it('takes no alternate who left', () =>
    aHearing(...inSession, recused('ben', true), recused('eli', true))
      .when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'eli' })
      .thenRefused('OnlyAlternates'));
  it('never brings back a juror who left', () =>
    aHearing(opened, seated, recused('ben'), recused('cleo'))
      .when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'cleo' })
      .thenRefused('JurorTwice'));
  it('never seats the respondent', () =>
    aHearing(opened, seated, recused('ben'))
      .when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'young-person' })
      .thenRefused('RespondentOnPanel'));
  it('needs an empty seat', () =>
    aHearing(opened, seated).when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'fay' }).thenRefused('SeatNotEmpty'));
  it('records nothing twice', () =>
    aHearing(opened, seated, recused('ben'), replaced('fay', 'standby'))
      .when('ReplaceJuror', { hearingId, jurorId: 'ben', by: 'fay' })
      .thenNothing());
  it('asks the newcomer for an oath of their own', () =>
    aHearing(...ready, recused('ben'), replaced('fay', 'standby'))
      .when('GiveAccount', { hearingId })
      .thenRefused('NotSworn'));
});

describe('taking the oath', () => {
  const oath = { hearingId, jurorId: 'ana', textVersion: 'oath-1', method: 'spoken' };
  it('is taken by each juror in each hearing', () => aHearing(opened, seated).when('TakeOath', oath).then(sworn[0]!));
  it('records nothing twice', () =>
    aHearing(opened, seated, ...sworn)
      .when('TakeOath', oath)
      .thenNothing());
  it('is for those on the panel', () =>
    aHearing(opened, seated)
      .when('TakeOath', { ...oath, jurorId: 'fay' })
      .thenRefused('NotOnPanel'));
});

describe('the foreperson', () => {
  it('is replaced by another juror', () =>
    aHearing(...ready)
      .when('ReplaceForeperson', { hearingId, jurorId: 'cleo' })
      .then({ type: 'ForepersonReplaced', data: { jurorId: 'cleo', former: 'ana' } }));
  it('is never an alternate', () =>
    aHearing(...ready)
      .when('ReplaceForeperson', { hearingId, jurorId: 'eli' })
      .thenRefused('ForepersonNotOnPanel'));
  it('has a successor when leaving', () =>
    aHearing(...ready, recused('ana'))
      .when('ReplaceForeperson', { hearingId, jurorId: 'cleo' })
      .then({ type: 'ForepersonReplaced', data: { jurorId: 'cleo', former: null } }));
});

describe('the quorum', () => {
  it('is the one of the bound policy', () =>
    aHearing({ type: 'HearingOpened', data: { ...openedData, quorum: 2 } })
      .when('SeatPanel', { ...panel, jurors: seats('ana', 'ben'), alternates: [] }, undefined, { now: at('14:10') })
      .then({ type: 'PanelSeated', data: { ...seated.data, jurors: seats('ana', 'ben'), alternates: [] } }));
});
