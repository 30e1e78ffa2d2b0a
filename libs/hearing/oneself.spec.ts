import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#kernel';
import { Acting, NotHere, type Reading } from '#platform';
import { Oneself } from './oneself.js';
import { HearingLine } from './views/hearings.view.js';

const acting = new Acting();
const seats: Record<string, object> = { 'hearing:ana': { state: 'seated' }, 'hearing:ben': { state: 'left' } };
const reading = (stopped: boolean) =>
  ({
    find: async (entity: object, key: string) => (entity === HearingLine ? { stopped } : (seats[key] ?? null)),
  }) as unknown as Reading;

const as = <T>(role: string, personId: string, ask: (oneself: Oneself) => T, stopped = false): T =>
  acting.run(
    { actor: 'account', role, personId, programmeId: 'programme', timeZone: 'UTC', now: '2026-03-07T15:00:00.000Z' },
    () => ask(new Oneself(acting, reading(stopped))),
  );

describe('a juror’s tablet', () => {
  it('shows the hearing in which the juror sits', () =>
    expect(as('juror', 'ana', (oneself) => oneself.sitsIn('hearing'))).resolves.toBeUndefined());
  it('shows no hearing the juror has left', () =>
    expect(as('juror', 'ben', (oneself) => oneself.sitsIn('hearing'))).rejects.toThrow(NotHere));
  it('shows no other hearing', () => expect(as('juror', 'ana', (oneself) => oneself.sitsIn('other'))).rejects.toThrow(NotHere));
  it('shows no jury room the juror is not in', () =>
    expect(() => as('foreperson', 'ana', (oneself) => oneself.isAmong(['ben']))).toThrow(NotHere));
  it('goes blank while the room is stopped', () =>
    expect(as('juror', 'ana', (oneself) => oneself.roomGoesOn('hearing'), true)).rejects.toThrow(Refusal));
  it('acts for nobody else', () => expect(() => as('juror', 'ana', (oneself) => oneself.is('ben'))).toThrow(Refusal));
});

describe('the court’s staff', () => {
  it('look at every hearing, stopped or not', () =>
    expect(
      as('judge', 'judge', (oneself) => Promise.all([oneself.sitsIn('other'), oneself.roomGoesOn('other')]), true),
    ).resolves.toEqual([undefined, undefined]));
});
