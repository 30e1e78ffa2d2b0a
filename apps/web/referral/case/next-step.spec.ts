import { describe, expect, it } from '@jest/globals';
import { nextStep } from './next-step.js';

type Standing = Parameters<typeof nextStep>[0];
const received: Standing = {
  ...{ stage: 'received', screening: null, override: null, unreachable: false, appointment: null, advice: null },
  ...{ explained: [], interview: null, admission: null, consents: [], suspended: null },
};
const on = '2026-03-02';
const screening = (result: 'eligible' | 'excluded' | 'unknown') => ({ policyVersion: 1, result, checks: [], on });
const text = { textVersion: 'text-1', language: 'en', on };
const appointment = { intakeOn: on, interviewerId: 'p', at: `${on}T20:00:00.000Z` };
const explained = [{ topics: ['immigration', 'school', 'prosecution'], ...text }];
const interview = { interviewerId: 'p', statement: null, strengths: null, offers: null, on };
const intake: Partial<Standing> = { stage: 'intake', appointment, advice: { taken: true, ...text }, explained, interview };

describe('the next step of a case', () => {
  it.each<[ReturnType<typeof nextStep>, Partial<Standing>]>([
    ['screen', {}],
    ['accept', { stage: 'screened', screening: screening('eligible') }],
    ['accept', { stage: 'screened', screening: screening('unknown') }],
    ['decline', { stage: 'screened', screening: screening('excluded') }],
    [
      'accept',
      {
        stage: 'screened',
        screening: screening('excluded'),
        override: { because: 'first-time', reason: null, permittedBy: 'judge', on },
      },
    ],
    ['contact', { stage: 'accepted', unreachable: true }],
    ['scheduleIntake', { stage: 'accepted' }],
    ['advice', { stage: 'intake', appointment }],
    ['consequences', { ...intake, interview: null, explained: [{ topics: ['school'], ...text }] }],
    ['holdIntake', { ...intake, interview: null }],
    ['admission', intake],
    ['consent', { ...intake, admission: { kind: 'accepts-responsibility', textVersion: 'a', on } }],
    ['docket', { stage: 'ready' }],
    ['resume', { stage: 'ready', suspended: { because: 'hospital', since: on, planId: null } }],
    [null, { stage: 'docketed' }],
    [null, { stage: 'closed' }],
  ])('is %s', (step, change) => {
    expect(nextStep({ ...received, ...change })).toBe(step);
  });
});
