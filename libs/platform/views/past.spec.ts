import { describe, expect, it } from '@jest/globals';
import { Between, In, IsNull, LessThan, LessThanOrEqual, MoreThan, MoreThanOrEqual, Not } from 'typeorm';
import { seen } from '#spec';
import { tallies } from '../testing/tally.testing.js';
import { HiddenIds } from './hidden.js';
import { fits, foldRows, inOrder } from './past.js';
import { ViewTable } from './table.js';

const ID = '30000000-0000-4000-8000-00000000000a';
const table = new ViewTable('tallies', tallies);
const opened = seen(ID, { type: 'TallyOpened', data: { note: null } });
const counted = (by: number) => seen(ID, { type: 'Counted', data: { by } });

describe('a view at a moment', () => {
  it('is folded by its own table, as far as the facts go', () => {
    expect(foldRows(table, [opened, counted(2)], new HiddenIds())).toMatchObject([{ tallyId: ID, sum: 2 }]);
    expect(foldRows(table, [opened, counted(2), counted(3)], new HiddenIds())).toMatchObject([{ tallyId: ID, sum: 5 }]);
    expect(foldRows(table, [], new HiddenIds())).toEqual([]);
  });
  it('says nothing of what is hidden today', () => {
    const hidden = new HiddenIds();
    hidden.take(seen('r', { type: 'Hidden', data: {} }), { hide: [ID] });
    expect(foldRows(table, [opened], hidden)).toEqual([]);
  });
  it('tells which fact changed which row', () => {
    const told: unknown[] = [];
    foldRows(table, [opened, counted(2)], new HiddenIds(), ({ type }, key, before, after) =>
      told.push([type, key, before?.['sum'] ?? null, after?.['sum'] ?? null]),
    );
    expect(told).toEqual([
      ['TallyOpened', ID, null, 0],
      ['Counted', ID, 0, 2],
    ]);
  });
});

describe('what a page asks of rows that stood at a moment', () => {
  const row = { a: 'x', n: '2026-03-04', none: null };
  it('is answered as its table would', () => {
    for (const where of [
      { a: 'x' },
      { a: In(['x', 'y']) },
      { a: Not('y') },
      { none: IsNull() },
      { a: Not(IsNull()) },
      { n: LessThan('2026-03-05') },
      { n: LessThanOrEqual('2026-03-04') },
      { n: MoreThan('2026-03-03') },
      { n: MoreThanOrEqual('2026-03-04') },
      { a: undefined },
      [{ a: 'z' }, { a: 'x' }],
    ])
      expect(fits(row, where)).toBe(true);
    for (const where of [
      { a: 'y' },
      { a: In([]) },
      { none: Not(IsNull()) },
      { n: LessThan('2026-03-04') },
      { none: LessThan('z') },
      [],
    ])
      expect(fits(row, where)).toBe(false);
  });
  it('is not guessed where nobody has thought of it', () => expect(() => fits(row, { n: Between('a', 'b') })).toThrow('between'));
  it('comes in the order asked for, with null last unless it goes down', () => {
    const rows = [{ n: null }, { n: 2 }, { n: 1 }];
    expect(inOrder(rows, { n: 'ASC' }).map(({ n }) => n)).toEqual([1, 2, null]);
    expect(inOrder(rows, { n: { direction: 'DESC', nulls: 'LAST' } }).map(({ n }) => n)).toEqual([null, 2, 1]);
    expect(inOrder(rows)).toEqual(rows);
  });
});
