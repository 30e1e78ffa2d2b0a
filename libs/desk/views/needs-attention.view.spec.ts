import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { needsAttention } from './needs-attention.view.js';

type Told = readonly [id: string, fact: { type: string; data: object }];
const fact = (type: string, data: object = {}): Told => ['case', { type, data }];
const received = (ageAtReferral = 15) => fact('ReferralReceived', { youthId: 'kim', ageAtReferral });
const accepted = fact('ReferralAccepted');
const readied = fact('CaseReadied', { youthId: 'kim', hearBy: '2026-05-01' });
const off = (type: string, data: object): Told => ['saturday', { type, data: { caseId: 'case', hearingId: 'hearing', ...data } }];
const row = (...told: Told[]) => shown(needsAttention)(...told)['case'];

describe('cases that need somebody (F024)', () => {
  it('asks nothing of anyone before the referral is accepted', () =>
    expect(row(received())).toMatchObject({ attention: false, missing: [] }));

  it('says what is missing before a hearing', () => {
    expect(row(received(), accepted)).toMatchObject({
      attention: true,
      missing: ['legal-advice', 'consequences', 'interview', 'admission', 'youth-consent', 'adult-consent'],
    });
    expect(row(received(), accepted, fact('LegalAdviceOffered'), fact('ConsentRecorded', { by: 'guardian' }))).toMatchObject({
      missing: ['consequences', 'interview', 'admission', 'youth-consent'],
    });
  });

  it('says that an adult’s consent was set aside, until another is there (care 2)', () => {
    const ready = [received(), accepted, readied, fact('HearingDateSet')];
    const setAside = fact('ConsentSetAside', { by: 'guardian', adultMissing: true });
    expect(row(...ready, setAside)).toMatchObject({ attention: true, missing: ['adult-consent'] });
    expect(row(...ready, setAside, fact('ConsentRecorded', { by: 'independent-adult' }))).toMatchObject({ attention: false });
    expect(row(...ready, fact('ConsentSetAside', { by: 'guardian', adultMissing: false }))).toMatchObject({ attention: false });
  });

  it('asks no adult’s consent of an adult', () =>
    expect(row(received(18), accepted)).toMatchObject({
      adultNeeded: false,
      missing: expect.not.arrayContaining(['adult-consent']),
    }));

  it('lists a ready case until it has a day, and again when it lost it', () => {
    expect(row(received(), accepted, readied)).toMatchObject({
      attention: true,
      missing: [],
      unscheduledSince: '2026-03-07',
      hearBy: '2026-05-01',
    });
    expect(row(received(), accepted, readied, fact('HearingDateSet'))).toMatchObject({
      attention: false,
      unscheduledSince: null,
    });
    expect(
      row(received(), accepted, readied, fact('HearingDateSet'), fact('HearingReset', { allowanceUsed: false })),
    ).toMatchObject({
      ...{ unscheduledSince: '2026-03-07', blockedBy: [] },
    });
  });

  it('says what is to be done next for a hearing that came off', () =>
    expect(
      row(
        received(),
        accepted,
        readied,
        off('OutcomeRecorded', { outcome: 'no-interpreter', next: 'book-interpreter', docketAgain: true }),
      ),
    ).toMatchObject({
      next: 'book-interpreter',
    }));

  it('waits for a person when the respondent’s resets are used up', () =>
    expect(row(received(), accepted, readied, fact('HearingReset', { allowanceUsed: true }))).toMatchObject({
      blockedBy: ['allowance-used'],
    }));

  it('says why a case is blocked, until it is not', () => {
    expect(row(received(), fact('ReferralScreened', { result: 'unknown', checks: [] }))).toMatchObject({
      attention: true,
      blockedBy: ['record-unknown'],
    });
    expect(
      row(received(), fact('CaseSuspended', { because: 'hospital' }), fact('FamilyUnreachable', { attempts: 3 })),
    ).toMatchObject({
      blockedBy: ['suspended', 'unreachable'],
    });
    expect(row(received(), fact('CaseSuspended'), fact('CaseResumed', { hearBy: null }))).toMatchObject({
      attention: false,
      blockedBy: [],
    });
  });

  it('reaches every case of a day that was called off', () =>
    expect(
      row(received(), accepted, readied, [
        'saturday',
        { type: 'SittingCalledOff', data: { hearings: [{ hearingId: 'hearing', caseId: 'case' }] } },
      ]),
    ).toMatchObject({
      next: 'docket-again',
    }));

  it('lets go of a case that was heard or closed', () => {
    expect(row(received(), accepted, readied, fact('CaseHeard'))).toBeUndefined();
    expect(row(received(), accepted, fact('ReferralReturned'))).toBeUndefined();
  });
});
