import { describe, expect, it } from '@jest/globals';
import { countsOf } from './counts.js';
import { weigh } from './jury-duty.js';
import { csvOf } from './sheet.controller.js';
import { readyFor, type DayFacts } from './ticks.js';
import type { CourtDay } from './views/court-day.view.js';

describe('jury duty against seats (N10)', () => {
  const sitting = (on: string, rooms: number, booked: number, byOwing = 0) => ({ sittingId: on, on, rooms, booked, byOwing });
  it('is enough when what is owed has a seat, booked or open', () =>
    expect(weigh('2026-03-02', 6, [sitting('2026-03-07', 2, 4, 3)], [{ on: '2026-04-01', n: 11 }])).toEqual({
      ...{ asOf: '2026-03-02', offered: 12, booked: 4, open: 8, owed: 11, bookedByOwing: 3, short: 0, enough: true },
      sittings: [{ sittingId: '2026-03-07', on: '2026-03-07', offered: 12, booked: 4, open: 8 }],
      warnings: [],
    }));
  it('warns of the first day by which it is not', () => {
    const ahead = [sitting('2026-03-07', 1, 6, 0), sitting('2026-05-02', 1, 0)];
    const owed = [
      { on: '2026-04-01', n: 2 },
      { on: '2026-06-01', n: 3 },
    ];
    const found = weigh('2026-03-02', 6, ahead, owed);
    expect(found).toMatchObject({ short: 0, enough: true });
    expect(found.warnings).toEqual([{ by: '2026-04-01', owed: 2, open: 0, short: 2 }]);
  });
});

const hearing = {
  ...{ hearingId: 'h', caseId: 'c', sittingId: 's', roomId: 'r', language: null, progress: 'waiting' },
  ...{ here: [], drawn: 0, seated: 0 },
} as unknown as CourtDay;
const file = {
  ...{ caseId: 'c', markers: [], adultMissing: false, consents: [{ withdrawnOn: null, setAside: null }] },
  notice: { hearingId: 'h' },
};
const facts = (more: Partial<DayFacts> = {}): DayFacts => ({
  cases: new Map([['c', file as never]]),
  ...{ statements: [], wishes: [], called: [], expected: [], interpreters: [], quorum: 5 },
  ...more,
});

describe('the ticks of the docket', () => {
  it('say what is there, and name what is missing', () => {
    expect(readyFor(hearing, facts())).toEqual({
      ticks: {
        ...{ notice: 'served', consent: 'complete', statement: 'none', interpreter: 'not-needed' },
        jury: { seated: 0, drawn: 0, expected: 0, quorum: 5, enough: false },
      },
      missing: ['jury'],
    });
    const bare = facts({ cases: new Map([['c', { ...file, notice: { hearingId: 'before' }, adultMissing: true } as never]]) });
    expect(readyFor({ ...hearing, drawn: 6 }, bare).missing).toEqual(['notice', 'consent']);
  });
  it('follow an interpreter from the booking to the door', () => {
    const spanish = { ...hearing, language: 'es' };
    const booked = facts({ interpreters: [{ sittingId: 's', roomId: null, language: 'es' }] });
    expect(readyFor(spanish, facts()).ticks.interpreter).toBe('missing');
    expect(readyFor(spanish, booked).ticks.interpreter).toBe('booked');
    expect(readyFor({ ...spanish, here: ['interpreter:i'] }, booked).ticks.interpreter).toBe('here');
  });
  it('tell a statement that is in from one that nobody wants to give (care 20)', () => {
    const filed = facts({ statements: [{ hearingId: 'h', by: 'harmed-party', state: 'cleared' }] });
    expect(readyFor(hearing, filed).ticks.statement).toBe('cleared');
    expect(readyFor(hearing, facts({ wishes: [{ caseId: 'c', takesPart: 'not-at-all' }] })).ticks.statement).toBe('not-wanted');
  });
  it('hold a hearing to the quorum it was called with', () =>
    expect(readyFor(hearing, facts({ called: [{ hearingId: 'h', quorum: 3, seated: 3 }] })).ticks.jury).toMatchObject({
      ...{ seated: 3, quorum: 3, enough: true },
    }));
});

describe('the counts of a day', () => {
  it('have every hearing once, and those that need attention besides', () => {
    const of = (hearingId: string, progress: string, here: string[] = []) => ({ hearingId, progress, here }) as never;
    const all = [
      of('a', 'waiting'),
      of('b', 'waiting', ['respondent:p']),
      of('c', 'deliberating'),
      of('d', 'done'),
      of('e', 'off'),
    ];
    expect(
      countsOf(
        all,
        new Map([
          ['a', { missing: ['jury'] }],
          ['c', { missing: ['jury'] }],
        ]),
      ),
    ).toEqual({
      ...{ scheduled: 4, checkedIn: 1, inHearing: 1, done: 1, attention: 1 },
    });
  });
});

describe('the docket for a spreadsheet (F028)', () => {
  it('has initials, and nothing that a spreadsheet would run', () => {
    const line = {
      callNumber: 1,
      initials: 'M.T.',
      startsAt: '2026-03-07T14:00:00.000Z',
      room: '=HYPERLINK("x")',
      stage: 'waiting',
    };
    expect(csvOf([line as never], 'America/New_York')).toMatch(
      /^number,initials,time,room,stage\r\n1,M\.T\.,9:00\sAM,"'=HYPERLINK\(""x""\)",waiting$/u,
    );
  });
});
