import { refuse } from '#kernel';
import { open, pending, type Deciding } from './known.js';

/** What others may read of the docket, and since when. */
export const publishing: Deciding<'PublishDocket' | 'WithdrawDocket' | 'RestrictEntry' | 'LiftRestriction'> = {
  PublishDocket(_, file, { now }) {
    const { on, published, hearings } = open(file);
    if (published !== null) return [];
    if (Object.keys(hearings).length === 0) refuse('NothingToPublish', 'No hearing is on this docket yet.');
    return [{ type: 'DocketPublished', data: { on, at: now } }];
  },

  WithdrawDocket({ because }, file) {
    const { on, published } = open(file);
    return published === null ? [] : [{ type: 'DocketWithdrawn', data: { on, because } }];
  },

  RestrictEntry({ hearingId, because }, file) {
    const sitting = open(file);
    const { caseId } = pending(sitting, hearingId);
    return sitting.restricted.includes(hearingId) ? [] : [{ type: 'EntryRestricted', data: { hearingId, caseId, because } }];
  },

  LiftRestriction({ hearingId }, file) {
    const sitting = open(file);
    const { caseId } = pending(sitting, hearingId);
    return sitting.restricted.includes(hearingId) ? [{ type: 'RestrictionLifted', data: { hearingId, caseId } }] : [];
  },
};
