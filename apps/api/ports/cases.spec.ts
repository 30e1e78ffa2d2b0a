import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import type { Guardianship, Standing } from '#people';
import { Acting, NotHere, type Reading, type Streams } from '#platform';
import { referralDeciders } from '#referral';
import * as facts from '../../../libs/referral/a-case.testing.js';
import { FiledCases, FiledRespondents, WaitingCases } from './cases.js';

type Told = { type: string; data: object };
const { caseDecider } = referralDeciders;
const mother = { kind: 'guardian', personId: 'mother', consents: true, attends: true };
const father = { kind: 'guardian', personId: 'father', consents: true, attends: true };
const guardianship = {
  guardiansOf: () => Promise.resolve([mother, father]),
  isOfAge: () => Promise.resolve(false),
} as unknown as Guardianship;
const standing = {
  of: () => Promise.resolve({ age: 15, language: 'es' }),
  interpreterFor: () => Promise.resolve(null),
} as unknown as Standing;
const acting = new Acting();
const now = { actor: 'clerk', role: 'clerk', programmeId: 'programme', timeZone: 'UTC', now: '2026-03-07T15:00:00.000Z' };

const holding = (past: readonly Told[]) => {
  const streams = { file: () => Promise.resolve({ file: fold(caseDecider, past), revision: 0 }) } as unknown as Streams;
  return {
    toHear: () => acting.run(now, () => new FiledCases(streams, acting, guardianship, standing).of('c')),
    toDocket: () => new WaitingCases(streams).of('c'),
    respondent: () =>
      acting.run(now, () => new FiledRespondents(streams, guardianship, standing, {} as Reading, acting).of('c', '2026-03-07')),
  };
};

const named = { type: 'HarmedPartyNamed', data: { youthId: 'youth', personId: 'mother', kind: 'person' } };
const setAside = (adultMissing: boolean) => ({
  type: 'ConsentSetAside',
  data: { by: 'guardian', personId: 'mother', because: 'harmed-party', adultMissing },
});
const consented = { ...facts.guardianConsented, data: { ...facts.guardianConsented.data, personId: 'father' } };

describe('what a hearing knows of its case', () => {
  it('is that it may be heard once it is on the docket', async () => {
    await expect(holding(facts.docketed).toHear()).resolves.toMatchObject({
      docketedFor: { hearingId: expect.any(String) },
      youthId: 'youth',
    });
    await expect(holding(facts.ready).toHear()).resolves.toMatchObject({ docketedFor: null });
  });
  it('is that it may not while an adult’s consent is missing (care 2)', async () => {
    await expect(holding([...facts.docketed, named, setAside(true)]).toHear()).resolves.toMatchObject({ docketedFor: null });
    await expect(holding([...facts.docketed, named, setAside(true), consented]).toHear()).resolves.toMatchObject({
      docketedFor: { hearingId: expect.any(String) },
    });
    await expect(holding([...facts.docketed, named, setAside(false)]).toHear()).resolves.toMatchObject({
      docketedFor: { hearingId: expect.any(String) },
    });
  });
  it('is nothing where there is no case', () => expect(holding([]).toHear()).rejects.toThrow(NotHere));
});

describe('what the docket knows of a case', () => {
  it('is whose it is, once it is ready', async () => {
    await expect(holding(facts.ready).toDocket()).resolves.toEqual({ youthId: 'youth', incidentId: 'incident' });
    await expect(holding(facts.taken).toDocket()).resolves.toBeNull();
  });
  it('is nothing while an adult’s consent is missing (care 2)', () =>
    expect(holding([...facts.ready, named, setAside(true)]).toDocket()).resolves.toBeNull());
});

describe('who may sign a disposition', () => {
  it('are the guardians who may consent', () =>
    expect(holding(facts.inPlan).respondent()).resolves.toMatchObject({ guardianIds: ['mother', 'father'] }));
  it('are none whom the offence harmed (care 2)', () =>
    expect(holding([...facts.inPlan, named]).respondent()).resolves.toMatchObject({ guardianIds: ['father'] }));
});
