import { describe, expect, it } from '@jest/globals';
import { isOfCase, withoutVanished } from './of-case.js';
import { readable } from './readable.js';
import { seen } from '#spec';

const closed = { $sealed: { subject: 'case:c', key: 1, iv: '', text: '', tag: '', at: '' } };
const fact = (category: string, type: string, data: object) => seen('x', { type, data }, { category });

describe('what is shown of a fact', () => {
  it('is all of it but sealed words that nobody named', () => {
    const told = fact('case', 'NewWord', { because: 'x', text: closed, items: [{ details: closed }], count: 1 });
    expect(readable(told, 'desk')).toEqual({ data: { because: 'x', count: 1 }, withheld: ['text', 'items'] });
  });
  it('is to a judge the words of court and plan, and nothing of intake, consents and contacts', () => {
    expect(readable(fact('hearing', 'QuestionAsked', { text: closed }), 'bench')).toEqual({
      data: { text: closed },
      withheld: [],
    });
    expect(readable(fact('hearing', 'QuestionAsked', { text: closed }), 'desk')).toEqual({ data: {}, withheld: ['text'] });
    expect(readable(fact('case', 'ConsentRecorded', { by: 'youth', personId: 'p' }), 'bench')).toEqual({
      data: {},
      withheld: ['by', 'personId'],
    });
    expect(readable(fact('disposition', 'FirstViewSaved', { leaning: 'lower' }), 'desk').data).toEqual({});
  });
  it('is of no case why a room was stopped, nor who else’s case waited', () => {
    expect(readable(fact('hearing', 'RoomStopped', { because: 'distress', at: 'm' }), 'desk')).toEqual({
      data: { at: 'm' },
      withheld: ['because'],
    });
    expect(readable(fact('sitting', 'SittingHeld', { because: 'x', hearings: ['h'] }), 'desk')).toEqual({
      data: { because: 'x' },
      withheld: [],
    });
  });
});

describe('the facts of a case', () => {
  const mine = new Set(['c', 'h']);
  it('are of a sitting only those about its own hearings', () => {
    expect(isOfCase(fact('sitting', 'HearingMoved', { hearingId: 'h' }), mine)).toBe(true);
    expect(isOfCase(fact('sitting', 'HearingMoved', { hearingId: 'other' }), mine)).toBe(false);
    expect(isOfCase(fact('sitting', 'SittingHeld', { hearings: [{ hearingId: 'h' }] }), mine)).toBe(true);
    expect(isOfCase(fact('sitting', 'PersonCheckedIn', { hearingIds: ['h'] }), mine)).toBe(true);
    expect(isOfCase(fact('sitting', 'RoleAssigned', { hearingId: 'h' }), mine)).toBe(false);
  });
  it('are of the jury room what is open, and never what the young person passed on', () => {
    expect(isOfCase(fact('deliberation', 'RecommendationMade', {}), mine)).toBe(true);
    for (const type of ['BallotCast', 'NoteKept', 'JurorFeltPushed', 'NewWordOfTheJury'])
      expect(isOfCase(fact('deliberation', type, {}), mine)).toBe(false);
    expect(isOfCase(fact('hearing', 'QuestionPassed', {}), mine)).toBe(false);
  });
});

describe('a fact that names what vanished', () => {
  const hidden = { has: (id: string) => id === 'gone', past: () => false };
  it('is left without it where it lists several, and is nothing where it is about it', () => {
    const seated = fact('hearing', 'PanelSeated', { jurors: [{ jurorId: 'gone' }, { jurorId: 'here' }] });
    expect(withoutVanished(seated, hidden)).toMatchObject({ data: { jurors: [{ jurorId: 'here' }] } });
    expect(withoutVanished(fact('case', 'RelatedCaseLinked', { caseId: 'gone' }), hidden)).toBeNull();
    const other = fact('case', 'RelatedCaseLinked', { caseId: 'here' });
    expect(withoutVanished(other, hidden)).toBe(other);
  });
});
