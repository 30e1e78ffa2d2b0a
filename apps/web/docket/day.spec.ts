import { describe, expect, it } from '@jest/globals';
import { changesBetween, chipsOf, countsOf, needsAttention, readSearch, rowsFor, without, type DayRow } from './day.js';

const ready = { respondent: false, guardian: false, interpreter: null, panel: false, judge: true };
const row = (n: number, more: Partial<DayRow> = {}): DayRow => ({
  ...{ hearingId: `h${n}`, sittingId: 's', on: '2026-11-28', callNumber: n, youthId: `y${n}`, roomId: 'r1', roomName: 'Room 1' },
  ...{ caseId: `00000000-0000-4000-8000-00000000000${n}`, startsAt: '2026-11-28T14:00:00.000Z', format: 'peer-jury' },
  ...{ language: null, progress: 'waiting', here: [], drawn: 0, seated: 0, judgeId: null, bailiffId: null, because: null },
  ...{ changedAt: '2026-11-28T13:00:00.000Z', programmeId: 'p', readiness: ready, initials: `A${n}.B.`, flags: [], missing: [] },
  ...more,
});

describe('the rows of a day', () => {
  const rows = [
    row(1, { missing: ['jury'], flags: ['safety'] }),
    row(2, { progress: 'deliberating', roomId: 'r2', language: 'es' }),
    row(3, { here: ['respondent:y3'], judgeId: 'j1' }),
    row(4, { progress: 'off' }),
    row(5, { progress: 'announced' }),
  ];

  it('are counted by how far they are; what came off is not counted', () => {
    expect(countsOf(rows)).toEqual({ scheduled: 4, 'checked-in': 1, 'in-hearing': 1, done: 1, attention: 1 });
  });

  it('need attention for what is missing before they are called, and for their jurors while they are heard', () => {
    const numbers = [
      row(6, { progress: 'called', missing: ['jury'] }),
      row(7, { progress: 'deliberating', breaks: 1 }),
      row(8, { progress: 'called', challenged: 2 }),
      row(9, { progress: 'done', challenged: 1 }),
      row(1, { missing: ['notice'] }),
    ];
    expect(numbers.filter(needsAttention).map(({ callNumber }) => callNumber)).toEqual([7, 8, 1]);
  });

  it.each([
    [{}, [1, 2, 3, 5]],
    [{ stage: 'off' }, [4]],
    [{ stage: 'off,announced' }, [4, 5]],
    [{ room: 'r2' }, [2]],
    [{ judge: 'j1' }, [3]],
    [{ language: 'es' }, [2]],
    [{ flag: 'safety' }, [1]],
    [{ missing: 'jury,consent' }, [1]],
    [{ show: 'attention' as const }, [1]],
    [{ q: 'a3b' }, [3]],
    [{ q: 'nobody' }, []],
  ])('%j gives %j', (search, numbers) => {
    expect(rowsFor(rows, search).map(({ callNumber }) => callNumber)).toEqual(numbers);
  });

  it('tell how many of them changed, came or went', () => {
    expect(changesBetween(rows, rows)).toBe(0);
    expect(changesBetween(rows, [row(1), ...rows.slice(1, 4), row(6)])).toBe(3);
  });
});

describe('the address of a day', () => {
  it('takes what it knows, and nothing else', () => {
    const given = { on: '2026-11-28', show: 'done', stage: 'off', q: 12, room: '', other: 'x', judge: 7 };
    expect(readSearch(given)).toEqual({ on: '2026-11-28', show: 'done', stage: 'off', q: '12' });
    expect(readSearch({ on: 'today', show: 'all' })).toEqual({});
  });

  it('loses one chip at a time', () => {
    const search = { on: '2026-11-28', stage: 'off,done', room: 'r1' };
    expect(chipsOf(search)).toEqual([
      { field: 'stage', value: 'off' },
      { field: 'stage', value: 'done' },
      { field: 'room', value: 'r1' },
    ]);
    expect(without(search, 'stage', 'off')).toEqual({ on: '2026-11-28', stage: 'done', room: 'r1' });
    expect(without(without(search, 'stage', 'off'), 'stage', 'done')).toEqual({ on: '2026-11-28', room: 'r1' });
  });
});
