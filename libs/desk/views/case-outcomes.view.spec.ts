import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { caseOutcomes } from './case-outcomes.view.js';

type Told = readonly [id: string, fact: { type: string; data: object }, envelope?: { occurredOn: string }];
const on = (occurredOn: string) => ({ occurredOn });
const received: Told = [
  'case',
  { type: 'ReferralReceived', data: { agencyId: 'police', offenceClass: 'B', receivedOn: '2026-01-05', youthId: 'kim' } },
];
const fact = (type: string, data: object = {}, occurredOn = '2026-03-07'): Told => ['case', { type, data }, on(occurredOn)];
const accepted = fact('ReferralAccepted', { withReservation: true }, '2026-01-12');
const readied = fact('CaseReadied', { completeBy: '2026-05-01' });
const docketed = fact('HearingDateSet', { hearingId: 'hearing', hearingOn: '2026-03-07', completeBy: '2026-07-05' });
const excluded = fact('ReferralScreened', {
  result: 'excluded',
  checks: [
    { check: 'age-at-offence', answer: 'yes', detail: null },
    { check: 'class-in-grid', answer: 'no', detail: 'A' },
  ],
});
const outcome = (...told: Told[]) => Object.values(shown(caseOutcomes)(received, ...told))[0];

describe('where every referral went (F087)', () => {
  it('begins open', () =>
    expect(outcome()).toMatchObject({ bucket: 'open:referred', stage: 'referred', receivedOn: '2026-01-05' }));

  it('names the check by which the policy excluded it', () =>
    expect(outcome(excluded, fact('ReferralDeclined', { because: 'not-eligible', reason: null }))).toMatchObject({
      bucket: 'excluded:class-in-grid',
      closedOn: '2026-03-07',
    }));

  it('names the reason when the court declined what it could have taken (F006)', () =>
    expect(
      outcome(excluded, fact('EligibilityOverridden'), fact('ReferralDeclined', { because: 'no-capacity', reason: null })),
    ).toMatchObject({
      bucket: 'declined:no-capacity',
    }));

  it('names the reason when it went back to the referrer (F006)', () =>
    expect(outcome(accepted, fact('ReferralReturned', { because: 'unreachable', reason: null, itemsDone: 0 }))).toMatchObject({
      bucket: 'returned:unreachable',
      decidedOn: '2026-01-12',
    }));

  it('keeps why a plan was ended, which the referrer is not told', () =>
    expect(
      outcome(
        accepted,
        ['plan', { type: 'PlanFailed', data: { caseId: 'case', youthId: 'kim', because: 'hours-not-served', itemsDone: 1 } }],
        fact('ReferralReturned', { because: 'unsuccessful', reason: null, itemsDone: 1 }),
      ),
    ).toMatchObject({ bucket: 'returned:unsuccessful', failedBecause: 'hours-not-served' }));

  it('goes back to ready when the hearing is reset, and keeps the day first set', () =>
    expect(outcome(accepted, readied, docketed, fact('HearingReset', { hearingId: 'hearing' }))).toMatchObject({
      ...{ bucket: 'open:ready', firstSetFor: '2026-03-07', setFor: null, timesSet: 1 },
    }));

  it('does not go back when the clerk closes the hearing after the family has signed', () =>
    expect(
      outcome(
        ...[accepted, readied, docketed],
        ['talk', { type: 'RecommendationMade', data: { caseId: 'case' } }],
        ['talk', { type: 'DispositionPronounced', data: { caseId: 'case' } }],
        fact('CaseHeard', { hearingId: 'hearing', dispositionId: 'talk' }),
      ),
    ).toMatchObject({ bucket: 'open:pronounced', heardOn: '2026-03-07' }));

  it('follows the plan to its completion', () =>
    expect(
      outcome(
        ...[
          accepted,
          readied,
          docketed,
          fact('CaseHeard', { hearingId: 'hearing' }),
          fact('PlanBegun', { planId: 'plan', completeBy: '2026-07-05' }),
        ],
        ...[
          fact('CompletionExtended', { planId: 'plan', completeBy: '2026-08-04' }),
          fact('CaseCompleted', { completedOn: '2026-08-01' }, '2026-08-01'),
        ],
      ),
    ).toMatchObject({
      bucket: 'completed',
      stage: 'in-plan',
      withReservation: true,
      completeBy: '2026-08-04',
      closedOn: '2026-08-01',
    }));

  it('is closed by nobody’s failure when the family moved', () =>
    expect(outcome(fact('CaseAdministrativelyClosed', { because: 'moved', reason: null }))).toMatchObject({
      bucket: 'closed:moved',
    }));

  it('says nothing of a case it does not know', () => expect(shown(caseOutcomes)(accepted, docketed)).toEqual({}));
});
