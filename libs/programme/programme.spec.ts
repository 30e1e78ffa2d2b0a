import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import { boundPolicy, closedDays, policyInForce, programmeDecider, type Founded } from './programme.js';
import { PRESETS } from './presets.js';

const dc = PRESETS['time-dollar-youth-court']!.policy;
const nc = PRESETS['north-carolina']!.policy;
const founding = {
  programmeId: 'p',
  name: 'Youth Court',
  timeZone: 'America/New_York',
  clock: 'court',
  preset: 'time-dollar-youth-court',
  effectiveOn: '2026-01-01',
} as const;
const founded = { type: 'ProgrammeFounded', data: { name: 'Youth Court', timeZone: 'America/New_York', clock: 'court' } };
const first = { type: 'PolicyAdopted', data: { version: 1, effectiveOn: '2026-01-01', policy: dc } };
const second = { type: 'PolicyAdopted', data: { version: 2, effectiveOn: '2026-06-01', policy: nc } };
const listed = { type: 'AgencyListed', data: { agencyId: 'a', name: 'Metro Police', kind: 'police' } };
const aProgramme = given(programmeDecider);

describe('founding a programme', () => {
  it('starts with a published policy as version 1', () => aProgramme().when('FoundProgramme', founding).then(founded, first));
  it('records nothing when asked twice', () => aProgramme(founded, first).when('FoundProgramme', founding).thenNothing());
  it('is refused for another programme by the same id', () =>
    aProgramme(founded, first)
      .when('FoundProgramme', { ...founding, name: 'Another' })
      .thenRefused('AlreadyFounded'));
  it('is refused for a policy nobody published', () =>
    aProgramme()
      .when('FoundProgramme', { ...founding, preset: 'atlantis' })
      .thenRefused('NoSuchPreset'));
});

describe('adopting a policy', () => {
  const adoption = { programmeId: 'p', effectiveOn: '2026-06-01', policy: nc as never };
  it('adds the next version from its day on', () => aProgramme(founded, first).when('AdoptPolicy', adoption).then(second));
  it('records nothing when asked twice, whatever the order of its words', () => {
    const turned = Object.fromEntries(Object.entries(nc).reverse()) as never;
    aProgramme(founded, first, second)
      .when('AdoptPolicy', { ...adoption, policy: turned })
      .thenNothing();
  });
  it('is refused for a day that has passed', () =>
    aProgramme(founded, first)
      .when('AdoptPolicy', { ...adoption, effectiveOn: '2026-03-06' })
      .thenRefused('PolicyInThePast'));
  it('is refused before a later one already adopted', () =>
    aProgramme(founded, first, second)
      .when('AdoptPolicy', { ...adoption, effectiveOn: '2026-05-01' })
      .thenRefused('PolicyOutOfOrder'));
  it('is refused when it contradicts itself', () =>
    aProgramme(founded, first)
      .when('AdoptPolicy', { ...adoption, policy: { ...nc, panel: { ...nc.panel, quorum: 7 } } as never })
      .thenRefused('QuorumAboveSize'));
  it('is refused before the programme is founded', () =>
    aProgramme().when('AdoptPolicy', adoption).thenRefused('NoSuchProgramme'));
});

describe('the policy in force', () => {
  const { file } = aProgramme(founded, first, second);
  it('is the last one whose day has come', () => {
    expect(policyInForce(file, '2026-05-31').version).toBe(1);
    expect(policyInForce(file, '2026-06-01').version).toBe(2);
  });
  it('is refused for a day before the first', () => expect(() => policyInForce(file, '2025-12-31')).toThrow('No policy'));
  it('does not move a hearing bound to an older version', () => expect(boundPolicy(file, 1).policy).toEqual(dc));
  it('knows only its own versions', () => expect(() => boundPolicy(file, 9)).toThrow('no policy of that version'));
});

describe('the agencies', () => {
  const agency = { programmeId: 'p', agencyId: 'a', name: 'Metro Police', kind: 'police' };
  it('are listed once', () => {
    aProgramme(founded, first).when('ListAgency', agency).then(listed);
    aProgramme(founded, first, listed).when('ListAgency', agency).thenNothing();
  });
  it('leave the list, and may come back', () => {
    const retired = { type: 'AgencyRetired', data: { agencyId: 'a' } };
    aProgramme(founded, first, listed).when('RetireAgency', { programmeId: 'p', agencyId: 'a' }).then(retired);
    aProgramme(founded, first, listed, retired).when('RetireAgency', { programmeId: 'p', agencyId: 'a' }).thenNothing();
    aProgramme(founded, first, listed, retired).when('ListAgency', agency).then(listed);
    expect((aProgramme(founded, first, listed).file as Founded).agencies['a']?.listed).toBe(true);
  });
  it('cannot be retired unlisted', () =>
    aProgramme(founded, first).when('RetireAgency', { programmeId: 'p', agencyId: 'x' }).thenRefused('NoSuchAgency'));
});

describe('the days on which the court does not sit (F025)', () => {
  const closing = { programmeId: 'p', on: '2026-03-14', because: 'school-holiday' };
  const closed = { type: 'DayClosed', data: { on: '2026-03-14', because: 'school-holiday' } };
  const reopened = { type: 'DayReopened', data: { on: '2026-03-14' } };
  const daysOf = (...facts: { type: string; data: object }[]) =>
    policyInForce(aProgramme(founded, first, ...facts).file, '2026-03-07').policy.nonSittingDays;

  it('are closed one by one, beside those of the policy', () => {
    aProgramme(founded, first).when('CloseDay', closing).then(closed);
    expect(daysOf(closed)).toEqual(expect.arrayContaining([...daysOf(), '2026-03-14']));
  });
  it('are opened again, also where the policy closed them', () => {
    const byPolicy = aProgramme(founded, {
      type: 'PolicyAdopted',
      data: { ...first.data, policy: { ...dc, nonSittingDays: ['2026-03-14'] } },
    });
    byPolicy.when('ReopenDay', { programmeId: 'p', on: '2026-03-14' }).then(reopened);
    aProgramme(founded, first, closed).when('ReopenDay', { programmeId: 'p', on: '2026-03-14' }).then(reopened);
    expect(daysOf(closed, reopened)).not.toContain('2026-03-14');
  });
  it('stay as they are when asked twice, and when nothing is closed', () => {
    aProgramme(founded, first, closed).when('CloseDay', closing).thenNothing();
    aProgramme(founded, first).when('ReopenDay', { programmeId: 'p', on: '2026-03-14' }).thenNothing();
  });
  it('are not changed once they are over', () => {
    aProgramme(founded, first)
      .when('CloseDay', { ...closing, on: '2026-03-06' })
      .thenRefused('DayPassed');
    const past = { type: 'DayClosed', data: { on: '2026-03-06', because: 'snow' } };
    aProgramme(founded, first, past).when('ReopenDay', { programmeId: 'p', on: '2026-03-06' }).thenRefused('DayPassed');
  });
  it('keep why they were closed', () =>
    expect(closedDays(aProgramme(founded, first, closed).file as Founded, dc)['2026-03-14']).toBe('school-holiday'));
});
