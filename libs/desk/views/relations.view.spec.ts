import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { relations, type Relation } from './relations.view.js';
import { things, type Thing } from './things.view.js';

type Told = readonly [id: string, fact: { type: string; data: object; role?: string }];
const fact = (id: string, type: string, data: object = {}): Told => [id, { type, data }];
const open = (...told: Told[]) =>
  Object.values(shown(relations)(...told) as Record<string, Relation>)
    .filter(({ until }) => until === null)
    .map(({ personId, relation, thingId }) => `${personId} ${relation} ${thingId}`)
    .sort();
const thing = (id: string, ...told: Told[]) => (shown(things)(...told) as Record<string, Thing>)[id]!;

const authority = { guardianId: 'mother', reads: true };
const linked = fact('kim', 'GuardianLinked', authority);

describe('how people stand to a case', () => {
  it('is as its respondent and as who was harmed', () =>
    expect(
      open(
        fact('case', 'ReferralReceived', { youthId: 'kim' }),
        fact('case', 'HarmedPartyNamed', { personId: 'shop', youthId: 'kim' }),
      ),
    ).toEqual(['kim respondent case', 'shop harmed-party case']));
  it('is as who answers for the young person, and reads only where that was granted', () => {
    expect(open(linked)).toEqual(['mother family kim', 'mother guardian kim']);
    expect(open(linked, fact('kim', 'GuardianAuthorityChanged', { ...authority, reads: false }))).toEqual(['mother family kim']);
    expect(open(linked, fact('kim', 'GuardianUnlinked', { guardianId: 'mother' }))).toEqual([]);
  });
  it('goes over to the independent adult who is named instead', () => {
    const named = (adultId: string, insteadOf: string | null) => fact('kim', 'IndependentAdultNamed', { adultId, insteadOf });
    expect(open(named('aunt', null))).toEqual(['aunt family kim', 'aunt guardian kim']);
    expect(open(named('aunt', null), named('priest', 'aunt'))).toEqual(['priest family kim', 'priest guardian kim']);
  });
  it('is as a reader, a mentor or a supervisor, until that ends', () => {
    const begin = [
      fact('kim', 'ReadingAllowed', { guardianId: 'mother' }),
      fact('kim', 'MentorAssigned', { mentorId: 'coach' }),
      fact('pantry', 'SupervisorNamed', { supervisorId: 'cook' }),
    ];
    const end = [
      fact('kim', 'ReadingEnded', { guardianId: 'mother' }),
      fact('kim', 'MentorRelieved', { mentorId: 'coach' }),
      fact('pantry', 'SupervisorRelieved', { supervisorId: 'cook' }),
    ];
    expect(open(...begin)).toEqual(['coach mentor kim', 'cook supervisor pantry', 'mother reader kim']);
    expect(open(...begin, ...end)).toEqual([]);
    expect(open(...begin, ...end, ...begin)).toHaveLength(3);
  });
});

