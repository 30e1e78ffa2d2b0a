import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody, Leaves, LeavesNothing, Reading, ReadsPage, Streams } from '#platform';
import { commitmentOf } from './commitment.js';
import { CloseCandidates, CommitSeed, DrawPanel } from './draw.commands.js';
import { drawDecider, made, replay } from './draw.js';
import { DrawExclusion } from './views/draw-exclusions.view.js';
import { DrawLine } from './views/draws.view.js';

/** The draw of each hearing's panel, under the hearing's id. */
@Controller('draws')
export class DrawController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly streams: Streams,
  ) {}

  @Get()
  @Allow('jury:read-draws')
  @Leaves({ person: 'candidates' }, 'service')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(DrawLine, { order: { committedAt: 'DESC' }, ...page });
  }

  /** Every attempt to draw this hearing's panel. */
  @Get(':drawId')
  @Allow('jury:read-draws')
  @Leaves({ person: 'candidates' }, 'service')
  attempts(@Param('drawId', ParseUUIDPipe) drawId: string) {
    return this.reading.rows(DrawLine, { where: { drawId }, order: { attempt: 'ASC' } });
  }

  /** Makes every draw of this hearing again, and says whether the same panel comes out. */
  @Get(':drawId/replay')
  @Allow('jury:read-draws')
  @LeavesNothing('whether a draw was fair, without names')
  async replay(@Param('drawId', ParseUUIDPipe) drawId: string) {
    const { file } = await this.streams.file(drawDecider, drawId);
    return made(file).map((draw) => {
      const { attempt, commitment, result } = draw;
      const again = replay(result.seed, draw);
      return {
        attempt,
        commitment,
        seed: result.seed,
        commitmentHolds: commitmentOf(result.seed) === commitment,
        samePanel: [again.panel, again.standby].join('|') === [result.panel, result.standby].join('|'),
      };
    });
  }

  @Get(':drawId/exclusions')
  @Allow('jury:read-exclusions')
  @Leaves({ person: 'jurorId' }, 'service')
  exclusions(@Param('drawId', ParseUUIDPipe) drawId: string) {
    return this.reading.rows(DrawExclusion, { where: { drawId }, order: { attempt: 'ASC', jurorId: 'ASC' }, take: 500 });
  }

  @Post(':drawId/commit')
  @Allow('jury:draw')
  commit(@CommandBody() command: CommitSeed) {
    return this.bus.execute(command);
  }

  @Post(':drawId/close')
  @Allow('jury:draw')
  close(@CommandBody() command: CloseCandidates) {
    return this.bus.execute(command);
  }

  @Post(':drawId/draw')
  @Allow('jury:draw')
  draw(@CommandBody() command: DrawPanel) {
    return this.bus.execute(command);
  }
}
