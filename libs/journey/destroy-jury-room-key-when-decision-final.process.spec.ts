import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { destroyJuryRoomKeyWhenDecisionFinal } from './destroy-jury-room-key-when-decision-final.process.js';

const reaction = reacting(destroyJuryRoomKeyWhenDecisionFinal);
const closed = [['CloseRoomForGood', { deliberationId: 'talk' }]];
const decided = (outcome: 'returned' | 'stands' | 'modified') =>
  reaction('talk', { type: 'ObjectionDecided', data: { caseId: 'case', judgeId: 'judge', outcome, reason: null } });
const ended = (type: 'ReferralReturned' | 'CaseAdministrativelyClosed', dispositionId?: string | null) =>
  reaction('case', {
    type,
    data: {
      because: 'moved',
      reason: null,
      itemsDone: 0,
      hearing: null,
      planId: null,
      ...(dispositionId !== undefined && { dispositionId }),
    },
  });

describe('a decision is final', () => {
  it('closes the jury room for good when the family agrees (F053)', () =>
    expect(
      reaction('talk', {
        type: 'DispositionAgreed',
        data: {
          ...{ caseId: 'case', hearingId: 'hearing', youthId: 'kim', planId: 'plan', policyVersion: 2 },
          ...{ items: [], completeBy: '2026-07-01' },
        },
      }),
    ).toEqual(closed));
  it('closes it when the judge lets the case go', () => expect(decided('returned')).toEqual(closed));
  it('leaves it while the family may still answer', () => expect([decided('stands'), decided('modified')]).toEqual([[], []]));
  it('closes the room of a jury that was let go', () =>
    expect(
      reaction('talk', {
        type: 'DeliberationDischarged',
        data: { hearingId: 'hearing', caseId: 'case', because: 'quorum-lost', jurors: [] },
      }),
    ).toEqual(closed));
  it('closes it when the case ends before the family has answered', () => {
    expect(ended('ReferralReturned', 'talk')).toEqual(closed);
    expect(ended('CaseAdministrativelyClosed', 'talk')).toEqual(closed);
  });
  it('finds no room where no jury had decided', () => {
    expect(ended('ReferralReturned', null)).toEqual([]);
    expect(ended('ReferralReturned')).toEqual([]);
  });
});
