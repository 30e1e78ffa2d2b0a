import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { In, MoreThanOrEqual } from 'typeorm';
import { plusDays } from '#kernel';
import {
  Acting,
  Allow,
  CommandBody,
  Leaves,
  LeavesNothing,
  Limited,
  Reading,
  ReadsPage,
  type Shape,
  withoutSmallCells,
} from '#platform';
import {
  ActivateJuror,
  AnswerInvitation,
  CallUpStandby,
  ChangeOrigin,
  ConsentToServe,
  DeclareConflict,
  DeferJuror,
  DischargeDuty,
  ExcuseJuror,
  InviteJuror,
  LapseInvitation,
  OweDutyAgain,
  RecordSeating,
  RecordService,
  RecruitJuror,
  ReinstateJuror,
  StandJurorDown,
  TrainJuror,
} from './juror.commands.js';
import { Invitation } from './views/invitations.view.js';
import { JurorService } from './views/juror-service.view.js';
import { JuryComposition } from './views/jury-composition.view.js';
import { JuryPool } from './views/jury-pool.view.js';

const MANY = 5_000;
/** After so many days a duty that was put off is one of those that are due anew. */
const DEFERRED_DAYS = 60;

type Expected = Pick<Invitation, 'sittingId' | 'jurorId' | 'state' | 'standby'>;

/** Who is expected, by an id that is good at this door only. */
const rosterLine: Shape<Expected> = (row, { persona }) => ({ ...row, jurorId: persona(row.jurorId, row.sittingId, 'juror') });

