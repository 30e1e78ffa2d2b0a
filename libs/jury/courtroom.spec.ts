import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import { candidateFacts, type PersonFacts } from './courtroom.js';
import { jurorDecider } from './juror.js';
import type { Juror } from './juror.file.js';

const person: PersonFacts = {
  personId: 'ada',
  age: null,
  schoolId: null,
  householdId: 'home',
  checkedIn: true,
  alreadySeated: false,
  ownCaseOpen: false,
  incidentIds: ['theft'],
};
const juror = fold<Juror>(jurorDecider, [
  {
    type: 'JurorRecruited',
    data: { origin: 'respondent', schoolId: 'north', householdId: 'old-home', age: 15, planId: 'plan', sanctionId: null },
  },
  { type: 'JurorTrained', data: { course: 'jury-basics', on: '2026-02-01' } },
  { type: 'JurorActivated', data: {} },
  { type: 'ConflictDeclared', data: { withPersonId: 'ben', caseId: null, kind: 'friend' } },
]);

describe('what the draw sees of a person', () => {
  it('puts together what the jury and the others know', () =>
    expect(candidateFacts(person, juror)).toEqual({
      jurorId: 'ada',
      origin: 'respondent',
      trained: true,
      active: true,
      age: 15,
      schoolId: 'north',
      householdId: 'home',
      checkedIn: true,
      alreadySeated: false,
      ownCaseOpen: false,
      incidentIds: ['theft'],
      declared: [{ withPersonId: 'ben', caseId: null, kind: 'friend' }],
    }));
  it('takes the newer word on age and school', () =>
    expect(candidateFacts({ ...person, age: 16, schoolId: 'south' }, juror)).toMatchObject({ age: 16, schoolId: 'south' }));
  it('sees who is not in the pool as not trained', () =>
    expect(candidateFacts(person, { stage: 'unknown' })).toMatchObject({ trained: false, active: false, declared: [] }));
});
