import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { PRESETS } from './presets.js';
import { AdoptPolicy, FoundProgramme } from './programme.commands.js';

const programmeId = '0b6f2f0e-8a54-4d0a-9d0e-2f6c0c1b7a11';
const good = PRESETS['durham']!.policy;

function wrongIn(type: new () => object, fields: object): string[] {
  const paths = (errors: readonly ValidationError[], at = ''): string[] =>
    errors.flatMap(({ property, children, constraints }) => [
      ...(constraints ? [at + property] : []),
      ...paths(children ?? [], `${at}${property}.`),
    ]);
  const instance = plainToInstance(type, { programmeId, ...fields });
  return paths(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true }));
}

describe('adopting a policy over the wire', () => {
  const adopt = (policy: object) => wrongIn(AdoptPolicy, { effectiveOn: '2026-06-01', policy });
  it.each(Object.entries(PRESETS))('takes the published policy of %s as it is', (_, { policy }) =>
    expect(adopt(policy)).toEqual([]),
  );
  it('takes a policy without a long-stop or a cap only when it says so', () => {
    const { longStopDays: _, ...deadlines } = good.deadlines;
    expect(adopt({ ...good, deadlines })).toEqual(['policy.deadlines.longStopDays']);
  });
  it('names the field that is wrong, however deep', () => {
    expect(adopt({ ...good, panel: { ...good.panel, decision: 'lottery' } })).toEqual(['policy.panel.decision']);
    const item = { ...good.grid[0]!.items[0]!, min: -1 };
    expect(adopt({ ...good, grid: [{ ...good.grid[0]!, items: [item] }] })).toEqual(['policy.grid.0.items.0.min']);
    expect(adopt({ ...good, nonSittingDays: ['2026-02-30'] })).toEqual(['policy.nonSittingDays']);
  });
  it('takes nothing that is no part of a policy', () => expect(adopt({ ...good, fines: true })).toEqual(['policy.fines']));
  it('takes no policy with a part missing', () => {
    const { panel: _, ...rest } = good;
    expect(adopt(rest)).toEqual(['policy.panel']);
    expect(wrongIn(AdoptPolicy, { effectiveOn: '2026-06-01' })).toEqual(['policy']);
  });
});

describe('founding a programme over the wire', () => {
  const founding = {
    name: 'Youth Court',
    timeZone: 'America/New_York',
    clock: 'court',
    preset: 'durham',
    effectiveOn: '2026-01-01',
  };
  it('takes a zone there is', () => {
    expect(wrongIn(FoundProgramme, founding)).toEqual([]);
    expect(wrongIn(FoundProgramme, { ...founding, timeZone: 'Atlantis/Capital' })).toEqual(['timeZone']);
  });
});
