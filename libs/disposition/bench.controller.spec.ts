import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#kernel';
import type { Acting, Reading, Vault } from '#platform';
import type { Policies } from '#programme';
import { BenchController } from './bench.controller.js';
import type { JurySeats, Respondents } from './ports.js';

const given = { pronouncedOn: '2026-02-07', items: [{ sanction: 'essay', amount: 1 }] };
const lines = [
  { dispositionId: 'earlier', ...given },
  { dispositionId: 'this-one', pronouncedOn: '2026-03-07', items: [] },
];
const bench = (firstView: string | null) => {
  const reading = {
    row: () => Promise.resolve({ firstView, offenceClass: 'property' }),
    rows: () => Promise.resolve(lines),
  } as unknown as Reading;
  const nobody = {} as never;
  return new BenchController(
    reading,
    nobody as Vault,
    nobody as Acting,
    nobody as Policies,
    nobody as Respondents,
    nobody as JurySeats,
  );
};

describe('what similar cases were given (care 17)', () => {
  it('is not shown to a judge who has not saved a first view', () =>
    expect(bench(null).givenBefore('this-one', {} as never)).rejects.toBeInstanceOf(Refusal));
  it('is shown afterwards: days and items, and of no case by name', () =>
    expect(bench('approve').givenBefore('this-one', {} as never)).resolves.toEqual([given]));
});
