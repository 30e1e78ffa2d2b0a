import { describe, expect, it } from '@jest/globals';
import { exclusionOf, groupsApart, type CandidateFacts } from './exclusions.js';

const facts = {
  caseId: 'case',
  incidentId: 'fight',
  partyIds: ['youth', 'mother', 'harmed'],
  coRespondentIds: ['other'],
  schoolId: 'north',
  householdId: 'home',
};
const ages = { minAge: 11, maxAge: 18 };
const fit: CandidateFacts = {
  jurorId: 'ada',
  origin: 'volunteer',
  trained: true,
  active: true,
  age: 15,
  schoolId: 'south',
  householdId: 'elsewhere',
  checkedIn: true,
  alreadySeated: false,
  ownCaseOpen: false,
  incidentIds: [],
  declared: [],
};

describe('who may not hear a case', () => {
  it('excludes nobody without a ground', () => expect(exclusionOf(fit, facts, ages)).toBeNull());
  it.each<[string, Partial<CandidateFacts>]>([
    ['party', { jurorId: 'harmed' }],
    ['co-respondent', { jurorId: 'other' }],
    ['same-incident', { incidentIds: ['theft', 'fight'] }],
    ['own-case-open', { ownCaseOpen: true }],
    ['same-household', { householdId: 'home' }],
    ['same-school', { schoolId: 'north' }],
    ['declared', { declared: [{ withPersonId: 'mother', caseId: null }] }],
    ['declared', { declared: [{ withPersonId: 'other', caseId: null }] }],
    ['declared', { declared: [{ withPersonId: null, caseId: 'case' }] }],
    ['not-trained', { trained: false, active: false }],
    ['not-active', { active: false }],
    ['outside-age-window', { age: 10 }],
    ['outside-age-window', { age: 19 }],
    ['not-checked-in', { checkedIn: false }],
    ['already-seated', { alreadySeated: true }],
  ])('excludes for %s', (because, more) => expect(exclusionOf({ ...fit, ...more }, facts, ages)).toBe(because));
  it.each<Partial<CandidateFacts>>([
    { age: 11 },
    { age: 18 },
    { age: null },
    { schoolId: null, householdId: null },
    {
      declared: [
        { withPersonId: 'stranger', caseId: null },
        { withPersonId: null, caseId: 'another' },
      ],
    },
    { incidentIds: ['theft'] },
  ])('does not exclude for %j', (more) => expect(exclusionOf({ ...fit, ...more }, facts, ages)).toBeNull());
  it('does not take an unknown school or household for the same one', () =>
    expect(
      exclusionOf({ ...fit, schoolId: null, householdId: null }, { ...facts, schoolId: null, householdId: null }, ages),
    ).toBeNull());
  it('writes down the gravest ground', () =>
    expect(exclusionOf({ ...fit, ownCaseOpen: true, schoolId: 'north', checkedIn: false }, facts, ages)).toBe('own-case-open'));
});

describe('who must not sit together', () => {
  it('keeps apart those who shared an incident', () =>
    expect(
      groupsApart([
        { ...fit, jurorId: 'c', incidentIds: ['theft'] },
        { ...fit, jurorId: 'a', incidentIds: ['theft', 'trespass'] },
        { ...fit, jurorId: 'b' },
      ]),
    ).toEqual([['a', 'c']]));
});