/** The jurors of the programme, from recruitment to service. */
@Controller('jurors')
export class JurorController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly acting: Acting,
  ) {}

  /** The pool, for the coordinator alone: it tells who serves a sanction. */
  @Get()
  @Allow('jury:read-pool')
  @Leaves({ person: 'jurorId' }, 'service')
  pool(@Query() page: ReadsPage) {
    return this.reading.rows(JuryPool, { order: { recruitedOn: 'DESC', jurorId: 'ASC' }, ...page });
  }

  @Get('composition')
  @Allow('jury:read-composition')
  @Limited({ figures: (row: object) => withoutSmallCells(row) as object })
  @LeavesNothing('counts')
  composition() {
    return this.reading.rows(JuryComposition);
  }

  /** What the person who asks was invited to. */
  @Get('me/invitations')
  @Allow('jury:read-own')
  @LeavesNothing('one’s own invitations')
  myInvitations(@Query() page: ReadsPage) {
    const { personId: jurorId } = this.acting.current();
    return jurorId ? this.reading.rows(Invitation, { where: { jurorId }, order: { on: 'DESC' }, ...page }) : [];
  }

  /** Where the person who asks has served. */
  @Get('me/service')
  @Allow('jury:read-own')
  @LeavesNothing('one’s own service')
  myService(@Query() page: ReadsPage) {
    const { personId: jurorId } = this.acting.current();
    return jurorId ? this.reading.rows(JurorService, { where: { jurorId }, order: { servedOn: 'DESC' }, ...page }) : [];
  }

  @Get('invited/:sittingId')
  @Allow('jury:read-invitations')
  @Leaves({ person: 'jurorId' }, 'service')
  invited(@Param('sittingId', ParseUUIDPipe) sittingId: string, @Query() page: ReadsPage) {
    return this.reading.rows(Invitation, { where: { sittingId }, order: { jurorId: 'ASC' }, ...page });
  }

  /** Jurors who put a duty off and were not asked to another sitting since, by the sitting they will not come to. */
  @Get('deferred')
  @Allow('jury:read-invitations')
  @Leaves({ person: 'jurorId' }, 'service')
  async deferred() {
    const { today } = this.acting.by();
    const recent = await this.reading.rows(Invitation, {
      where: [
        { state: 'deferred', on: MoreThanOrEqual(plusDays(today, -DEFERRED_DAYS)) },
        { state: In(['invited', 'accepted']), on: MoreThanOrEqual(today) },
      ],
      order: { on: 'ASC', jurorId: 'ASC' },
      take: MANY,
    });
    const asked = new Set(recent.filter(({ state }) => state !== 'deferred').map(({ jurorId }) => jurorId));
    const waiting = recent.filter(({ state, jurorId }) => state === 'deferred' && !asked.has(jurorId));
    const jurors = await this.reading.rows(JuryPool, {
      where: { jurorId: In(waiting.map(({ jurorId }) => jurorId)), status: 'active' },
      select: ['jurorId', 'notBefore'],
      take: MANY,
    });
    const notBefore = new Map(jurors.map((juror) => [juror.jurorId, juror.notBefore]));
    return waiting.flatMap(({ jurorId, sittingId, on, because }) =>
      notBefore.has(jurorId) ? { jurorId, sittingId, on, because, notBefore: notBefore.get(jurorId) ?? null } : [],
    );
  }

  /** Who is expected, for the desk at the door: no reasons. */
  @Get('roster/:sittingId')
  @Allow('jury:read-roster')
  @Limited({ door: rosterLine })
  @Leaves({ person: 'jurorId' }, 'service')
  async roster(@Param('sittingId', ParseUUIDPipe) sittingId: string) {
    const expected = await this.reading.rows(Invitation, {
      where: [
        { sittingId, state: 'invited' },
        { sittingId, state: 'accepted' },
      ],
      order: { jurorId: 'ASC' },
      take: 500,
    });
    return expected.map(({ jurorId, state, standby }) => ({ sittingId, jurorId, state, standby }));
  }

  @Get(':jurorId/service')
  @Allow('jury:read-service')
  @Leaves({ person: 'jurorId' }, 'service')
  service(@Param('jurorId', ParseUUIDPipe) jurorId: string, @Query() page: ReadsPage) {
    return this.reading.rows(JurorService, { where: { jurorId }, order: { servedOn: 'DESC' }, ...page });
  }

  @Get(':jurorId')
  @Allow('jury:read-pool')
  @Leaves({ person: 'jurorId' }, 'service')
  one(@Param('jurorId', ParseUUIDPipe) jurorId: string) {
    return this.reading.row(JuryPool, jurorId);
  }

  @Post(':jurorId/recruit')
  @Allow('jury:recruit')
  recruit(@CommandBody() command: RecruitJuror) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/train')
  @Allow('jury:train')
  train(@CommandBody() command: TrainJuror) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/consent')
  @Allow('jury:consent')
  consent(@CommandBody() command: ConsentToServe) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/activate')
  @Allow('jury:recruit')
  activate(@CommandBody() command: ActivateJuror) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/stand-down')
  @Allow('jury:stand-down')
  standDown(@CommandBody() command: StandJurorDown) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/reinstate')
  @Allow('jury:stand-down')
  reinstate(@CommandBody() command: ReinstateJuror) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/origin')
  @Allow('jury:recruit')
  changeOrigin(@CommandBody() command: ChangeOrigin) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/discharge')
  @Allow('jury:recruit')
  discharge(@CommandBody() command: DischargeDuty) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/owe-again')
  @Allow('jury:recruit')
  oweAgain(@CommandBody() command: OweDutyAgain) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/invite')
  @Allow('jury:invite')
  invite(@CommandBody() command: InviteJuror) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/answer')
  @Allow('jury:answer')
  answer(@CommandBody() command: AnswerInvitation) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/lapse')
  @Allow('jury:invite')
  lapse(@CommandBody() command: LapseInvitation) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/call-up')
  @Allow('jury:call-up')
  callUp(@CommandBody() command: CallUpStandby) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/defer')
  @Allow('jury:answer')
  defer(@CommandBody() command: DeferJuror) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/excuse')
  @Allow('jury:excuse')
  excuse(@CommandBody() command: ExcuseJuror) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/conflicts')
  @Allow('jury:declare-conflict')
  declareConflict(@CommandBody() command: DeclareConflict) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/seatings')
  @Allow('jury:record-service')
  recordSeating(@CommandBody() command: RecordSeating) {
    return this.bus.execute(command);
  }

  @Post(':jurorId/service')
  @Allow('jury:record-service')
  recordService(@CommandBody() command: RecordService) {
    return this.bus.execute(command);
  }
}
