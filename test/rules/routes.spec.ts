import 'reflect-metadata';
import { Controller, Delete, Get, Post } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Allow, ANYONE, LocalMasterKey, Permissions, SIGNED_IN } from '#platform';
import { CourtModule } from '../../apps/api/court.module.js';
import { permissions } from '../../apps/api/permissions.js';
import { unguarded } from '../../libs/platform/platform.module.js';
import { controllersOf, discovering, idlePermissions, writesWithoutCommand } from './routes.js';

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
const table = new Permissions(permissions);

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
  it('name a permission that somebody has', () => expect(unguarded(discovering(court), table)).toEqual([]));
  it('are found unguarded, when planted', () =>
    expect(unguarded(discovering([Planted]), new Permissions({ 'planted:read': ['judge'] }))).toEqual([
      'The route Planted.open has no @Allow.',
      'The route Planted.nobodys asks for planted:nobodys, which is given to nobody.',
    ]));

  it('use every permission, and give it to roles there are', () => expect(idlePermissions(court, table, ROLES)).toEqual([]));
  it('leave a planted permission idle', () =>
    expect(idlePermissions([Planted], new Permissions({ 'planted:read': ['jugde'], 'planted:old': ['judge'] }), ROLES)).toEqual([
      'No route asks for planted:old.',
      'planted:read is given to jugde, which is no role.',
    ]));

  // A command's digest stays on record, so what carries a secret is none; neither is what only touches one's own session.
  it('write by a command, but for signing in and out, and for what carries a secret', () =>
    expect(
      writesWithoutCommand(court).map((sentence) => /^The route (\S+) writes and takes no command\.$/.exec(sentence)?.[1]),
    ).toEqual([
      'SessionController.signIn',
      'SessionController.second',
      'SessionController.challenge',
      'SessionController.prove',
      'SessionController.signOut',
      'OwnController.revoke',
      'OwnController.changePassword',
      'OwnController.beginTotp',
      'OwnController.confirmTotp',
      'OwnController.beginPasskey',
      'OwnController.enrolPasskey',
      'OwnController.recoveryCodes',
      'OwnController.removeFactor',
      'AccessController.invite',
      'AccessController.redeem',
      'LinkController.redeem',
      'SiteLinkController.open',
      'SeatController.ask',
      'SeatController.take',
      'SeatController.takeByKey',
      'ProviderController.signIn',
      'ProviderController.invitation',
      'ProviderController.link',
    ]));
  it('are found to write without one, when planted', () =>
    expect(writesWithoutCommand([Planted])).toEqual([
      'The route Planted.signOut writes and takes no command.',
      'The route Planted.write writes and takes no command.',
    ]));
});
