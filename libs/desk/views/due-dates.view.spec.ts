import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { dueDates } from './due-dates.view.js';

type Told = readonly [id: string, fact: { type: string; data: object }];
const ofCase = (type: string, data: object = {}): Told => ['case', { type, data }];
const ofPlan = (type: string, data: object = {}): Told => ['plan', { type, data }];
const received = ofCase('ReferralReceived', { youthId: 'kim', decideBy: '2026-01-26', silentUntil: '2026-02-04' });
const accepted = ofCase('ReferralAccepted', { consentDueOn: '2026-02-10' });
const readied = ofCase('CaseReadied', { youthId: 'kim', hearBy: '2026-04-01', longStopOn: null });
const made = ofPlan('PlanMade', {
  ...{ caseId: 'case', youthId: 'kim' },
  items: [
    { sanctionId: 'essay', sanction: 'essay', dueOn: '2026-05-01' },
    { sanctionId: 'service', sanction: 'community-service', dueOn: '2026-07-05' },
  ],
});
const open = (...told: Told[]) =>
  Object.fromEntries(
    Object.entries(shown(dueDates)(...told) as Record<string, { dueOn: string; settledOn: string | null }>)
      .filter(([, { settledOn }]) => settledOn === null)
      .map(([key, { dueOn }]) => [key, dueOn]),
  );

