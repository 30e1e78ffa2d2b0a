import { describe, expect, it } from '@jest/globals';
import { entryIn, typesCalled } from './timeline-wanted.js';

const words: Record<string, string> = {
  ConsentRecorded: 'Consentimiento registrado',
  HearingHeld: 'Audiencia celebrada',
  PlanMade: 'Plan hecho',
};
const word = (type: string) => words[type]!;

describe('a search in a timeline', () => {
  it('finds entries by any part of their words, in any order, without accents or capitals', () => {
    expect(typesCalled('registrado CONSENT', Object.keys(words), word)).toEqual(['ConsentRecorded']);
    expect(typesCalled('audiéncia', Object.keys(words), word)).toEqual(['HearingHeld']);
    expect(typesCalled('nothing of the kind', Object.keys(words), word)).toEqual([]);
  });
  it('waits until enough is typed', () => {
    expect(typesCalled(' p ', Object.keys(words), word)).toBeNull();
    expect(typesCalled('', Object.keys(words), word)).toBeNull();
  });
});

describe('an address with an entry', () =>
  it.each([
    ['#entry-12', 12],
    ['entry-7', 7],
    ['#people', null],
    ['#entry-', null],
    ['#entry-1x', null],
  ])('%s', (hash, n) => expect(entryIn(hash)).toBe(n)));
