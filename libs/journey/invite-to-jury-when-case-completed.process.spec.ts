import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { inviteToJuryWhenCaseCompleted } from './invite-to-jury-when-case-completed.process.js';

const reaction = reacting(inviteToJuryWhenCaseCompleted);

describe('a case is completed (S02, N3)', () => {
  it('asks the young person to serve on, no longer for any plan', () =>
    expect(
      reaction('case', {
        type: 'CaseCompleted',
        data: { youthId: 'kim', completedOn: '2026-05-30', itemsDone: 4, followUpDueOn: ['2026-11-30', '2027-05-30'] },
      }),
    ).toEqual([['RecruitJuror', { jurorId: 'kim', origin: 'former-respondent' }]]));
});
