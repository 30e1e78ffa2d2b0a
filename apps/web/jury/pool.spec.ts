import { describe, expect, it } from '@jest/globals';
import type { JuryPool } from '../api/types.gen.js';
import { longestWaiting } from './pool.js';

const juror = (jurorId: string, more: Partial<JuryPool> = {}): JuryPool => ({
  ...{ jurorId, status: 'active', because: null, origin: 'volunteer', planId: null, dutiesForPlan: 0, courses: ['jury-basics'] },
  ...{ consents: [], times: 1, minutes: 60, lastServedOn: '2026-05-01', notBefore: null, recruitedOn: '2026-01-01' },
  ...{ programmeId: 'p', ...more },
});

describe('who is asked first', () => {
  it('is who has waited longest, however they came to the jury', () => {
    const pool = [
      juror('late', { lastServedOn: '2026-06-01' }),
      juror('never', { lastServedOn: null, times: 0, origin: 'respondent', planId: 'x' }),
      juror('early'),
    ];
    expect(longestWaiting(pool, [], '2026-07-01').map(({ jurorId }) => jurorId)).toEqual(['never', 'early', 'late']);
  });

  it('is nobody who cannot come, or was asked', () => {
    const pool = [
      juror('asked'),
      juror('new', { status: 'recruited' }),
      juror('untrained', { courses: [] }),
      juror('later', { notBefore: '2026-08-01' }),
      juror('now', { notBefore: '2026-07-01' }),
    ];
    expect(longestWaiting(pool, [{ jurorId: 'asked' }], '2026-07-01').map(({ jurorId }) => jurorId)).toEqual(['now']);
  });
});
