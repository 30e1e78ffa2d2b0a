import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#kernel';
import type { Acting, Reading, Streams, Vault } from '#platform';
import type { Policies } from '#programme';
import { BenchController } from './bench.controller.js';
import type { JurySeats, Parties, Respondents } from './ports.js';

const given = { pronouncedOn: '2026-02-07', items: [{ sanction: 'essay', amount: 1 }] };
const earlier = ['a', 'b', 'c', 'd', 'e'].map((dispositionId) => ({ dispositionId, ...given }));
const linesOf = (others: readonly object[]) => [...others, { dispositionId: 'this-one', pronouncedOn: '2026-03-07', items: [] }];
const bench = (firstView: string | null, others: readonly object[] = earlier) => {
  const reading = {
    row: () => Promise.resolve({ firstView, offenceClass: 'property' }),
    rows: () => Promise.resolve(linesOf(others)),
  } as unknown as Reading;
  const nobody = {} as never;
  return new BenchController(
    reading,
    nobody as Vault,
    nobody as Acting,
    nobody as Policies,
    nobody as Respondents,
    nobody as JurySeats,
    nobody as Parties,
    nobody as Streams,
  );
};

describe('what similar cases were given (care 17)', () => {
  it('is not shown to a judge who has not saved a first view', async () => {
    await expect(bench(null).givenBefore('this-one', {} as never)).rejects.toBeInstanceOf(Refusal);
    await expect(bench(null).similar('this-one')).rejects.toBeInstanceOf(Refusal);
  });
  it('is shown afterwards: days and items, and of no case by name', async () => {
    expect(await bench('approve').givenBefore('this-one', {} as never)).toEqual(earlier.map(() => given));
    expect(await bench('approve').similar('this-one')).toMatchObject({ cases: 5, items: [{ sanction: 'essay', middle: 1 }] });
  });
  it('is not told of so few that they could be told apart', async () => {
    const few = earlier.slice(1);
    expect(await bench('approve', few).givenBefore('this-one', {} as never)).toEqual([]);
    expect(await bench('approve', few).similar('this-one')).toEqual({ cases: null, items: [] });
  });
});
