import { describe, it } from '@jest/globals';
import { docketed, mayas, on, sitting, sittingId } from './sitting.testing.js';

const { hearingId, caseId } = mayas;
const published = { type: 'DocketPublished', data: { on, at: '2026-03-07T15:00:00.000Z' } };
const withdrawn = { type: 'DocketWithdrawn', data: { on, because: 'misprint' } };
const restricted = { type: 'EntryRestricted', data: { hearingId, caseId, because: 'threat' } };
const lifted = { type: 'RestrictionLifted', data: { hearingId, caseId } };

describe('the list of the day (F028)', () => {
  it('is hung out once, when there is something on it', () => {
    sitting(docketed(mayas)).when('PublishDocket', { sittingId }).then(published);
    sitting(docketed(mayas), published).when('PublishDocket', { sittingId }).thenNothing();
    sitting().when('PublishDocket', { sittingId }).thenRefused('NothingToPublish');
  });
  it('is taken down for a reason, and may be hung out again', () => {
    const taking = { sittingId, because: 'misprint' };
    sitting(docketed(mayas), published).when('WithdrawDocket', taking).then(withdrawn);
    sitting(docketed(mayas)).when('WithdrawDocket', taking).thenNothing();
    sitting(docketed(mayas), published, withdrawn).when('PublishDocket', { sittingId }).then(published);
  });
  it('leaves a hearing out that nobody shall read of, until that is lifted', () => {
    const keeping = { sittingId, hearingId, because: 'threat' };
    sitting(docketed(mayas)).when('RestrictEntry', keeping).then(restricted);
    sitting(docketed(mayas), restricted).when('RestrictEntry', keeping).thenNothing();
    sitting(docketed(mayas), restricted).when('LiftRestriction', { sittingId, hearingId }).then(lifted);
    sitting(docketed(mayas), restricted, lifted).when('LiftRestriction', { sittingId, hearingId }).thenNothing();
    sitting().when('RestrictEntry', keeping).thenRefused('HearingNotHere');
  });
});
