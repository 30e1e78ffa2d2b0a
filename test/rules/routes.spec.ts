import 'reflect-metadata';
import { Controller, Delete, Get, Post } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Allow, ANYONE, Leaves, LeavesNothing, Limited, LocalMasterKey, Mine, only, SIGNED_IN } from '#platform';
import { CourtModule } from '../../apps/api/court.module.js';
import { rules } from '../../apps/api/rules.js';
import { TOPICS } from '../../apps/api/ports/topics.js';
import { KINDS } from '../../apps/api/ports/trail.js';
import { unguarded } from '../../libs/platform/platform.module.js';
import {
  controllersOf,
  discovering,
  idlePermissions,
  leavings,
  listsWithoutColumn,
  pagesWithoutShape,
  topicsWithoutShape,
  withoutTrail,
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

@Controller('shown')
class Shown {
  @Get('one')
  @Leaves({ case: 'caseId' }, 'notes', { restricted: true })
  one() {}

  @Get('figures')
  @LeavesNothing('counts')
  figures() {}

  @Get('unseen')
  unseen() {}

  @Get('both')
  @Leaves({ case: 'caseId' }, 'notes')
  @LeavesNothing('counts')
  both() {}

  @Get('of-nobody')
  @Leaves({}, 'notes')
  ofNobody() {}

  @Get('stranger')
  @Leaves({ tally: 'tallyId' }, 'notes')
  stranger() {}

  @Post()
  write() {}
}

describe('routes that are read', () => {
  it('leave a trail of the record they show, or say why they leave none (F105)', () =>
    expect(withoutTrail(court, KINDS)).toEqual([]));
  it('are found among them all', () => {
    expect(leavings(court).length).toBeGreaterThan(90);
    expect(leavings(court)).toContainEqual({
      name: 'ReferralsController.one',
      leaves: { of: { case: 'caseId' }, classes: ['case', 'notes'], restricted: true },
      because: undefined,
    });
  });
  it('are found to leave none, when planted', () =>
    expect(withoutTrail([Shown], KINDS)).toEqual([
      'The route Shown.unseen has neither @Leaves nor @LeavesNothing.',
      'The route Shown.both says that it leaves a trail, and why it leaves none.',
      'The route Shown.ofNobody leaves a trail of no record.',
      'The route Shown.stranger leaves a trail of a tally, which nobody keeps.',
    ]));
});

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

  it('use every permission, and give it to roles there are', () =>
    expect(idlePermissions(court, rules, ROLES, TOPICS)).toEqual([]));
  it('leave a planted permission idle', () =>
    expect(idlePermissions([Planted], { 'planted:read': ['jugde'], 'planted:old': ['judge'] }, ROLES)).toEqual([
      'No route asks for planted:old.',
      'planted:read is given to jugde, which is no role.',
    ]));

  it('leave a planted topic’s permission no longer idle, and tell in shapes that there are', () => {
    const topics = { attic: { permission: 'planted:attic', param: 'atticId', names: [], progress: {} } };
    const book = { 'planted:attic': [{ role: 'judge', sees: 'part' }] };
    expect(idlePermissions([], book, ROLES, topics)).toEqual([]);
    expect(topicsWithoutShape(topics, book)).toEqual(['The topic attic has no shape part for judge.']);
    expect(topicsWithoutShape(TOPICS, rules)).toEqual([]);
  });

  it('name records that somebody keeps, where a topic is about one', () =>
    expect(
      Object.values(TOPICS)
        .flatMap(({ leaves }) => Object.keys(leaves?.of ?? {}))
        .filter((kind) => !KINDS.includes(kind)),
    ).toEqual([]));

  // A command's digest stays on record, so what carries a secret is none; neither is what only touches one's own session, or
  // the post: that a letter goes once more, or is wanted no more, is no fact of the court.
  it('write by a command, but for signing in and out, for what carries a secret, and for the post', () =>
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
      'LetterController.again',
      'LetterController.settle',
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