describe('how people stand to a hearing', () => {
  const seated = fact('hearing', 'PanelSeated', {
    jurors: [{ jurorId: 'j1', seat: 1 }],
    alternates: [{ jurorId: 'j2', seat: 2 }],
  });
  const sworn = fact('hearing', 'OathTaken', { jurorId: 'j1' });
  it('is by office at the sitting, in one room without losing the other', () => {
    const post = (type: string, roomId: string | null) => fact('saturday', type, { personId: 'lee', role: 'bailiff', roomId });
    expect(open(post('RoleAssigned', 'a'), post('RoleAssigned', 'b'), post('RoleRelieved', 'a'))).toEqual([
      'lee bailiff saturday',
    ]);
    expect(open(post('RoleAssigned', null), post('RoleRelieved', null))).toEqual([]);
  });
  it('is as its judge, also one who steps in', () =>
    expect(
      open(fact('hearing', 'HearingOpened', { judgeId: 'lee' }), fact('hearing', 'JudgeSubstituted', { judgeId: 'kay' })),
    ).toEqual(['kay judge hearing', 'lee judge hearing']));
  it('is as a juror in a seat and under oath, on that day alone', () => {
    expect(open(seated, sworn)).toEqual(['j1 seated hearing', 'j1 sworn hearing', 'j2 seated hearing']);
    const rows = Object.values(shown(relations)(seated) as Record<string, Relation>);
    expect(rows.every(({ onlyOn }) => onlyOn !== null)).toBe(true);
  });
  it.each([
    ['JurorRecused', {}],
    ['JurorDismissed', {}],
    ['ChallengeDecided', { upheld: true }],
  ])('ends with %s, seat and oath', (type, more) =>
    expect(open(seated, sworn, fact('hearing', type, { jurorId: 'j1', ...more }))).toEqual(['j2 seated hearing']),
  );
  it('goes on when a challenge is overruled', () =>
    expect(open(seated, fact('hearing', 'ChallengeDecided', { jurorId: 'j1', upheld: false }))).toHaveLength(2));
  it('is in the jury room until one leaves it', () => {
    const opened = fact('talk', 'DeliberationOpened', { jurors: ['j1', 'j2'] });
    expect(open(opened, fact('talk', 'JurorLeft', { jurorId: 'j2' }))).toEqual(['j1 jury-room talk']);
  });
});

describe('what a thing belongs to', () => {
  const docketed = fact('saturday', 'HearingDocketed', { hearingId: 'hearing', caseId: 'case', youthId: 'kim' });
  it('is its case, its hearing and its sitting', () => {
    expect(thing('hearing', docketed)).toMatchObject({
      caseId: 'case',
      hearingId: 'hearing',
      sittingId: 'saturday',
      youthId: 'kim',
    });
    expect(
      thing('talk', fact('talk', 'DeliberationOpened', { hearingId: 'hearing', caseId: 'case', dispositionId: 'talk' })),
    ).toMatchObject({
      caseId: 'case',
      hearingId: 'hearing',
    });
  });
  it('is the latest hearing, for a case', () =>
    expect(thing('case', fact('case', 'ReferralReceived', { youthId: 'kim' }), docketed)).toMatchObject({
      hearingId: 'hearing',
    }));
  it('is over with the recommendation, and open again when the jury is sent back', () => {
    const opened = fact('talk', 'DeliberationOpened', { hearingId: 'hearing', caseId: 'case', dispositionId: 'talk' });
    const made = fact('talk', 'RecommendationMade', { hearingId: 'hearing' });
    const back = fact('talk', 'DeliberationReopened', { hearingId: 'hearing' });
    expect([thing('hearing', docketed, opened, made).over, thing('talk', opened, made).over]).toEqual([true, true]);
    expect([thing('hearing', docketed, opened, made, back).over, thing('talk', opened, made, back).over]).toEqual([false, false]);
  });
  it('is one id for a disposition, its plan and the deliberation before it', () => {
    const all = [
      fact('talk', 'DeliberationOpened', { hearingId: 'hearing', caseId: 'case', dispositionId: 'talk' }),
      fact('talk', 'PlanMade', { caseId: 'case', youthId: 'kim', items: [{ sanctionId: 'hours' }] }),
    ];
    expect(thing('talk', ...all)).toMatchObject({ hearingId: 'hearing', youthId: 'kim' });
    expect(thing('hours', ...all)).toMatchObject({ caseId: 'case', youthId: 'kim' });
  });
  it('is the site of the hours, for each entry its own', () => {
    const sheet = fact('hours', 'TimesheetOpened', { personId: 'kim', caseId: 'case' });
    const logged = (entryId: string, siteId: string | null) => fact('hours', 'HoursLogged', { entryId, siteId, personId: 'kim' });
    const told = [sheet, logged('e1', 'pantry'), logged('e2', 'library'), logged('e3', null)];
    expect([thing('e1', ...told).siteId, thing('e2', ...told).siteId, thing('e3', ...told).siteId]).toEqual([
      'pantry',
      'library',
      null,
    ]);
    expect(thing('hours', ...told)).toMatchObject({ siteId: 'library', personId: 'kim', caseId: 'case' });
  });
});
