import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { juryLoop } from './jury-loop.view.js';
import { juryYield } from './jury-yield.view.js';

const juror = (type: string, data: object = {}) => ['ada', { type, data: { sittingId: 'saturday', ...data } }] as const;
const door = (type: string, data: object = {}) =>
  ['saturday', { type, data: { personId: 'ada', as: 'juror', on: '2026-03-07', ...data } }] as const;
const invited = juror('JurorInvited', { on: '2026-03-07', replyBy: '2026-02-28', standby: false });
const served = juror('JurorServed', { servedOn: '2026-03-07', minutes: 190, origin: 'former-respondent', as: 'panel' });

describe('what comes of asking jurors (F089)', () => {
  it('is one row per juror and sitting, from the question to the service', () =>
    expect(
      shown(juryYield)(invited, juror('InvitationAnswered', { answer: 'yes' }), door('PersonCheckedIn'), served),
    ).toMatchObject({
      'saturday:ada': { answer: 'yes', came: true, served: true, noShow: false, minutes: 190, origin: 'former-respondent' },
    }));
  it('counts a juror who came without being asked', () =>
    expect(shown(juryYield)(door('PersonCheckedIn'), served)).toMatchObject({
      'saturday:ada': { answer: 'not-asked', came: true, served: true },
    }));
  it('counts coming back from a break once', () =>
    expect(Object.keys(shown(juryYield)(door('PersonCheckedIn'), door('PersonCheckedIn')))).toHaveLength(1));
  it('blames nobody for an absence that was excused', () => {
    expect(shown(juryYield)(invited, door('AbsenceRecorded', { because: 'illness', excused: true }))).toMatchObject({
      'saturday:ada': { noShow: false },
    });
    expect(shown(juryYield)(invited, door('AbsenceRecorded', { because: 'no-show', excused: false }))).toMatchObject({
      'saturday:ada': { noShow: true },
    });
  });
  it('leaves others at the door alone', () => expect(shown(juryYield)(door('PersonCheckedIn', { as: 'guardian' }))).toEqual({}));
});

describe('the way from respondent to juror (S02, N3)', () => {
  const recruited = juror('JurorRecruited', { origin: 'respondent', planId: 'plan', sanctionId: 'duty' });
  const activated = juror('JurorActivated');
  const owed = juror('JurorServed', { servedOn: '2026-03-07', minutes: 190, origin: 'respondent' });
  const asked = juror('OriginChanged', { origin: 'former-respondent', planId: null, sanctionId: null });

  it('shows who was asked to serve on', () =>
    expect(shown(juryLoop)(recruited, activated, owed, asked)).toMatchObject({
      ada: {
        recruitedAs: 'respondent',
        servesAs: 'former-respondent',
        active: false,
        askedOn: '2026-03-07',
        stayedOn: null,
        asRespondent: 1,
      },
    }));
  it('and who came back by choice', () =>
    expect(shown(juryLoop)(recruited, activated, owed, asked, activated, served)).toMatchObject({
      ada: { active: true, stayedOn: '2026-03-07', asRespondent: 1, asFormerRespondent: 1, minutes: 380 },
    }));
});