describe('what is due', () => {
  it('begins with an answer to the referrer and the first word to the family', () =>
    expect(open(received)).toEqual({ 'decide:case': '2026-01-26', 'reach:case': '2026-02-04' }));
  it('waits for the consents once accepted', () =>
    expect(open(received, accepted)).toEqual({ 'reach:case': '2026-02-04', 'consent:case': '2026-02-10' }));
  it('gives a family that was reached more time', () =>
    expect(open(received, ofCase('ContactAttempted', { silentUntil: '2026-03-01', outcome: 'reached' }))).toMatchObject({
      'reach:case': '2026-03-01',
    }));
  it('has no long-stop where the law knows none', () =>
    expect(open(received, accepted, readied)).toEqual({ 'hear:case': '2026-04-01' }));
  it('keeps the day on which it was settled', () =>
    expect(shown(dueDates)(received, accepted)).toMatchObject({
      'decide:case': { settledOn: '2026-03-07', caseId: 'case', personId: 'kim' },
    }));
  it('settles all of a case that goes back', () =>
    expect(open(received, accepted, ofCase('ReferralReturned', { because: 'unreachable' }))).toEqual({}));
  it('stands still while the case is suspended, and goes on from there', () => {
    const suspended = ofCase('CaseSuspended', { because: 'hospital' });
    expect(shown(dueDates)(received, accepted, readied, suspended)).toMatchObject({
      'hear:case': { paused: true },
      'decide:case': { paused: false },
    });
    const resumed = ofCase('CaseResumed', {
      pausedDays: 10,
      silentUntil: '2026-03-11',
      consentDueOn: null,
      hearBy: '2026-04-11',
      completeBy: null,
    });
    expect(open(received, accepted, readied, suspended, resumed)).toEqual({ 'hear:case': '2026-04-11' });
  });
  it('asks after half a year and a year', () => {
    const completed = ofCase('CaseCompleted', { youthId: 'kim', followUpDueOn: ['2026-12-01', '2027-06-01'] });
    expect(open(received, completed)).toEqual({ 'follow-up-6:case': '2026-12-01', 'follow-up-12:case': '2027-06-01' });
    expect(open(received, completed, ofCase('FollowUpRecorded', { months: 6, result: 'no-new-referral' }))).toEqual({
      'follow-up-12:case': '2027-06-01',
    });
  });
  it('gives each sanction its day, and moves those that an extension moves', () => {
    expect(open(made)).toEqual({ 'sanction:essay': '2026-05-01', 'sanction:service': '2026-07-05' });
    expect(open(made, ofPlan('ExtensionGranted', { until: '2026-08-04', moved: ['service'] }))).toMatchObject({
      'sanction:service': '2026-08-04',
    });
    expect(open(made, ofPlan('SanctionCompleted', { sanctionId: 'essay' }))).toEqual({ 'sanction:service': '2026-07-05' });
    expect(open(made, ofPlan('PlanFailed', { caseId: 'case', unfinished: ['essay', 'service'] }))).toEqual({});
  });
  it('lets the days of a plan stand still with its case, and go on later', () => {
    const warned = ofPlan('WarningGiven', { number: 1, respondBy: '2026-04-10' });
    const paused = ofPlan('PlanPaused', { since: '2026-04-01', unfinished: ['essay', 'service'] });
    expect(shown(dueDates)(made, warned, paused)).toMatchObject({
      'sanction:essay': { paused: true },
      'answer:plan': { paused: true, dueOn: '2026-04-10' },
    });
    const dates = [
      { sanctionId: 'essay', from: '2026-05-01', until: '2026-05-21' },
      { sanctionId: 'service', from: '2026-07-05', until: '2026-07-25' },
    ];
    const resumed = ofPlan('PlanResumed', { since: '2026-04-01', dates, respondBy: '2026-04-30' });
    expect(shown(dueDates)(made, warned, paused, resumed)).toMatchObject({
      'sanction:essay': { paused: false, dueOn: '2026-05-21' },
      'sanction:service': { paused: false, dueOn: '2026-07-25' },
      'answer:plan': { paused: false, dueOn: '2026-04-30' },
    });
  });
  it('puts another sanction in the place of one that cannot be done, and says which it is', () => {
    const substituted = ofPlan('SanctionSubstituted', {
      ...{ caseId: 'case', youthId: 'kim', sanctionId: 'service' },
      by: { sanctionId: 'essay-2', sanction: 'apology-letter', dueOn: '2026-06-01' },
    });
    expect(open(made, substituted)).toEqual({ 'sanction:essay': '2026-05-01', 'sanction:essay-2': '2026-06-01' });
    expect(shown(dueDates)(made, substituted)).toMatchObject({
      'sanction:essay': { sanction: 'essay' },
      'sanction:service': { sanction: 'community-service' },
      'sanction:essay-2': { sanction: 'apology-letter' },
    });
  });
  it('gives a family time to answer a warning, and to object', () => {
    expect(open(ofPlan('WarningGiven', { number: 1, respondBy: '2026-06-14' }))).toEqual({ 'answer:plan': '2026-06-14' });
    expect(
      open(ofPlan('WarningGiven', { number: 1, respondBy: '2026-06-14' }), ofPlan('FamilyAnswered', { answer: 'will-do' })),
    ).toEqual({});
    const pronounced: Told = [
      'talk',
      { type: 'DispositionPronounced', data: { caseId: 'case', planId: 'plan', objectBy: '2026-03-13', items: [] } },
    ];
    expect(open(pronounced)).toEqual({ 'object:talk': '2026-03-13' });
    expect(open(pronounced, ['talk', { type: 'DispositionAgreed', data: { caseId: 'case', items: [] } }])).toEqual({});
  });
  it('waits for jurors to answer and for clearances to be renewed', () =>
    expect(
      open(
        [
          'ada',
          { type: 'JurorInvited', data: { sittingId: 'saturday', on: '2026-03-07', replyBy: '2026-02-28', standby: false } },
        ],
        [
          'ben',
          { type: 'JurorInvited', data: { sittingId: 'saturday', on: '2026-03-07', replyBy: '2026-02-28', standby: false } },
        ],
        [
          'cem',
          { type: 'JurorInvited', data: { sittingId: 'saturday', on: '2026-03-07', replyBy: '2026-02-28', standby: false } },
        ],
        ['ada', { type: 'InvitationAnswered', data: { sittingId: 'saturday', answer: 'yes' } }],
        ['cem', { type: 'JurorServed', data: { sittingId: 'saturday', servedOn: '2026-03-07', minutes: 190 } }],
        ['mentor', { type: 'ClearanceRecorded', data: { kind: 'background', until: '2027-01-01' } }],
      ),
    ).toEqual({ 'reply:saturday:ben': '2026-02-28', 'clearance:mentor:background': '2027-01-01' }));
});
