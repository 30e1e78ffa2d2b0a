import { describe, expect, it } from '@jest/globals';
import { Sealed } from '#kernel';
import { shown } from '#spec';
import * as facts from '../a-case.testing.js';
import { caseFileView, type CaseFile } from './case-file.view.js';

type Told = { type: string; data: object };
const page = (...told: readonly Told[]) => shown(caseFileView)(...told.map((fact) => ['c', fact] as const))['c'] as CaseFile;
const { received, screened, excluded, overridden, inPlan, ready, docketed, taken, tried, words, returned } = facts;

describe('the case file', () => {
  it('keeps what was said sealed', () => {
    const file = page(received, { type: 'ReferenceAdded', data: { kind: 'school-report', number: words('S-9') } });
    expect(Sealed.is(file.narrative)).toBe(true);
    expect(Sealed.is(file.outsideNumber)).toBe(true);
    expect(JSON.stringify(file)).not.toContain('trainers');
    expect(file.references).toEqual([{ kind: 'school-report', number: words('S-9') }]);
  });
  it('shows every check of the screening and who permitted an override (F002)', () => {
    expect(page(received, screened).screening).toMatchObject({
      result: 'eligible',
      policyVersion: 3,
      on: '2026-03-07',
      checks: facts.checks,
    });
    expect(page(received, excluded, overridden).override).toMatchObject({ because: 'exceptional', permittedBy: 'judge' });
  });
  it('shows consents with text, language and date, and when one was withdrawn (F004)', () => {
    expect(page(...ready).consents).toEqual([
      { ...facts.youthConsented.data, withdrawnOn: null, setAside: null },
      { ...facts.guardianConsented.data, withdrawnOn: null, setAside: null },
    ]);
    const withdrawn = page(...ready, { type: 'ConsentWithdrawn', data: { by: 'guardian', personId: 'mother' } });
    expect(withdrawn.consents.map(({ withdrawnOn }) => withdrawnOn)).toEqual([null, '2026-03-07']);
  });
  it('shows a consent that does not count, until another adult’s is there (care 2)', () => {
    const setAside = {
      type: 'ConsentSetAside',
      data: { by: 'guardian', personId: 'mother', because: 'harmed-party', adultMissing: true },
    };
    const father = { ...facts.guardianConsented, data: { ...facts.guardianConsented.data, personId: 'father' } };
    expect(page(...ready, setAside)).toMatchObject({
      adultMissing: true,
      consents: [{ setAside: null }, { personId: 'mother', setAside: 'harmed-party' }],
    });
    expect(page(...ready, setAside, father)).toMatchObject({ adultMissing: false });
  });
  it('shows the appointment, what was missed, and the interview (F005)', () => {
    expect(page(...taken, facts.appointed).appointment).toEqual(facts.appointed.data);
    const missed = page(...taken, facts.appointed, { type: 'IntakeMissed', data: { by: 'guardian', because: 'work' } });
    expect(missed).toMatchObject({ appointment: null, missed: [{ by: 'guardian', because: 'work', on: '2026-03-07' }] });
    expect(page(...ready)).toMatchObject({
      advice: { taken: false },
      explained: [{ textVersion: 'consequences-2' }],
      interview: { interviewerId: 'coordinator' },
    });
  });
  it('shows every attempt to reach the family (F006)', () => {
    const file = page(...taken, tried('phone'), tried('letter'), facts.unreachable);
    expect(file.contacts.map(({ channel }) => channel)).toEqual(['phone', 'letter']);
    expect(file).toMatchObject({ unreachable: true, silentUntil: '2026-03-22' });
    expect(page(...taken, facts.unreachable, tried('phone', 'reached'))).toMatchObject({
      unreachable: false,
      silentUntil: '2026-04-06',
    });
  });
  it('keeps what stood before a correction beside what stands now (F104)', () => {
    const corrected = {
      type: 'ReferralCorrected',
      data: {
        correction: 1,
        offence: 'trespass',
        offenceClass: 'order',
        severity: null,
        offenceOn: '2026-02-14',
        ageAtOffence: 15,
        ageAtReferral: 15,
        because: 'clerical',
      },
    };
    const file = page(received, screened, corrected);
    expect(file).toMatchObject({ offence: 'trespass', offenceClass: 'order', stage: 'received', screening: null });
    expect(file.corrections).toMatchObject([
      { offence: 'shoplifting', offenceClass: 'property', because: 'clerical', on: '2026-03-07' },
    ]);
  });
  it('shows the other case of a mutual fight, and whom it makes the harmed party here (care 19)', () =>
    expect(
      page(
        received,
        { type: 'RelatedCaseLinked', data: { caseId: 'd', relation: 'mutual', otherOpen: true } },
        { type: 'HarmedPartyNamed', data: { youthId: 'youth', personId: 'rival', kind: 'mutual' } },
      ),
    ).toMatchObject({
      related: [{ caseId: 'd', relation: 'mutual' }],
      harmedParties: [{ personId: 'rival', kind: 'mutual' }],
    }));
  it('never shows a withdrawn admission again (care 9)', () => {
    expect(page(...ready).admission).toMatchObject({ kind: 'accepts-responsibility' });
    const file = page(...ready, { type: 'AdmissionWithdrawn', data: { stage: 'ready' } }, returned('admission-withdrawn'));
    expect(file).toMatchObject({ admission: null, stage: 'closed', outcome: 'returned' });
  });
  it('shows hearing, policy and plan', () => {
    expect(page(...docketed)).toMatchObject({
      stage: 'docketed',
      hearing: facts.dated.data,
      completeBy: '2026-07-19',
      longStopOn: '2026-08-19',
    });
    expect(page(...inPlan)).toMatchObject({ stage: 'in-plan', policyVersion: 3, dispositionId: 'disposition', planId: 'plan' });
  });
  it('shows how the case ended, and what was found later', () => {
    const followUp = { type: 'FollowUpRecorded', data: { months: 6, indexOn: '2026-03-01', result: 'unknown' } };
    expect(page(...inPlan, facts.completed, followUp)).toMatchObject({
      stage: 'closed',
      outcome: 'completed',
      itemsDone: 4,
      closedOn: '2026-03-01',
      followUps: [{ result: 'unknown' }],
    });
  });
  it('shows a suspension and its end', () => {
    const resumed = {
      type: 'CaseResumed',
      data: { pausedDays: 6, silentUntil: '2026-03-28', consentDueOn: null, hearBy: '2026-05-08', completeBy: null },
    };
    expect(page(...ready, facts.suspended).suspended).toEqual(facts.suspended.data);
    expect(page(...ready, facts.suspended, resumed)).toMatchObject({
      suspended: null,
      hearBy: '2026-05-08',
      completeBy: '2026-08-19',
    });
  });
});
