import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { standJurorDownWhenPlanEnded } from './stand-juror-down-when-plan-ended.process.js';

const reaction = reacting(standJurorDownWhenPlanEnded);

describe('a plan is over before its jury duty is', () => {
  const over = (type: string, juryDutyOwed: boolean) =>
    reaction('plan', {
      type,
      data: { caseId: 'case', youthId: 'kim', because: 'unsuccessful', itemsDone: 0, unfinished: [], juryDutyOwed },
    });
  const stoodDown = [
    ['DischargeDuty', { jurorId: 'kim', planId: 'plan' }],
    ['StandJurorDown', { jurorId: 'kim', because: 'plan-ended' }],
  ];

  it('calls the respondent to no more of it', () => {
    expect(over('PlanFailed', true)).toEqual(stoodDown);
    expect(over('PlanEnded', true)).toEqual(stoodDown);
  });
  it('leaves a juror who owed none', () => expect(over('PlanFailed', false)).toEqual([]));
});
