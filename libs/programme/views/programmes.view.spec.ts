import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { PRESETS } from '../presets.js';
import { policyVersions } from './policy-versions.view.js';
import { programmes } from './programmes.view.js';

const policy = PRESETS['durham']!.policy;
const founded = { type: 'ProgrammeFounded', data: { name: 'Durham', timeZone: 'America/New_York', clock: 'simulated' } };
const adopted = (version: number, effectiveOn: string) => ({ type: 'PolicyAdopted', data: { version, effectiveOn, policy } });
const listed = { type: 'AgencyListed', data: { agencyId: 'a', name: 'Sheriff', kind: 'police' } };
const retired = { type: 'AgencyRetired', data: { agencyId: 'a' } };

describe('the programmes', () => {
  it('show the clock, the zone, the newest policy and the agencies of each', () => {
    const rows = shown(programmes)(
      ['p', founded],
      ['p', adopted(1, '2026-01-01')],
      ['p', listed],
      ['p', adopted(2, '2026-09-01')],
      ['p', retired],
    );
    expect(rows['p']).toMatchObject({
      id: 'p',
      name: 'Durham',
      clock: 'simulated',
      timeZone: 'America/New_York',
      policyVersion: 2,
      effectiveOn: '2026-09-01',
      versions: [
        { version: 1, effectiveOn: '2026-01-01' },
        { version: 2, effectiveOn: '2026-09-01' },
      ],
      agencies: [{ agencyId: 'a', name: 'Sheriff', kind: 'police', listed: false }],
    });
  });
  it('are kept apart, each with its own zone and catalogue', () => {
    const rows = shown(programmes)(['p', founded], ['q', { ...founded, data: { ...founded.data, timeZone: 'America/Chicago' } }]);
    expect(Object.keys(rows)).toEqual(['p', 'q']);
    expect(rows['q']).toMatchObject({ timeZone: 'America/Chicago' });
  });
});

describe('the policy versions', () => {
  it('keep every version whole, with who adopted it and when', () => {
    const rows = shown(policyVersions)(['p', founded], ['p', adopted(1, '2026-01-01')], ['p', adopted(2, '2026-09-01')]);
    expect(Object.keys(rows)).toEqual(['p:1', 'p:2']);
    expect(rows['p:2']).toMatchObject({
      version: 2,
      effectiveOn: '2026-09-01',
      adoptedOn: '2026-03-07',
      adoptedBy: 'someone',
      policy,
    });
  });
});
