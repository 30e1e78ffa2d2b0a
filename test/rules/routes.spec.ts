import 'reflect-metadata';
import { Controller, Delete, Get, Post } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Allow, ANYONE, Limited, LocalMasterKey, Mine, only, SIGNED_IN } from '#platform';
import { CourtModule } from '../../apps/api/court.module.js';
import { rules } from '../../apps/api/rules.js';
import { unguarded } from '../../libs/platform/platform.module.js';
import {
  controllersOf,
  discovering,
  idlePermissions,
  listsWithoutColumn,
  pagesWithoutShape,
  writesWithoutCommand,
} from './routes.js';

const ROLES = [
  'coordinator',
  'judge',
  'juror',
  'foreperson',
  'bailiff',
  'clerk',
  'jury-monitor',
  'respondent',
  'guardian',
  'harmed-party',
  'referrer',
  'site-supervisor',
  'mentor',
  'evaluator',
  'admin',
];

const court = controllersOf(
  CourtModule.forRoot({
    databaseUrl: 'postgres://nobody@nowhere/none',
    masterKey: new LocalMasterKey(Buffer.alloc(32)),
    log: pino({ level: 'silent' }),
  }),
);

@Controller('planted')
class Planted {
  @Get()
  @Allow('planted:read')
  guarded() {}

  @Get('open')
  open() {}

  @Get('nobodys')
  @Allow('planted:nobodys')
  nobodys() {}

  @Get('health')
  @Allow(ANYONE)
  health() {}

  @Delete('session')
  @Allow(SIGNED_IN)
  signOut() {}

  @Post()
  @Allow('planted:read')
  write() {}

  helper() {}
}

describe('routes', () => {
  it('of the court are found, every context among them', () => {
    expect(court.length).toBeGreaterThan(20);
    expect(court.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['SessionController', 'CaseController', 'PlanController', 'DeskController']),
    );
  });
  it('name a permission that somebody has', () => expect(unguarded(discovering(court), rules)).toEqual([]));
  it('are found unguarded, when planted', () =>
    expect(unguarded(discovering([Planted]), { 'planted:read': ['judge'] })).toEqual([
      'The route Planted.open has no @Allow.',
      'The route Planted.nobodys asks for planted:nobodys, which is given to nobody.',
    ]));

  it('use every permission, and give it to roles there are', () => expect(idlePermissions(court, rules, ROLES)).toEqual([]));
  it('leave a planted permission idle', () =>
    expect(idlePermissions([Planted], { 'planted:read': ['jugde'], 'planted:old': ['judge'] }, ROLES)).toEqual([
      'No route asks for planted:old.',
      'planted:read is given to jugde, which is no role.',
    ]));

  it('write by a command, but for signing in and out', () =>
    expect(writesWithoutCommand(court)).toEqual([
      'The route SessionController.signIn writes and takes no command.',
      'The route SessionController.signOut writes and takes no command.',
    ]));
  it('are found to write without one, when planted', () =>
    expect(writesWithoutCommand([Planted])).toEqual([
      'The route Planted.signOut writes and takes no command.',
      'The route Planted.write writes and takes no command.',
    ]));

  it('show in part only what they say the parts of', () => expect(pagesWithoutShape(court, rules)).toEqual([]));
  it('list for each their own only where they say whose each line is', () =>
    expect(listsWithoutColumn(court, rules)).toEqual([]));
  it('are found to do neither, when planted', () => {
    const book = { 'parts:read': [{ role: 'judge', when: { as: 'judge' }, sees: 'part' }] };
    expect(pagesWithoutShape([Parts], book)).toEqual(['The route Parts.bare has no shape part for judge.']);
    expect(listsWithoutColumn([Parts], book)).toEqual(['The list Parts.bare does not say whose each line is.']);
  });
});

@Controller('parts')
class Parts {
  @Get()
  @Allow('parts:read')
  bare() {}

  @Get('shaped')
  @Allow('parts:read')
  @Mine('caseId')
  @Limited({ part: only('caseId') })
  shaped() {}

  @Get(':caseId')
  @Allow('parts:read')
  @Limited({ part: only('caseId') })
  one() {}
}
